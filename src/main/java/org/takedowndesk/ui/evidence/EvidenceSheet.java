package org.takedowndesk.ui.evidence;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.comparison.Comparison;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.db.TimelineEntry;
import org.takedowndesk.evidence.Derivation;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.MemberOf;
import org.takedowndesk.evidencepackage.Provenance;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.workcopy.DerivationTree;

/// Everything the screen of one item shows, read in one go.
///
/// @param listings those of the case, archived ones only where the item shows them
/// @param log newest first
/// @param parents of a working copy
/// @param copies the working copies made from it
/// @param container the item it came in with; null for what came alone
/// @param members the items that came in with it
/// @param provenance the packages it came in with
record EvidenceSheet(
        EvidenceItem item,
        CaseFile caseFile,
        List<Listing> listings,
        List<TimelineEntry> log,
        List<EvidenceItem> parents,
        List<EvidenceItem> copies,
        @Nullable EvidenceItem container,
        List<EvidenceItem> members,
        List<Comparison> comparisons,
        List<Complaint> complaints,
        DerivationTree tree,
        List<Provenance> provenance) {
    EvidenceSheet {
        listings = List.copyOf(listings);
        log = List.copyOf(log);
        parents = List.copyOf(parents);
        copies = List.copyOf(copies);
        members = List.copyOf(members);
        comparisons = List.copyOf(comparisons);
        complaints = List.copyOf(complaints);
        provenance = List.copyOf(provenance);
    }

    /// Reads it; in a task.
    static EvidenceSheet read(EvidenceStores stores, EvidenceId id) {
        EvidenceItem item = stores.items().get(id);
        List<EvidenceItem> all = stores.items().of(item.caseId());
        return new EvidenceSheet(
                item,
                stores.cases().get(item.caseId()),
                stores.listings().of(item.caseId()).stream()
                        .filter(listing ->
                                !listing.archived() || item.listings().contains(listing.id()))
                        .toList(),
                stores.custody().log(id),
                all.stream()
                        .filter(other -> isParent(item.derivation(), other.id()))
                        .toList(),
                all.stream().filter(other -> isParent(other.derivation(), id)).toList(),
                container(stores, item.memberOf()),
                all.stream().filter(other -> isIn(other.memberOf(), id)).toList(),
                stores.comparisons().of(item.caseId()).stream()
                        .filter(comparison -> uses(comparison, id))
                        .toList(),
                stores.complaints().of(item.caseId()).stream()
                        .filter(complaint -> complaint.attachments().stream()
                                .anyMatch(attachment -> attachment.item().equals(id)))
                        .toList(),
                DerivationTree.of(stores.items(), id),
                stores.proof().packages().provenance(item));
    }

    private static boolean isParent(@Nullable Derivation derivation, EvidenceId id) {
        return derivation != null && derivation.parents().contains(id);
    }

    private static @Nullable EvidenceItem container(EvidenceStores stores, @Nullable MemberOf memberOf) {
        return memberOf == null
                ? null
                : stores.items().find(memberOf.container()).orElse(null);
    }

    private static boolean isIn(@Nullable MemberOf memberOf, EvidenceId id) {
        return memberOf != null && memberOf.container().equals(id);
    }

    private static boolean uses(Comparison comparison, EvidenceId id) {
        return comparison.genuine().equals(id)
                || comparison.suspect().equals(id)
                || Objects.equals(comparison.sheet(), id);
    }
}
