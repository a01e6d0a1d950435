package org.takedowndesk.ui.shell;

import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Commands.Reach;

/// All shortcuts on one sheet: those of the window, and those of the screens.
final class ShortcutSheet extends VBox {

    /// How wide both columns are, measured in the size of the heading.
    private static final double ROOM_FOR_BOTH = 52;

    private final Button close;

    ShortcutSheet(Texts texts, Runnable hide) {
        getStyleClass().add("shortcut-sheet");
        Label heading = new Label(texts.name(Commands.SHORTCUTS));
        heading.getStyleClass().add("section-title");
        FlowPane columns = new FlowPane(column(texts, Reach.WINDOW), column(texts, Reach.SCREEN));
        columns.prefWrapLengthProperty().bind(heading.fontProperty().map(font -> font.getSize() * ROOM_FOR_BOTH));
        columns.setRowValignment(VPos.TOP);
        columns.getStyleClass().add("sheet-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        close = new Button(texts.get("shell.dialog.close"));
        close.setId("closeSheet");
        close.setDefaultButton(true);
        close.setOnAction(event -> hide.run());
        getChildren().addAll(heading, scroll, close);
    }

    Button closeButton() {
        return close;
    }

    private static VBox column(Texts texts, Reach reach) {
        Label heading = new Label(texts.name(reach));
        heading.getStyleClass().add("quiet");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sheet-grid");
        int row = 0;
        for (Commands command : Commands.values()) {
            if (command.reach() == reach && !command.keys().isEmpty()) {
                Label keys = new Label(command.keys().stream()
                        .map(KeyCombination::getDisplayText)
                        .collect(Collectors.joining("   ")));
                keys.getStyleClass().add("keys");
                keys.setMinWidth(USE_PREF_SIZE);
                grid.addRow(row, new Label(texts.name(command), command.icon().node()), keys);
                row++;
            }
        }
        return new VBox(heading, grid);
    }
}
