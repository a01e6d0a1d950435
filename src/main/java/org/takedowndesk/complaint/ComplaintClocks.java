package org.takedowndesk.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.takedowndesk.deadline.DeadlineRules;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.marketplace.ClockKind;
import org.takedowndesk.marketplace.RulePacks;
import org.takedowndesk.marketplace.Site;

/// Works out which clocks run for a complaint: the platform's, the seller's, ours and the law's.
public final class ComplaintClocks {

    private final RulePacks packs;
    private final DeadlineRules rules;

    public ComplaintClocks(RulePacks packs, DeadlineRules rules) {
        this.packs = packs;
        this.rules = rules;
    }

    /// Listings that came to the same state at the same moment in the same round share their clocks.
    private record Group(ListingState state, Instant since, int appeals) {}

    /// The clocks that run now, the one that ends first at the front.
    public List<RunningClock> running(Complaint complaint) {
        Optional<Site> site = packs.site(complaint.site());
        if (site.isEmpty()) {
            return List.of();
        }
        Map<Group, List<ListingId>> groups = new LinkedHashMap<>();
        for (ComplaintListing listing : complaint.listings()) {
            Group group = new Group(listing.state(), listing.since(), listing.appeals());
            groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(listing.listing());
        }
        List<RunningClock> clocks = new ArrayList<>();
        groups.forEach((group, listings) -> addClocks(clocks, complaint, site.get(), group, listings));
        clocks.sort(Comparator.comparing(clock -> clock.deadline().dueAt()));
        return clocks;
    }

    /// The clocks of all these complaints, the one that ends first at the front.
    public List<RunningClock> running(List<Complaint> complaints) {
        return complaints.stream()
                .flatMap(complaint -> running(complaint).stream())
                .sorted(Comparator.comparing(clock -> clock.deadline().dueAt()))
                .toList();
    }

    private void addClocks(
            List<RunningClock> clocks, Complaint complaint, Site site, Group group, List<ListingId> listings) {
        switch (group.state()) {
            case FILED -> add(clocks, complaint, site, group, listings, ClockKind.PLATFORM_DECISION, 0);
            case AWAITING_SELLER ->
                add(clocks, complaint, site, group, listings, ClockKind.SELLER_APPEAL, group.appeals() + 1);
            case AWAITING_US -> {
                add(clocks, complaint, site, group, listings, ClockKind.OUR_ANSWER, group.appeals());
                add(clocks, complaint, site, group, listings, ClockKind.LITIGATION_NOTICE, group.appeals());
            }
            case UNDER_REVIEW ->
                add(clocks, complaint, site, group, listings, ClockKind.STAFF_DECISION, group.appeals());
            case UPHELD -> addNextRound(clocks, complaint, site, group, listings);
            case DRAFT, READY, REJECTED, OVERTURNED, WITHDRAWN, LINK_GONE -> {}
        }
    }

    /// After a failed appeal the seller may have another chance.
    private void addNextRound(
            List<RunningClock> clocks, Complaint complaint, Site site, Group group, List<ListingId> listings) {
        if (group.appeals() > 0
                && group.appeals() < packs.limits(site).appealRounds().value()) {
            add(clocks, complaint, site, group, listings, ClockKind.SELLER_APPEAL, group.appeals() + 1);
        }
    }

    private void add(
            List<RunningClock> clocks,
            Complaint complaint,
            Site site,
            Group group,
            List<ListingId> listings,
            ClockKind kind,
            int round) {
        packs.clock(site, kind, round)
                .ifPresent(clock -> clocks.add(new RunningClock(
                        complaint.id(),
                        complaint.caseId(),
                        complaint.reference(),
                        complaint.site(),
                        group.state(),
                        listings,
                        round,
                        clock,
                        rules.compute(clock, group.since()))));
    }
}
