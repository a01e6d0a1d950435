package org.takedowndesk.bundle;

/// The Bates numbers of pages that follow one another in a file: those of an exhibit, or of what stands between two.
///
/// @param exhibit its label; empty for pages of no exhibit
/// @param first the number of the first page
/// @param page that page in the file, counted from 1
/// @param pages how many
public record BatesRange(String exhibit, BatesNumber first, int page, int pages) {

    public BatesNumber last() {
        return first.plus(pages - 1L);
    }

    /// Whether it holds the number.
    public boolean holds(BatesNumber number) {
        return first.isOfTheRowOf(number) && number.value() >= first.value() && number.value() <= last().value();
    }

    /// Whether a number stands in both.
    public boolean overlaps(BatesRange other) {
        return first.isOfTheRowOf(other.first)
                && first.value() <= other.last().value()
                && other.first.value() <= last().value();
    }
}
