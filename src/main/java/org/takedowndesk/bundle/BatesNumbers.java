package org.takedowndesk.bundle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which Bates numbers the pages of a bundle have, in all its volumes.
final class BatesNumbers {

    private final Draft draft;

    BatesNumbers(Draft draft) {
        this.draft = draft;
    }

    /// The numbers of an exhibit whose pages are set.
    BatesRange of(BatesStamp stamp, Exhibit exhibit) {
        Elsewhere place = draft.volume().places().exhibits().get(exhibit.label());
        if (place != null) {
            long before = stamp.everyPage() ? place.printed() - 1L : place.exhibitPagesBefore();
            return new BatesRange(exhibit.label(), stamp.first().plus(before), place.index() + 1, place.pages());
        }
        Draft.Placed placed = draft.exhibit(exhibit);
        int index = indexOf(placed.first());
        return here(stamp, exhibit, index, placed.pages());
    }

    /// The numbers of an exhibit that is just being set.
    ///
    /// @param index of its first page among those set so far
    BatesRange here(BatesStamp stamp, Exhibit exhibit, int index, int pages) {
        Elsewhere place = draft.volume().places().exhibits().get(exhibit.label());
        if (place != null) {
            return of(stamp, exhibit);
        }
        int page = draft.frontPages() + index + 1;
        long before = stamp.everyPage() ? page - 1L : exhibitPages(index);
        return new BatesRange(exhibit.label(), stamp.first().plus(before), page, pages);
    }

    private long exhibitPages(int until) {
        return draft.leaves().subList(0, until).stream()
                .filter(leaf -> !leaf.label().isEmpty())
                .count();
    }

    private int indexOf(Leaf wanted) {
        for (int i = 0; i < draft.leaves().size(); i++) {
            if (draft.leaves().get(i) == wanted) {
                return i;
            }
        }
        throw new IllegalStateException("a page of an exhibit is not set");
    }

    /// The number of each page, when all are there; `null` where a page has none.
    List<@Nullable BatesNumber> ofPages(BatesStamp stamp) {
        List<@Nullable BatesNumber> numbers = new ArrayList<>();
        long next = stamp.everyPage() ? draft.volume().pagesBefore() : exhibitPagesBefore();
        for (Leaf leaf : draft.leaves()) {
            boolean numbered = stamp.everyPage() || !leaf.label().isEmpty();
            numbers.add(numbered ? stamp.first().plus(next++) : null);
        }
        return numbers;
    }

    private long exhibitPagesBefore() {
        return draft.volume().places().exhibits().values().stream()
                .filter(place -> place.volume() == draft.volume().number())
                .mapToLong(Elsewhere::exhibitPagesBefore)
                .min()
                .orElse(0);
    }

    /// The numbered pages of this file, those of one exhibit together.
    List<BatesRange> ranges(List<@Nullable BatesNumber> numbers) {
        List<BatesRange> ranges = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            BatesNumber number = numbers.get(i);
            if (number == null) {
                continue;
            }
            String label = draft.leaves().get(i).label();
            BatesRange last = ranges.isEmpty() ? null : ranges.getLast();
            if (last != null && last.exhibit().equals(label) && last.page() + last.pages() == i + 1) {
                ranges.set(ranges.size() - 1, new BatesRange(label, last.first(), last.page(), last.pages() + 1));
            } else {
                ranges.add(new BatesRange(label, number, i + 1, 1));
            }
        }
        return ranges;
    }
}
