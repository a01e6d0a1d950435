package org.takedowndesk.db;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.journal.Change;
import org.takedowndesk.journal.Entry;
import tools.jackson.databind.JsonNode;

/// Works out which timelines an entry belongs to.
///
/// A change shows in the record's own timeline and in those of all records it concerns, or concerned before the
/// change.
final class TimelineRows {

    private static final int LONGEST_LABEL = 400;

    /// One line in one timeline; the same shape stands in the database and in snapshots.
    record Row(
            long seq,
            Instant at,
            String who,
            String action,
            String kind,
            long id,
            String label,
            boolean removed,
            String subject) {}

    private final Map<String, Kind<?>> kinds;
    private final CanonicalJson json;

    TimelineRows(Map<String, Kind<?>> kinds, CanonicalJson json) {
        this.kinds = kinds;
        this.json = json;
    }

    /// @param before what the changed records were, in the order of the entry's changes
    List<Row> of(Entry entry, List<Change> before) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < entry.changes().size(); i++) {
            addRows(rows, entry, entry.changes().get(i), before.get(i));
        }
        return rows;
    }

    private void addRows(List<Row> rows, Entry entry, Change change, Change before) {
        Kind<?> kind = Kinds.require(kinds, change.kind());
        JsonNode after = change.after();
        JsonNode was = before.after();
        Set<Subject> concerned = new LinkedHashSet<>();
        concerned.add(new Subject(change.kind(), change.id()));
        String label = was == null ? "" : read(kind, was, concerned);
        if (after != null) {
            label = read(kind, after, concerned);
        }
        for (Subject subject : concerned) {
            rows.add(new Row(
                    entry.seq(),
                    entry.at(),
                    entry.who(),
                    entry.action(),
                    change.kind(),
                    change.id(),
                    label,
                    after == null,
                    subject.toString()));
        }
    }

    /// Adds what the record concerns, and gives its label.
    private <R> String read(Kind<R> kind, JsonNode body, Set<Subject> concerned) {
        R record = json.record(body, kind.type());
        concerned.addAll(kind.subjects().apply(record));
        String label = kind.label().apply(record);
        return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label;
    }
}
