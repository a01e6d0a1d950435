package org.takedowndesk.ui.holder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.holder.Readiness;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.text.Territories;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Memory;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.Browser;
import org.takedowndesk.ui.part.Columns;
import org.takedowndesk.ui.part.EmptyState;
import org.takedowndesk.ui.part.ListDetail;
import org.takedowndesk.ui.part.SearchBox;
import org.takedowndesk.ui.part.TableLayout;
import org.takedowndesk.ui.part.Tone;

/// All rights holders in a table, the selected one beside it.
public final class AllHoldersController implements Screen {

    private static final String MEMORY = "holders";

    /// What one finds as one left it.
    private record Left(
            String query, boolean archived, @Nullable HolderId selected) {}

    private final HolderDesk desk;
    private final Texts texts;
    private final Preferences preferences;
    private final Memory memory;
    private final Territories countries;
    private final Parent view;
    private Browser<HolderRow, HolderId> browser;

    @FXML
    private HBox toolbar;

    @FXML
    private SearchBox search;

    @FXML
    private CheckBox archived;

    @FXML
    private Label count;

    @FXML
    private ListDetail listDetail;

    @FXML
    private TableView<HolderRow> table;

    @FXML
    private StackPane detail;

    @FXML
    private StackPane empty;

    @SuppressWarnings("NullAway.Init") // the browser is made in initialize, which the load calls
    public AllHoldersController(HolderDesk desk, Preferences preferences, Memory memory) {
        this.desk = desk;
        this.texts = desk.texts();
        this.preferences = preferences;
        this.memory = memory;
        this.countries = Territories.countries(texts.locale());
        this.view = desk.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return texts.get("Section.HOLDERS");
    }

    @Override
    public void refresh() {
        desk.tasks().run("holders.task.read", progress -> rows(), this::show);
    }

    @Override
    public boolean mayLeave() {
        return browser.mayLeave();
    }

    @Override
    public void close() {
        memory.keep(
                MEMORY,
                new Left(
                        search.getText(),
                        archived.isSelected(),
                        browser.selected().orElse(null)));
        browser.close();
    }

    @Override
    public List<ScreenCommand> commands() {
        List<ScreenCommand> commands = new ArrayList<>();
        commands.add(new ScreenCommand(Commands.NEW, this::addHolder));
        commands.add(new ScreenCommand(Commands.FIND, search::requestFocus));
        commands.addAll(browser.commands(this::open));
        return commands;
    }

    @FXML
    private void initialize() {
        table.getColumns()
                .addAll(List.of(
                        Columns.text("nameColumn", texts.get("holders.column.name"), 230, row -> name(row.holder())),
                        Columns.status("readinessColumn", texts.get("holders.column.readiness"), 130, this::status),
                        Columns.text(
                                "kindColumn",
                                texts.get("holders.column.kind"),
                                110,
                                row -> texts.name(row.holder().kind())),
                        Columns.text("countryColumn", texts.get("holders.column.country"), 110, HolderRow::country),
                        Columns.<HolderRow, Integer>value(
                                "rightsColumn",
                                texts.get("holders.column.rights"),
                                70,
                                true,
                                HolderRow::rights,
                                String::valueOf)));
        TableLayout.keep(table, MEMORY, preferences);
        browser = new Browser<>(table, row -> row.holder().id(), id -> new OneHolderController(desk, id), detail);
        browser.onOpen(this::open);
        browser.whenNothingSelected(
                new EmptyState(Icon.HOLDERS, texts.get("holders.pick"), texts.get("holders.pick.hint")));
        table.setPlaceholder(
                new EmptyState(Icon.SEARCH, texts.get("holders.noMatch"), texts.get("holders.noMatch.hint")));
        empty.getChildren()
                .setAll(new EmptyState(Icon.HOLDERS, texts.get("holders.empty"), texts.get("holders.empty.hint"))
                        .withAction(Icon.ADD, texts.get("holders.add"), this::addHolder));
        memory.recall(MEMORY, Left.class).ifPresent(left -> {
            search.show(left.query());
            archived.setSelected(left.archived());
        });
        search.queryProperty().subscribe(query -> narrow());
        archived.selectedProperty().subscribe(selected -> narrow());
    }

    @FXML
    private void addHolder() {
        if (!mayLeave()) {
            return;
        }
        desk.tasks()
                .write(
                        "holders.task.add",
                        progress -> desk.stores().holders().add(HolderKind.ORGANISATION, ""),
                        added -> {
                            search.show("");
                            desk.tasks().run("holders.task.read", progress -> rows(), rows -> {
                                show(rows);
                                begin(added.id());
                            });
                        });
    }

    private void begin(HolderId id) {
        browser.select(id);
        if (browser.detail().orElse(null) instanceof OneHolderController opened) {
            opened.begin();
        }
    }

    private void open() {
        browser.selected().ifPresent(id -> desk.navigator().go(new Place.OneHolder(id)));
    }

    private List<HolderRow> rows() {
        HolderStores stores = desk.stores();
        return stores.holders().all().stream()
                .map(holder -> new HolderRow(
                        holder,
                        holder.country().isEmpty() ? "" : countries.name(holder.country()),
                        (int) stores.rights().of(holder.id()).stream()
                                .filter(right -> !right.archived())
                                .count(),
                        Readiness.of(holder, stores.rights().withCertificate(holder.id()), stores.today())))
                .toList();
    }

    private void show(List<HolderRow> rows) {
        boolean first = browser.rows().isEmpty();
        browser.show(rows);
        narrow();
        if (first) {
            Optional<HolderId> left = memory.recall(MEMORY, Left.class).map(Left::selected);
            browser.select(left.orElseGet(() -> firstShown()));
        }
        boolean none = rows.isEmpty();
        empty.setVisible(none);
        empty.setManaged(none);
        listDetail.setVisible(!none);
        listDetail.setManaged(!none);
        toolbar.setVisible(!none);
        toolbar.setManaged(!none);
    }

    private @Nullable HolderId firstShown() {
        return table.getItems().isEmpty()
                ? null
                : table.getItems().getFirst().holder().id();
    }

    private void narrow() {
        String query = search.queryProperty().get();
        boolean all = archived.isSelected();
        browser.filter(row -> (all || !row.holder().archived()) && row.has(query));
        count.setText(texts.get("holders.count", browser.shown(), browser.rows().size()));
    }

    private Columns.Status status(HolderRow row) {
        if (row.holder().archived()) {
            return new Columns.Status(2, texts.get("holders.archived"), Tone.QUIET);
        }
        int missing = row.readiness().missing().size();
        return missing == 0
                ? new Columns.Status(1, texts.get("holders.ready"), Tone.GOOD)
                : new Columns.Status(0, texts.get("holders.missing", missing), Tone.WARN, reasons(row.readiness()));
    }

    private String reasons(Readiness readiness) {
        return readiness.missing().stream()
                .map(item -> texts.name(item.point()))
                .reduce((left, right) -> left + "\n" + right)
                .orElse("");
    }

    private String name(RightsHolder holder) {
        return holder.name().isBlank() ? texts.get("holders.unnamed") : holder.name();
    }
}
