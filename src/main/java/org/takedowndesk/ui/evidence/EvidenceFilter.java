package org.takedowndesk.ui.evidence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.listing.ListingId;

/// Which evidence a list shows; what is null or empty narrows nothing.
///
/// @param text words that must all be found in what is known of the item or in its file
/// @param who the person who captured it
/// @param label one of its labels
/// @param origin whether it is an original
/// @param from first day, in the user's zone, on which it was captured
/// @param to last such day
/// @param binned whether it shows what lies in the bin, and nothing else
record EvidenceFilter(
        String text,
        @Nullable EvidenceKind kind,
        @Nullable ListingId listing,
        String who,
        String label,
        @Nullable Origin origin,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean binned) {

    /// Shown as `Origin.<NAME>`.
    enum Origin {
        ORIGINAL,
        WORKING_COPY
    }

    static final EvidenceFilter NONE = new EvidenceFilter("", null, null, "", "", null, null, null, false);

    /// Whether an item is left, whatever the words.
    boolean matches(EvidenceRow row, ZoneId zone) {
        EvidenceItem item = row.item();
        LocalDate day = item.capturedAt().at().atZone(zone).toLocalDate();
        return item.isInBin() == binned
                && (kind == null || item.kind() == kind)
                && (listing == null || item.listings().contains(listing))
                && (who.isEmpty() || item.capturedBy().equals(who))
                && (label.isEmpty() || item.labels().contains(label))
                && (origin == null || item.isOriginal() == (origin == Origin.ORIGINAL))
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to));
    }

    /// How many filters beside the words narrow the list.
    int count() {
        return (int) Stream.of(
                        kind != null,
                        listing != null,
                        !who.isEmpty(),
                        !label.isEmpty(),
                        origin != null,
                        from != null,
                        to != null,
                        binned)
                .filter(set -> set)
                .count();
    }
}
