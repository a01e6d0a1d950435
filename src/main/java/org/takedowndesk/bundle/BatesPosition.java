package org.takedowndesk.bundle;

/// Where on a page its Bates number stands, as the page is seen; shown as `BatesPosition.<NAME>`.
public enum BatesPosition {
    BOTTOM_LEFT,
    BOTTOM_CENTRE,
    BOTTOM_RIGHT,
    TOP_LEFT,
    TOP_CENTRE,
    TOP_RIGHT;

    boolean isTop() {
        return this == TOP_LEFT || this == TOP_CENTRE || this == TOP_RIGHT;
    }

    /// Where a line of a width begins.
    ///
    /// @param left the first place it may take
    /// @param right the end of the last
    float begin(float left, float right, float width) {
        return switch (this) {
            case BOTTOM_LEFT, TOP_LEFT -> left;
            case BOTTOM_CENTRE, TOP_CENTRE -> (left + right - width) / 2;
            case BOTTOM_RIGHT, TOP_RIGHT -> right - width;
        };
    }
}
