package org.takedowndesk.ui.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.complaint.ComplaintId;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.listing.PasteResult;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.CaseTab;
import org.takedowndesk.ui.part.EmptyState;
import org.takedowndesk.ui.part.ListDetail;
import org.takedowndesk.ui.part.TableLayout;

/// Listings in a table, the selected one beside it, and the panel that takes pasted links; of one case as its tab, or
/// of all cases as a screen.
public final class ListingTableController implements Screen, CaseTab {

    /// What one finds as one left it.
    private record Left(ListingFilter filter, @Nullable ListingId selected) {}

    private final ListingTools tools;
    private final ListingStores stores;
    private final Function<ComplaintId, Optional<Place>> complaintPlace;
    private final ListingScope scope;
    private final Texts texts;
    private final ObservableList<ListingRow> rows = FXCollections.observableArrayList();
    private final FilteredList<ListingRow> filtered = new FilteredList<>(rows);
    private final ListingMarks marks;
    private final ListingNotice notice;
    private final Parent view;
    private @Nullable OneListingController detail;
    private @Nullable ListingId shown;
    private @Nullable PasteLinksController paste;
    private boolean loaded;
    private boolean busy;

    @FXML
    private VBox list;

    @FXML
    private HBox toolbar;

    @FXML
    private ListingFilterBar filterBar;

    @FXML
    private MenuButton markMenu;

    @FXML
    private Label count;

    @FXML
    private ListDetail listDetail;

    @FXML
    private TableView<ListingRow> table;

    @FXML
    private StackPane detailPlace;

    @FXML
    private StackPane empty;

    @FXML
    private StackPane pastePlace;

    /// @param complaintPlace where a complaint is shown
    public ListingTableController(
            ListingTools tools,
            ListingStores stores,
            Function<ComplaintId, Optional<Place>> complaintPlace,
            ListingScope scope) {
        this.tools = tools;
        this.stores = stores;
        this.complaintPlace = complaintPlace;
        this.scope = scope;
        this.texts = tools.texts();
        this.notice = new ListingNotice(tools, stores);
        this.marks = new ListingMarks(tools, stores, this::said);
        this.view = tools.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return texts.get("Section.LISTINGS");
    }

    @Override
    public void refresh() {
        tools.tasks().run("listing.task.read", progress -> stores.rows(scope, texts.locale()), this::show);
        if (detail != null) {
            detail.refresh();
        }
    }

    @Override
    public boolean mayLeave() {
        return detail == null || detail.mayLeave();
    }

    @Override
    public void close() {
        tools.memory().keep(scope.memoryOfCase(), new Left(filterBar.filter(), shown));
        closePaste();
        closeDetail();
    }

    @Override
    public List<ScreenCommand> commands() {
        List<ScreenCommand> commands = new ArrayList<>();
        if (paste != null) {
            commands.addAll(paste.commands());
            return commands;
        }
        commands.add(new ScreenCommand(Commands.PASTE, this::paste));
        commands.add(new ScreenCommand(Commands.FIND, filterBar::begin));
        if (!selected().isEmpty()) {
            commands.add(new ScreenCommand(Commands.OPEN, this::open));
            commands.add(new ScreenCommand(Commands.ARCHIVE, () -> marks.archive(selectedRows())));
        }
        if (notice.canUndo()) {
            commands.add(new ScreenCommand(Commands.UNDO, notice::undo));
        }
        if (detail != null) {
            commands.addAll(detail.commands());
        }
        return commands;
    }

    @FXML
    private void initialize() {
        ListingColumns.build(table, tools, new ListingWords(texts, stores), scope);
        TableLayout.keep(table, scope.memory(), tools.preferences());
        SortedList<ListingRow> sorted = new SortedList<>(filtered);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().selectedItemProperty().subscribe((before, now) -> selectionChanged());
        table.setPlaceholder(
                new EmptyState(Icon.SEARCH, texts.get("listing.noMatch"), texts.get("listing.noMatch.hint")));
        empty.getChildren()
                .setAll(new EmptyState(Icon.LISTINGS, texts.get("listing.empty"), texts.get("listing.empty.hint"))
                        .withAction(Icon.PASTE, texts.get("listing.paste"), this::paste));
        marks.attach(table, markMenu, this::selectedRows, this::open);
        filterBar.begin(texts);
        tools.memory().recall(scope.memoryOfCase(), Left.class).ifPresent(left -> filterBar.show(left.filter()));
        filterBar.filterProperty().subscribe(filter -> narrow());
        list.getChildren().add(list.getChildren().indexOf(listDetail), notice);
        showNothingSelected();
    }

    /// Opens the panel for pasted links.
    @FXML
    public void paste() {
        if (paste != null || !mayLeave()) {
            return;
        }
        notice.hide();
        paste = new PasteLinksController(tools, stores, scope, this::pasted, this::closePaste);
        pastePlace.getChildren().setAll(paste.view());
        arrange();
        paste.begin();
    }

    private void open() {
        if (shown != null) {
            tools.navigator().go(new Place.OneListing(shown));
        }
    }

    private void pasted(PasteResult result) {
        closePaste();
        said(new ListingWords(texts, stores).summary(result));
        filterBar.show(ListingFilter.NONE);
        result.added().stream().findFirst().ifPresent(first -> shown = first.id());
    }

    private void said(String words) {
        notice.say(words);
        refresh();
    }

    private void closePaste() {
        if (paste != null) {
            paste = null;
            pastePlace.getChildren().clear();
            arrange();
            table.requestFocus();
        }
    }

    private void show(List<ListingRow> read) {
        List<ListingId> kept = selected();
        if (!loaded && shown == null) {
            shown = tools.memory()
                    .recall(scope.memoryOfCase(), Left.class)
                    .map(Left::selected)
                    .orElse(null);
        }
        busy = true;
        rows.setAll(read);
        filterBar.offerSites(
                read.stream().map(ListingRow::site).distinct().sorted().toList());
        narrow();
        select(kept);
        busy = false;
        loaded = true;
        selectionChanged();
        arrange();
    }

    /// Selects what was selected before, or else the row shown last, or the first one.
    private void select(List<ListingId> kept) {
        var selection = table.getSelectionModel();
        selection.clearSelection();
        for (int i = 0; i < table.getItems().size(); i++) {
            if (kept.contains(table.getItems().get(i).listing().id())) {
                selection.select(i);
            }
        }
        if (selection.isEmpty()) {
            int at = 0;
            for (int i = 0; i < table.getItems().size(); i++) {
                if (table.getItems().get(i).listing().id().equals(shown)) {
                    at = i;
                }
            }
            selection.select(at);
            table.scrollTo(at);
        }
    }

    private void narrow() {
        filtered.setPredicate(filterBar.filter()::lets);
        count.setText(texts.get("listing.count", filtered.size(), rows.size()));
    }

    private void arrange() {
        boolean pasting = paste != null;
        boolean none = loaded && rows.isEmpty();
        put(pastePlace, pasting);
        put(list, !pasting);
        put(empty, none);
        put(listDetail, !none);
        put(toolbar, !none);
        put(filterBar, !none);
    }

    private static void put(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private List<ListingId> selected() {
        return selectedRows().stream().map(row -> row.listing().id()).toList();
    }

    private List<ListingRow> selectedRows() {
        return List.copyOf(table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList());
    }

    private void selectionChanged() {
        if (busy) {
            return;
        }
        ListingRow row = table.getSelectionModel().getSelectedItem();
        ListingId wanted = row == null ? null : row.listing().id();
        markMenu.setDisable(row == null);
        if (Objects.equals(wanted, shown) && detail != null) {
            return;
        }
        if (!mayLeave()) {
            busy = true;
            select(shown == null ? List.of() : List.of(shown));
            busy = false;
            return;
        }
        closeDetail();
        if (wanted == null) {
            showNothingSelected();
            return;
        }
        shown = wanted;
        OneListingController opened = new OneListingController(tools, stores, complaintPlace, wanted);
        detail = opened;
        detailPlace.getChildren().setAll(opened.view());
        opened.refresh();
    }

    private void showNothingSelected() {
        detailPlace
                .getChildren()
                .setAll(new EmptyState(Icon.LISTINGS, texts.get("listing.pick"), texts.get("listing.pick.hint")));
    }

    private void closeDetail() {
        if (detail != null) {
            detail.close();
            detail = null;
        }
    }
}
