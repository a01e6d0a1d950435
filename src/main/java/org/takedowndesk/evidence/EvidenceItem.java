package org.takedowndesk.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.vault.KeptFile;

/// An original, never changed after intake, or a working copy made from originals.
///
/// @param number counts from 1 within the case; see [#key()]
/// @param title in the user's words, empty until given
/// @param sourceUrl where it was captured from, empty if not known
/// @param capturedBy the person's name
/// @param takenInAt UTC
/// @param listings those it shows
/// @param derivation null for an original
public record EvidenceItem(
        EvidenceId id,
        CaseId caseId,
        int number,
        EvidenceKind kind,
        String title,
        KeptFile file,
        FileDescription description,
        String sourceUrl,
        CapturedAt capturedAt,
        String capturedBy,
        IntakeMethod method,
        Instant takenInAt,
        List<ListingId> listings,
        String notes,
        @Nullable Derivation derivation) {

    public EvidenceItem {
        listings = List.copyOf(listings);
    }

    /// What people call it within its case: `E-0007`, a working copy `W-0008`.
    public String key() {
        return String.format(Locale.ROOT, derivation == null ? "E-%04d" : "W-%04d", number);
    }

    public boolean isOriginal() {
        return derivation == null;
    }

    /// The title, or the file's name as long as nobody gave one.
    public String displayName() {
        return title.isBlank() ? file.name() : title;
    }

    public EvidenceItem withListings(List<ListingId> newListings) {
        return new EvidenceItem(
                id,
                caseId,
                number,
                kind,
                title,
                file,
                description,
                sourceUrl,
                capturedAt,
                capturedBy,
                method,
                takenInAt,
                newListings,
                notes,
                derivation);
    }

    /// The item with what a user may say about it; the file and how it came in stay as they are.
    public EvidenceItem withWords(EvidenceKind newKind, String newTitle, String newSourceUrl, String newNotes) {
        return new EvidenceItem(
                id,
                caseId,
                number,
                newKind,
                newTitle,
                file,
                description,
                newSourceUrl,
                capturedAt,
                capturedBy,
                method,
                takenInAt,
                listings,
                newNotes,
                derivation);
    }

    public EvidenceItem withCapturedAt(CapturedAt newCapturedAt) {
        return new EvidenceItem(
                id,
                caseId,
                number,
                kind,
                title,
                file,
                description,
                sourceUrl,
                newCapturedAt,
                capturedBy,
                method,
                takenInAt,
                listings,
                notes,
                derivation);
    }
}
