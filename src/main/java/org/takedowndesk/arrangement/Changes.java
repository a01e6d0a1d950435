package org.takedowndesk.arrangement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Compares a version with the one served before it.
final class Changes {

    private Changes() {}

    /// What was taken out first, in the order of the old version, then the rest in the order of the new one.
    static List<Change> since(@Nullable Served served, List<Served.Exhibit> now) {
        if (served == null) {
            return List.of();
        }
        Map<String, Served.Exhibit> there = new HashMap<>();
        now.forEach(each -> there.put(each.exhibit(), each));
        Map<String, Served.Exhibit> before = new HashMap<>();
        List<Change> changes = new ArrayList<>();
        for (Served.Exhibit old : served.exhibits()) {
            before.put(old.exhibit(), old);
            if (!there.containsKey(old.exhibit())) {
                changes.add(new Change(Change.Kind.TAKEN_OUT, old.label(), old.title(), ""));
            }
        }
        for (Served.Exhibit each : now) {
            Served.Exhibit old = before.get(each.exhibit());
            if (old == null) {
                changes.add(new Change(Change.Kind.ADDED, each.label(), each.title(), ""));
                continue;
            }
            if (!old.label().equals(each.label())) {
                changes.add(new Change(Change.Kind.RENUMBERED, each.label(), each.title(), old.label()));
            }
            if (!old.title().equals(each.title())) {
                changes.add(new Change(Change.Kind.RETITLED, each.label(), each.title(), old.title()));
            }
        }
        return changes;
    }
}
