package org.takedowndesk.ui.evidence;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.media.Condition;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.Columns;
import org.takedowndesk.ui.part.TableLayout;
import org.takedowndesk.ui.part.Tone;

/// Evidence as a table.
final class EvidenceTable {

    private final TableView<EvidenceRow> table = new TableView<>();
    private boolean choosing;

    EvidenceTable(EvidenceTools tools, boolean ofAllCases) {
        Texts texts = tools.texts();
        EvidenceText words = new EvidenceText(texts, tools.zone());
        table.setId("evidenceTable");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setAccessibleText(texts.get("evidence.heading"));
        if (ofAllCases) {
            table.getColumns()
                    .add(Columns.text("case", texts.get("evidence.column.case"), 110, EvidenceRow::caseReference));
        }
        table.getColumns()
                .add(Columns.text(
                        "key",
                        texts.get("evidence.column.key"),
                        70,
                        row -> row.item().key()));
        table.getColumns()
                .add(Columns.text(
                        "name", texts.get("evidence.column.name"), 200, row -> EvidenceText.name(row.item())));
        table.getColumns()
                .add(Columns.text(
                        "kind",
                        texts.get("evidence.kind"),
                        130,
                        row -> texts.name(row.item().kind())));
        table.getColumns()
                .add(Columns.value(
                        "capturedAt",
                        texts.get("evidence.capturedAt"),
                        125,
                        false,
                        row -> row.item().capturedAt().at(),
                        words.show()::time));
        table.getColumns()
                .add(Columns.text(
                        "capturedBy",
                        texts.get("evidence.column.capturedBy"),
                        110,
                        row -> DisplayName.of(row.item().capturedBy(), 30)));
        table.getColumns()
                .add(Columns.value(
                        "listings",
                        texts.get("evidence.listings"),
                        70,
                        true,
                        row -> row.item().listings().size(),
                        String::valueOf));
        table.getColumns()
                .add(Columns.value(
                        "size",
                        texts.get("evidence.fact.size"),
                        80,
                        true,
                        row -> row.item().file().size(),
                        words.show()::bytes));
        table.getColumns()
                .add(Columns.text(
                        "type",
                        texts.get("evidence.fact.type"),
                        110,
                        row -> texts.name(row.item().description().type())));
        table.getColumns()
                .add(Columns.status(
                        "condition", texts.get("evidence.column.condition"), 140, row -> condition(texts, row.item())));
        TableLayout.keep(table, ofAllCases ? "evidence-all" : "evidence", tools.preferences());
    }

    Node view() {
        return table;
    }

    void show(List<EvidenceRow> rows) {
        choosing = true;
        table.getItems().setAll(rows);
        table.sort();
        choosing = false;
    }

    /// All rows that are chosen together, from top to bottom.
    List<EvidenceItem> chosen() {
        return table.getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .map(index -> table.getItems().get(index).item())
                .toList();
    }

    /// Marks an item without telling of it; where it is one of several chosen ones they stay chosen.
    void choose(@Nullable EvidenceId id) {
        if (chosen().stream().anyMatch(item -> item.id().equals(id))) {
            return;
        }
        choosing = true;
        table.getSelectionModel().clearSelection();
        for (EvidenceRow row : table.getItems()) {
            if (row.item().id().equals(id)) {
                table.getSelectionModel().select(row);
            }
        }
        choosing = false;
    }

    /// Calls `action` whenever other rows are chosen.
    void onSelection(Runnable action) {
        table.getSelectionModel().getSelectedIndices().subscribe(action);
    }

    void onChosen(Consumer<EvidenceId> chosen, Runnable open) {
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !choosing) {
                chosen.accept(row.item().id());
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                open.run();
                event.consume();
            }
        });
        table.setRowFactory(view -> {
            TableRow<EvidenceRow> row = new TableRow<>();
            row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    open.run();
                }
            });
            return row;
        });
    }

    private static Columns.Status condition(Texts texts, EvidenceItem item) {
        boolean shown = item.description().condition() == Condition.OK;
        if (item.description().nameContradicts() && shown) {
            return new Columns.Status(1, texts.get("evidence.condition.contradicts"), Tone.WARN);
        }
        return item.description().condition() == Condition.OK
                ? new Columns.Status(0, texts.name(Condition.OK), Tone.GOOD)
                : new Columns.Status(2, texts.name(item.description().condition()), Tone.WARN);
    }
}
