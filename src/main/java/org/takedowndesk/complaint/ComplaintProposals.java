package org.takedowndesk.complaint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.listing.ListingMark;
import org.takedowndesk.marketplace.LinkKind;
import org.takedowndesk.marketplace.RulePacks;
import org.takedowndesk.marketplace.Site;
import org.takedowndesk.marketplace.TargetKind;

/// The complaints that could be made of a case's infringing listings, each within its portal's limits.
///
/// Where several rights fit a site, the same listings are proposed for each of them: a person chooses.
public record ComplaintProposals(List<Proposal> proposals, List<LeftOut> leftOut) {

    /// A complaint that could be made.
    public record Proposal(String site, TargetKind target, Right right, List<Listing> listings) {

        public Proposal {
            listings = List.copyOf(listings);
        }
    }

    /// An infringing listing that no complaint is proposed for.
    public record LeftOut(Listing listing, Why why) {}

    /// Why no complaint is proposed.
    public enum Why {
        /// It stands in a complaint that is not over.
        IN_COMPLAINT,
        /// A short or unknown link, which no portal takes.
        LINK_NOT_KNOWN,
        /// None of the case's rights can be used there.
        NO_RIGHT
    }

    /// What proposals are made from: the case's listings, complaints and rights.
    public record Material(List<Listing> listings, List<Complaint> complaints, List<Right> rights) {

        public Material {
            listings = List.copyOf(listings);
            complaints = List.copyOf(complaints);
            rights = List.copyOf(rights);
        }
    }

    /// Listings that can stand in one complaint.
    private record Group(String site, TargetKind target) {}

    public ComplaintProposals {
        proposals = List.copyOf(proposals);
        leftOut = List.copyOf(leftOut);
    }

    /// @param fitting gives the rights that can be used on a site
    public static ComplaintProposals of(Material material, RulePacks packs, Function<Site, List<Right>> fitting) {
        Set<ListingId> running = running(material.complaints());
        List<LeftOut> leftOut = new ArrayList<>();
        Map<Group, List<Listing>> groups = new LinkedHashMap<>();
        for (Listing listing : material.listings()) {
            if (listing.archived() || listing.mark() != ListingMark.INFRINGING) {
                continue;
            }
            Optional<TargetKind> target = target(listing.kind());
            if (running.contains(listing.id())) {
                leftOut.add(new LeftOut(listing, Why.IN_COMPLAINT));
            } else if (target.isEmpty() || packs.site(listing.site()).isEmpty()) {
                leftOut.add(new LeftOut(listing, Why.LINK_NOT_KNOWN));
            } else {
                groups.computeIfAbsent(new Group(listing.site(), target.get()), _ -> new ArrayList<>())
                        .add(listing);
            }
        }
        List<Proposal> proposals = new ArrayList<>();
        groups.forEach((group, listings) -> {
            Site site = packs.site(group.site()).orElseThrow();
            List<Right> rights = fitting.apply(site);
            if (rights.isEmpty()) {
                listings.forEach(listing -> leftOut.add(new LeftOut(listing, Why.NO_RIGHT)));
            }
            int most = packs.limits(site).linksPerComplaint().value();
            for (Right right : rights) {
                for (int from = 0; from < listings.size(); from += most) {
                    List<Listing> part = listings.subList(from, Math.min(from + most, listings.size()));
                    proposals.add(new Proposal(group.site(), group.target(), right, part));
                }
            }
        });
        return new ComplaintProposals(proposals, leftOut);
    }

    private static Optional<TargetKind> target(LinkKind kind) {
        return switch (kind) {
            case LISTING -> Optional.of(TargetKind.LISTING);
            case STORE -> Optional.of(TargetKind.STORE);
            case SHORT_LINK, UNKNOWN -> Optional.empty();
        };
    }

    /// Listings in a complaint that is not over; after a rejection or a restored listing one may complain again.
    private static Set<ListingId> running(List<Complaint> complaints) {
        Set<ListingId> running = new HashSet<>();
        for (Complaint complaint : complaints) {
            for (ComplaintListing listing : complaint.listings()) {
                boolean over = switch (listing.state()) {
                    case REJECTED, OVERTURNED, WITHDRAWN -> true;
                    case DRAFT, READY, FILED, AWAITING_SELLER, AWAITING_US, UNDER_REVIEW, UPHELD, LINK_GONE -> false;
                };
                if (!over) {
                    running.add(listing.listing());
                }
            }
        }
        return running;
    }
}
