package org.takedowndesk.bin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.takedowndesk.comparison.Comparison;
import org.takedowndesk.comparison.Comparisons;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.CustodyAct;
import org.takedowndesk.evidence.Derivation;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.evidence.MemberOf;
import org.takedowndesk.purchase.TestPurchases;

/// Finds what stands on an evidence item.
public final class Reliances {

    private final EvidenceItems items;
    private final Custody custody;
    private final Comparisons comparisons;
    private final Complaints complaints;
    private final TestPurchases purchases;

    public Reliances(
            EvidenceItems items,
            Custody custody,
            Comparisons comparisons,
            Complaints complaints,
            TestPurchases purchases) {
        this.items = items;
        this.custody = custody;
        this.comparisons = comparisons;
        this.complaints = complaints;
        this.purchases = purchases;
    }

    /// What stands on the item and is not destroyed itself.
    public List<Reliance> on(EvidenceItem item) {
        List<Reliance> found = new ArrayList<>();
        EvidenceId id = item.id();
        for (EvidenceItem other : items.everyOf(item.caseId())) {
            if (!other.isDestroyed() && isDerivedFrom(other, id)) {
                found.add(new Reliance(Reliance.By.WORKING_COPY, other.key() + " " + other.displayName()));
            }
            if (!other.isDestroyed() && isMemberOf(other, id)) {
                found.add(new Reliance(Reliance.By.MEMBER, other.key() + " " + other.displayName()));
            }
        }
        comparisons.of(item.caseId()).stream()
                .filter(comparison -> shows(comparison, id))
                .forEach(comparison -> found.add(new Reliance(Reliance.By.COMPARISON, comparison.title())));
        complaints.of(item.caseId()).stream()
                .filter(complaint -> complaint.attachments().stream()
                        .anyMatch(attachment -> attachment.item().equals(id)))
                .forEach(complaint -> found.add(new Reliance(Reliance.By.COMPLAINT, complaint.reference())));
        purchases.of(item.caseId()).stream()
                .filter(purchase -> purchase.proofs().stream()
                        .anyMatch(proof -> proof.item().equals(id)))
                .forEach(purchase -> found.add(new Reliance(Reliance.By.PURCHASE, purchase.key())));
        custody.events(id, CustodyAct.BUNDLED)
                .forEach(event -> found.add(new Reliance(Reliance.By.BUNDLE, event.detail())));
        return List.copyOf(found);
    }

    private static boolean isDerivedFrom(EvidenceItem item, EvidenceId id) {
        Derivation derivation = item.derivation();
        return derivation != null && derivation.parents().contains(id);
    }

    private static boolean isMemberOf(EvidenceItem item, EvidenceId id) {
        MemberOf memberOf = item.memberOf();
        return memberOf != null && memberOf.container().equals(id);
    }

    private static boolean shows(Comparison comparison, EvidenceId id) {
        return comparison.genuine().equals(id)
                || comparison.suspect().equals(id)
                || Objects.equals(comparison.sheet(), id);
    }
}
