package org.takedowndesk.ui.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.arrangement.Arrangement;
import org.takedowndesk.arrangement.Change;
import org.takedowndesk.bundle.Exhibit;
import org.takedowndesk.casebundle.BundleRequest;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;

/// Puts the bundle of a case together: which sections and exhibits, in which order, under which titles and numbers.
/// Every change is saved at once and can be taken back.
public final class ArrangeBundleController implements Screen {

    /// @param nextBates the number after the last Bates number used
    private record Read(CaseFile file, ArrangeContents contents, long nextBates) {}

    private final BundleTools tools;
    private final CaseId caseId;
    private final Texts texts;
    private final ArrangeEdits edits;
    private final NumberingPane numbering;
    private final StampingPane stamping;
    private final Map<String, Integer> pageCounts = new HashMap<>();
    private final DraftFile draft = new DraftFile();
    private final BundleNumbers numbers;
    private final Parent view;
    private @Nullable CaseFile file;

    @FXML
    private StackPane numbersPlace;

    @FXML
    private StackPane treePlace;

    @FXML
    private Button renameButton;

    @FXML
    private Button removeButton;

    @FXML
    private VBox settings;

    @FXML
    private VBox changed;

    @FXML
    private TabPane tabs;

    @FXML
    private Tab previewTab;

    public ArrangeBundleController(BundleTools tools, CaseId caseId) {
        this.tools = tools;
        this.caseId = caseId;
        this.texts = tools.texts();
        this.edits = new ArrangeEdits(tools, this::save);
        this.numbering = new NumberingPane(
                texts,
                value -> edits.change(arrangement -> arrangement.withNumbering(value)),
                value -> edits.change(arrangement -> arrangement.withLate(value)));
        this.stamping = new StampingPane(texts, value -> edits.change(arrangement -> arrangement.withStamping(value)));
        this.numbers = new BundleNumbers(tools, this::request);
        this.view = tools.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return file == null ? texts.get("arrange.heading") : texts.get("arrange.of", file.reference());
    }

    @Override
    public void refresh() {
        tools.tasks().run("bundles.task.read", progress -> read(), this::show);
    }

    @Override
    public void close() {
        numbers.close();
        draft.close();
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                new ScreenCommand(Commands.UNDO, edits::undo),
                new ScreenCommand(Commands.REDO, edits::redo),
                new ScreenCommand(Commands.EXPORT_BUNDLE, this::export),
                new ScreenCommand(Commands.EXPORT, this::export));
    }

    @FXML
    private void initialize() {
        numbersPlace.getChildren().setAll(numbers);
        treePlace.getChildren().setAll(edits.tree());
        settings.getChildren().setAll(numbering, stamping);
        edits.tree().getSelectionModel().selectedItemProperty().subscribe(item -> chosenChanged());
    }

    private BundleRequest request() {
        return new BundleRequest(caseId, null, texts.locale());
    }

    private Read read() {
        Arrangement saved = tools.stores().arrangements().of(caseId);
        return new Read(
                tools.stores().cases().get(caseId),
                ArrangeContents.of(
                        saved,
                        tools.stores().bundles().sources(request()),
                        tools.stores().bundles().captured(caseId),
                        this::pages,
                        tools.show()),
                tools.stores()
                        .bundles()
                        .bates()
                        .next(caseId, saved.stamping().bates().prefix()));
    }

    /// In tasks only, which follow one another.
    private int pages(Exhibit exhibit) {
        return pageCounts.computeIfAbsent(
                exhibit.sha256(),
                hash -> exhibit.fileType().equals("application/pdf")
                        ? Math.max(
                                1,
                                tools.stores()
                                        .media()
                                        .describe(exhibit.file(), exhibit.originalName())
                                        .pages())
                        : 1);
    }

    private void show(Read read) {
        file = read.file();
        ArrangeContents now = read.contents();
        edits.show(now);
        numbering.show(now.arrangement());
        stamping.show(now.arrangement().stamping(), read.nextBates());
        numbers.show(now);
        changed.getChildren().clear();
        now.arrangement().lastServed().ifPresent(served -> {
            line(texts.get("arrange.served", served.version(), tools.show().time(served.at())), "section-title");
            now.arranged().changes().forEach(each -> line(words(each), "quiet"));
            if (now.arranged().changes().isEmpty()) {
                line(texts.get("arrange.served.same"), "quiet");
            }
        });
        chosenChanged();
    }

    private String words(Change change) {
        return texts.get("arrange.change", texts.name(change.kind()), change.label(), change.title());
    }

    private void line(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        changed.getChildren().add(label);
    }

    private void chosenChanged() {
        renameButton.setDisable(edits.tree().chosen().isEmpty());
        removeButton.setDisable(edits.tree()
                .chosen()
                .filter(line -> line instanceof ArrangeLine.Section section
                        && section.part().isOwn())
                .isEmpty());
    }

    private void save(Arrangement arrangement) {
        tools.tasks()
                .write(
                        "arrange.task.save",
                        progress -> {
                            tools.stores().arrangements().save(arrangement);
                            return read();
                        },
                        this::show);
    }

    @FXML
    private void moveUp() {
        edits.move(-1);
    }

    @FXML
    private void moveDown() {
        edits.move(1);
    }

    @FXML
    private void rename() {
        edits.rename();
    }

    @FXML
    private void newSection() {
        edits.newSection();
    }

    @FXML
    private void removeSection() {
        edits.removeSection();
    }

    @FXML
    private void sortByNumber() {
        edits.sortByNumber();
    }

    @FXML
    private void sortByDate() {
        edits.sortByDate();
    }

    @FXML
    private void preview() {
        IntConsumer counted = numbers.counted();
        tools.tasks()
                .work(
                        "arrange.task.preview",
                        progress -> tools.stores().bundles().draft(request(), draft.fresh(), progress),
                        written -> {
                            counted.accept(written.pages());
                            previewTab.setContent(new BundlePreview(tools, written.file(), written.pages()));
                            tabs.getSelectionModel().select(previewTab);
                        });
    }

    @FXML
    private void export() {
        tools.navigator().go(new Place.CaseBundle(caseId));
    }
}
