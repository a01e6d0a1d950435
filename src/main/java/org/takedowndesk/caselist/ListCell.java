package org.takedowndesk.caselist;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// What stands in a cell. Whatever a text begins with, it is written as text and never as a formula.
sealed interface ListCell {

    DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /// Line feeds part its lines.
    record Text(String text) implements ListCell {}

    /// A hash, link or number in a monospaced face.
    record Code(String text) implements ListCell {}

    record Strong(String text) implements ListCell {}

    record Count(long value) implements ListCell {}

    record Day(LocalDate day) implements ListCell {}

    /// In the zone that the paper names.
    record Moment(LocalDateTime time) implements ListCell {}

    /// Several under each other, where a page has no room for more columns.
    record Stack(List<ListCell> cells) implements ListCell {

        public Stack {
            cells = List.copyOf(cells);
        }
    }

    /// As it is read, for a document that knows no numbers and dates.
    default String words() {
        return switch (this) {
            case Text text -> text.text();
            case Code code -> code.text();
            case Strong strong -> strong.text();
            case Count count -> Long.toString(count.value());
            case Day day -> day.day().toString();
            case Moment moment -> moment.time().format(MOMENT);
            case Stack stack ->
                String.join("\n", stack.cells().stream().map(ListCell::words).toList());
        };
    }
}
