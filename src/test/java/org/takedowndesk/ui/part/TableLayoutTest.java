package org.takedowndesk.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.takedowndesk.settings.Look;
import org.takedowndesk.settings.Settings;
import org.takedowndesk.settings.TableSettings;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;

@UiTest
class TableLayoutTest {

    private static final String ID = "listings";

    private final List<Settings> saved = new ArrayList<>();

    private static TableView<String> table(String... ids) {
        TableView<String> table = new TableView<>();
        for (String id : ids) {
            TableColumn<String, String> column = new TableColumn<>(id);
            column.setId(id);
            column.setPrefWidth(100);
            table.getColumns().add(column);
        }
        return table;
    }

    private Preferences preferences(Settings start) {
        return new Preferences(start, saved::add);
    }

    private static List<String> order(TableView<String> table) {
        return table.getColumns().stream().map(TableColumn::getId).toList();
    }

    private static TableSettings kept(Preferences preferences) {
        return Objects.requireNonNull(preferences.get().layout().tables().get(ID));
    }

    @Test
    void tableComesBackAsItWasLeft(Ui ui) {
        Preferences preferences = preferences(Settings.usual());
        TableView<String> left = ui.call(() -> table("site", "title", "price"));
        ui.show(() -> left);
        ui.run(() -> {
            TableLayout.keep(left, ID, preferences);
            TableColumn<String, ?> price = left.getColumns().get(2);
            price.setPrefWidth(240);
            price.setSortType(SortType.DESCENDING);
            left.getColumns()
                    .setAll(List.of(
                            price, left.getColumns().get(0), left.getColumns().get(1)));
            left.getSortOrder().setAll(List.of(price));
            left.getColumns().get(1).setVisible(false);
        });

        TableView<String> back = ui.call(() -> table("site", "title", "price"));
        ui.run(() -> TableLayout.keep(back, ID, preferences(preferences.get())));
        assertEquals(List.of("price", "site", "title"), order(back));
        assertEquals(List.of(240.0, 100.0, 100.0), widths(back));
        assertEquals(
                List.of(true, false, true),
                back.getColumns().stream().map(TableColumn::isVisible).toList());
        assertEquals(
                List.of("price"),
                back.getSortOrder().stream().map(TableColumn::getId).toList());
        assertEquals(SortType.DESCENDING, back.getColumns().getFirst().getSortType());
        assertEquals(preferences.get(), saved.getLast(), "what is remembered is saved");
    }

    private static List<Double> widths(TableView<String> table) {
        return table.getColumns().stream().map(TableColumn::getPrefWidth).toList();
    }

    private static Settings with(TableSettings table) {
        Settings usual = Settings.usual();
        return usual.withLayout(usual.layout().withTable(ID, table));
    }

    @Test
    void columnsThatAreNewStandAtTheEndAndThoseThatAreGoneAreForgotten(Ui ui) {
        Settings old = with(new TableSettings(
                List.of(
                        new TableSettings.Column("price", 80, true),
                        new TableSettings.Column("gone", 50, true),
                        new TableSettings.Column("site", 120, true)),
                List.of(new TableSettings.Sort("gone", true), new TableSettings.Sort("site", false))));
        TableView<String> table = ui.call(() -> table("site", "new", "price"));
        ui.run(() -> TableLayout.keep(table, ID, preferences(old)));
        assertEquals(List.of("price", "site", "new"), order(table));
        assertEquals(List.of(80.0, 120.0, 100.0), widths(table));
        assertEquals(
                List.of("site"),
                table.getSortOrder().stream().map(TableColumn::getId).toList());
    }

    @Test
    void widthsGrowWithTheTextAndAreKeptAsOfItsUsualSize(Ui ui) {
        Settings large = Settings.usual().withLook(Look.usual().withFontScale(2 * Look.USUAL_FONT));
        Preferences preferences = preferences(large);
        TableView<String> table = ui.call(() -> table("site", "title"));
        ui.show(() -> table);
        ui.run(() -> TableLayout.keep(table, ID, preferences));
        assertEquals(List.of(200.0, 200.0), widths(table));
        ui.run(() -> table.getColumns().getFirst().setPrefWidth(300));
        assertEquals(150, kept(preferences).columns().getFirst().width(), 1);

        TableView<String> small = ui.call(() -> table("site", "title"));
        Settings usual = Settings.usual().withLayout(preferences.get().layout());
        ui.run(() -> TableLayout.keep(small, ID, preferences(usual)));
        assertEquals(150, small.getColumns().getFirst().getPrefWidth(), 1);
    }

    @Test
    void tablesAreKeptApart(Ui ui) {
        Preferences preferences =
                preferences(with(new TableSettings(List.of(new TableSettings.Column("site", 77, true)), List.of())));
        TableView<String> other = ui.call(() -> table("site"));
        ui.run(() -> TableLayout.keep(other, "sellers", preferences));
        assertEquals(List.of(100.0), widths(other));
        assertEquals(77, kept(preferences).columns().getFirst().width());
    }

    @Test
    void columnWithoutAnIdIsAMistake(Ui ui) {
        Preferences preferences = preferences(with(new TableSettings(List.of(), List.of())));
        TableView<String> table = ui.call(() -> {
            TableView<String> bare = table("site");
            bare.getColumns().getFirst().setId(null);
            return bare;
        });
        ui.run(() -> assertThrows(IllegalStateException.class, () -> TableLayout.keep(table, ID, preferences)));
    }
}
