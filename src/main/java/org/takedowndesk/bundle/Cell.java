package org.takedowndesk.bundle;

import java.util.Optional;

/// A value in a table or beside a label.
///
/// Web addresses are printed and never made live: a bundle must not open a seller's page by a slip of the hand.
///
/// @param exhibit the label of the exhibit that a click on the cell leads to
public record Cell(String text, Style style, Optional<String> exhibit) {

    public static Cell text(String text) {
        return new Cell(text, Style.TEXT, Optional.empty());
    }

    public static Cell strong(String text) {
        return new Cell(text, Style.STRONG, Optional.empty());
    }

    /// A hash, an id or an address, in the monospaced face.
    public static Cell code(String text) {
        return new Cell(text, Style.CODE, Optional.empty());
    }

    /// An exhibit's label that leads to the exhibit.
    public static Cell exhibit(String label) {
        return new Cell(label, Style.TEXT, Optional.of(label));
    }

    /// The face a value is set in.
    public enum Style {
        TEXT,
        STRONG,
        CODE
    }
}
