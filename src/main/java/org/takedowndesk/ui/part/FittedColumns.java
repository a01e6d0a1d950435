package org.takedowndesk.ui.part;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/// Fits the columns of a table into its width: those of words take what is left over and give way first, those of
/// dates, states and numbers stay as wide as what they say.
///
/// Where even that is not enough, the table scrolls; nothing becomes too narrow to read. What a column should be wide
/// is its preferred width, which follows the user's hand.
@SuppressWarnings({"rawtypes", "unchecked"}) // the policy of a table is not generic
final class FittedColumns implements Callback<TableView.ResizeFeatures, Boolean> {

    /// Narrower columns hold one date, state or number, which is worth nothing when cut.
    private static final double WORDS_FROM = 135;

    private static final double LEAST_SHARE = 0.6;

    private final double scale;

    /// @param scale the size of text, with 1 for the usual one
    FittedColumns(double scale) {
        this.scale = scale;
    }

    @Override
    public Boolean call(TableView.ResizeFeatures features) {
        if (features.getColumn() == null) {
            fit(features);
            return true;
        }
        boolean moved = TableView.UNCONSTRAINED_RESIZE_POLICY.call(features);
        features.getColumn().setPrefWidth(features.getColumn().getWidth());
        return moved;
    }

    private void fit(TableView.ResizeFeatures features) {
        TableView<?> table = features.getTable();
        List<? extends TableColumn<?, ?>> columns = table.getVisibleLeafColumns();
        List<TableColumn<?, ?>> words = new ArrayList<>();
        columns.stream().filter(this::holdsWords).forEach(words::add);
        if (words.isEmpty() || features.getContentWidth() <= 0) {
            return;
        }
        double room = features.getContentWidth()
                - columns.stream()
                        .filter(column -> !holdsWords(column))
                        .mapToDouble(TableColumn::getPrefWidth)
                        .sum();
        double share = share(words, room);
        for (TableColumn<?, ?> column : columns) {
            double width = holdsWords(column) ? width(column, share) : column.getPrefWidth();
            features.setColumnWidth(column, Math.floor(width));
        }
    }

    /// Which share of what they want the columns get, once those that cannot shrink so far have taken what they need.
    private static double share(List<TableColumn<?, ?>> words, double room) {
        List<TableColumn<?, ?>> yielding = new ArrayList<>(words);
        double left = room;
        while (true) {
            double share = left / sum(yielding, 1);
            List<TableColumn<?, ?>> firm = yielding.stream()
                    .filter(column -> least(column) > share * column.getPrefWidth())
                    .toList();
            if (firm.isEmpty() || firm.size() == yielding.size()) {
                return share;
            }
            left -= sum(firm, 0);
            yielding.removeAll(firm);
        }
    }

    /// What the columns want (`share` 1), or the least they need (`share` 0).
    private static double sum(List<TableColumn<?, ?>> columns, double share) {
        return columns.stream().mapToDouble(column -> width(column, share)).sum();
    }

    private static double width(TableColumn<?, ?> column, double share) {
        return Math.max(least(column), share * column.getPrefWidth());
    }

    private static double least(TableColumn<?, ?> column) {
        return Math.max(column.getMinWidth(), LEAST_SHARE * column.getPrefWidth());
    }

    private boolean holdsWords(TableColumn<?, ?> column) {
        return column.getPrefWidth() > WORDS_FROM * scale && column.isResizable();
    }
}
