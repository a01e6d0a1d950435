package org.takedowndesk.cli;

import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.ProblemException;
import tools.jackson.databind.json.JsonMapper;

/// Prints what a command found: tables and sentences for people, or one JSON document a line for programs.
final class Output {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// A list within a document, printed as a table of its own below the document's own values.
    ///
    /// @param name of the member; the heading stands in the texts under `cli.section.` and this name
    record Section<T>(String name, Collection<T> items, List<Column<T>> columns) {

        List<Map<String, @Nullable Object>> documents() {
            return Column.documents(items, columns);
        }
    }

    private final PrintStream out;
    private final PrintStream err;
    private final boolean json;
    private final Texts texts;
    private final Values values;

    Output(Surroundings.Streams streams, boolean json, Texts texts, Values values) {
        this.out = streams.out();
        this.err = streams.err();
        this.json = json;
        this.texts = texts;
        this.values = values;
    }

    Texts texts() {
        return texts;
    }

    Values values() {
        return values;
    }

    boolean json() {
        return json;
    }

    /// A table or a document for each item; `emptyKey` is the sentence for none, printed as a message.
    <T> void rows(Collection<T> items, List<Column<T>> columns, String emptyKey) {
        if (items.isEmpty()) {
            say(emptyKey);
        } else if (json) {
            Column.documents(items, columns).forEach(this::document);
        } else {
            table(items, columns);
        }
    }

    /// One item with all its values, and the lists that belong to it.
    <T> void item(T item, List<Column<T>> columns, Section<?>... sections) {
        if (json) {
            Map<String, @Nullable Object> document = new LinkedHashMap<>(Column.document(item, columns));
            for (Section<?> section : sections) {
                document.put(section.name(), section.documents());
            }
            document(document);
            return;
        }
        Table table = new Table();
        for (Column<T> column : columns) {
            String text = values.text(column.value().apply(item));
            if (!text.isEmpty()) {
                table.row(List.of(label(column), text));
            }
        }
        table.lines().forEach(this::line);
        for (Section<?> section : sections) {
            if (!section.items().isEmpty()) {
                line("");
                line(texts.get("cli.section." + section.name()));
                table(section);
            }
        }
    }

    private <T> void table(Section<T> section) {
        table(section.items(), section.columns());
    }

    private <T> void table(Collection<T> items, List<Column<T>> columns) {
        List<Column<T>> shown = columns.stream().filter(Column::shown).toList();
        Table table = new Table();
        table.row(shown.stream().map(this::label).toList());
        items.forEach(item -> table.row(shown.stream()
                .map(column -> values.text(column.value().apply(item)))
                .toList()));
        table.lines().forEach(this::line);
    }

    private String label(Column<?> column) {
        return texts.get("cli.column." + column.name());
    }

    /// A JSON document on a line of its own, whoever reads it.
    void document(Map<String, ?> document) {
        out.print(JSON.writeValueAsString(Values.json(document)) + "\n");
    }

    /// A line for people.
    void line(String text) {
        if (!json) {
            out.println(text);
        }
    }

    /// A result in a sentence, for people only.
    void sentence(String key, Object... given) {
        line(DisplayName.visibleLines(texts.get(key, given)));
    }

    /// A message that is no result.
    void say(String key, Object... given) {
        err.println(DisplayName.visibleLines(texts.get(key, given)));
    }

    void problem(ProblemException problem) {
        err.println(DisplayName.visibleLines(texts.problem(problem)));
    }
}
