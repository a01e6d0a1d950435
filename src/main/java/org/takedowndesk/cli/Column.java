package org.takedowndesk.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One value of what is printed: a member of the JSON document and, if it is `shown`, a column of the table.
///
/// @param name of the member; the label stands in the texts under `cli.column.` and this name
/// @param value a text, number, truth value, enum constant, time, date, path, document or list of these; null for
///     none
record Column<T>(String name, Function<T, @Nullable Object> value, boolean shown) {

    static <T> Column<T> of(String name, Function<T, @Nullable Object> value) {
        return new Column<>(name, value, true);
    }

    /// A value that would only crowd a table.
    static <T> Column<T> hidden(String name, Function<T, @Nullable Object> value) {
        return new Column<>(name, value, false);
    }

    /// The JSON document of one item.
    static <T> Map<String, @Nullable Object> document(T item, List<Column<T>> columns) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        columns.forEach(column -> document.put(column.name, column.value.apply(item)));
        return document;
    }

    static <T> List<Map<String, @Nullable Object>> documents(Collection<T> items, List<Column<T>> columns) {
        return items.stream().map(item -> document(item, columns)).toList();
    }
}
