package org.takedowndesk.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.takedowndesk.settings.Settings;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;

@UiTest
class FittedColumnsTest {

    private final Preferences preferences = new Preferences(Settings.usual(), settings -> {});

    @Test
    void wordsTakeWhatIsLeftOver(Ui ui) {
        // 1000 less the borders; 100 for the number, and 200 and 400 wanted for words: 299 and 599 of 898.
        List<Double> widths = widths(ui, table(ui, 1000), 1000);
        assertEquals(100, widths.get(0));
        assertEquals(299, widths.get(1), 2);
        assertEquals(598, widths.get(2), 2);
    }

    @Test
    void wordsGiveWayAndNumbersDoNot(Ui ui) {
        List<Double> widths = widths(ui, table(ui, 550), 550);
        assertEquals(100, widths.get(0));
        assertEquals(149, widths.get(1), 2);
        assertEquals(299, widths.get(2), 2);
    }

    @Test
    void aColumnKeepsItsLeastWidthAndTheOthersPay(Ui ui) {
        TableView<String> table = table(ui, 550);
        ui.run(() -> table.getColumns().get(1).setMinWidth(180));
        List<Double> widths = widths(ui, table, 551);
        assertEquals(180, widths.get(1), 1);
        assertEquals(269, widths.get(2), 2);
    }

    @Test
    void nothingBecomesTooNarrowToRead(Ui ui) {
        List<Double> widths = widths(ui, table(ui, 200), 200);
        assertEquals(List.of(100.0, 120.0, 240.0), widths);
    }

    @Test
    void whatIsKeptIsTheWidthThatTheUserWants(Ui ui) {
        TableView<String> table = table(ui, 1000);
        widths(ui, table, 1000);
        assertTrue(preferences.get().layout().tables().isEmpty());
        ui.run(() -> table.resizeColumn(table.getColumns().get(1), 50));
        double wanted = Objects.requireNonNull(
                        preferences.get().layout().tables().get("t"))
                .columns()
                .get(1)
                .width();
        assertEquals(349, wanted, 2);
    }

    private TableView<String> table(Ui ui, double width) {
        return ui.call(() -> {
            TableView<String> table = new TableView<>();
            table.getColumns()
                    .setAll(List.of(
                            Columns.text("number", "No.", 100, value -> value),
                            Columns.text("name", "Name", 200, value -> value),
                            Columns.text("title", "Title", 400, value -> value)));
            table.setMaxWidth(width);
            TableLayout.keep(table, "t", preferences);
            return table;
        });
    }

    private static List<Double> widths(Ui ui, TableView<String> table, double width) {
        ui.run(() -> table.setMaxWidth(width));
        if (table.getScene() == null) {
            ui.show(() -> new javafx.scene.layout.StackPane(table));
        }
        ui.settle();
        return ui.call(
                () -> table.getColumns().stream().map(TableColumn::getWidth).toList());
    }
}
