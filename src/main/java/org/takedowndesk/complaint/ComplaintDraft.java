package org.takedowndesk.complaint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.ipr.RightId;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.marketplace.TargetKind;

/// What is written into a complaint before it is filed, and nothing else of it.
public record ComplaintDraft(
        String site,
        @Nullable RightId right,
        TargetKind target,
        String reason,
        String reasonField,
        String explanation,
        List<ListingId> listings,
        List<Attachment> attachments) {

    public ComplaintDraft {
        listings = List.copyOf(listings);
        attachments = List.copyOf(attachments);
    }

    public static ComplaintDraft of(Complaint complaint) {
        return new ComplaintDraft(
                complaint.site(),
                complaint.right(),
                complaint.target(),
                complaint.reason(),
                complaint.reasonField(),
                complaint.explanation(),
                complaint.listings().stream().map(ComplaintListing::listing).toList(),
                complaint.attachments());
    }

    /// The complaint as this draft makes it; listings that it had already keep their state.
    public Complaint in(Complaint complaint, Instant now) {
        return complaint
                .withDraft(site, right, target, reason, reasonField, explanation)
                .withAttachments(attachments)
                .withListings(listings.stream()
                        .distinct()
                        .map(listing -> complaint.listings().stream()
                                .filter(each -> each.listing().equals(listing))
                                .findFirst()
                                .orElseGet(() -> ComplaintListing.draft(listing, now)))
                        .toList());
    }
}
