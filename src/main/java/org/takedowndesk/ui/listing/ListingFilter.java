package org.takedowndesk.ui.listing;

import org.jspecify.annotations.Nullable;
import org.takedowndesk.listing.ListingMark;
import org.takedowndesk.marketplace.LinkKind;

/// Which listings a list lets through.
///
/// @param words each must stand somewhere in the row; empty for all
/// @param site the name of a site, empty for all
/// @param kind null for all
/// @param mark null for all
/// @param archived whether archived listings are shown as well
record ListingFilter(
        String words,
        String site,
        @Nullable LinkKind kind,
        @Nullable ListingMark mark,
        boolean archived) {

    /// Everything that is not archived.
    static final ListingFilter NONE = new ListingFilter("", "", null, null, false);

    boolean lets(ListingRow row) {
        return (archived || !row.listing().archived())
                && (site.isEmpty() || site.equals(row.site()))
                && (kind == null || kind == row.listing().kind())
                && (mark == null || mark == row.listing().mark())
                && row.has(words);
    }
}
