package org.takedowndesk.ui.evidence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;

/// Which evidence a list shows; what is null or empty narrows nothing.
///
/// @param text words that must all be found in what is known of the item
/// @param who the person who captured it
/// @param from first day, in the user's zone, on which it was captured
/// @param to last such day
/// @param binned whether it shows what lies in the bin, and nothing else
record EvidenceFilter(
        String text,
        @Nullable EvidenceKind kind,
        @Nullable ListingId listing,
        String who,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean binned) {

    static final EvidenceFilter NONE = new EvidenceFilter("", null, null, "", null, null, false);

    boolean matches(EvidenceRow row, ZoneId zone) {
        EvidenceItem item = row.item();
        LocalDate day = item.capturedAt().at().atZone(zone).toLocalDate();
        return item.isInBin() == binned
                && (kind == null || item.kind() == kind)
                && (listing == null || item.listings().contains(listing))
                && (who.isEmpty() || item.capturedBy().equals(who))
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to))
                && hasWords(row);
    }

    /// How many filters beside the words narrow the list.
    int count() {
        return (int) Stream.of(kind != null, listing != null, !who.isEmpty(), from != null, to != null, binned)
                .filter(set -> set)
                .count();
    }

    private boolean hasWords(EvidenceRow row) {
        if (text.isBlank()) {
            return true;
        }
        String known = known(row).toLowerCase(Locale.ROOT);
        return Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .allMatch(known::contains);
    }

    private static String known(EvidenceRow row) {
        EvidenceItem item = row.item();
        List<String> listings = row.listings().stream()
                .flatMap((Listing listing) -> Stream.of(listing.displayName(), listing.canonical(), listing.key()))
                .toList();
        return String.join(
                "\n",
                item.key(),
                item.title(),
                item.file().name(),
                item.file().hash().hex(),
                item.sourceUrl(),
                item.capturedBy(),
                item.notes(),
                row.caseReference(),
                String.join("\n", listings));
    }
}
