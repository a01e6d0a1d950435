package org.takedowndesk.ui.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.casefile.CaseStatus;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.Columns;
import org.takedowndesk.ui.part.EmptyState;
import org.takedowndesk.ui.part.SearchBox;
import org.takedowndesk.ui.part.TableLayout;

/// All cases in a table; a new one is opened here.
public final class AllCasesController implements Screen {

    private static final String MEMORY = "cases";

    /// What one finds as one left it.
    private record Left(
            String words, boolean closed, @Nullable CaseId selected) {}

    /// What a new case can be about.
    private record Choices(List<RightsHolder> holders, List<Right> rights) {}

    private final CaseTools tools;
    private final CaseStores stores;
    private final Place holdersPlace;
    private final Texts texts;
    private final ObservableList<CaseRow> rows = FXCollections.observableArrayList();
    private final FilteredList<CaseRow> filtered = new FilteredList<>(rows);
    private final Parent view;
    private boolean loaded;

    @FXML
    private HBox toolbar;

    @FXML
    private SearchBox search;

    @FXML
    private CheckBox closed;

    @FXML
    private Label count;

    @FXML
    private TableView<CaseRow> table;

    @FXML
    private StackPane empty;

    /// @param holdersPlace where a rights holder is added
    public AllCasesController(CaseTools tools, CaseStores stores, Place holdersPlace) {
        this.tools = tools;
        this.stores = stores;
        this.holdersPlace = holdersPlace;
        this.texts = tools.texts();
        this.view = tools.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return texts.get("Section.CASES");
    }

    @Override
    public void refresh() {
        tools.tasks().run("case.task.read", progress -> stores.rows(), this::show);
    }

    @Override
    public void close() {
        tools.memory()
                .keep(
                        MEMORY,
                        new Left(
                                search.getText(),
                                closed.isSelected(),
                                selected().map(row -> row.file().id()).orElse(null)));
    }

    @Override
    public List<ScreenCommand> commands() {
        List<ScreenCommand> commands = new ArrayList<>();
        commands.add(new ScreenCommand(Commands.NEW, this::openNew));
        commands.add(new ScreenCommand(Commands.FIND, search::requestFocus));
        if (selected().isPresent()) {
            commands.add(new ScreenCommand(Commands.OPEN, this::open));
        }
        return commands;
    }

    @FXML
    private void initialize() {
        table.getColumns().setAll(columns());
        TableLayout.keep(table, MEMORY, tools.preferences());
        SortedList<CaseRow> sorted = new SortedList<>(filtered);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setPlaceholder(new EmptyState(Icon.SEARCH, texts.get("case.noMatch"), texts.get("case.noMatch.hint")));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                open();
                event.consume();
            }
        });
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open();
            }
        });
        empty.getChildren()
                .setAll(new EmptyState(Icon.CASES, texts.get("case.empty"), texts.get("case.empty.hint"))
                        .withAction(Icon.ADD, texts.get("case.new"), this::openNew));
        tools.memory().recall(MEMORY, Left.class).ifPresent(left -> {
            search.show(left.words());
            closed.setSelected(left.closed());
        });
        search.queryProperty().subscribe(words -> narrow());
        closed.selectedProperty().subscribe(shown -> narrow());
    }

    @FXML
    private void openNew() {
        tools.tasks()
                .run(
                        "case.task.read",
                        progress -> new Choices(
                                stores.holders().all().stream()
                                        .filter(holder -> !holder.archived())
                                        .toList(),
                                stores.rights().all().stream()
                                        .filter(right -> !right.archived())
                                        .toList()),
                        this::ask);
    }

    private void ask(Choices choices) {
        if (choices.holders().isEmpty()) {
            if (tools.dialogs().confirm("case.noHolder", "case.noHolder.text", "case.noHolder.button")) {
                tools.navigator().go(holdersPlace);
            }
            return;
        }
        NewCaseForm form = new NewCaseForm(texts, choices.holders(), choices.rights());
        tools.dialogs().form("case.new", "case.new.button", form).ifPresent(this::open);
    }

    private void open(NewCase wanted) {
        tools.tasks()
                .write(
                        "case.task.open",
                        progress -> stores.cases().open(wanted.title(), wanted.holder(), wanted.rights()),
                        opened -> tools.navigator().go(new Place.OneCase(opened.id(), CaseSection.OVERVIEW)));
    }

    private void open() {
        selected()
                .ifPresent(row -> tools.navigator()
                        .go(new Place.OneCase(
                                row.file().id(),
                                OneCaseController.lastSection(
                                        tools.memory(), row.file().id()))));
    }

    private Optional<CaseRow> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void show(List<CaseRow> read) {
        Optional<CaseId> kept = loaded
                ? selected().map(row -> row.file().id())
                : tools.memory().recall(MEMORY, Left.class).map(Left::selected);
        rows.setAll(read);
        narrow();
        for (int i = 0; i < table.getItems().size(); i++) {
            if (kept.equals(Optional.of(table.getItems().get(i).file().id()))) {
                table.getSelectionModel().select(i);
            }
        }
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        loaded = true;
        boolean none = read.isEmpty();
        put(empty, none);
        put(table, !none);
        put(toolbar, !none);
    }

    private static void put(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private void narrow() {
        String words = search.queryProperty().get();
        boolean all = closed.isSelected();
        filtered.setPredicate(row -> (all || row.file().status() != CaseStatus.CLOSED) && row.has(words));
        count.setText(texts.get("case.count", filtered.size(), rows.size()));
    }

    private List<TableColumn<CaseRow, ?>> columns() {
        return List.of(
                Columns.text(
                        "reference",
                        texts.get("case.column.reference"),
                        110,
                        row -> row.file().reference()),
                Columns.text(
                        "title",
                        texts.get("case.column.title"),
                        230,
                        row -> row.file().title()),
                Columns.text("holder", texts.get("case.column.holder"), 160, CaseRow::holder),
                Columns.status("status", texts.get("case.column.status"), 84, this::status),
                Columns.<CaseRow, Instant>value(
                        "opened",
                        texts.get("case.column.opened"),
                        90,
                        false,
                        row -> row.file().opened(),
                        opened -> tools.show()
                                .date(LocalDate.ofInstant(opened, tools.show().zone()))),
                number("listings", CaseSection.LISTINGS, 70, CaseRow::listings),
                number("evidence", CaseSection.EVIDENCE, 80, CaseRow::evidence),
                number("complaints", CaseSection.COMPLAINTS, 94, CaseRow::complaints));
    }

    private TableColumn<CaseRow, Integer> number(
            String id, CaseSection section, double width, Function<CaseRow, @Nullable Integer> value) {
        return Columns.value(id, texts.name(section), width, true, value, String::valueOf);
    }

    private Columns.Status status(CaseRow row) {
        CaseStatus status = row.file().status();
        return new Columns.Status(
                List.of(CaseStatus.values()).indexOf(status), texts.name(status), CaseStatusWords.tone(status));
    }
}
