package org.takedowndesk.complaint;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.ipr.RightId;
import org.takedowndesk.marketplace.TargetKind;

/// One filing: one site, one right, one reason, listings or a store.
///
/// @param reference given by the program within the case, as `TD-2026-0001/C1`
/// @param site the site's id, for example `taobao`
/// @param right null until chosen
/// @param reason the rule pack's own reason id, empty until chosen
/// @param reasonField what the reason asks for beside proof, such as an order number
/// @param portalReference the number the portal gave, empty until filed
/// @param packVersion which rules it was judged under when it was filed, empty until then
/// @param created UTC
public record Complaint(
        ComplaintId id,
        CaseId caseId,
        String reference,
        String site,
        @Nullable RightId right,
        TargetKind target,
        String reason,
        String reasonField,
        String explanation,
        List<ComplaintListing> listings,
        List<Attachment> attachments,
        String portalReference,
        String packVersion,
        Instant created) {

    public Complaint {
        listings = List.copyOf(listings);
        attachments = List.copyOf(attachments);
    }

    /// Whether it has left the house; from then on only states and the portal's reference change.
    public boolean filed() {
        return listings.stream().anyMatch(listing -> listing.state().filed());
    }

    /// How many listings stand where, in the order of the states.
    public Map<ListingState, Integer> counts() {
        Map<ListingState, Integer> counts = new LinkedHashMap<>();
        for (ListingState state : ListingState.values()) {
            int count = (int) listings.stream()
                    .filter(listing -> listing.state() == state)
                    .count();
            if (count > 0) {
                counts.put(state, count);
            }
        }
        return counts;
    }

    /// The draft with what its form says.
    public Complaint withDraft(
            String newSite,
            @Nullable RightId newRight,
            TargetKind newTarget,
            String newReason,
            String newReasonField,
            String newExplanation) {
        return new Complaint(
                id,
                caseId,
                reference,
                newSite,
                newRight,
                newTarget,
                newReason,
                newReasonField,
                newExplanation,
                listings,
                attachments,
                portalReference,
                packVersion,
                created);
    }

    public Complaint withListings(List<ComplaintListing> newListings) {
        return new Complaint(
                id,
                caseId,
                reference,
                site,
                right,
                target,
                reason,
                reasonField,
                explanation,
                newListings,
                attachments,
                portalReference,
                packVersion,
                created);
    }

    public Complaint withAttachments(List<Attachment> newAttachments) {
        return new Complaint(
                id,
                caseId,
                reference,
                site,
                right,
                target,
                reason,
                reasonField,
                explanation,
                listings,
                newAttachments,
                portalReference,
                packVersion,
                created);
    }

    Complaint withPortalReference(String newPortalReference, String newPackVersion) {
        return new Complaint(
                id,
                caseId,
                reference,
                site,
                right,
                target,
                reason,
                reasonField,
                explanation,
                listings,
                attachments,
                newPortalReference,
                newPackVersion,
                created);
    }
}
