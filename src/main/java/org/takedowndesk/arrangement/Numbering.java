package org.takedowndesk.arrangement;

import java.util.Locale;

/// How the exhibits of a bundle are numbered.
///
/// @param prefix before the number, such as `K`; at most 12 characters
/// @param start the first number, from 0
/// @param digits how many digits at least, 1 to 8, filled up with zeros
public record Numbering(Style style, String prefix, int start, int digits) {

    private static final int LONGEST_PREFIX = 12;
    private static final int MOST_DIGITS = 8;
    private static final int LARGEST_START = 9_999_999;

    /// Where the numbers come from; shown as `Style.<NAME>`.
    public enum Style {
        /// Each exhibit keeps the number under which it lies in the case.
        KEYS,
        /// Counted through the bundle without a gap.
        COUNTED
    }

    public Numbering {
        prefix = prefix.strip();
        prefix = prefix.substring(0, Math.min(prefix.length(), LONGEST_PREFIX));
        start = Math.clamp(start, 0, LARGEST_START);
        digits = Math.clamp(digits, 1, MOST_DIGITS);
    }

    /// By the numbers of the case.
    public static Numbering keys() {
        return new Numbering(Style.KEYS, "", 1, 1);
    }

    /// Counted from 1 behind a prefix.
    public static Numbering counted(String prefix) {
        return new Numbering(Style.COUNTED, prefix, 1, 1);
    }

    String label(int number) {
        return prefix + String.format(Locale.ROOT, "%0" + digits + "d", number);
    }
}
