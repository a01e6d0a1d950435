package org.takedowndesk.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Which entries fit what was typed: all its words occur, and those that begin with it come first.
final class PaletteMatch {

    private PaletteMatch() {}

    /// The fitting entries, best first; entries that fit alike keep their order.
    static List<PaletteEntry> best(String typed, List<PaletteEntry> entries) {
        String query = typed.strip().toLowerCase(Locale.ROOT);
        List<String> words = Stream.of(query.split("\\s+")).toList();
        return entries.stream()
                .filter(entry -> words.stream().allMatch(word -> lower(entry).contains(word)))
                .sorted(Comparator.comparingInt(entry -> rank(query, lower(entry))))
                .toList();
    }

    private static int rank(String query, String title) {
        if (title.startsWith(query)) {
            return 0;
        }
        return title.contains(" " + query) ? 1 : 2;
    }

    private static String lower(PaletteEntry entry) {
        return entry.title().toLowerCase(Locale.ROOT);
    }
}
