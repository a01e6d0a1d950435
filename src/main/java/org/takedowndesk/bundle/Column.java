package org.takedowndesk.bundle;

/// A column of a table.
///
/// @param share its part of the table's width, in proportion to the other columns' shares
public record Column(String heading, double share, Side side) {

    public Column {
        if (!(share > 0)) {
            throw new IllegalArgumentException("A column has a width: " + heading);
        }
    }

    /// A column of words.
    public static Column left(String heading, double share) {
        return new Column(heading, share, Side.LEFT);
    }

    /// A column of numbers.
    public static Column right(String heading, double share) {
        return new Column(heading, share, Side.RIGHT);
    }

    /// The side a column's cells are set to.
    public enum Side {
        LEFT,
        RIGHT
    }
}
