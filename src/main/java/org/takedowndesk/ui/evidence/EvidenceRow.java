package org.takedowndesk.ui.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.gallery.Searched;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;

/// An evidence item as lists show it.
///
/// @param caseReference of the case it belongs to
/// @param listings those it shows, in the order it names them
record EvidenceRow(EvidenceItem item, String caseReference, List<Listing> listings) {
    EvidenceRow {
        listings = List.copyOf(listings);
    }

    Searched searched() {
        return new Searched(item, caseReference, listings);
    }

    /// All items of a scope, those in the bin too, the newest first; in a task.
    static List<EvidenceRow> read(EvidenceStores stores, EvidenceScope scope) {
        CaseId caseId = scope.caseId();
        List<CaseFile> cases =
                caseId == null ? stores.cases().all() : List.of(stores.cases().get(caseId));
        Map<ListingId, Listing> listings = new HashMap<>();
        Map<CaseId, String> references = new HashMap<>();
        List<EvidenceItem> items = new ArrayList<>();
        for (CaseFile file : cases) {
            references.put(file.id(), file.reference());
            stores.listings().of(file.id()).forEach(listing -> listings.put(listing.id(), listing));
            items.addAll(stores.items().everyOf(file.id()));
        }
        items.sort(Comparator.comparingLong((EvidenceItem item) -> item.id().value())
                .reversed());
        return items.stream()
                .map(item -> new EvidenceRow(
                        item,
                        references.getOrDefault(item.caseId(), ""),
                        item.listings().stream()
                                .map(listings::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }
}
