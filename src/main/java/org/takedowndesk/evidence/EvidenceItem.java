package org.takedowndesk.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.media.Condition;
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
/// @param memberOf null for what came in as a file of its own
/// @param labels the user's own words to find items by
/// @param removal null as long as it is not in the bin
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
        @Nullable Derivation derivation,
        @Nullable MemberOf memberOf,
        List<String> labels,
        @Nullable Removal removal) {

    // Items written before there were labels have none.
    @SuppressWarnings("ConstantValue")
    public EvidenceItem {
        listings = List.copyOf(listings);
        labels = labels == null ? List.of() : List.copyOf(labels);
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

    public boolean isInBin() {
        return removal != null;
    }

    /// Whether its file was destroyed by decision.
    public boolean isDestroyed() {
        return removal != null && removal.destruction() != null;
    }

    public EvidenceItem withListings(List<ListingId> newListings) {
        return with(kind, title, sourceUrl, capturedAt, newListings, notes, labels, removal);
    }

    /// The item with what a user may say about it; the file and how it came in stay as they are.
    public EvidenceItem withWords(EvidenceKind newKind, String newTitle, String newSourceUrl, String newNotes) {
        return with(newKind, newTitle, newSourceUrl, capturedAt, listings, newNotes, labels, removal);
    }

    public EvidenceItem withCapturedAt(CapturedAt newCapturedAt) {
        return with(kind, title, sourceUrl, newCapturedAt, listings, notes, labels, removal);
    }

    public EvidenceItem withLabels(List<String> newLabels) {
        return with(kind, title, sourceUrl, capturedAt, listings, notes, newLabels, removal);
    }

    /// @param newRemoval null to take the item out of the bin
    public EvidenceItem withRemoval(@Nullable Removal newRemoval) {
        return with(kind, title, sourceUrl, capturedAt, listings, notes, labels, newRemoval);
    }

    /// The item after its content was looked at more closely than when it was taken in.
    EvidenceItem withCondition(Condition condition) {
        return new EvidenceItem(
                id,
                caseId,
                number,
                kind,
                title,
                file,
                description.withCondition(condition),
                sourceUrl,
                capturedAt,
                capturedBy,
                method,
                takenInAt,
                listings,
                notes,
                derivation,
                memberOf,
                labels,
                removal);
    }

    /// Everything about an item that a user may ever change.
    private EvidenceItem with(
            EvidenceKind newKind,
            String newTitle,
            String newSourceUrl,
            CapturedAt newCapturedAt,
            List<ListingId> newListings,
            String newNotes,
            List<String> newLabels,
            @Nullable Removal newRemoval) {
        return new EvidenceItem(
                id,
                caseId,
                number,
                newKind,
                newTitle,
                file,
                description,
                newSourceUrl,
                newCapturedAt,
                capturedBy,
                method,
                takenInAt,
                newListings,
                newNotes,
                derivation,
                memberOf,
                newLabels,
                newRemoval);
    }
}
