package org.takedowndesk.arrangement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An exhibit in its place.
///
/// @param exhibit which one, by [ExhibitKey]
/// @param title the user's own; empty for the exhibit's
/// @param date the user's own, as the document bears it; null for none
/// @param included whether it is in the bundle
public record Piece(String exhibit, String title, @Nullable LocalDate date, boolean included) {

    /// As the case has it.
    public static Piece of(String exhibit) {
        return new Piece(exhibit, "", null, true);
    }

    public Piece withTitle(String value) {
        return new Piece(exhibit, value.strip(), date, included);
    }

    public Piece withDate(@Nullable LocalDate value) {
        return new Piece(exhibit, title, value, included);
    }

    public Piece withIncluded(boolean value) {
        return new Piece(exhibit, title, date, value);
    }
}
