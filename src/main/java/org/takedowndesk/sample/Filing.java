package org.takedowndesk.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.complaint.Attachment;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintId;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.ipr.RightId;
import org.takedowndesk.marketplace.TargetKind;

/// One complaint of the sample from its draft to what became of it, noted in the diary step by step.
final class Filing {

    /// What a complaint's form says.
    ///
    /// @param explanation the sample text's name, empty for a draft that has none yet
    record Form(String site, RightId right, String reason, String reasonField, String explanation) {}

    private final Diary diary;
    private final SampleListings listings;
    private final Complaints complaints;
    private final CaseId caseId;
    private @Nullable ComplaintId id;

    Filing(Diary diary, SampleListings listings, Complaints complaints, CaseId caseId) {
        this.diary = diary;
        this.listings = listings;
        this.complaints = complaints;
        this.caseId = caseId;
    }

    private ComplaintId id() {
        if (id == null) {
            throw new IllegalStateException("the sample records something of a complaint that it has not drafted");
        }
        return id;
    }

    /// Writes the draft, `keys` being the listings it is about.
    ///
    /// @param attachments asked for when the day has come, since evidence has no number before
    Filing draft(int back, String time, Form form, Supplier<List<Attachment>> attachments, String... keys) {
        diary.on(back, time, "Draft 投诉草稿 " + form.site(), () -> {
            Complaint draft = complaints.add(caseId, form.site(), form.right(), TargetKind.LISTING);
            id = draft.id();
            complaints.choose(draft.id(), listings.ids(caseId, keys));
            complaints.save(complaints
                    .get(draft.id())
                    .withDraft(
                            form.site(),
                            form.right(),
                            TargetKind.LISTING,
                            form.reason(),
                            form.reasonField(),
                            form.explanation().isEmpty()
                                    ? ""
                                    : SampleListings.read("explanation-" + form.explanation() + ".txt")
                                            .strip())
                    .withAttachments(attachments.get()));
        });
        return this;
    }

    Filing filed(int back, String time, String portalReference) {
        diary.on(
                back,
                time,
                "Filed 提交投诉 " + portalReference,
                () -> complaints.file(id(), portalReference, diary.clock().instant()));
        return this;
    }

    /// Enters a state; for all listings of the complaint where no `keys` are given.
    Filing then(int back, String time, ListingState state, String note, String... keys) {
        diary.on(back, time, state + " " + note, () -> {
            Complaint complaint = complaints.get(id());
            var concerned = keys.length == 0
                    ? complaint.listings().stream().map(each -> each.listing()).toList()
                    : listings.ids(caseId, keys);
            complaints.record(id(), concerned, state, diary.clock().instant(), note);
        });
        return this;
    }

    static List<Attachment> proof(String kind, List<EvidenceId> items) {
        List<Attachment> attachments = new ArrayList<>();
        items.forEach(item -> attachments.add(new Attachment(item, kind)));
        return attachments;
    }
}
