package org.takedowndesk.purchase;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.listing.ListingId;

/// Goods bought to find out what a listing really delivers.
///
/// @param number counts from 1 within the case; see [#key()]
/// @param listing what was bought, null as long as nobody said
public record TestPurchase(
        PurchaseId id,
        CaseId caseId,
        int number,
        @Nullable ListingId listing,
        Order order,
        Parcel parcel,
        Storage storage,
        Examination examination,
        List<Proof> proofs,
        String notes) {

    public TestPurchase {
        proofs = List.copyOf(proofs);
    }

    /// What people call it within its case: `P-01`.
    public String key() {
        return String.format(Locale.ROOT, "P-%02d", number);
    }

    /// The items that document a part.
    public List<EvidenceId> items(Part part) {
        return proofs.stream()
                .filter(proof -> proof.part() == part)
                .map(Proof::item)
                .toList();
    }

    /// The purchase with what a user says about it; its number and case stay.
    public TestPurchase with(
            @Nullable ListingId newListing,
            Order newOrder,
            Parcel newParcel,
            Storage newStorage,
            Examination newExamination,
            String newNotes) {
        return new TestPurchase(
                id, caseId, number, newListing, newOrder, newParcel, newStorage, newExamination, proofs, newNotes);
    }

    public TestPurchase withProofs(List<Proof> newProofs) {
        return new TestPurchase(id, caseId, number, listing, order, parcel, storage, examination, newProofs, notes);
    }
}
