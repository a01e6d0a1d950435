package org.takedowndesk.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.journal.Change;
import org.takedowndesk.journal.Head;
import tools.jackson.databind.JsonNode;

/// The database's side of a change: rows made from records, over one connection that commits by hand.
///
/// Everything written here can be made again from the journal.
final class Rows implements AutoCloseable {

    private static final int MOST_PREPARED = 200;
    private static final String INSERT_LINE = """
            insert into timeline (seq, at, who, action, kind, id, label, removed, subject)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Connection connection;
    private final Map<String, Kind<?>> kinds;
    private final CanonicalJson json;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Long> lastIds = new HashMap<>();
    private final Set<String> grown = new HashSet<>();
    private boolean notesToWrite;

    Rows(Connection connection, Map<String, Kind<?>> kinds, CanonicalJson json) throws SQLException {
        this.connection = connection;
        this.kinds = kinds;
        this.json = json;
        connection.setAutoCommit(false);
        readLastIds();
    }

    private void readLastIds() {
        lastIds.clear();
        grown.clear();
        query("select kind, last_id from kind_state", row -> lastIds.put(row.getString(1), row.getLong(2)));
    }

    /// Brings the record's row to what it is after the change.
    void apply(Change change) {
        Kind<?> kind = kind(change.kind());
        try {
            JsonNode after = change.after();
            if (after == null) {
                update("delete from " + kind.table() + " where id = ?", change.id());
            } else {
                merge(kind, change.id(), after);
            }
            usedId(change.kind(), change.id());
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    private <R> void merge(Kind<R> kind, long id, JsonNode after) throws SQLException {
        R record = json.record(after, kind.type());
        PreparedStatement statement = prepare(kind.mergeSql());
        statement.setLong(1, id);
        statement.setString(2, json.write(after));
        for (int i = 0; i < kind.columns().size(); i++) {
            statement.setObject(i + 3, sqlValue(kind.columns().get(i).value().apply(record)));
        }
        statement.executeUpdate();
    }

    /// Adds lines to timelines.
    void note(List<TimelineRows.Row> lines) {
        noteLater(lines);
        writeNotes();
    }

    /// Adds lines to timelines at the next commit.
    void noteLater(List<TimelineRows.Row> lines) {
        try {
            PreparedStatement statement = prepare(INSERT_LINE);
            for (TimelineRows.Row line : lines) {
                bind(
                        statement,
                        line.seq(),
                        line.at(),
                        line.who(),
                        line.action(),
                        line.kind(),
                        line.id(),
                        line.label(),
                        line.removed(),
                        line.subject());
                statement.addBatch();
                notesToWrite = true;
            }
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    private void writeNotes() {
        try {
            if (notesToWrite) {
                notesToWrite = false;
                prepare(INSERT_LINE).executeBatch();
            }
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    /// Notes that the database holds everything up to this entry.
    void reached(Head head) {
        try {
            for (String kind : grown) {
                update(
                        "merge into kind_state (kind, last_id) key (kind) values (?, ?)",
                        kind,
                        lastIds.getOrDefault(kind, 0L));
            }
            grown.clear();
            update("update journal_state set seq = ?, hash = ?", head.seq(), head.hash());
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    /// A snapshot holds no removed records; their numbers must not be given again all the same.
    void usedId(String kind, long id) {
        if (id > lastIds.getOrDefault(kind, 0L)) {
            lastIds.put(kind, id);
            grown.add(kind);
        }
    }

    /// The record's canonical JSON, null if there is none with this number.
    @Nullable
    JsonNode body(String kind, long id) {
        List<JsonNode> found = query(
                "select body from " + kind(kind).table() + " where id = ?", row -> json.parse(row.getString(1)), id);
        return found.isEmpty() ? null : found.getFirst();
    }

    <R> List<R> select(Kind<R> kind, String rest, Object... values) {
        return query(
                "select body from " + kind.table() + " " + rest,
                row -> json.parse(row.getString(1), kind.type()),
                values);
    }

    <T> List<T> query(String sql, RowReader<T> reader, Object... values) {
        try {
            PreparedStatement statement = prepare(sql);
            bind(statement, values);
            return readAll(statement, reader);
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    static <T> List<T> readAll(PreparedStatement statement, RowReader<T> reader) throws SQLException {
        List<T> result = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                result.add(reader.read(rows));
            }
        }
        return result;
    }

    long lastId(Kind<?> kind) {
        return lastIds.getOrDefault(kind.name(), 0L);
    }

    /// The last journal entry these rows hold.
    Head head() {
        return query("select seq, hash from journal_state", row -> new Head(row.getLong(1), row.getString(2)))
                .getFirst();
    }

    void commit() {
        writeNotes();
        try {
            connection.commit();
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    void rollback() {
        try {
            if (notesToWrite) {
                notesToWrite = false;
                prepare(INSERT_LINE).clearBatch();
            }
            connection.rollback();
            readLastIds();
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    private Kind<?> kind(String name) {
        return Kinds.require(kinds, name);
    }

    private void update(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepare(sql);
        bind(statement, values);
        statement.executeUpdate();
    }

    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, sqlValue(values[i]));
        }
    }

    private static @Nullable Object sqlValue(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Id id -> id.value();
            case Enum<?> constant -> constant.name();
            default -> value;
        };
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
            forgetOldest();
        }
        return statement;
    }

    private void forgetOldest() throws SQLException {
        if (prepared.size() > MOST_PREPARED) {
            var oldest = prepared.entrySet().iterator();
            oldest.next().getValue().close();
            oldest.remove();
        }
    }

    /// Whether the database behind these rows still answers; it closes itself when its file cannot be written.
    boolean isAlive() {
        try {
            return !connection.isClosed();
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }
}
