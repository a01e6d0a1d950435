package org.takedowndesk.ui.bundle;

import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import org.jspecify.annotations.Nullable;

/// A line of the plan, cut where the tree ends and whole in its tooltip: the tree never scrolls sideways.
final class PlanCell extends TreeCell<String> {

    PlanCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable String line, boolean empty) {
        super.updateItem(line, empty);
        setText(empty ? null : line);
        setTooltip(empty || line == null ? null : new Tooltip(line));
    }
}
