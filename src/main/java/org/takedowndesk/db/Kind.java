package org.takedowndesk.db;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How one sort of record stands in the journal and in the database.
///
/// Its table has the columns `id` and `body` (the record's canonical JSON) and those columns that queries select and
/// sort by; because all of them are computed from the record, the table can always be made again from the journal.
///
/// @param name the kind in the journal, never changed once released
/// @param table the table in the database
/// @param type the record's class
/// @param id gives the record's number, from 1
/// @param label names the record in a timeline, in few words
/// @param subjects what else the record concerns (`case:7`), whose timelines its changes belong to
/// @param columns beside `id` and `body`
/// @param permanent whether a record stays once it is there: no undo takes it away again
public record Kind<R>(
        String name,
        String table,
        Class<R> type,
        ToLongFunction<R> id,
        Function<R, String> label,
        Function<R, List<Subject>> subjects,
        List<Column<R>> columns,
        boolean permanent) {

    /// A column computed from the record: text, number, boolean, date, UTC time (`java.time.Instant`) or null.
    public record Column<R>(String name, Function<R, @Nullable Object> value) {}

    public Kind {
        columns = List.copyOf(columns);
    }

    /// A kind without columns, subjects and label; the `with…` methods add them.
    public static <R> Kind<R> of(String name, String table, Class<R> type, ToLongFunction<R> id) {
        return new Kind<>(name, table, type, id, record -> "", record -> List.of(), List.of(), false);
    }

    public Kind<R> withLabel(Function<R, String> newLabel) {
        return new Kind<>(name, table, type, id, newLabel, subjects, columns, permanent);
    }

    public Kind<R> withSubjects(Function<R, List<Subject>> newSubjects) {
        return new Kind<>(name, table, type, id, label, newSubjects, columns, permanent);
    }

    public Kind<R> withColumn(String column, Function<R, @Nullable Object> value) {
        List<Column<R>> more = new ArrayList<>(columns);
        more.add(new Column<>(column, value));
        return new Kind<>(name, table, type, id, label, subjects, more, permanent);
    }

    /// Of records that stay, such as evidence.
    public Kind<R> asPermanent() {
        return new Kind<>(name, table, type, id, label, subjects, columns, true);
    }

    /// The statement that puts a record's row in place, whether or not there was one.
    String mergeSql() {
        String names = columns.stream().map(column -> ", " + column.name()).collect(Collectors.joining());
        return "merge into " + table + " (id, body" + names + ") key (id) values (?, ?" + ", ?".repeat(columns.size())
                + ")";
    }
}
