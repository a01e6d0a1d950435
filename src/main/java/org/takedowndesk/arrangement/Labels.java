package org.takedowndesk.arrangement;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers exhibits in their order; a number that was served stands.
final class Labels {

    private static final Pattern NUMBER = Pattern.compile("(.*?)(\\d+)([A-Z]*)");
    private static final int LETTERS = 26;

    private final Arrangement arrangement;
    private final Map<String, String> served;
    private final Set<String> used;
    private int next;

    Labels(Arrangement arrangement) {
        this.arrangement = arrangement;
        this.served = arrangement.lastServed().map(Served::labels).orElse(Map.of());
        this.used = new HashSet<>(served.values());
        this.next = Math.max(arrangement.numbering().start(), highest() + 1);
    }

    /// Labels by exhibit, each once.
    ///
    /// @param exhibits keys in the order of the bundle
    Map<String, String> of(List<String> exhibits) {
        Map<String, String> labels = new LinkedHashMap<>();
        String before = arrangement
                .numbering()
                .label(Math.max(0, arrangement.numbering().start() - 1));
        for (String exhibit : exhibits) {
            String label = served.get(exhibit);
            if (label == null) {
                boolean inserted = !served.isEmpty() && arrangement.late() == Late.INSERTED;
                label = inserted ? after(before) : following();
            }
            used.add(label);
            labels.put(exhibit, label);
            before = label;
        }
        return labels;
    }

    private String following() {
        String label = arrangement.numbering().label(next++);
        while (used.contains(label)) {
            label = arrangement.numbering().label(next++);
        }
        return label;
    }

    /// `K12` gives `K12A`, and that `K12B`; after `Z` comes `AA`.
    private String after(String before) {
        Matcher parts = NUMBER.matcher(before);
        String stem = parts.matches() ? parts.group(1) + parts.group(2) : before;
        for (int i = 0; ; i++) {
            String label = stem + letters(i);
            if (!used.contains(label)) {
                return label;
            }
        }
    }

    private static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : letters(index / LETTERS - 1) + last;
    }

    private int highest() {
        return served.values().stream()
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .map(parts -> parts.group(2))
                .filter(digits -> digits.length() < 9)
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(-1);
    }
}
