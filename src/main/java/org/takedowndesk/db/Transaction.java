package org.takedowndesk.db;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.journal.Change;

/// The work of one [Database#change]: what the records are afterwards, and reads that see it.
public final class Transaction {

    private final Rows rows;
    private final CanonicalJson json;
    private final List<Change> changes = new ArrayList<>();
    private final List<Change> before = new ArrayList<>();
    private final Map<String, Long> lastIds = new HashMap<>();

    Transaction(Rows rows, CanonicalJson json) {
        this.rows = rows;
        this.json = json;
    }

    /// Says what a record is after the change, be it new or not.
    public <R> void put(Kind<R> kind, R record) {
        long id = kind.id().applyAsLong(record);
        change(new Change(kind.name(), id, json.tree(record)));
    }

    /// Says that a record is no more; its history stays in the journal.
    public void remove(Kind<?> kind, Id id) {
        change(new Change(kind.name(), id.value(), null));
    }

    void change(Change change) {
        before.add(new Change(change.kind(), change.id(), rows.body(change.kind(), change.id())));
        rows.apply(change);
        changes.add(change);
    }

    /// A number no record of the kind has had since the database was made, from 1.
    public long nextId(Kind<?> kind) {
        long last = lastIds.computeIfAbsent(kind.name(), _ -> rows.lastId(kind));
        lastIds.put(kind.name(), last + 1);
        return last + 1;
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

    List<Change> changes() {
        return changes;
    }

    /// What the changed records were, in the opposite order: the changes that undo this one.
    List<Change> undoing() {
        return before.reversed();
    }
}
