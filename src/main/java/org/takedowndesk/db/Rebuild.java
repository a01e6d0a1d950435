package org.takedowndesk.db;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.journal.Change;
import org.takedowndesk.journal.Entry;
import org.takedowndesk.journal.Head;
import org.takedowndesk.journal.Journal;
import org.takedowndesk.work.Progress;
import tools.jackson.databind.JsonNode;

/// Fills an empty database from a snapshot and the journal's entries behind it.
final class Rebuild {

    /// Large enough to be quick, small enough for the database's undo log.
    private static final int ENTRIES_A_COMMIT = 500;

    private final Rows rows;
    private final CanonicalJson json;
    private final TimelineRows timelines;
    private long changes;

    Rebuild(Rows rows, CanonicalJson json, TimelineRows timelines) {
        this.rows = rows;
        this.json = json;
        this.timelines = timelines;
    }

    /// Replays the journal's entries from `from` up to the one that `last` names.
    void replay(Journal journal, long from, Head last, Progress progress) {
        if (from > last.seq()) {
            return;
        }
        journal.read(from, last, entry -> {
            replay(entry);
            changes += entry.changes().size();
            if (entry.seq() % ENTRIES_A_COMMIT == 0) {
                progress.stopIfCancelled();
                rows.commit();
            }
            progress.at(entry.seq(), last.seq());
        });
        rows.reached(last);
        rows.commit();
    }

    /// How many changes were replayed.
    long changes() {
        return changes;
    }

    /// Applies one entry as it was applied when it was written.
    private void replay(Entry entry) {
        List<Change> before = new ArrayList<>();
        for (Change change : entry.changes()) {
            before.add(new Change(change.kind(), change.id(), rows.body(change.kind(), change.id())));
            rows.apply(change);
        }
        rows.noteLater(timelines.of(entry, before));
    }

    /// Loads a snapshot into the empty database.
    void load(Snapshots.Snapshot snapshot, Progress progress) throws IOException {
        int[] count = {0};
        Snapshots.lines(snapshot.file(), text -> {
            JsonNode node = json.parse(text);
            if (node.has("kind")) {
                rows.apply(new Change(
                        node.required("kind").asString(), node.required("id").asLong(), node.required("after")));
            } else if (node.has("line")) {
                rows.noteLater(List.of(json.record(node.get("line"), TimelineRows.Row.class)));
            } else if (node.has("lastIds")) {
                node.get("lastIds")
                        .properties()
                        .forEach(last ->
                                rows.usedId(last.getKey(), last.getValue().asLong()));
            }
            if (++count[0] % ENTRIES_A_COMMIT == 0) {
                progress.stopIfCancelled();
                progress.at(count[0], 0);
                rows.commit();
            }
        });
        rows.reached(snapshot.head());
        rows.commit();
    }
}
