package org.takedowndesk.ui.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.listing.SellerId;
import org.takedowndesk.listing.Sellers;
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

/// All sellers with how much they offer and in how many cases, the selected one beside the table.
public final class AllSellersController implements Screen {

    private static final String MEMORY = "sellers";

    /// What one finds as one left it.
    private record Left(
            String query, @Nullable String site, @Nullable SellerId selected) {}

    private final SellerDesk desk;
    private final Texts texts;
    private final Preferences preferences;
    private final Memory memory;
    private final Parent view;
    private Browser<Sellers.Summary, SellerId> browser;

    @FXML
    private HBox toolbar;

    @FXML
    private SearchBox search;

    @FXML
    private FilterBox<String> site;

    @FXML
    private Label count;

    @FXML
    private ListDetail listDetail;

    @FXML
    private TableView<Sellers.Summary> table;

    @FXML
    private StackPane detail;

    @FXML
    private StackPane empty;

    @SuppressWarnings("NullAway.Init") // the browser is made in initialize, which the load calls
    public AllSellersController(SellerDesk desk, Preferences preferences, Memory memory) {
        this.desk = desk;
        this.texts = desk.texts();
        this.preferences = preferences;
        this.memory = memory;
        this.view = desk.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return texts.get("Section.SELLERS");
    }

    @Override
    public void refresh() {
        desk.tasks()
                .run("sellers.task.read", progress -> desk.stores().sellers().all(), this::show);
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
                        site.chosen().orElse(null),
                        browser.selected().orElse(null)));
        browser.close();
    }

    @Override
    public List<ScreenCommand> commands() {
        List<ScreenCommand> commands = new ArrayList<>();
        commands.add(new ScreenCommand(Commands.FIND, search::requestFocus));
        commands.addAll(browser.commands(this::open));
        return commands;
    }

    @FXML
    private void initialize() {
        table.getColumns()
                .addAll(List.of(
                        Columns.text(
                                "nameColumn",
                                texts.get("sellers.column.name"),
                                200,
                                row -> row.seller().name()),
                        Columns.text(
                                "siteColumn",
                                texts.get("sellers.column.site"),
                                110,
                                row -> desk.siteName(row.seller().site())),
                        Columns.value(
                                "listingsColumn",
                                texts.get("sellers.column.listings"),
                                80,
                                true,
                                Sellers.Summary::listings,
                                String::valueOf),
                        Columns.value(
                                "casesColumn",
                                texts.get("sellers.column.cases"),
                                70,
                                true,
                                Sellers.Summary::cases,
                                String::valueOf),
                        Columns.mono(
                                "storeColumn",
                                texts.get("sellers.column.store"),
                                180,
                                30,
                                row -> row.seller().storeUrl())));
        TableLayout.keep(table, MEMORY, preferences);
        browser = new Browser<>(table, row -> row.seller().id(), id -> new OneSellerController(desk, id), detail);
        browser.onOpen(this::open);
        browser.whenNothingSelected(
                new EmptyState(Icon.SELLERS, texts.get("sellers.pick"), texts.get("sellers.pick.hint")));
        table.setPlaceholder(
                new EmptyState(Icon.SEARCH, texts.get("sellers.noMatch"), texts.get("sellers.noMatch.hint")));
        empty.getChildren()
                .setAll(new EmptyState(Icon.SELLERS, texts.get("sellers.empty"), texts.get("sellers.empty.hint")));
        memory.recall(MEMORY, Left.class).ifPresent(left -> search.show(left.query()));
        search.queryProperty().subscribe(query -> narrow());
        site.valueProperty().subscribe(choice -> narrow());
    }

    private void open() {
        browser.selected().ifPresent(id -> desk.navigator().go(new Place.OneSeller(id)));
    }

    private void show(List<Sellers.Summary> rows) {
        boolean first = browser.rows().isEmpty();
        site.offer(
                texts.get("sellers.filter.site.all"),
                rows.stream()
                        .map(row -> row.seller().site())
                        .distinct()
                        .sorted()
                        .toList(),
                desk::siteName);
        if (first) {
            memory.recall(MEMORY, Left.class).ifPresent(left -> site.choose(left.site()));
        }
        browser.show(rows);
        narrow();
        if (first) {
            browser.select(memory.recall(MEMORY, Left.class).map(Left::selected).orElseGet(this::firstShown));
        }
        boolean none = rows.isEmpty();
        showOnly(empty, none);
        showOnly(listDetail, !none);
        showOnly(toolbar, !none);
    }

    private static void showOnly(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private @Nullable SellerId firstShown() {
        return table.getItems().isEmpty()
                ? null
                : table.getItems().getFirst().seller().id();
    }

    private void narrow() {
        String query = search.queryProperty().get().toLowerCase(Locale.ROOT);
        @Nullable String chosen = site.chosen().orElse(null);
        browser.filter(row -> (chosen == null || row.seller().site().equals(chosen)) && has(row, query));
        count.setText(texts.get("sellers.count", browser.shown(), browser.rows().size()));
    }

    private static boolean has(Sellers.Summary row, String query) {
        return Stream.of(
                        row.seller().name(),
                        row.seller().storeUrl(),
                        row.seller().notes())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(query));
    }
}
