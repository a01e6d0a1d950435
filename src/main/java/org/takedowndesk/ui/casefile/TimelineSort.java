package org.takedowndesk.ui.casefile;

import java.util.Arrays;
import java.util.List;

/// The sorts of record a timeline can be narrowed to.
enum TimelineSort {
    ALL,
    CASE("case"),
    LISTINGS("listing", "seller"),
    EVIDENCE("evidence"),
    CUSTODY("custody"),
    COMPARISONS("comparison"),
    COMPLAINTS("complaint");

    @SuppressWarnings("ImmutableEnumChecker") // the list is unmodifiable
    private final List<String> kinds;

    TimelineSort(String... kinds) {
        this.kinds = Arrays.stream(kinds).toList();
    }

    /// @param kind the kind of a record in the journal
    boolean lets(String kind) {
        return this == ALL || kinds.contains(kind);
    }

    /// The sort a kind of record belongs to; [#ALL] for one that has none of its own.
    static TimelineSort of(String kind) {
        return Arrays.stream(values())
                .filter(sort -> sort.kinds.contains(kind))
                .findFirst()
                .orElse(ALL);
    }
}
