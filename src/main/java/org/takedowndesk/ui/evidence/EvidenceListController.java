package org.takedowndesk.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeResult;
import org.takedowndesk.gallery.EvidenceSearch;
import org.takedowndesk.settings.EvidenceView;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.evidence.gallery.Gallery;
import org.takedowndesk.ui.evidence.gallery.GalleryEdits;
import org.takedowndesk.ui.evidence.gallery.Grouping;
import org.takedowndesk.ui.evidence.gallery.PairPane;
import org.takedowndesk.ui.evidence.gallery.WarmUp;
import org.takedowndesk.ui.part.CaseTab;
import org.takedowndesk.ui.part.EmptyState;
import org.takedowndesk.ui.part.ListDetail;
import org.takedowndesk.ui.part.SearchBox;

/// The evidence of a case or of all cases, as pictures or as a table, with the chosen item beside it.
public final class EvidenceListController implements Screen, CaseTab {

    /// @param index searches them
    private record Read(List<EvidenceRow> rows, EvidenceSearch.Index index) {}

    /// What the list looked like when it was left.
    private record Left(
            EvidenceFilter filter,
            boolean filtersShown,
            @Nullable EvidenceId chosen) {}

    private static final double LIST_SHARE = 0.52;

    private final EvidenceTools tools;
    private final EvidenceStores stores;
    private final EvidenceScope scope;
    private final EvidenceAdding adding;
    private final EvidenceSources sources;
    private final Parent view;
    private final Gallery gallery;
    private final EvidenceTable table;
    private final EvidenceFilters filters;
    private final GalleryEdits edits;
    private final WarmUp warmUp;
    private final EvidenceSearching searching;
    private final EvidenceBeside beside;
    private final PackageMenu packages;

    @FXML
    private VBox root;

    @FXML
    private SearchBox search;

    @FXML
    private ToggleButton filterToggle;

    @FXML
    private ToggleButton galleryToggle;

    @FXML
    private ToggleButton tableToggle;

    @FXML
    private Slider tileSize;

    @FXML
    private ComboBox<Grouping> groupBy;

    @FXML
    private Button pairButton;

    @FXML
    private StackPane filterPlace;

    @FXML
    private StackPane sourcesPlace;

    @FXML
    private StackPane packagesPlace;

    @FXML
    private Label count;

    @FXML
    private ListDetail listDetail;

    @FXML
    private StackPane listPlace;

    @FXML
    private StackPane detailPlace;

    private List<EvidenceRow> all = List.of();
    private boolean loaded;
    private boolean askForSource;
    private @Nullable EvidenceId chosen;

    public EvidenceListController(EvidenceTools tools, EvidenceStores stores, EvidenceScope scope) {
        this.tools = tools;
        this.stores = stores;
        this.scope = scope;
        this.adding = new EvidenceAdding(tools, stores, scope, this::added);
        this.sources = new EvidenceSources(tools, stores, adding);
        this.searching = new EvidenceSearching(tools, stores);
        this.gallery = new Gallery(tools.texts(), tools.zone(), tools.thumbnails(), searching::hit);
        this.edits = new GalleryEdits(tools.tasks(), stores.items(), this::refresh);
        this.warmUp = new WarmUp(tools.tasks(), stores.smallPictures());
        this.table = new EvidenceTable(tools, scope.caseId() == null);
        this.filters = new EvidenceFilters(tools.texts(), tools.zone(), this::filter);
        this.packages = new PackageMenu(tools, stores, scope, this::selected);
        this.view = tools.fxml().load(this);
        this.beside = new EvidenceBeside(tools, stores, listDetail, detailPlace);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return tools.texts().get("evidence.heading");
    }

    @Override
    public void refresh() {
        tools.tasks().run("evidence.task.read", progress -> read(), this::show);
        beside.refresh();
    }

    private Read read() {
        List<EvidenceRow> rows = EvidenceRow.read(stores, scope);
        return new Read(
                rows,
                stores.search().index(rows.stream().map(EvidenceRow::searched).toList()));
    }

    @Override
    public boolean mayLeave() {
        return beside.mayLeave();
    }

    @Override
    public void close() {
        tools.memory()
                .keep(
                        memoryKey(),
                        new Left(filters.filter(search.queryProperty().get()), filterToggle.isSelected(), chosen));
        EvidenceView looks = new EvidenceView(
                tableToggle.isSelected(),
                (int) tileSize.getValue(),
                gallery.groupingProperty().get().name());
        tools.preferences()
                .change(settings -> settings.withLayout(settings.layout().withEvidence(looks)));
        warmUp.close();
        sources.close();
        beside.close();
    }

    @Override
    public List<ScreenCommand> commands() {
        List<ScreenCommand> commands = new ArrayList<>(sources.commands());
        commands.add(new ScreenCommand(Commands.JOIN_PICTURES, this::join));
        commands.add(new ScreenCommand(Commands.FIND, search::requestFocus));
        commands.addAll(packages.commands());
        beside.commands().forEach(commands::add);
        commands.add(new ScreenCommand(Commands.UNDO, this::undo));
        return commands;
    }

    @FXML
    private void initialize() {
        listPlace.getChildren().setAll(gallery);
        listDetail.setDividerPositions(LIST_SHARE);
        filterPlace.getChildren().setAll(filters);
        filterPlace.visibleProperty().bind(filterToggle.selectedProperty());
        filterPlace.managedProperty().bind(filterToggle.selectedProperty());
        gallery.setId("gallery");
        gallery.tileSizeProperty().bind(tileSize.valueProperty());
        gallery.chosenProperty().subscribe(id -> choose(id));
        gallery.setActs(new Gallery.Acts(listDetail::toggle, this::selectionChanged, edits));
        table.onChosen(this::choose, listDetail::toggle);
        table.onSelection(this::selectionChanged);
        groupBy.getItems().setAll(Grouping.values());
        groupBy.setConverter(EnumNames.of(Grouping.class, tools.texts()));
        search.queryProperty().subscribe(query -> filter());
        galleryToggle.setOnAction(event -> showAs(false));
        tableToggle.setOnAction(event -> showAs(true));
        look(tools.preferences().get().layout().evidence());
        gallery.groupingProperty().bind(groupBy.valueProperty());
        tools.memory().recall(memoryKey(), Left.class).ifPresent(this::restore);
        sourcesPlace.getChildren().setAll(sources);
        packagesPlace.getChildren().setAll(packages);
        adding.acceptDrops(root);
    }

    private void look(EvidenceView looks) {
        tileSize.setValue(looks.tile());
        groupBy.setValue(Grouping.named(looks.grouping()));
        showAs(looks.asTable());
    }

    private void restore(Left left) {
        filterToggle.setSelected(left.filtersShown());
        filters.show(left.filter());
        search.show(left.filter().text());
        chosen = left.chosen();
        filter();
    }

    private String memoryKey() {
        CaseId caseId = scope.caseId();
        return caseId == null ? "evidence-list" : "evidence-list-" + caseId.value();
    }

    private void show(Read read) {
        List<EvidenceRow> rows = read.rows();
        all = rows;
        searching.search(read.index());
        loaded = true;
        filters.offer(
                rows.stream().flatMap(row -> row.listings().stream()).distinct().toList(),
                new TreeSet<>(rows.stream().map(row -> row.item().capturedBy()).toList()),
                new TreeSet<>(rows.stream()
                        .flatMap(row -> row.item().labels().stream())
                        .toList()));
        filter();
        warmUp.start(read.index(), rows.stream().map(EvidenceRow::item).toList());
        EvidenceId wanted = chosen;
        if (wanted != null
                && !beside.isOpen()
                && all.stream().anyMatch(row -> row.item().id().equals(wanted))) {
            openDetail(wanted);
        }
    }

    private void filter() {
        EvidenceFilter filter = filters.filter(search.queryProperty().get());
        if (filter.text().isBlank()) {
            searching.forget();
            show(filter, null);
        } else {
            searching.find(filter.text(), places -> show(filter, places));
        }
    }

    /// @param places where the words looked for stand; null where nothing is looked for
    private void show(EvidenceFilter filter, @Nullable Map<EvidenceId, EvidenceSearch.Place> places) {
        List<EvidenceRow> shown = all.stream()
                .filter(row -> filter.matches(row, tools.zone()))
                .filter(row -> places == null || places.containsKey(row.item().id()))
                .toList();
        gallery.show(shown.stream().map(EvidenceRow::searched).toList(), places == null ? Map.of() : places);
        table.show(shown);
        mark(chosen);
        filterToggle.setText(tools.texts().get("evidence.filters", filter.count()));
        int total = (int) all.stream()
                .filter(row -> row.item().isInBin() == filter.binned())
                .count();
        count.setText(
                shown.size() == total
                        ? tools.texts().get("evidence.count", total)
                        : tools.texts().get("evidence.countOf", shown.size(), total));
        place(shown.isEmpty());
    }

    private void place(boolean empty) {
        if (!loaded) {
            return;
        }
        Node list = tableToggle.isSelected() ? table.view() : gallery;
        listPlace.getChildren().setAll(empty ? emptyState() : list);
        beside.hint(all.isEmpty());
        boolean bare = all.isEmpty();
        if (bare != (listDetail.getItems().size() == 1) && !listDetail.isDetailOnly()) {
            listDetail.getItems().setAll(bare ? List.of(listPlace) : List.of(listPlace, detailPlace));
            listDetail.setDividerPositions(LIST_SHARE);
        }
    }

    private EmptyState emptyState() {
        Texts texts = tools.texts();
        EmptyState state = all.isEmpty()
                ? new EmptyState(Icon.EVIDENCE, texts.get("evidence.empty.title"), texts.get("evidence.empty.text"))
                        .withAction(Icon.ADD, texts.get("evidence.add.choose"), adding::chooseFiles)
                : new EmptyState(Icon.FILTER, texts.get("evidence.noneFits.title"), texts.get("evidence.noneFits.text"))
                        .withAction(Icon.CANCEL, texts.get("evidence.filter.clear"), this::clearFilters);
        state.setId("emptyEvidence");
        return state;
    }

    private void showAs(boolean asTable) {
        galleryToggle.setSelected(!asTable);
        tableToggle.setSelected(asTable);
        tileSize.setDisable(asTable);
        groupBy.setDisable(asTable);
        filter();
    }

    private void choose(@Nullable EvidenceId id) {
        if (id == null || id.equals(chosen)) {
            return;
        }
        if (!mayLeave()) {
            mark(chosen);
            return;
        }
        openDetail(id);
    }

    private void openDetail(EvidenceId id) {
        chosen = id;
        beside.open(id, askForSource);
        askForSource = false;
        mark(id);
    }

    private void mark(@Nullable EvidenceId id) {
        gallery.chosenProperty().set(id);
        table.choose(id);
        selectionChanged();
    }

    @FXML
    private void join() {
        new PictureJoining(tools, stores).join(selected());
    }

    private List<EvidenceItem> selected() {
        return tableToggle.isSelected() ? table.chosen() : gallery.selected();
    }

    private void selectionChanged() {
        pairButton.setDisable(!PairPane.canShow(selected()));
    }

    @FXML
    private void compare() {
        List<EvidenceItem> two = selected();
        if (PairPane.canShow(two)) {
            beside.compare(two, gallery::requestFocus);
        }
    }

    private void undo() {
        if (edits.canUndo() && (gallery.isFocused() || !beside.isOpen())) {
            edits.undo();
        } else {
            beside.undo();
        }
    }

    /// Moves what is chosen into the bin; what is looked at there is taken out again.
    @FXML
    private void moveToBin() {
        List<EvidenceItem> wanted = selected();
        if (wanted.isEmpty()) {
            tools.dialogs().inform("custody.bin.move", "evidence.bin.choose");
        } else if (wanted.stream().allMatch(EvidenceItem::isInBin)) {
            tools.bin().restore(wanted, this::refresh);
        } else if (mayLeave()) {
            tools.bin().move(wanted, this::refresh);
        }
    }

    private void clearFilters() {
        search.show("");
        filters.show(EvidenceFilter.NONE);
        filter();
    }

    private void added() {
        sources.showNotice();
        Optional<EvidenceItem> first = adding.lastResult().flatMap(EvidenceListController::newest);
        first.ifPresent(item -> {
            askForSource = item.method() == IntakeMethod.SCREEN_CAPTURE
                    && item.sourceUrl().isEmpty();
            if (mayLeave()) {
                openDetail(item.id());
            }
        });
        refresh();
    }

    private static Optional<EvidenceItem> newest(IntakeResult result) {
        return result.added().isEmpty()
                ? result.known().stream().findFirst()
                : Optional.of(result.added().getFirst());
    }
}
