package org.takedowndesk.ui.complaint;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintId;
import org.takedowndesk.complaint.ComplaintListing;
import org.takedowndesk.complaint.LintFinding;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.complaint.RunningClock;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;

/// A complaint and everything of its case that its screen shows, read in one go.
///
/// @param rights those the case relies on
/// @param listings of the case, by id
/// @param elsewhere listings that stand in another complaint that is not over, with that complaint's reference
/// @param evidence of the case, those in the bin as well, since an attachment may lie there
record Matter(
        Complaint complaint,
        CaseFile file,
        RightsHolder holder,
        List<Right> rights,
        Map<ListingId, Listing> listings,
        Map<ListingId, String> elsewhere,
        List<EvidenceItem> evidence,
        List<RunningClock> clocks,
        List<LintFinding> findings) {

    static Matter of(ComplaintId id, ComplaintStores stores) {
        Complaint complaint = stores.complaints().get(id);
        CaseFile file = stores.cases().get(complaint.caseId());
        Map<ListingId, Listing> listings = new LinkedHashMap<>();
        stores.listings().of(file.id()).forEach(listing -> listings.put(listing.id(), listing));
        return new Matter(
                complaint,
                file,
                stores.holders().get(file.holder()),
                file.rights().stream().map(stores.rights()::get).toList(),
                listings,
                elsewhere(complaint, stores),
                stores.evidence().everyOf(file.id()),
                stores.clocks().running(complaint),
                complaint.filed() ? List.of() : stores.check().check(complaint, stores.today()));
    }

    private static Map<ListingId, String> elsewhere(Complaint complaint, ComplaintStores stores) {
        Map<ListingId, String> result = new HashMap<>();
        for (Complaint other : stores.complaints().of(complaint.caseId())) {
            if (other.id().equals(complaint.id())) {
                continue;
            }
            for (ComplaintListing each : other.listings()) {
                if (!each.state().next().isEmpty() && each.state() != ListingState.DRAFT) {
                    result.put(each.listing(), other.reference());
                }
            }
        }
        return result;
    }

    EvidenceItem evidence(EvidenceId id) {
        return evidence.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no evidence " + id));
    }
}
