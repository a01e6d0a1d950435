package org.takedowndesk.bundle;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number that a page has in a production, as `TD000123`: no other page of the case ever has it.
///
/// @param prefix begins with a letter and does not end with a digit, so that number and prefix are told apart and no
///     one takes it for a page number; at most 12 characters
/// @param value from 1
/// @param digits how many at least, 1 to 9, filled up with zeros
public record BatesNumber(String prefix, long value, int digits) {

    private static final Pattern PREFIX = Pattern.compile("\\p{L}(?:[\\p{L}\\d_.-]{0,10}[\\p{L}_.-])?");
    private static final Pattern WRITTEN = Pattern.compile("(.{1,12}?)(?<!\\d)(\\d{1,10})");
    private static final int MOST_DIGITS = 9;

    public BatesNumber {
        if (!isPrefix(prefix) || value < 1 || digits < 1 || digits > MOST_DIGITS) {
            throw new IllegalArgumentException("Not a Bates number: " + prefix + " " + value + " " + digits);
        }
    }

    /// Whether numbers can begin with it.
    public static boolean isPrefix(String text) {
        return PREFIX.matcher(text).matches();
    }

    /// What somebody wrote; its zeros say how many digits it has. Empty if it is no Bates number.
    public static Optional<BatesNumber> of(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches() || !isPrefix(matcher.group(1))) {
            return Optional.empty();
        }
        String digits = matcher.group(2);
        long value = Long.parseLong(digits);
        return value < 1
                ? Optional.empty()
                : Optional.of(new BatesNumber(matcher.group(1), value, Math.min(digits.length(), MOST_DIGITS)));
    }

    /// The number so many pages further on.
    public BatesNumber plus(long pages) {
        return new BatesNumber(prefix, value + pages, digits);
    }

    /// Whether both are of one row of numbers; small and large letters are one, and so is any count of zeros, since
    /// people would mistake them for each other.
    public boolean isOfTheRowOf(BatesNumber other) {
        return prefix.toUpperCase(Locale.ROOT).equals(other.prefix.toUpperCase(Locale.ROOT));
    }

    /// As it is printed.
    public String text() {
        return prefix + String.format(Locale.ROOT, "%0" + digits + "d", value);
    }
}
