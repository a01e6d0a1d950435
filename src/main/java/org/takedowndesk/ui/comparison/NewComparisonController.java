package org.takedowndesk.ui.comparison;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.evidence.IntakeResult;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.FileFilter;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Screen;

/// Choosing the two pictures of a new comparison, from the case's evidence or from files taken in here.
public final class NewComparisonController implements Screen {

    private final ComparisonTools tools;
    private final ComparisonStores stores;
    private final CaseId caseId;
    private final Parent view;

    @FXML
    private ListView<EvidenceItem> genuineList;

    @FXML
    private ListView<EvidenceItem> suspectList;

    @FXML
    private TextField title;

    @FXML
    private Label fault;

    private String suggested = "";

    public NewComparisonController(ComparisonTools tools, ComparisonStores stores, CaseId caseId) {
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
    public String title() {
        return tools.texts().get("comparison.new");
    }

    @Override
    public void refresh() {
        tools.tasks()
                .run(
                        "comparison.task.read",
                        progress -> stores.items().of(caseId).stream()
                                .filter(NewComparisonController::comparable)
                                .toList(),
                        this::show);
    }

    @FXML
    private void initialize() {
        Texts texts = tools.texts();
        for (ListView<EvidenceItem> list : List.of(genuineList, suspectList)) {
            list.setCellFactory(view -> new PictureCell(texts, tools.thumbnails()));
            Label none = new Label(texts.get("comparison.new.none"));
            none.setWrapText(true);
            list.setPlaceholder(none);
            list.getSelectionModel().selectedItemProperty().subscribe(item -> suggestTitle());
        }
    }

    private static boolean comparable(EvidenceItem item) {
        return item.description().showable()
                && item.description().type().picture()
                && item.kind() != EvidenceKind.COMPARISON_SHEET;
    }

    private void show(List<EvidenceItem> items) {
        fill(genuineList, items, item -> item.kind() == EvidenceKind.GENUINE_PHOTO);
        fill(suspectList, items, item -> item.kind() == EvidenceKind.PRODUCT_PHOTO);
    }

    /// The fitting kind first, then the newest first; what was chosen stays chosen.
    private static void fill(ListView<EvidenceItem> list, List<EvidenceItem> items, Predicate<EvidenceItem> fits) {
        @Nullable EvidenceItem chosen = list.getSelectionModel().getSelectedItem();
        list.getItems()
                .setAll(items.stream()
                        .sorted(Comparator.comparing((EvidenceItem item) -> !fits.test(item))
                                .thenComparing(item -> -item.number()))
                        .toList());
        if (chosen != null) {
            choose(list, item -> item.id().equals(chosen.id()));
        }
    }

    private static void choose(ListView<EvidenceItem> list, Predicate<EvidenceItem> wanted) {
        list.getItems().stream().filter(wanted).findFirst().ifPresent(item -> {
            list.getSelectionModel().select(item);
            list.scrollTo(item);
        });
    }

    private void suggestTitle() {
        Optional<EvidenceItem> genuine = chosen(genuineList);
        Optional<EvidenceItem> suspect = chosen(suspectList);
        fault.setText("");
        if (genuine.isPresent() && suspect.isPresent() && title.getText().equals(suggested)) {
            suggested = tools.texts()
                    .get(
                            "comparison.new.suggested",
                            genuine.get().key(),
                            suspect.get().key());
            title.setText(suggested);
        }
    }

    private static Optional<EvidenceItem> chosen(ListView<EvidenceItem> list) {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void addGenuine() {
        add(genuineList, EvidenceKind.GENUINE_PHOTO);
    }

    @FXML
    private void addSuspect() {
        add(suspectList, EvidenceKind.PRODUCT_PHOTO);
    }

    /// A picture from outside becomes evidence first: nothing is compared that is not kept.
    private void add(ListView<EvidenceItem> list, EvidenceKind kind) {
        Optional<Path> file = tools.dialogs().chooseFileToOpen("comparison.new.add", FileFilter.PICTURES);
        file.ifPresent(path -> tools.tasks()
                .work(
                        "comparison.task.add",
                        progress -> stores.intake()
                                .takeIn(
                                        List.of(path),
                                        IntakeRequest.into(caseId, IntakeMethod.FILE_CHOOSER)
                                                .withKind(kind),
                                        progress),
                        result -> added(list, result)));
    }

    private void added(ListView<EvidenceItem> list, IntakeResult result) {
        if (!result.refused().isEmpty()) {
            fault.setText(tools.texts().problem(result.refused().getFirst().reason()));
            return;
        }
        EvidenceItem item = result.added().isEmpty()
                ? result.known().getFirst()
                : result.added().getFirst();
        if (!comparable(item)) {
            fault.setText(tools.texts()
                    .get(
                            "comparison.new.notShowable",
                            item.key(),
                            tools.texts().name(item.description().condition())));
            return;
        }
        tools.tasks().run("comparison.task.read", progress -> stores.items().of(caseId), items -> {
            show(items.stream().filter(NewComparisonController::comparable).toList());
            choose(list, one -> one.id().equals(item.id()));
        });
    }

    @FXML
    private void begin() {
        Optional<EvidenceItem> genuine = chosen(genuineList);
        Optional<EvidenceItem> suspect = chosen(suspectList);
        if (genuine.isEmpty() || suspect.isEmpty()) {
            fault.setText(tools.texts().get("comparison.new.chooseBoth"));
            (genuine.isEmpty() ? genuineList : suspectList).requestFocus();
            return;
        }
        if (genuine.get().id().equals(suspect.get().id())) {
            fault.setText(tools.texts().get("comparison.new.same"));
            suspectList.requestFocus();
            return;
        }
        String named = title.getText().strip();
        tools.tasks()
                .write(
                        "comparison.task.save",
                        progress -> stores.comparisons()
                                .add(
                                        caseId,
                                        named,
                                        genuine.get().id(),
                                        suspect.get().id()),
                        made -> tools.navigator().replace(new Place.OneComparison(made.id())));
    }
}
