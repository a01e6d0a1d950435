package org.takedowndesk.bundle;

import java.util.List;

/// Page numbers as people write them: `1–3, 7`.
final class PageRanges {

    private PageRanges() {}

    /// @param numbers rising
    static String of(List<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            int first = numbers.get(i);
            int last = first;
            while (i + 1 < numbers.size() && numbers.get(i + 1) == last + 1) {
                last = numbers.get(++i);
            }
            text.append(text.isEmpty() ? "" : ", ").append(first);
            if (last > first) {
                text.append(last == first + 1 ? ", " : "–").append(last);
            }
        }
        return text.toString();
    }
}
