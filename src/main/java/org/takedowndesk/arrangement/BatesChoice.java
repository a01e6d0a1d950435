package org.takedowndesk.arrangement;

import org.jspecify.annotations.Nullable;
import org.takedowndesk.bundle.BatesColour;
import org.takedowndesk.bundle.BatesNumber;
import org.takedowndesk.bundle.BatesPosition;
import org.takedowndesk.bundle.BatesStamp;

/// Whether and how the productions of a case are numbered.
///
/// @param stamped whether they are; the rest is kept for when they are again
/// @param prefix as in [BatesNumber]
/// @param start the first number, from 1; null to go on after the last that the case has used
/// @param digits at least, 1 to 9
/// @param everyPage whether cover, index and sections are numbered too
public record BatesChoice(
        boolean stamped,
        String prefix,
        @Nullable Long start,
        int digits,
        BatesPosition position,
        BatesColour colour,
        boolean everyPage) {

    private static final String USUAL_PREFIX = "TD";
    private static final int USUAL_DIGITS = 6;

    public BatesChoice {
        if (!BatesNumber.isPrefix(prefix) || digits < 1 || digits > 9 || (start != null && start < 1)) {
            throw new IllegalArgumentException("Not how pages can be numbered: " + prefix + " " + start);
        }
    }

    /// No numbers.
    public static BatesChoice none() {
        return new BatesChoice(
                false, USUAL_PREFIX, null, USUAL_DIGITS, BatesPosition.BOTTOM_LEFT, BatesColour.BLACK, false);
    }

    /// From this number on, otherwise the same.
    public BatesChoice from(BatesNumber first) {
        return new BatesChoice(true, first.prefix(), first.value(), first.digits(), position, colour, everyPage);
    }

    /// With numbers, otherwise the same.
    public BatesChoice asStamped() {
        return new BatesChoice(true, prefix, start, digits, position, colour, everyPage);
    }

    /// After the last number that the case has used, otherwise the same.
    public BatesChoice goingOn() {
        return new BatesChoice(true, prefix, null, digits, position, colour, everyPage);
    }

    public BatesChoice withPosition(BatesPosition value) {
        return new BatesChoice(stamped, prefix, start, digits, value, colour, everyPage);
    }

    public BatesChoice withColour(BatesColour value) {
        return new BatesChoice(stamped, prefix, start, digits, position, value, everyPage);
    }

    public BatesChoice withEveryPage(boolean value) {
        return new BatesChoice(stamped, prefix, start, digits, position, colour, value);
    }

    /// @param next the number after the last that the case has used with this prefix
    public BatesStamp stamp(long next) {
        return new BatesStamp(
                new BatesNumber(prefix, start == null ? next : start, digits), position, colour, everyPage);
    }
}
