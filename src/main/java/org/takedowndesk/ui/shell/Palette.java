package org.takedowndesk.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.text.Texts;

/// The searchable list of everything one can do and everywhere one can go.
final class Palette extends VBox {

    private final TextField field = new TextField();
    private final ListView<PaletteEntry> list = new ListView<>();
    private final Runnable close;

    Palette(Texts texts, List<PaletteEntry> entries, Runnable close) {
        this.close = close;
        getStyleClass().add("palette");
        field.setId("paletteField");
        field.setPromptText(texts.get("shell.palette.prompt"));
        field.setAccessibleText(texts.get("shell.palette.prompt"));
        list.setId("paletteList");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new EntryCell());
        list.setPlaceholder(new Label(texts.get("shell.palette.none")));
        list.setAccessibleText(texts.get("shell.palette.prompt"));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(field, list);
        field.textProperty().subscribe(typed -> {
            list.getItems().setAll(PaletteMatch.best(typed, entries));
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        list.setOnMouseClicked(event -> runSelected());
    }

    TextField field() {
        return field;
    }

    private void steer(KeyEvent event) {
        int rows = list.getItems().size();
        int now = list.getSelectionModel().getSelectedIndex();
        KeyCode key = event.getCode();
        switch (key) {
            case DOWN -> select(now + 1 == rows ? 0 : now + 1);
            case UP -> select(now <= 0 ? rows - 1 : now - 1);
            case PAGE_DOWN -> select(Math.min(rows - 1, now + 10));
            case PAGE_UP -> select(Math.max(0, now - 10));
            case ENTER -> runSelected();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int row) {
        list.getSelectionModel().select(row);
        list.scrollTo(Math.max(0, row - 5));
    }

    private void runSelected() {
        @Nullable PaletteEntry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close.run();
            chosen.action().run();
        }
    }

    private static final class EntryCell extends ListCell<PaletteEntry> {

        @Override
        protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label title = new Label(entry.title(), entry.icon().node());
            Label detail = new Label(entry.detail());
            detail.getStyleClass().add("keys");
            detail.setVisible(!entry.detail().isEmpty());
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox line = new HBox(title, gap, detail);
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
            setAccessibleText(entry.title());
        }
    }
}
