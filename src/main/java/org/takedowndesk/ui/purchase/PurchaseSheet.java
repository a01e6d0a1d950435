package org.takedowndesk.ui.purchase;

import java.util.List;
import java.util.Optional;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.purchase.Missing;
import org.takedowndesk.purchase.PurchaseId;
import org.takedowndesk.purchase.TestPurchase;

/// A test purchase with everything its screen shows, read in one go.
///
/// @param listings of the case
/// @param items of the case, those in the bin too
public record PurchaseSheet(
        TestPurchase purchase, CaseFile file, List<Listing> listings, List<EvidenceItem> items, List<Missing> missing) {

    public PurchaseSheet {
        listings = List.copyOf(listings);
        items = List.copyOf(items);
        missing = List.copyOf(missing);
    }

    /// Reads it; in a task.
    static PurchaseSheet read(PurchaseStores stores, PurchaseId id) {
        TestPurchase purchase = stores.purchases().get(id);
        return new PurchaseSheet(
                purchase,
                stores.cases().get(purchase.caseId()),
                stores.listings().of(purchase.caseId()),
                stores.items().everyOf(purchase.caseId()),
                stores.check().check(purchase));
    }

    Optional<EvidenceItem> item(EvidenceId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
