package org.takedowndesk.db;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.journal.Change;
import tools.jackson.databind.JsonNode;

/// The work of one [Database#change]: what the records are afterwards, and reads that see it.
public final class Transaction {

    private final Rows rows;
    private final CanonicalJson json;
    private final Map<Subject, Change> changes = new LinkedHashMap<>();
    private final Map<Subject, Change> before = new LinkedHashMap<>();
    private final Map<String, Long> lastIds = new HashMap<>();
    private boolean addsWhatStays;

    Transaction(Rows rows, CanonicalJson json) {
        this.rows = rows;
        this.json = json;
    }

    /// Says what a record is after the change, be it new or not.
    ///
    /// @throws IllegalArgumentException if its number is below 1, or it would not be the same when it is read again
    public <R> void put(Kind<R> kind, R record) {
        long id = kind.id().applyAsLong(record);
        JsonNode tree = json.tree(record);
        if (id < 1
                || tree.isNull()
                || !json.tree(json.record(tree, kind.type())).equals(tree)) {
            throw new IllegalArgumentException(kind.name() + " " + id + " cannot be written and read again");
        }
        change(new Change(kind.name(), id, tree));
        if (kind.permanent()) {
            Change was = before.get(new Subject(kind.name(), id));
            addsWhatStays |= was != null && was.after() == null;
        }
    }

    /// Says that a record is no more; its history stays in the journal.
    public void remove(Kind<?> kind, Id id) {
        change(new Change(kind.name(), id.value(), null));
    }

    /// A record that is changed twice stands once in the journal: as it was before and as it is afterwards.
    void change(Change change) {
        Subject record = new Subject(change.kind(), change.id());
        before.computeIfAbsent(
                record, _ -> new Change(change.kind(), change.id(), rows.body(change.kind(), change.id())));
        rows.apply(change);
        changes.put(record, change);
    }

    /// A number no record of the kind has had since the database was made, from 1.
    public long nextId(Kind<?> kind) {
        long last = lastIds.computeIfAbsent(kind.name(), _ -> rows.lastId(kind));
        lastIds.put(kind.name(), last + 1);
        return last + 1;
    }

    /// What the records of the kind that are no more were called, so that a name people cite is not given to another.
    ///
    /// Few records are ever removed, and only their own timelines are read.
    public List<String> labelsOfRemoved(Kind<?> kind) {
        return rows.query(
                "select distinct timeline.label from system_range(1, ?) number left join " + kind.table()
                        + " record on record.id = number.x join timeline on timeline.subject = ? || number.x"
                        + " where record.id is null and timeline.kind = ? and timeline.id = number.x",
                row -> row.getString(1),
                rows.lastId(kind),
                kind.name() + ":",
                kind.name());
    }

    /// What the records of the kind that touch the subject have been called, those that are no more too.
    public List<String> labelsAbout(Kind<?> kind, Subject subject) {
        return rows.query(
                "select distinct label from timeline where subject = ? and kind = ?",
                row -> row.getString(1),
                subject.toString(),
                kind.name());
    }

    /// The record as it is now, within this change.
    public <R> Optional<R> find(Kind<R> kind, Id id) {
        return Optional.ofNullable(rows.body(kind.name(), id.value())).map(body -> json.record(body, kind.type()));
    }

    public <T> List<T> query(String sql, RowReader<T> reader, Object... values) {
        return rows.query(sql, reader, values);
    }

    /// The records of `kind` that the rest of a select statement names, for example `where case_id = ? order by id`.
    public <R> List<R> select(Kind<R> kind, String rest, Object... values) {
        return rows.select(kind, rest, values);
    }

    /// Whether a record is new of which the kind is permanent.
    boolean addsWhatStays() {
        return addsWhatStays;
    }

    List<Change> changes() {
        return List.copyOf(changes.values());
    }

    /// What the changed records were, in the order of the changes.
    List<Change> before() {
        return List.copyOf(before.values());
    }

    /// What the changed records were, in the opposite order: the changes that undo this one.
    List<Change> undoing() {
        return before().reversed();
    }
}
