package org.takedowndesk.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Compares two databases of the same shape, table by table and row by row.
final class Comparison {

    private static final int MOST_DIFFERENCES = 100;

    private final Connection mine;
    private final Connection theirs;
    private final Collection<Kind<?>> kinds;
    private final List<String> differences = new ArrayList<>();

    Comparison(Connection mine, Connection theirs, Collection<Kind<?>> kinds) {
        this.mine = mine;
        this.theirs = theirs;
        this.kinds = kinds;
    }

    /// A line for each row that is missing, too many or different in the first database.
    List<String> differences() throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        for (Kind<?> kind : kinds) {
            tables.put(kind.table(), List.of("id"));
        }
        tables.put("timeline", List.of("seq", "kind", "id", "subject"));
        tables.put("kind_state", List.of("kind"));
        tables.put("journal_state", List.of("seq"));
        for (var table : tables.entrySet()) {
            compare(table.getKey(), table.getValue());
        }
        return differences;
    }

    /// @param key the columns that tell the table's rows apart
    private void compare(String table, List<String> key) throws SQLException {
        String columns = String.join(", ", key);
        String sql = "select " + columns + ", * from " + table + " order by " + columns;
        try (Statement one = mine.createStatement();
                Statement other = theirs.createStatement();
                ResultSet left = one.executeQuery(sql);
                ResultSet right = other.executeQuery(sql)) {
            Row found = next(left, key.size());
            Row expected = next(right, key.size());
            while ((found != null || expected != null) && differences.size() < MOST_DIFFERENCES) {
                int order = order(found, expected);
                if (order < 0) {
                    differences.add(table + ": the row " + found + " is too many");
                } else if (order > 0) {
                    differences.add(table + ": the row " + expected + " is missing");
                } else if (!Objects.equals(found, expected)) {
                    differences.add(table + ": the row " + found + " is not what the journal says");
                }
                found = order <= 0 ? next(left, key.size()) : found;
                expected = order >= 0 ? next(right, key.size()) : expected;
            }
        }
    }

    private static int order(@Nullable Row found, @Nullable Row expected) {
        if (found == null) {
            return 1;
        }
        return expected == null ? -1 : found.compareTo(expected);
    }

    /// A row, with the values of its key in front.
    private record Row(List<@Nullable Object> values, int keys) implements Comparable<Row> {

        @Override
        public int compareTo(Row other) {
            for (int i = 0; i < keys; i++) {
                int order = values.get(i) instanceof Number number
                        ? Long.compare(
                                number.longValue(), ((Number) Objects.requireNonNull(other.values.get(i))).longValue())
                        : String.valueOf(values.get(i)).compareTo(String.valueOf(other.values.get(i)));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }

        @Override
        public String toString() {
            return String.join(
                    " ", values.subList(0, keys).stream().map(String::valueOf).toList());
        }
    }

    private static @Nullable Row next(ResultSet rows, int keys) throws SQLException {
        if (!rows.next()) {
            return null;
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            values.add(rows.getObject(i));
        }
        return new Row(values, keys);
    }
}
