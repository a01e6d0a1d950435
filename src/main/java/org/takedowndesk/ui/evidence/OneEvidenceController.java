package org.takedowndesk.ui.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.evidence.EvidenceCheck;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.Removal;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.FileFilter;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;
import org.takedowndesk.vault.Verdict;

/// One evidence item: its content, what is known of it, what it is linked to, who did what to it.
///
/// Stands alone, picture left and words right, or beside a list, picture above words.
public final class OneEvidenceController implements Screen {

    private final EvidenceTools tools;
    private final EvidenceStores stores;
    private final EvidenceId id;
    private final EvidenceText words;
    private final Parent view;

    @FXML
    private VBox root;

    @FXML
    private Label name;

    @FXML
    private StatusDot verdict;

    @FXML
    private Button binButton;

    @FXML
    private StatusDot binned;

    @FXML
    private SplitPane split;

    @FXML
    private StackPane previewPlace;

    @FXML
    private VBox describePlace;

    @FXML
    private VBox factsPlace;

    @FXML
    private VBox treePlace;

    @FXML
    private VBox logPlace;

    @FXML
    private VBox proofPlace;

    private @Nullable EvidenceSheet sheet;
    private @Nullable EvidenceForm form;
    private @Nullable EvidenceLinks links;
    private @Nullable StatementPane statement;
    private @Nullable EvidencePreview preview;
    private @Nullable ItemProofPane proof;
    private final boolean alone;
    private boolean askForSource;

    public OneEvidenceController(EvidenceTools tools, EvidenceStores stores, EvidenceId id, Orientation orientation) {
        this.tools = tools;
        this.stores = stores;
        this.id = id;
        this.words = new EvidenceText(tools.texts(), tools.zone());
        this.view = tools.fxml().load(this);
        split.setOrientation(orientation);
        this.alone = orientation == Orientation.HORIZONTAL;
        split.setDividerPositions(alone ? 0.6 : 0.46);
        root.getStyleClass().add(alone ? "screen" : "detail");
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return sheet == null
                ? tools.texts().get("evidence.item")
                : sheet.item().key() + " " + EvidenceText.name(sheet.item());
    }

    @Override
    public void refresh() {
        tools.tasks().reread("evidence.task.read", progress -> EvidenceSheet.read(stores, id), this::show);
    }

    @Override
    public boolean mayLeave() {
        return (form == null || form.leave()) && (statement == null || statement.leave());
    }

    @Override
    public void close() {
        if (preview != null) {
            preview.close();
        }
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                new ScreenCommand(Commands.EXPORT, this::saveCopy),
                new ScreenCommand(Commands.MAKE_COPY, this::makeCopy),
                new ScreenCommand(Commands.UNDO, () -> Optional.ofNullable(form).ifPresent(EvidenceForm::undo)));
    }

    /// Puts the cursor into the source link once the item is shown, because a new one lacks it.
    void askForSource() {
        askForSource = true;
    }

    private void show(EvidenceSheet read) {
        EvidenceSheet before = sheet;
        sheet = read;
        EvidenceItem item = read.item();
        Texts texts = tools.texts();
        name.setText(texts.get("evidence.item.heading", item.key(), EvidenceText.name(item), texts.name(item.kind())));
        showBin(item);
        if (form == null || links == null) {
            build(read);
            enterViewing();
        } else {
            form.refresh(item);
            links.show(read);
        }
        if (statement != null) {
            statement.refresh(item);
        }
        if (proof != null) {
            proof.refresh();
        }
        // A comparison enters itself in the log, and its verdict must outlive that.
        if (before == null || !read.tree().equals(before.tree())) {
            treePlace.getChildren().setAll(new DerivationPane(tools, stores, read.tree()));
        }
        if (!read.equals(before)) {
            factsPlace
                    .getChildren()
                    .setAll(
                            new EvidenceFactsPane(texts, words, read),
                            new EvidenceSaysPane(words, tools.navigator(), read),
                            new ArchiveMembersPane(tools, stores, words, item),
                            new ProvenancePane(tools, stores, words, read.provenance()));
            logPlace.getChildren().setAll(new EvidenceLog(texts, words, tools.navigator(), read));
        }
    }

    private void build(EvidenceSheet read) {
        EvidenceForm newForm = new EvidenceForm(tools, stores, read.item());
        EvidenceLinks newLinks = new EvidenceLinks(tools, stores, words, read);
        form = newForm;
        links = newLinks;
        Label heading = new Label(tools.texts().get("evidence.listings"));
        heading.getStyleClass().add("section-title");
        StatementPane newStatement = new StatementPane(tools, stores.statements(), read.item());
        statement = newStatement;
        describePlace.getChildren().setAll(newForm, heading, newLinks, newStatement);
        ItemProofPane newProof = new ItemProofPane(tools, stores.proof(), words, read.item());
        proof = newProof;
        proofPlace.getChildren().setAll(newProof);
        EvidencePreview newPreview = new EvidencePreview(tools, stores, read.item());
        preview = newPreview;
        previewPlace.getChildren().setAll(newPreview);
        if (askForSource) {
            newForm.askForSource();
        }
    }

    /// On a screen of its own an item is looked at; beside a list it is passed by.
    private void enterViewing() {
        if (alone) {
            tools.tasks().save("evidence.task.view", () -> stores.viewings().enter(id), () -> {});
        }
    }

    private void showBin(EvidenceItem item) {
        Texts texts = tools.texts();
        Removal removal = item.removal();
        binButton.setText(texts.get(removal == null ? "custody.bin.move" : "custody.bin.restore"));
        binButton.setDisable(item.isDestroyed());
        binned.show(
                removal == null
                        ? ""
                        : texts.get(
                                item.isDestroyed() ? "evidence.bin.destroyed" : "evidence.bin.since",
                                words.show().time(removal.at()),
                                removal.reason(),
                                words.show().date(removal.keepUntil())),
                Tone.WARN);
        binned.setVisible(removal != null);
        binned.setManaged(removal != null);
    }

    @FXML
    private void moveToBin() {
        if (sheet == null || !mayLeave()) {
            return;
        }
        List<EvidenceItem> item = List.of(sheet.item());
        if (sheet.item().isInBin()) {
            tools.bin().restore(item, this::refresh);
        } else {
            tools.bin().move(item, this::refresh);
        }
    }

    @FXML
    private void verify() {
        if (sheet == null) {
            return;
        }
        EvidenceItem item = sheet.item();
        tools.tasks()
                .work(
                        "evidence.task.verify",
                        progress -> stores.check().verify(List.of(item), progress),
                        this::tellVerdict);
    }

    private void tellVerdict(EvidenceCheck.Report report) {
        Texts texts = tools.texts();
        String now = words.show().time(tools.clock().instant());
        if (report.differences().isEmpty()) {
            verdict.show(texts.get("evidence.verified", now), Tone.GOOD);
            return;
        }
        String what = switch (report.differences().getFirst().verdict()) {
            case Verdict.Intact intact -> texts.get("evidence.verified", now);
            case Verdict.Missing missing -> texts.get("evidence.verdict.missing");
            case Verdict.WrongSize size -> texts.get("evidence.verdict.size", size.expected(), size.found());
            case Verdict.Changed changed ->
                texts.get("evidence.verdict.changed", changed.found().hex());
            case Verdict.Unreadable unreadable ->
                texts.get("evidence.verdict.unreadable", texts.name(unreadable.reason()));
        };
        verdict.show(what, Tone.BAD);
    }

    @FXML
    private void saveCopy() {
        if (sheet == null) {
            return;
        }
        EvidenceItem item = sheet.item();
        Optional<Path> target = tools.dialogs()
                .chooseFileToSave("evidence.copy.title", EvidenceCopy.suggestedName(item), FileFilter.ANY);
        target.ifPresent(path -> tools.tasks()
                .work(
                        "evidence.task.copy",
                        progress -> EvidenceCopy.write(stores, item, path),
                        written -> verdict.show(
                                tools.texts().get("evidence.copied", String.valueOf(written.getFileName())),
                                Tone.GOOD)));
    }

    @FXML
    private void makeCopy() {
        if (sheet == null) {
            return;
        }
        if (sheet.item().description().showable()) {
            tools.navigator().go(new Place.NewWorkingCopy(id));
        } else {
            verdict.show(tools.texts().get("workcopy.noPicture"), Tone.WARN);
        }
    }

    @FXML
    private void compare() {
        if (sheet != null) {
            tools.navigator().go(new Place.NewComparison(sheet.item().caseId()));
        }
    }
}
