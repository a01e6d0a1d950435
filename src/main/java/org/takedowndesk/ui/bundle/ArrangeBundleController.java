package org.takedowndesk.ui.bundle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
import org.takedowndesk.arrangement.Moves;
import org.takedowndesk.arrangement.Part;
import org.takedowndesk.arrangement.Piece;
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
public final class ArrangeBundleController implements Screen, ArrangeCell.Acts, ArrangeTree.Keys {

    /// @param nextBates the number after the last Bates number used
    private record Read(CaseFile file, ArrangeContents contents, long nextBates) {}

    private final BundleTools tools;
    private final CaseId caseId;
    private final Texts texts;
    private final ArrangeTree tree;
    private final NumberingPane numbering;
    private final StampingPane stamping;
    private final History<Arrangement> history = new History<>();
    private final Map<String, Integer> pageCounts = new HashMap<>();
    private final DraftFile draft = new DraftFile();
    private final Parent view;
    private @Nullable CaseFile file;
    private @Nullable ArrangeContents contents;

    @FXML
    private Label numbers;

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
        this.tree = new ArrangeTree(texts, this, this);
        this.numbering = new NumberingPane(
                texts,
                value -> change(arrangement -> arrangement.withNumbering(value)),
                value -> change(arrangement -> arrangement.withLate(value)));
        this.stamping = new StampingPane(texts, value -> change(arrangement -> arrangement.withStamping(value)));
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
        draft.close();
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                new ScreenCommand(Commands.UNDO, this::undo),
                new ScreenCommand(Commands.REDO, this::redo),
                new ScreenCommand(Commands.EXPORT_BUNDLE, this::export),
                new ScreenCommand(Commands.EXPORT, this::export));
    }

    @FXML
    private void initialize() {
        treePlace.getChildren().setAll(tree);
        settings.getChildren().setAll(numbering, stamping);
        tree.getSelectionModel().selectedItemProperty().subscribe(item -> chosenChanged());
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
        contents = now;
        tree.show(now);
        numbering.show(now.arrangement());
        stamping.show(now.arrangement().stamping(), read.nextBates());
        numbers.setText(texts.get(
                "arrange.numbers",
                now.sections(),
                now.arranged().exhibits().size(),
                now.pages(),
                tools.show().bytes(now.bytes())));
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
        renameButton.setDisable(tree.chosen().isEmpty());
        removeButton.setDisable(tree.chosen()
                .filter(line -> line instanceof ArrangeLine.Section section
                        && section.part().isOwn())
                .isEmpty());
    }

    /// Saves what `edit` makes of the arrangement; nothing where it changes nothing.
    private void change(UnaryOperator<Arrangement> edit) {
        ArrangeContents now = contents;
        if (now == null) {
            return;
        }
        Arrangement after = edit.apply(now.arrangement());
        if (!after.equals(now.arrangement())) {
            history.changed(now.arrangement());
            save(after);
        }
    }

    private void moves(Function<Moves, Arrangement> move) {
        change(arrangement -> move.apply(new Moves(arrangement)));
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

    private void undo() {
        Optional.ofNullable(contents)
                .flatMap(now -> history.undo(now.arrangement()))
                .ifPresent(this::save);
    }

    private void redo() {
        Optional.ofNullable(contents)
                .flatMap(now -> history.redo(now.arrangement()))
                .ifPresent(this::save);
    }

    @Override
    public void include(ArrangeLine line, boolean included) {
        moves(moves -> switch (line) {
            case ArrangeLine.Section section -> moves.changePart(section.id(), part -> part.withIncluded(included));
            case ArrangeLine.Document document ->
                moves.changeExhibit(document.id(), piece -> piece.withIncluded(included));
        });
    }

    @Override
    public void drop(String dragged, ArrangeLine onto) {
        ArrangeContents now = contents;
        if (now == null) {
            return;
        }
        boolean section =
                now.arrangement().parts().stream().anyMatch(part -> part.code().equals(dragged));
        Part target = now.arrangement().parts().stream()
                .filter(part -> part.code().equals(onto.id())
                        || part.pieces().stream()
                                .anyMatch(piece -> piece.exhibit().equals(onto.id())))
                .findFirst()
                .orElseThrow();
        if (section) {
            moves(moves -> moves.partBefore(dragged, target.code()));
        } else {
            List<String> others = target.pieces().stream()
                    .map(Piece::exhibit)
                    .filter(exhibit -> !exhibit.equals(dragged))
                    .toList();
            int index = others.indexOf(onto.id());
            moves(moves -> moves.exhibitTo(dragged, target.code(), index < 0 ? others.size() : index));
        }
    }

    @Override
    public void move(int by) {
        tree.chosen()
                .ifPresent(line -> moves(moves -> switch (line) {
                    case ArrangeLine.Section section -> moves.part(section.id(), by);
                    case ArrangeLine.Document document -> moves.exhibit(document.id(), by);
                }));
    }

    @Override
    public void toggle() {
        tree.chosen()
                .ifPresent(line -> include(
                        line,
                        switch (line) {
                            case ArrangeLine.Section section -> !section.part().included();
                            case ArrangeLine.Document document ->
                                !document.piece().included();
                        }));
    }

    @FXML
    private void moveUp() {
        move(-1);
    }

    @FXML
    private void moveDown() {
        move(1);
    }

    @Override
    @FXML
    public void rename() {
        tree.chosen().ifPresent(line -> {
            switch (line) {
                case ArrangeLine.Section section ->
                    ask(
                            section.part().heading(),
                            section.heading(),
                            null,
                            false,
                            words -> moves(
                                    moves -> moves.changePart(section.id(), part -> part.withHeading(words.title()))));
                case ArrangeLine.Document document ->
                    ask(
                            document.piece().title(),
                            document.title(),
                            document.piece().date(),
                            true,
                            words -> moves(moves -> moves.changeExhibit(
                                    document.id(),
                                    piece -> piece.withTitle(words.title()).withDate(words.date()))));
            }
        });
    }

    private void ask(String own, String usual, @Nullable LocalDate date, boolean dated, Consumer<TitleForm.Words> use) {
        tools.dialogs()
                .form("arrange.rename", "arrange.rename.keep", new TitleForm(texts, own, usual, date, dated))
                .ifPresent(use);
    }

    @FXML
    private void newSection() {
        String behind = tree.chosenSection().map(ArrangeLine.Section::id).orElse("");
        ask(
                "",
                texts.get("arrange.newSection.usual"),
                null,
                false,
                words -> moves(moves -> moves.newPart(
                        words.title().isEmpty() ? texts.get("arrange.newSection.usual") : words.title(), behind)));
    }

    @FXML
    private void removeSection() {
        tree.chosenSection().ifPresent(section -> moves(moves -> moves.withoutPart(section.id())));
    }

    @FXML
    private void sortByNumber() {
        sort(Comparator.comparing(Piece::exhibit));
    }

    /// By the date the user gave, or else the time of capture; what has neither comes last.
    @FXML
    private void sortByDate() {
        ArrangeContents now = contents;
        if (now != null) {
            sort(Comparator.comparing(piece -> piece.date() != null
                    ? piece.date()
                    : Optional.ofNullable(now.captured().get(piece.exhibit()))
                            .map(at -> at.atZone(tools.show().zone()).toLocalDate())
                            .orElse(LocalDate.MAX)));
        }
    }

    private void sort(Comparator<Piece> order) {
        tree.chosenSection().ifPresent(section -> moves(moves -> moves.sort(section.id(), order)));
    }

    @FXML
    private void preview() {
        tools.tasks()
                .work(
                        "arrange.task.preview",
                        progress -> tools.stores().bundles().draft(request(), draft.fresh(), progress),
                        written -> {
                            previewTab.setContent(new BundlePreview(tools, written.file(), written.pages()));
                            tabs.getSelectionModel().select(previewTab);
                        });
    }

    @FXML
    private void export() {
        tools.navigator().go(new Place.CaseBundle(caseId));
    }
}
