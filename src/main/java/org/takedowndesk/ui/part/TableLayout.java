package org.takedowndesk.ui.part;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.takedowndesk.settings.Look;
import org.takedowndesk.settings.TableSettings;
import org.takedowndesk.ui.Preferences;

/// Keeps how the user arranged a table: order, width and visibility of its columns, and the sort order.
///
/// The columns are fitted into the table's width; what is kept is how wide the user wants them. Every column needs an
/// id that stays the same in all languages and versions.
public final class TableLayout {

    private TableLayout() {}

    /// Arranges `table` as it was left last time, and remembers what the user changes from now on under `id`.
    public static <S> void keep(TableView<S> table, String id, Preferences preferences) {
        table.getColumns().forEach(TableLayout::id);
        double scale = scale(preferences);
        fit(table, scale);
        Optional.ofNullable(preferences.get().layout().tables().get(id)).ifPresent(kept -> restore(table, kept, scale));
        table.setTableMenuButtonVisible(true);
        Runnable remember = () -> preferences.change(settings ->
                settings.withLayout(settings.layout().withTable(id, read(table, scale(preferences)))));
        table.getColumns().addListener((ListChangeListener<TableColumn<S, ?>>) change -> remember.run());
        table.getSortOrder().addListener((ListChangeListener<TableColumn<S, ?>>) change -> remember.run());
        table.getColumns().forEach(column -> {
            column.prefWidthProperty().subscribe((before, now) -> remember.run());
            column.visibleProperty().subscribe((before, now) -> {
                remember.run();
                table.getColumnResizePolicy().call(new TableView.ResizeFeatures<>(table, null, 0.0));
            });
            column.sortTypeProperty().subscribe((before, now) -> remember.run());
        });
    }

    /// Fits the columns of a table that is shown once, as in a dialog; nothing is remembered of it.
    public static <S> void fit(TableView<S> table, Preferences preferences) {
        fit(table, scale(preferences));
    }

    private static <S> void fit(TableView<S> table, double scale) {
        table.getColumns().forEach(column -> {
            column.setPrefWidth(column.getPrefWidth() * scale);
            column.setMinWidth(column.getMinWidth() * scale);
        });
        table.setColumnResizePolicy(new FittedColumns(scale));
    }

    /// Widths are kept as they would be at the usual size of text, and grow with it.
    private static double scale(Preferences preferences) {
        return (double) preferences.get().look().fontScale() / Look.USUAL_FONT;
    }

    private static <S> TableSettings read(TableView<S> table, double scale) {
        return new TableSettings(
                table.getColumns().stream()
                        .map(column ->
                                new TableSettings.Column(id(column), column.getPrefWidth() / scale, column.isVisible()))
                        .toList(),
                table.getSortOrder().stream()
                        .map(column -> new TableSettings.Sort(id(column), column.getSortType() == SortType.DESCENDING))
                        .toList());
    }

    private static <S> void restore(TableView<S> table, TableSettings kept, double scale) {
        List<String> order =
                kept.columns().stream().map(TableSettings.Column::id).toList();
        ObservableList<TableColumn<S, ?>> columns = table.getColumns();
        // Columns that are new in this version stay at the end, where the user meets them.
        columns.sort(Comparator.comparingInt(column -> {
            int place = order.indexOf(id(column));
            return place < 0 ? order.size() : place;
        }));
        for (TableSettings.Column setting : kept.columns()) {
            column(table, setting.id()).ifPresent(column -> {
                column.setPrefWidth(setting.width() * scale);
                column.setVisible(setting.visible());
            });
        }
        table.getSortOrder().clear();
        for (TableSettings.Sort sort : kept.sorts()) {
            column(table, sort.id()).ifPresent(column -> {
                column.setSortType(sort.descending() ? SortType.DESCENDING : SortType.ASCENDING);
                table.getSortOrder().add(column);
            });
        }
    }

    private static <S> Optional<TableColumn<S, ?>> column(TableView<S> table, String id) {
        return table.getColumns().stream()
                .filter(column -> id(column).equals(id))
                .findFirst();
    }

    private static String id(TableColumn<?, ?> column) {
        if (column.getId() == null) {
            throw new IllegalStateException("the column " + column.getText() + " needs an id");
        }
        return column.getId();
    }
}
