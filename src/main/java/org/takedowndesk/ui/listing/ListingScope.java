package org.takedowndesk.ui.listing;

import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;

/// Whose listings a list shows.
///
/// @param caseId null for those of all cases
public record ListingScope(@Nullable CaseId caseId) {

    public static ListingScope all() {
        return new ListingScope(null);
    }

    /// The name under which such a list remembers its filter and columns.
    String memory() {
        return caseId == null ? "listings" : "caseListings";
    }

    /// The same, told apart by case.
    String memoryOfCase() {
        return caseId == null ? "listings" : "caseListings/" + caseId.value();
    }
}
