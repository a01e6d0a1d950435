package org.takedowndesk.capture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.listing.Listing;

/// Which listing a file seems to show, and how that was told. A guess only: the user confirms it.
///
/// @param listings one where the guess is sure; several where the same listing stands in several cases; none
///     where nothing tells
/// @param basis what told, null where nothing did
/// @param link the address that the file itself names as its source, empty if it names none
public record ListingGuess(List<Listing> listings, @Nullable GuessBasis basis, String link) {

    /// What a guess rests on; the first is the surest.
    public enum GuessBasis {
        /// The system or the program that saved the file wrote down where it came from.
        SAVED_FROM,
        /// A link stands in the file's name.
        LINK_IN_NAME,
        /// The id of exactly one known listing stands in the file's name.
        ID_IN_NAME,
        /// A link stands in the text of the page, or in a comment inside the picture.
        LINK_IN_TEXT
    }

    public static final ListingGuess NONE = new ListingGuess(List.of(), null, "");

    public ListingGuess {
        listings = List.copyOf(listings);
    }

    /// Whether one listing of one case is meant.
    public boolean sure() {
        return listings.size() == 1;
    }
}
