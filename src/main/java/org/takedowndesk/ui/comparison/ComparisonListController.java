package org.takedowndesk.ui.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.comparison.Comparison;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.CaseTab;
import org.takedowndesk.ui.part.Columns;
import org.takedowndesk.ui.part.EmptyState;
import org.takedowndesk.ui.part.TableLayout;

/// The comparisons of a case.
public final class ComparisonListController implements CaseTab {

    /// A comparison with its pictures, as the table shows it.
    private record Row(Comparison comparison, String genuine, String suspect, String sheet) {}

    private final ComparisonTools tools;
    private final ComparisonStores stores;
    private final CaseId caseId;
    private final Parent view;

    @FXML
    private TableView<Row> table;

    public ComparisonListController(ComparisonTools tools, ComparisonStores stores, CaseId caseId) {
        this.tools = tools;
        this.stores = stores;
        this.caseId = caseId;
        this.view = tools.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh() {
        tools.tasks().run("comparison.task.read", progress -> read(), this::show);
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                new ScreenCommand(Commands.NEW, this::begin), new ScreenCommand(Commands.OPEN, this::openSelected));
    }

    @FXML
    private void initialize() {
        Texts texts = tools.texts();
        table.getColumns()
                .add(Columns.text(
                        "title",
                        texts.get("comparison.title"),
                        280,
                        row -> DisplayName.of(row.comparison().title())));
        table.getColumns().add(Columns.text("genuine", texts.get("comparison.genuine"), 200, Row::genuine));
        table.getColumns().add(Columns.text("suspect", texts.get("comparison.suspect"), 200, Row::suspect));
        table.getColumns()
                .add(Columns.value(
                        "findings",
                        texts.get("comparison.findings"),
                        90,
                        true,
                        row -> row.comparison().findings().size(),
                        String::valueOf));
        table.getColumns().add(Columns.text("sheet", texts.get("comparison.sheet"), 90, Row::sheet));
        table.setPlaceholder(
                new EmptyState(Icon.COMPARISON, texts.get("comparison.empty.title"), texts.get("comparison.empty.text"))
                        .withAction(Icon.ADD, texts.get("comparison.new"), this::begin));
        TableLayout.keep(table, "comparisons", tools.preferences());
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
                event.consume();
            }
        });
        table.setRowFactory(view -> {
            TableRow<Row> row = new TableRow<>();
            row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    openSelected();
                }
            });
            return row;
        });
    }

    private List<Row> read() {
        Map<EvidenceId, EvidenceItem> items = new HashMap<>();
        stores.items().everyOf(caseId).forEach(item -> items.put(item.id(), item));
        return stores.comparisons().of(caseId).stream()
                .map(comparison -> new Row(
                        comparison,
                        name(items.get(comparison.genuine())),
                        name(items.get(comparison.suspect())),
                        comparison.sheet() == null
                                ? ""
                                : Objects.requireNonNull(items.get(comparison.sheet()))
                                        .key()))
                .toList();
    }

    private static String name(@Nullable EvidenceItem item) {
        return item == null ? "" : item.key() + " " + DisplayName.of(item.displayName(), 40);
    }

    private void show(List<Row> rows) {
        Optional<Row> chosen = selected();
        table.getItems().setAll(rows);
        table.sort();
        chosen.ifPresent(before -> rows.stream()
                .filter(row -> row.comparison().id().equals(before.comparison().id()))
                .findFirst()
                .ifPresent(row -> table.getSelectionModel().select(row)));
    }

    private Optional<Row> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void begin() {
        tools.navigator().go(new Place.NewComparison(caseId));
    }

    private void openSelected() {
        selected()
                .ifPresent(row -> tools.navigator()
                        .go(new Place.OneComparison(row.comparison().id())));
    }
}
