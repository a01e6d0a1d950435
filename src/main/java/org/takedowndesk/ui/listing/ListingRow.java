package org.takedowndesk.ui.listing;

import java.util.Locale;
import java.util.stream.Stream;
import org.takedowndesk.listing.Listing;

/// A listing as a table shows it.
///
/// @param caseReference the reference of its case
/// @param site the name of its site, empty for an unknown one
/// @param seller the seller's name, empty while none is named
record ListingRow(Listing listing, String caseReference, String site, String seller) {

    /// Whether each of these words, in any case, stands somewhere in the row.
    boolean has(String words) {
        String all = String.join(
                        "\n",
                        listing.facts().title(),
                        listing.key(),
                        listing.canonical(),
                        listing.pasted(),
                        listing.facts().notes(),
                        caseReference,
                        site,
                        seller)
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                .allMatch(all::contains);
    }
}
