package org.takedowndesk.ui.listing;

import java.util.List;
import java.util.Optional;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintListing;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.listing.Seller;
import org.takedowndesk.listing.SellerId;

/// Everything that is known of one listing.
///
/// @param sellersOfSite those known on its site, for the form to offer
/// @param evidence how many items show it
record ListingSheet(
        Listing listing,
        CaseFile file,
        String seller,
        List<Seller> sellersOfSite,
        int evidence,
        List<Filed> complaints) {

    /// A complaint the listing is in, and where it stands there.
    record Filed(Complaint complaint, ListingState state) {}

    static ListingSheet read(ListingStores stores, ListingId id) {
        Listing listing = stores.listings().get(id);
        SellerId seller = listing.facts().seller();
        return new ListingSheet(
                listing,
                stores.cases().get(listing.caseId()),
                seller == null ? "" : stores.sellers().get(seller).name(),
                stores.sellers().all().stream()
                        .map(each -> each.seller())
                        .filter(known -> known.site().equals(listing.site()))
                        .toList(),
                (int) stores.evidence().of(listing.caseId()).stream()
                        .filter(item -> item.listings().contains(id))
                        .count(),
                stores.complaints().of(id, listing.caseId()).stream()
                        .map(complaint -> filed(complaint, id))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Filed> filed(Complaint complaint, ListingId id) {
        return complaint.listings().stream()
                .filter(each -> each.listing().equals(id))
                .findFirst()
                .map(ComplaintListing::state)
                .map(state -> new Filed(complaint, state));
    }

    ListingForm form() {
        return new ListingForm(listing.facts(), seller);
    }
}
