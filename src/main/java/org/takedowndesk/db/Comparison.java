package org.takedowndesk.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
        TreeMap<String, String> tables = new TreeMap<>();
        for (Kind<?> kind : kinds) {
            tables.put(kind.table(), "id");
        }
        tables.put("timeline", "seq, kind, id, subject");
        tables.put("kind_state", "kind");
        tables.put("journal_state", "seq");
        for (var table : tables.entrySet()) {
            compare(table.getKey(), table.getValue());
        }
        return differences;
    }

    private void compare(String table, String order) throws SQLException {
        String sql = "select * from " + table + " order by " + order;
        try (Statement one = mine.createStatement();
                Statement other = theirs.createStatement();
                ResultSet left = one.executeQuery(sql);
                ResultSet right = other.executeQuery(sql)) {
            List<@Nullable Object> found = next(left);
            List<@Nullable Object> expected = next(right);
            while ((!found.isEmpty() || !expected.isEmpty()) && differences.size() < MOST_DIFFERENCES) {
                if (!found.equals(expected)) {
                    differences.add(
                            table + ": " + first(found) + " is not what the journal says (" + first(expected) + ")");
                }
                found = next(left);
                expected = next(right);
            }
        }
    }

    private static String first(List<@Nullable Object> row) {
        return row.isEmpty() ? "no row" : Objects.toString(row.getFirst());
    }

    private static List<@Nullable Object> next(ResultSet rows) throws SQLException {
        List<@Nullable Object> row = new ArrayList<>();
        if (rows.next()) {
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                row.add(rows.getObject(i));
            }
        }
        return row;
    }
}
