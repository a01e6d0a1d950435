package org.takedowndesk.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.gallery.EvidenceSearch;
import org.takedowndesk.settings.EvidenceView;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.evidence.gallery.Gallery;
import org.takedowndesk.ui.evidence.gallery.GalleryEdits;
import org.takedowndesk.ui.evidence.gallery.Grouping;
import org.takedowndesk.ui.evidence.gallery.PairPane;
import org.takedowndesk.ui.evidence.gallery.WarmUp;
import org.takedowndesk.ui.part.CaseTab;
import org.takedowndesk.ui.part.ListDetail;
import org.takedowndesk.ui.part.SearchBox;

/// The evidence of a case or of all cases, as pictures or as a table, with the chosen item beside it.
public final class EvidenceListController implements Screen, CaseTab {

    /// @param index searches them
    private record Read(List<EvidenceRow> rows, EvidenceSearch.Index index) {}

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
    private final NarrowedEvidence narrowed;
    private final EvidenceListMemory memory;
    private final EvidenceBeside beside;
    private final PackageMenu packages;
    private final SelectionActs acts;
    private @Nullable GalleryOrTable galleryOrTable;

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

    private boolean askForSource;
    private @Nullable EvidenceId chosen;

    public EvidenceListController(EvidenceTools tools, EvidenceStores stores, EvidenceScope scope) {
        this.tools = tools;
        this.stores = stores;
        this.scope = scope;
        this.adding = new EvidenceAdding(tools, stores, scope, this::added);
        this.sources = new EvidenceSources(tools, stores, adding);
        EvidenceSearching searching = new EvidenceSearching(tools, stores);
        this.gallery = new Gallery(tools.texts(), tools.zone(), tools.thumbnails(), searching::hit);
        this.edits = new GalleryEdits(tools.tasks(), stores.items(), this::refresh);
        this.warmUp = new WarmUp(tools.tasks(), stores.smallPictures());
        this.table = new EvidenceTable(tools, scope.caseId() == null);
        this.filters = new EvidenceFilters(tools.texts(), tools.zone(), this::filter);
        this.narrowed = new NarrowedEvidence(tools, filters, searching);
        this.memory = new EvidenceListMemory(tools.memory(), scope);
        this.acts = new SelectionActs(tools, stores, this::selected, this::mayLeave, this::refresh);
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
        memory.keep(new EvidenceListMemory.Left(
                filters.filter(search.queryProperty().get()), filterToggle.isSelected(), chosen));
        EvidenceView looks = requireShown().looks();
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
        galleryOrTable = new GalleryOrTable(
                gallery,
                table,
                new GalleryOrTable.Controls(galleryToggle, tableToggle, tileSize, groupBy),
                tools.texts(),
                this::filter);
        listPlace.getChildren().setAll(gallery);
        listDetail.setDividerPositions(LIST_SHARE);
        filterPlace.getChildren().setAll(filters);
        filterPlace.visibleProperty().bind(filterToggle.selectedProperty());
        filterPlace.managedProperty().bind(filterToggle.selectedProperty());
        gallery.setId("gallery");
        gallery.chosenProperty().subscribe(id -> choose(id));
        gallery.setActs(new Gallery.Acts(listDetail::toggle, this::selectionChanged, edits));
        table.onChosen(this::choose, listDetail::toggle);
        table.onSelection(this::selectionChanged);
        search.queryProperty().subscribe(query -> filter());
        galleryOrTable.look(tools.preferences().get().layout().evidence());
        filter();
        memory.recall().ifPresent(this::restore);
        sourcesPlace.getChildren().setAll(sources);
        packagesPlace.getChildren().setAll(packages);
        adding.acceptDrops(root);
    }

    private void restore(EvidenceListMemory.Left left) {
        filterToggle.setSelected(left.filtersShown());
        filters.show(left.filter());
        search.show(left.filter().text());
        chosen = left.chosen();
        filter();
    }

    private void show(Read read) {
        narrowed.show(read.rows(), read.index());
        filter();
        warmUp.start(read.index(), read.rows().stream().map(EvidenceRow::item).toList());
        EvidenceId wanted = chosen;
        if (wanted != null && !beside.isOpen() && narrowed.holds(wanted)) {
            openDetail(wanted);
        }
    }

    private void filter() {
        narrowed.narrow(search.queryProperty().get(), this::show);
    }

    private void show(NarrowedEvidence.Narrowed left) {
        Texts texts = tools.texts();
        int shown = left.rows().size();
        requireShown().show(left.rows(), left.places());
        mark(chosen);
        filterToggle.setText(texts.get("evidence.filters", left.filter().count()));
        count.setText(
                shown == left.total()
                        ? texts.get("evidence.count", shown)
                        : texts.get("evidence.countOf", shown, left.total()));
        if (narrowed.isLoaded()) {
            place(shown == 0);
        }
    }

    private void place(boolean empty) {
        boolean bare = narrowed.isEmpty();
        listPlace
                .getChildren()
                .setAll(
                        empty
                                ? EvidenceEmptyState.of(tools.texts(), !bare, adding::chooseFiles, this::clearFilters)
                                : requireShown().shown());
        beside.hint(bare);
        if (bare != (listDetail.getItems().size() == 1) && !listDetail.isDetailOnly()) {
            listDetail.getItems().setAll(bare ? List.of(listPlace) : List.of(listPlace, detailPlace));
            listDetail.setDividerPositions(LIST_SHARE);
        }
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
        requireShown().mark(id);
        selectionChanged();
    }

    @FXML
    private void join() {
        acts.join();
    }

    @FXML
    private void moveToBin() {
        acts.moveToBin();
    }

    private List<EvidenceItem> selected() {
        return requireShown().selected();
    }

    private GalleryOrTable requireShown() {
        return Objects.requireNonNull(galleryOrTable);
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

    private void clearFilters() {
        search.show("");
        filters.show(EvidenceFilter.NONE);
        filter();
    }

    private void added() {
        sources.showNotice();
        Optional<EvidenceItem> first = adding.newest();
        first.ifPresent(item -> {
            askForSource = item.method() == IntakeMethod.SCREEN_CAPTURE
                    && item.sourceUrl().isEmpty();
            if (mayLeave()) {
                openDetail(item.id());
            }
        });
        refresh();
    }
}
