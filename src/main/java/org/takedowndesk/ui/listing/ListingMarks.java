package org.takedowndesk.ui.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.listing.ListingMark;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.part.StatusDot;

/// Marks and archives the selected listings: by the keys 1 to 4, by menu, or by context menu.
final class ListingMarks {

    private final ListingTools tools;
    private final ListingStores stores;
    private final Consumer<String> said;
    private final Texts texts;

    /// @param said is told in words what was done
    ListingMarks(ListingTools tools, ListingStores stores, Consumer<String> said) {
        this.tools = tools;
        this.stores = stores;
        this.said = said;
        this.texts = tools.texts();
    }

    void attach(TableView<ListingRow> table, MenuButton menu, Supplier<List<ListingRow>> selected, Runnable open) {
        menu.getItems().setAll(items(selected));
        table.setContextMenu(new ContextMenu(items(selected).toArray(MenuItem[]::new)));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int key = event.getText().isEmpty() ? -1 : "1234".indexOf(event.getText());
            boolean plain = !event.isShortcutDown() && !event.isAltDown();
            if (plain && key >= 0) {
                mark(selected.get(), List.of(ListingMark.values()).get(key));
                event.consume();
            } else if (plain && event.getCode() == KeyCode.ENTER) {
                open.run();
                event.consume();
            }
        });
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open.run();
            }
        });
    }

    void mark(List<ListingRow> rows, ListingMark mark) {
        if (rows.isEmpty()) {
            return;
        }
        tools.tasks()
                .write(
                        "listing.task.mark",
                        progress -> {
                            stores.listings().mark(ids(rows), mark);
                            return rows.size();
                        },
                        count -> said.accept(texts.get("listing.marked", count, texts.name(mark))));
    }

    /// Archives the listings, or brings them back if all of them are archived.
    void archive(List<ListingRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        boolean archived = !rows.stream().allMatch(row -> row.listing().archived());
        tools.tasks()
                .write(
                        "listing.task.archive",
                        progress -> {
                            stores.listings().archive(ids(rows), archived);
                            return rows.size();
                        },
                        count -> said.accept(
                                texts.get(archived ? "listing.archivedCount" : "listing.restoredCount", count)));
    }

    private static List<ListingId> ids(List<ListingRow> rows) {
        return rows.stream().map(row -> row.listing().id()).toList();
    }

    private List<MenuItem> items(Supplier<List<ListingRow>> selected) {
        List<MenuItem> items = new ArrayList<>();
        List<ListingMark> marks = List.of(ListingMark.values());
        for (ListingMark mark : marks) {
            String key = String.valueOf(marks.indexOf(mark) + 1);
            MenuItem item = new MenuItem(texts.get("listing.mark.item", texts.name(mark), key));
            item.setId("mark" + mark.name());
            item.setGraphic(new StatusDot(" ", ListingWords.tone(mark)));
            item.setOnAction(event -> mark(selected.get(), mark));
            items.add(item);
        }
        MenuItem archive = new MenuItem(texts.get("listing.archive"), Icon.ARCHIVE.node());
        archive.setId("archive");
        archive.setOnAction(event -> archive(selected.get()));
        items.add(new SeparatorMenuItem());
        items.add(archive);
        return items;
    }
}
