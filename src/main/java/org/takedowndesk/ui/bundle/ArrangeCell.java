package org.takedowndesk.ui.bundle;

import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.text.Texts;

/// A section or an exhibit in the tree: whether it is in the bundle, its number and title; it can be dragged onto
/// another line.
final class ArrangeCell extends TreeCell<ArrangeLine> {

    /// What the tree tells of.
    interface Acts {

        void include(ArrangeLine line, boolean included);

        /// Puts a line before another, or into the section it is dropped on.
        void drop(String dragged, ArrangeLine onto);
    }

    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private final CheckBox included = new CheckBox();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox line;

    ArrangeCell(Texts texts, Acts acts) {
        setPrefWidth(0);
        getStyleClass().add("arrange-cell");
        detail.getStyleClass().add("quiet");
        VBox words = new VBox(title, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        line = new HBox(8, included, words);
        included.setFocusTraversable(false);
        included.setAccessibleText(texts.get("arrange.included"));
        included.setOnAction(event -> {
            if (getItem() != null) {
                acts.include(getItem(), included.isSelected());
            }
        });
        setOnDragDetected(event -> {
            if (getItem() != null) {
                Dragboard board = startDragAndDrop(TransferMode.MOVE);
                ClipboardContent content = new ClipboardContent();
                content.putString(getItem().id());
                board.setContent(content);
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (getItem() != null
                    && event.getGestureSource() instanceof ArrangeCell
                    && event.getGestureSource() != this) {
                event.acceptTransferModes(TransferMode.MOVE);
                pseudoClassStateChanged(DROP, true);
            }
            event.consume();
        });
        setOnDragExited(event -> pseudoClassStateChanged(DROP, false));
        setOnDragDropped(event -> {
            if (getItem() != null && event.getDragboard().hasString()) {
                acts.drop(event.getDragboard().getString(), getItem());
                event.setDropCompleted(true);
            }
            event.consume();
        });
    }

    @Override
    protected void updateItem(@Nullable ArrangeLine shown, boolean empty) {
        super.updateItem(shown, empty);
        if (empty || shown == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            pseudoClassStateChanged(LEFT_OUT, false);
            return;
        }
        String name = switch (shown) {
            case ArrangeLine.Section section -> section.heading();
            case ArrangeLine.Document document -> document.label() + "  " + document.title();
        };
        title.setText(name);
        title.pseudoClassStateChanged(PseudoClass.getPseudoClass("section"), shown instanceof ArrangeLine.Section);
        String more = shown instanceof ArrangeLine.Document document ? document.detail() : "";
        detail.setText(more);
        detail.setVisible(!more.isEmpty());
        detail.setManaged(!more.isEmpty());
        included.setSelected(
                switch (shown) {
                    case ArrangeLine.Section section -> section.part().included();
                    case ArrangeLine.Document document -> document.piece().included();
                });
        pseudoClassStateChanged(LEFT_OUT, !shown.included());
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        setGraphic(line);
    }
}
