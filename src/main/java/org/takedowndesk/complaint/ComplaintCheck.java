package org.takedowndesk.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.complaint.LintFinding.Code;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.holder.Agent;
import org.takedowndesk.holder.Holders;
import org.takedowndesk.holder.PowerOfAttorney;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.Rights;
import org.takedowndesk.ipr.TermRules;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.listing.Listings;
import org.takedowndesk.marketplace.EvidenceKind;
import org.takedowndesk.marketplace.EvidenceNeed;
import org.takedowndesk.marketplace.Limits;
import org.takedowndesk.marketplace.LinkKind;
import org.takedowndesk.marketplace.Reason;
import org.takedowndesk.marketplace.RulePacks;
import org.takedowndesk.marketplace.Site;
import org.takedowndesk.marketplace.TargetKind;
import org.takedowndesk.marketplace.Words;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// Says what is wrong with a complaint before a portal does. Every limit and rule comes from the rule packs.
public final class ComplaintCheck {

    private final RulePacks packs;
    private final Complaints complaints;
    private final CaseFiles cases;
    private final Holders holders;
    private final Rights rights;
    private final RightCheck rightCheck;
    private final Listings listings;
    private final EvidenceItems evidence;

    /// The stores a check reads from.
    public record Stores(
            Complaints complaints,
            CaseFiles cases,
            Holders holders,
            Rights rights,
            Listings listings,
            EvidenceItems evidence) {}

    public ComplaintCheck(RulePacks packs, TermRules terms, Stores stores) {
        this.packs = packs;
        this.rightCheck = new RightCheck(packs, terms);
        this.complaints = stores.complaints();
        this.cases = stores.cases();
        this.holders = stores.holders();
        this.rights = stores.rights();
        this.listings = stores.listings();
        this.evidence = stores.evidence();
    }

    /// What is wrong with the complaint as a filing of `today`, errors first; empty if nothing was found.
    public List<LintFinding> check(Complaint complaint, LocalDate today) {
        Site site = packs.site(complaint.site())
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "site", complaint.site()));
        List<LintFinding> findings = new ArrayList<>();
        checkRight(findings, complaint, site, today);
        checkAuthority(findings, complaint, today);
        checkReason(findings, complaint, site);
        checkListings(findings, complaint, site);
        checkWords(findings, complaint, packs.limits(site));
        checkAttachments(findings, complaint, packs.limits(site));
        findings.sort(java.util.Comparator.comparing(LintFinding::severity));
        return findings;
    }

    /// The rights of a case that fit a site: of a type it takes, in force or unknown, and not blocked by territory.
    public List<Right> fitting(List<Right> candidates, Site site, LocalDate today) {
        return candidates.stream()
                .filter(right -> misfit(right, site, today).isEmpty())
                .toList();
    }

    /// Why a right does not fit a site; empty if it does.
    public Optional<LintFinding> misfit(Right right, Site site, LocalDate today) {
        return rightCheck.obstacle(right, site, today);
    }

    private void checkRight(List<LintFinding> findings, Complaint complaint, Site site, LocalDate today) {
        if (complaint.right() == null) {
            findings.add(LintFinding.error(Code.NO_RIGHT));
            return;
        }
        findings.addAll(rightCheck.check(rights.get(complaint.right()), site, today));
    }

    /// Where somebody acts for the holder, the paper must stand (marketplace facts 1.4).
    private void checkAuthority(List<LintFinding> findings, Complaint complaint, LocalDate today) {
        RightsHolder holder = holders.get(cases.get(complaint.caseId()).holder());
        for (Agent agent : holder.agents()) {
            PowerOfAttorney paper = agent.powerOfAttorney();
            if (paper == null || paper.file() == null) {
                findings.add(LintFinding.error(Code.AUTHORITY_MISSING, agent.name()));
            } else if (!paper.coversDay(today) || !paper.grantsEnforcement()) {
                findings.add(LintFinding.error(Code.AUTHORITY_NOT_VALID, agent.name()));
            }
        }
    }

    private void checkReason(List<LintFinding> findings, Complaint complaint, Site site) {
        Reason reason = packs.reason(complaint.reason()).orElse(null);
        if (reason == null) {
            findings.add(LintFinding.error(Code.NO_REASON));
            return;
        }
        if (complaint.right() != null) {
            Right right = rights.get(complaint.right());
            if (!packs.reasons(site, right.type(), complaint.target()).contains(reason)) {
                findings.add(LintFinding.error(Code.REASON_NOT_FITTING, reason.name(), right.type(), site.name()));
            }
        }
        if (!reason.verifiedFor(site)) {
            findings.add(LintFinding.warning(Code.REASON_UNVERIFIED, site.name()));
        }
        reason.cannotUseIf().forEach(words -> findings.add(LintFinding.warning(Code.REASON_EXCLUDED_IF, words)));
        if (complaint.reasonField().isBlank()) {
            packs.reasonField(reason)
                    .ifPresent(field -> findings.add(LintFinding.error(Code.REASON_FIELD_MISSING, field.name())));
        }
        Set<String> proofs =
                complaint.attachments().stream().map(Attachment::proof).collect(Collectors.toSet());
        if (!complaint.explanation().isBlank()) {
            proofs.add(EvidenceKind.EXPLANATION);
        }
        for (EvidenceNeed need : reason.evidence()) {
            if (need.anyOf().stream().noneMatch(proofs::contains)) {
                Words wanted = wanted(need);
                findings.add(
                        need.required()
                                ? LintFinding.error(Code.PROOF_MISSING, wanted)
                                : LintFinding.warning(Code.PROOF_MISSING, wanted));
            }
        }
    }

    private Words wanted(EvidenceNeed need) {
        List<Words> names = need.anyOf().stream()
                .map(kind -> packs.evidenceKind(kind).name())
                .toList();
        return new Words(
                names.stream().map(Words::en).collect(Collectors.joining(" or ")),
                names.stream().map(Words::zh).collect(Collectors.joining("或")));
    }

    private void checkListings(List<LintFinding> findings, Complaint complaint, Site site) {
        if (complaint.listings().isEmpty()) {
            findings.add(LintFinding.error(Code.NO_LISTINGS));
            return;
        }
        int most = packs.limits(site).linksPerComplaint().value();
        if (complaint.listings().size() > most) {
            findings.add(LintFinding.error(
                    Code.TOO_MANY_LISTINGS, complaint.listings().size(), most));
        }
        Set<ListingId> elsewhere = elsewhere(complaint);
        for (ComplaintListing each : complaint.listings()) {
            Listing listing = listings.get(each.listing());
            if (!listing.site().equals(site.id())) {
                findings.add(LintFinding.error(Code.LISTING_OF_OTHER_SITE, listing.number(), listing.displayName()));
            } else if (!fits(listing.kind(), complaint.target())) {
                findings.add(LintFinding.error(Code.LISTING_OF_OTHER_KIND, listing.number(), listing.displayName()));
            }
            if (elsewhere.contains(listing.id())) {
                findings.add(
                        LintFinding.warning(Code.LISTING_COMPLAINED_ALREADY, listing.number(), listing.displayName()));
            }
        }
    }

    private static boolean fits(LinkKind kind, TargetKind target) {
        return switch (target) {
            case LISTING -> kind == LinkKind.LISTING;
            case STORE -> kind == LinkKind.STORE;
        };
    }

    /// Listings of the case that stand in another complaint of the same site that is not over.
    private Set<ListingId> elsewhere(Complaint complaint) {
        Set<ListingId> result = new HashSet<>();
        for (Complaint other : complaints.of(complaint.caseId())) {
            if (other.id().equals(complaint.id()) || !other.site().equals(complaint.site())) {
                continue;
            }
            other.listings().stream()
                    .filter(listing -> !listing.state().next().isEmpty() && listing.state() != ListingState.DRAFT)
                    .forEach(listing -> result.add(listing.listing()));
        }
        return result;
    }

    private static void checkWords(List<LintFinding> findings, Complaint complaint, Limits limits) {
        int most = limits.explanationCharacters().value();
        int length = complaint.explanation().length();
        if (complaint.explanation().isBlank()) {
            findings.add(LintFinding.error(Code.EXPLANATION_MISSING));
        } else if (length > most) {
            findings.add(LintFinding.error(Code.EXPLANATION_TOO_LONG, length, most));
        }
    }

    private void checkAttachments(List<LintFinding> findings, Complaint complaint, Limits limits) {
        for (Attachment attachment : complaint.attachments()) {
            EvidenceItem item = evidence.get(attachment.item());
            if (item.isInBin()) {
                findings.add(LintFinding.error(Code.ATTACHMENT_IN_BIN, item.key()));
            }
            if (item.file().size() > limits.attachmentBytes().value()) {
                findings.add(LintFinding.warning(
                        Code.ATTACHMENT_TOO_LARGE,
                        item.key(),
                        item.file().size(),
                        limits.attachmentBytes().value()));
            }
            String ending = item.description().type().ending().toLowerCase(Locale.ROOT);
            if (!limits.attachmentFormats().value().contains(ending)) {
                findings.add(LintFinding.warning(
                        Code.ATTACHMENT_FORMAT,
                        item.key(),
                        ending,
                        String.join(", ", limits.attachmentFormats().value())));
            }
        }
    }
}
