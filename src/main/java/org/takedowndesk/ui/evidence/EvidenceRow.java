package org.takedowndesk.ui.evidence;

import java.util.List;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.listing.Listing;

/// An evidence item as lists show it.
///
/// @param caseReference of the case it belongs to
/// @param listings those it shows, in the order it names them
record EvidenceRow(EvidenceItem item, String caseReference, List<Listing> listings) {
    EvidenceRow {
        listings = List.copyOf(listings);
    }
}
