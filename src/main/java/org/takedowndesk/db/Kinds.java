package org.takedowndesk.db;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// All kinds of records a workspace has, by their names.
final class Kinds {

    private Kinds() {}

    static Map<String, Kind<?>> byName(List<Kind<?>> kinds) {
        Map<String, Kind<?>> result = new TreeMap<>();
        for (Kind<?> kind : kinds) {
            if (result.put(kind.name(), kind) != null) {
                throw new IllegalArgumentException("two kinds are named " + kind.name());
            }
        }
        return result;
    }

    static Kind<?> require(Map<String, Kind<?>> kinds, String name) {
        Kind<?> kind = kinds.get(name);
        if (kind == null) {
            throw new ProblemException(
                    Problem.OUR_FAULT, "the journal names the kind " + name + ", which this program does not know");
        }
        return kind;
    }

    /// What the rows made from the same journal depend on: a database or snapshot with another shape is made anew.
    static String shape(Map<String, Kind<?>> kinds, List<String> scripts) {
        String version = Kinds.class.getPackage().getImplementationVersion();
        return SnapshotDigest.of(version
                + Migrations.text(scripts)
                + kinds.values().stream().map(Kind::mergeSql).collect(Collectors.joining("\n")));
    }
}
