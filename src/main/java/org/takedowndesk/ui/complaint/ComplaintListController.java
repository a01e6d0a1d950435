package org.takedowndesk.ui.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintId;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.deadline.DeadlineWords;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.CaseTab;
import org.takedowndesk.ui.part.Columns;
import org.takedowndesk.ui.part.EmptyState;
import org.takedowndesk.ui.part.SearchBox;
import org.takedowndesk.ui.part.TableLayout;

/// The table of complaints: of all cases, or as the tab of one.
public final class ComplaintListController implements Screen, CaseTab {

    private record Left(
            String query,
            String site,
            @Nullable Standing state,
            @Nullable ComplaintId selected) {}

    /// What the table is narrowed to.
    enum Standing {
        ALL,
        OPEN,
        DRAFTS,
        ANSWER_OWED,
        OVER;

        boolean takes(ComplaintRow row) {
            return switch (this) {
                case ALL -> true;
                case OPEN -> row.open();
                case DRAFTS -> !row.complaint().filed();
                case ANSWER_OWED -> row.leading() == ListingState.AWAITING_US;
                case OVER -> !row.open();
            };
        }
    }

    private final ComplaintTools tools;
    private final ComplaintStores stores;
    private final ComplaintScope scope;
    private final Texts texts;
    private final DeadlineWords deadlines;
    private final ObservableList<ComplaintRow> rows = FXCollections.observableArrayList();
    private final FilteredList<ComplaintRow> shown = new FilteredList<>(rows);
    private final Parent view;

    @FXML
    private SearchBox search;

    @FXML
    private ComboBox<String> site;

    @FXML
    private ComboBox<Standing> state;

    @FXML
    private Label count;

    @FXML
    private TableView<ComplaintRow> table;

    public ComplaintListController(ComplaintTools tools, ComplaintStores stores, ComplaintScope scope) {
        this.tools = tools;
        this.stores = stores;
        this.scope = scope;
        this.texts = tools.texts();
        this.deadlines = tools.deadlineWords();
        this.view = tools.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return texts.get("CaseSection.COMPLAINTS");
    }

    @Override
    public void refresh() {
        tools.tasks()
                .run(
                        "complaint.task.read",
                        progress -> ComplaintRow.of(
                                scope.caseId().map(stores.complaints()::of).orElseGet(stores.complaints()::all),
                                stores,
                                texts.locale()),
                        this::show);
    }

    @Override
    public boolean mayLeave() {
        return true;
    }

    @Override
    public void close() {
        tools.memory()
                .keep(
                        scope.memory(),
                        new Left(
                                search.getText(),
                                site.getValue(),
                                state.getValue(),
                                selected().map(row -> row.complaint().id()).orElse(null)));
    }

    @Override
    public List<ScreenCommand> commands() {
        List<ScreenCommand> commands = new ArrayList<>();
        commands.add(new ScreenCommand(Commands.NEW_COMPLAINT, this::begin));
        commands.add(new ScreenCommand(Commands.NEW, this::begin));
        commands.add(new ScreenCommand(Commands.FIND, search::requestFocus));
        commands.add(new ScreenCommand(Commands.EXPORT, this::export));
        selected().ifPresent(row -> commands.add(new ScreenCommand(Commands.OPEN, this::open)));
        return commands;
    }

    @FXML
    private void initialize() {
        table.getColumns()
                .addAll(List.of(
                        Columns.text(
                                "referenceColumn",
                                texts.get("complaint.reference"),
                                130,
                                row -> row.complaint().reference()),
                        Columns.text("siteColumn", texts.get("Field.SITE"), 84, ComplaintRow::site),
                        counts(),
                        Columns.<ComplaintRow, LocalDate>value(
                                "deadlineColumn",
                                texts.get("complaint.nextDeadline"),
                                114,
                                false,
                                row -> row.next() == null
                                        ? null
                                        : row.next().deadline().lastDay(),
                                tools.show()::dateWithWeekday),
                        Columns.text("deadlineOfColumn", texts.get("complaint.nextDeadline.what"), 190, this::next),
                        Columns.hiddenAtFirst(
                                Columns.text("rightColumn", texts.get("Field.RIGHT"), 140, ComplaintRow::right)),
                        Columns.text("reasonColumn", texts.get("Field.REASON"), 170, ComplaintRow::reason)));
        if (scope.caseId().isEmpty()) {
            table.getColumns()
                    .add(Columns.hiddenAtFirst(Columns.text(
                            "caseColumn",
                            texts.get("complaint.case"),
                            150,
                            row -> row.file().title())));
        }
        TableLayout.keep(table, scope.memory(), tools.preferences());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        SortedList<ComplaintRow> sorted = new SortedList<>(shown);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setRowFactory(ignored -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        state.getItems().setAll(Standing.values());
        state.setConverter(org.takedowndesk.ui.EnumNames.of(Standing.class, texts));
        site.getItems().setAll(texts.get("complaint.list.everySite"));
        recall();
        search.queryProperty().subscribe(query -> narrow());
        state.setOnAction(event -> narrow());
        site.setOnAction(event -> narrow());
    }

    private void recall() {
        Optional<Left> left = tools.memory().recall(scope.memory(), Left.class);
        search.show(left.map(Left::query).orElse(""));
        state.setValue(left.map(Left::state).orElse(Standing.ALL));
        site.setValue(left.map(Left::site).orElse(texts.get("complaint.list.everySite")));
    }

    private TableColumn<ComplaintRow, Complaint> counts() {
        TableColumn<ComplaintRow, Complaint> column = new TableColumn<>(texts.get("complaint.states"));
        column.setId("statesColumn");
        column.setPrefWidth(230);
        column.setMinWidth(170);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().complaint()));
        column.setCellFactory(ignored -> new StateCounts.Cell(texts));
        column.setComparator(java.util.Comparator.comparing(complaint -> StateCounts.words(texts, complaint.counts())));
        return column;
    }

    private String next(ComplaintRow row) {
        return row.next() == null
                ? ""
                : texts.name(row.next().clock().kind()) + " · "
                        + deadlines.left(row.next().deadline(), stores.clock().instant());
    }

    private TableRow<ComplaintRow> row() {
        TableRow<ComplaintRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                open();
            }
        });
        return row;
    }

    private void show(List<ComplaintRow> read) {
        Optional<ComplaintId> kept = selected()
                .map(row -> row.complaint().id())
                .or(() -> tools.memory().recall(scope.memory(), Left.class).map(Left::selected));
        rows.setAll(read);
        String chosen = site.getValue();
        List<String> sites = new ArrayList<>(List.of(texts.get("complaint.list.everySite")));
        read.stream().map(ComplaintRow::site).distinct().sorted().forEach(sites::add);
        site.getItems().setAll(sites);
        site.setValue(sites.contains(chosen) ? chosen : sites.getFirst());
        narrow();
        table.getItems().stream()
                .filter(row -> kept.filter(row.complaint().id()::equals).isPresent())
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
    }

    private void narrow() {
        String query = search.queryProperty().get();
        Standing standing = state.getValue();
        boolean every = site.getSelectionModel().getSelectedIndex() <= 0;
        shown.setPredicate(row ->
                row.has(query) && standing.takes(row) && (every || row.site().equals(site.getValue())));
        count.setText(texts.get("complaint.list.count", shown.size(), rows.size()));
        table.setPlaceholder(
                rows.isEmpty()
                        ? new EmptyState(
                                        Icon.COMPLAINTS,
                                        texts.get("complaint.list.empty"),
                                        texts.get("complaint.list.empty.hint"))
                                .withAction(Icon.ADD, texts.get("complaint.new"), this::begin)
                        : new EmptyState(
                                Icon.SEARCH,
                                texts.get("complaint.list.noMatch"),
                                texts.get("complaint.list.noMatch.hint")));
    }

    private Optional<ComplaintRow> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void open() {
        selected()
                .ifPresent(row -> tools.navigator()
                        .go(new Place.OneComplaint(row.complaint().id())));
    }

    /// The chosen ones; all that are shown where none is chosen.
    @FXML
    private void export() {
        List<ComplaintRow> chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
        List<ComplaintId> wanted = (chosen.isEmpty() ? table.getItems() : chosen)
                .stream().map(row -> row.complaint().id()).toList();
        if (!wanted.isEmpty()) {
            new ComplaintExporting(tools, stores).start(wanted);
        }
    }

    @FXML
    private void begin() {
        Optional<CaseId> caseId = scope.caseId();
        new NewComplaint(tools, stores).ask(caseId);
    }
}
