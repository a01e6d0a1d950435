package org.takedowndesk.evidencelist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.certificate.Statement;
import org.takedowndesk.certificate.Statements;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.evidence.Derivation;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.Rights;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.listing.Listings;
import org.takedowndesk.marketplace.Reason;
import org.takedowndesk.marketplace.RulePacks;

/// Reads what a list of evidence says from the records of a case.
public final class EvidenceList {

    private final EvidenceItems evidence;
    private final Statements statements;
    private final Listings listings;
    private final Complaints complaints;
    private final Rights rights;
    private final RulePacks packs;

    public EvidenceList(
            EvidenceItems evidence,
            Statements statements,
            Listings listings,
            Complaints complaints,
            Rights rights,
            RulePacks packs) {
        this.evidence = evidence;
        this.statements = statements;
        this.listings = listings;
        this.complaints = complaints;
        this.rights = rights;
        this.packs = packs;
    }

    /// All evidence of a case in the order of its numbers, but for what lies in the bin.
    public List<EvidenceLine> of(CaseId caseId) {
        return of(caseId, evidence.of(caseId));
    }

    /// These items of a case, in this order.
    public List<EvidenceLine> of(CaseId caseId, List<EvidenceItem> items) {
        Map<EvidenceId, String> keys = new HashMap<>();
        evidence.everyOf(caseId).forEach(item -> keys.put(item.id(), item.key()));
        Map<ListingId, Listing> shown = new HashMap<>();
        listings.of(caseId).forEach(listing -> shown.put(listing.id(), listing));
        Map<EvidenceId, List<EvidenceUse>> uses = uses(caseId);
        List<EvidenceLine> lines = new ArrayList<>();
        for (EvidenceItem item : items) {
            Optional<Statement> said = statements.find(item.id());
            lines.add(new EvidenceLine(
                    lines.size() + 1,
                    item.key(),
                    item.displayName(),
                    item.kind(),
                    item.capturedAt(),
                    item.capturedBy(),
                    item.method(),
                    item.sourceUrl(),
                    item.listings().stream()
                            .flatMap(id -> Optional.ofNullable(shown.get(id)).stream())
                            .sorted(Comparator.comparingInt(Listing::number))
                            .map(listing -> listing.number() + " " + listing.canonical())
                            .toList(),
                    said.map(Statement::shows).orElse(""),
                    said.map(Statement::doesNotShow).orElse(""),
                    uses.getOrDefault(item.id(), List.of()),
                    madeFrom(item, keys),
                    item.file().name(),
                    item.file().size(),
                    item.file().hash().hex()));
        }
        return lines;
    }

    private static List<String> madeFrom(EvidenceItem item, Map<EvidenceId, String> keys) {
        Derivation derivation = item.derivation();
        return derivation == null
                ? List.of()
                : derivation.parents().stream()
                        .map(parent -> keys.getOrDefault(parent, String.valueOf(parent.value())))
                        .toList();
    }

    private Map<EvidenceId, List<EvidenceUse>> uses(CaseId caseId) {
        Map<EvidenceId, List<EvidenceUse>> uses = new HashMap<>();
        for (Complaint complaint : complaints.of(caseId)) {
            EvidenceUse use = new EvidenceUse(
                    complaint.reference(),
                    packs.reason(complaint.reason()).map(Reason::name).orElse(null),
                    Optional.ofNullable(complaint.right())
                            .flatMap(rights::find)
                            .map(EvidenceList::name)
                            .orElse(""));
            complaint.attachments().forEach(attachment -> {
                List<EvidenceUse> ofItem = uses.computeIfAbsent(attachment.item(), id -> new ArrayList<>());
                if (!ofItem.contains(use)) {
                    ofItem.add(use);
                }
            });
        }
        return uses;
    }

    private static String name(Right right) {
        return right.title().isBlank() || right.number().isBlank()
                ? right.displayName()
                : right.title() + " " + right.number();
    }
}
