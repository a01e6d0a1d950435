package org.takedowndesk.ui.part;

import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// Builds the columns of a table from what its rows can say; all tables look alike through it.
public final class Columns {

    /// A state as its column shows it, with the reason for it in the tooltip. States sort in the order of their
    /// `rank`.
    public record Status(int rank, String word, Tone tone, String reason) {

        public Status(int rank, String word, Tone tone) {
            this(rank, word, tone, "");
        }
    }

    private Columns() {}

    /// Words, sorted as the reader would; long ones are whole in the tooltip.
    public static <S> TableColumn<S, String> text(String id, String title, double width, Function<S, String> value) {
        TableColumn<S, String> column = column(id, title, width, value);
        column.setComparator(String.CASE_INSENSITIVE_ORDER);
        column.setCellFactory(ignored -> new TextCell<>());
        return column;
    }

    /// A hash, id or link: monospaced and shortened in the middle; whole in the tooltip.
    public static <S> TableColumn<S, String> mono(
            String id, String title, double width, int length, Function<S, String> value) {
        TableColumn<S, String> column = column(id, title, width, value);
        column.setCellFactory(ignored -> new MonoCell<>(length));
        return column;
    }

    /// A value with an order of its own, such as a number, an amount or a date; right-aligned when `right`.
    public static <S, T extends Comparable<? super T>> TableColumn<S, T> value(
            String id,
            String title,
            double width,
            boolean right,
            Function<S, @Nullable T> value,
            Function<T, String> show) {
        TableColumn<S, @Nullable T> column = column(id, title, width, value);
        column.setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
        column.setCellFactory(ignored -> new ShownCell<>(show));
        if (right) {
            column.getStyleClass().add("number");
        }
        return column;
    }

    /// A state: the word with its dot.
    public static <S> TableColumn<S, Status> status(String id, String title, double width, Function<S, Status> value) {
        TableColumn<S, Status> column = column(id, title, width, value);
        column.setComparator(Comparator.comparingInt(Status::rank));
        column.setCellFactory(ignored -> new StatusCell<>());
        return column;
    }

    /// A column for which a small window has no room; the user shows it from the button beside the headers.
    public static <S, T> TableColumn<S, T> hiddenAtFirst(TableColumn<S, T> column) {
        column.setVisible(false);
        return column;
    }

    private static <S, T extends @Nullable Object> TableColumn<S, T> column(
            String id, String title, double width, Function<S, T> value) {
        TableColumn<S, T> column = new TableColumn<>(title);
        column.setId(id);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    private static final class TextCell<S> extends TableCell<S, String> {

        private static final int SHORT = 8;

        @Override
        protected void updateItem(@Nullable String value, boolean empty) {
            super.updateItem(value, empty);
            String shown = empty || value == null ? "" : value;
            setText(shown);
            setTooltip(shown.length() > SHORT ? new Tooltip(shown) : null);
            ThaiFace.follow(this, shown);
        }
    }

    private static final class MonoCell<S> extends TableCell<S, String> {

        private final int length;

        MonoCell(int length) {
            this.length = length;
            getStyleClass().add("mono");
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            setEllipsisString(CopyLabel.GAP);
        }

        @Override
        protected void updateItem(@Nullable String value, boolean empty) {
            super.updateItem(value, empty);
            if (empty || value == null || value.isEmpty()) {
                setText(null);
                setTooltip(null);
                return;
            }
            setText(CopyLabel.shortened(value, length));
            setTooltip(new Tooltip(value));
        }
    }

    private static final class ShownCell<S, T> extends TableCell<S, T> {

        private final Function<T, String> show;

        ShownCell(Function<T, String> show) {
            this.show = show;
        }

        @Override
        protected void updateItem(@Nullable T value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : show.apply(value));
        }
    }

    private static final class StatusCell<S> extends TableCell<S, Status> {

        private final StatusDot dot = new StatusDot();

        @Override
        protected void updateItem(@Nullable Status value, boolean empty) {
            super.updateItem(value, empty);
            if (empty || value == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            setTooltip(value.reason().isEmpty() ? null : new Tooltip(value.reason()));
            dot.show(value.word(), value.tone());
            setGraphic(dot);
        }
    }
}
