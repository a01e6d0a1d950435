package org.takedowndesk.ui.ipr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.RightId;
import org.takedowndesk.ipr.RightStatus;
import org.takedowndesk.marketplace.IprType;
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
import org.takedowndesk.ui.part.FilterBox;
import org.takedowndesk.ui.part.ListDetail;
import org.takedowndesk.ui.part.SearchBox;
import org.takedowndesk.ui.part.TableLayout;

/// All rights in a table that can be narrowed in several ways, the selected one beside it.
public final class AllRightsController implements Screen {

    private static final String MEMORY = "rights";

    /// What one finds as one left it.
    private record Left(RightFilter filter, @Nullable RightId selected) {}

    /// What the screen shows, read in one go.
    private record Shown(List<RightRow> rows, List<RightsHolder> holders) {}

    private final RightDesk desk;
    private final Texts texts;
    private final Preferences preferences;
    private final Memory memory;
    private final Territories territories;
    private final Parent view;
    private Browser<RightRow, RightId> browser;
    private List<RightsHolder> holders = List.of();
    private boolean filling;

    @FXML
    private VBox tools;

    @FXML
    private SearchBox search;

    @FXML
    private Label count;

    @FXML
    private FilterBox<IprType> type;

    @FXML
    private FilterBox<HolderId> holder;

    @FXML
    private FilterBox<RightStatus> status;

    @FXML
    private FilterBox<String> territory;

    @FXML
    private CheckBox archived;

    @FXML
    private ListDetail listDetail;

    @FXML
    private TableView<RightRow> table;

    @FXML
    private StackPane detail;

    @FXML
    private StackPane empty;

    @SuppressWarnings("NullAway.Init") // the browser is made in initialize, which the load calls
    public AllRightsController(RightDesk desk, Preferences preferences, Memory memory) {
        this.desk = desk;
        this.texts = desk.texts();
        this.preferences = preferences;
        this.memory = memory;
        this.territories = desk.territories();
        this.view = desk.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return texts.get("Section.RIGHTS");
    }

    @Override
    public void refresh() {
        desk.tasks().run("rights.task.read", progress -> read(), this::show);
    }

    @Override
    public boolean mayLeave() {
        return browser.mayLeave();
    }

    @Override
    public void close() {
        memory.keep(MEMORY, new Left(filter(), browser.selected().orElse(null)));
        browser.close();
    }

    @Override
    public List<ScreenCommand> commands() {
        List<ScreenCommand> commands = new ArrayList<>();
        commands.add(new ScreenCommand(Commands.NEW, this::addRight));
        commands.add(new ScreenCommand(Commands.FIND, search::requestFocus));
        commands.addAll(browser.commands(this::open));
        return commands;
    }

    @FXML
    private void initialize() {
        table.getColumns()
                .addAll(List.of(
                        Columns.text("titleColumn", texts.get("rights.column.title"), 190, this::titleOf),
                        Columns.status(
                                "statusColumn",
                                texts.get("rights.column.status"),
                                110,
                                row -> StatusWords.status(row.verdict(), texts)),
                        Columns.text(
                                "typeColumn",
                                texts.get("rights.column.type"),
                                110,
                                row -> texts.name(row.right().type())),
                        Columns.text(
                                "numberColumn",
                                texts.get("rights.column.number"),
                                120,
                                row -> row.right().number()),
                        Columns.text(
                                "territoryColumn", texts.get("rights.column.territory"), 90, RightRow::territories),
                        Columns.text("classesColumn", texts.get("rights.column.classes"), 80, RightRow::classes),
                        Columns.value(
                                "expiresColumn",
                                texts.get("rights.column.expires"),
                                100,
                                false,
                                row -> row.right().expires(),
                                String::valueOf),
                        Columns.text("holderColumn", texts.get("rights.column.holder"), 150, RightRow::holder)));
        TableLayout.keep(table, MEMORY, preferences);
        browser = new Browser<>(table, row -> row.right().id(), id -> new OneRightController(desk, id), detail);
        browser.onOpen(this::open);
        browser.whenNothingSelected(
                new EmptyState(Icon.RIGHTS, texts.get("rights.pick"), texts.get("rights.pick.hint")));
        table.setPlaceholder(
                new EmptyState(Icon.SEARCH, texts.get("rights.noMatch"), texts.get("rights.noMatch.hint")));
        type.offer(texts.get("rights.filter.type.all"), List.of(IprType.values()), texts::name);
        status.offer(texts.get("rights.filter.status.all"), List.of(RightStatus.values()), texts::name);
        holder.offer(texts.get("rights.filter.holder.all"), List.of(), HolderId::toString);
        territory.offer(texts.get("rights.filter.territory.all"), List.of(), Function.identity());
        search.queryProperty().subscribe(query -> narrow());
        Stream.of(type, status, holder, territory)
                .forEach(box -> box.valueProperty().subscribe(choice -> narrow()));
        archived.selectedProperty().subscribe(selected -> narrow());
    }

    @FXML
    private void addRight() {
        if (!mayLeave()) {
            return;
        }
        if (holders.stream().allMatch(RightsHolder::archived)) {
            leadToHolders();
            return;
        }
        NewRightController form = new NewRightController(texts, desk.fxml());
        form.offer(holders, holder.chosen().orElse(null));
        desk.dialogs().form("rights.add", "rights.add.button", form).ifPresent(this::add);
    }

    /// A right belongs to a holder, so the first step without one is to add a holder.
    private void leadToHolders() {
        if (desk.dialogs().confirm("rights.add", "rights.add.noHolder", "rights.add.toHolders")) {
            desk.navigator().go(new Place.AllHolders());
        }
    }

    private void add(NewRight wanted) {
        desk.tasks()
                .write(
                        "rights.task.add",
                        progress -> desk.stores().rights().add(wanted.holder(), wanted.type()),
                        added -> {
                            put(RightFilter.NONE);
                            desk.tasks().run("rights.task.read", progress -> read(), read -> {
                                show(read);
                                begin(added.id());
                            });
                        });
    }

    private void begin(RightId id) {
        browser.select(id);
        if (browser.detail().orElse(null) instanceof OneRightController opened) {
            opened.begin();
        }
    }

    private void open() {
        browser.selected().ifPresent(id -> desk.navigator().go(new Place.OneRight(id)));
    }

    private Shown read() {
        RightStores stores = desk.stores();
        List<RightsHolder> all = stores.holders().all();
        Map<HolderId, String> names = all.stream().collect(Collectors.toMap(RightsHolder::id, RightsHolder::name));
        List<RightRow> rows = stores.rights().all().stream()
                .map(right -> new RightRow(
                        right,
                        names.getOrDefault(right.holder(), ""),
                        stores.terms().status(right, stores.today())))
                .toList();
        return new Shown(rows, all);
    }

    private void show(Shown read) {
        boolean first = browser.rows().isEmpty();
        holders = read.holders();
        offerFilters(read);
        if (first) {
            memory.recall(MEMORY, Left.class).ifPresent(left -> put(left.filter()));
        }
        browser.show(read.rows());
        narrow();
        if (first) {
            browser.select(memory.recall(MEMORY, Left.class).map(Left::selected).orElseGet(this::firstShown));
        }
        boolean none = read.rows().isEmpty();
        showOnly(empty, none);
        showOnly(listDetail, !none);
        showOnly(tools, !none);
        if (none) {
            empty.getChildren()
                    .setAll(new EmptyState(Icon.RIGHTS, texts.get("rights.empty"), texts.get("rights.empty.hint"))
                            .withAction(Icon.ADD, texts.get("rights.add"), this::addRight));
        }
    }

    private static void showOnly(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void offerFilters(Shown read) {
        filling = true;
        Map<HolderId, String> names =
                read.holders().stream().collect(Collectors.toMap(RightsHolder::id, RightsHolder::name));
        holder.offer(
                texts.get("rights.filter.holder.all"),
                read.holders().stream().map(RightsHolder::id).toList(),
                id -> nameOr(names.getOrDefault(id, "")));
        territory.offer(
                texts.get("rights.filter.territory.all"),
                read.rows().stream()
                        .flatMap(row -> row.right().territories().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                code -> code + "  " + territories.name(code));
        filling = false;
    }

    private @Nullable RightId firstShown() {
        return table.getItems().isEmpty()
                ? null
                : table.getItems().getFirst().right().id();
    }

    private RightFilter filter() {
        return new RightFilter(
                search.getText(),
                type.chosen().orElse(null),
                holder.chosen().orElse(null),
                status.chosen().orElse(null),
                territory.chosen().orElse(null),
                archived.isSelected());
    }

    private void put(RightFilter filter) {
        filling = true;
        search.show(filter.query());
        type.choose(filter.type());
        holder.choose(filter.holder());
        status.choose(filter.status());
        territory.choose(filter.territory());
        archived.setSelected(filter.archived());
        filling = false;
        narrow();
    }

    private void narrow() {
        if (!filling) {
            RightFilter filter = filter();
            browser.filter(filter::lets);
            count.setText(
                    texts.get("rights.count", browser.shown(), browser.rows().size()));
        }
    }

    private String titleOf(RightRow row) {
        return nameOr(row.right().displayName());
    }

    private String nameOr(String name) {
        return name.isBlank() ? texts.get("rights.unnamed") : name;
    }
}
