package org.takedowndesk.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.listing.ListingId;

/// What is known about files as they are taken in.
///
/// @param listings those the files show
/// @param sourceUrl empty if not known
/// @param capturedAt UTC, null if nobody said
/// @param capturedBy empty for the user
/// @param kind null to guess it
/// @param notes for example the screen, scale and region of a capture
public record IntakeRequest(
        CaseId caseId,
        List<ListingId> listings,
        String sourceUrl,
        @Nullable Instant capturedAt,
        String capturedBy,
        IntakeMethod method,
        @Nullable EvidenceKind kind,
        String notes) {

    public IntakeRequest {
        listings = List.copyOf(listings);
    }

    /// A request of which only the case and the way in are known.
    public static IntakeRequest into(CaseId caseId, IntakeMethod method) {
        return new IntakeRequest(caseId, List.of(), "", null, "", method, null, "");
    }

    public IntakeRequest withListings(List<ListingId> newListings) {
        return new IntakeRequest(caseId, newListings, sourceUrl, capturedAt, capturedBy, method, kind, notes);
    }

    public IntakeRequest withSourceUrl(String newSourceUrl) {
        return new IntakeRequest(caseId, listings, newSourceUrl, capturedAt, capturedBy, method, kind, notes);
    }

    public IntakeRequest withCapturedAt(Instant at) {
        return new IntakeRequest(caseId, listings, sourceUrl, at, capturedBy, method, kind, notes);
    }

    public IntakeRequest withKind(EvidenceKind newKind) {
        return new IntakeRequest(caseId, listings, sourceUrl, capturedAt, capturedBy, method, newKind, notes);
    }

    public IntakeRequest withNotes(String newNotes) {
        return new IntakeRequest(caseId, listings, sourceUrl, capturedAt, capturedBy, method, kind, newNotes);
    }
}
