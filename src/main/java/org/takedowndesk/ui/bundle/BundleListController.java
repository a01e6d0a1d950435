package org.takedowndesk.ui.bundle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.arrangement.Served;
import org.takedowndesk.casebundle.ExportedBundle;
import org.takedowndesk.casebundle.ExportedBundleId;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.CaseTab;
import org.takedowndesk.ui.part.Columns;
import org.takedowndesk.ui.part.EmptyState;
import org.takedowndesk.ui.part.ListSaving;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.TableLayout;
import org.takedowndesk.ui.part.Tone;

/// The bundles exported of a case; each can be checked again, and is told apart from a file that was changed since.
public final class BundleListController implements CaseTab {

    private final BundleTools tools;
    private final CaseId caseId;
    private final Texts texts;
    private final ReportPane report;
    private final BundleSigning signing;
    private final Parent view;

    @FXML
    private Button recheck;

    @FXML
    private StackPane signingPlace;

    @FXML
    private StackPane batesPlace;

    @FXML
    private Button serve;

    @FXML
    private Button remake;

    @FXML
    private Button exhibits;

    @FXML
    private TableView<ExportedBundle> table;

    private @Nullable ExportedBundleId shown;

    @FXML
    private VBox detail;

    public BundleListController(BundleTools tools, CaseId caseId) {
        this.tools = tools;
        this.caseId = caseId;
        this.texts = tools.texts();
        this.report = new ReportPane(texts);
        this.signing = new BundleSigning(tools, tools.clock(), this::say);
        this.view = tools.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh() {
        tools.tasks()
                .run("bundles.task.read", progress -> tools.stores().bundles().of(caseId), this::show);
    }

    @Override
    public List<ScreenCommand> commands() {
        List<ScreenCommand> commands = new ArrayList<>(List.of(
                new ScreenCommand(Commands.EXPORT_BUNDLE, this::begin),
                new ScreenCommand(Commands.EXPORT, this::begin),
                new ScreenCommand(Commands.CHECK_BUNDLE, this::checkAny)));
        selected().ifPresent(bundle -> commands.add(new ScreenCommand(Commands.SAVE_LIST, this::exhibits)));
        return commands;
    }

    @FXML
    private void initialize() {
        signingPlace.getChildren().setAll(signing);
        batesPlace.getChildren().setAll(new BatesSearch(tools, caseId, this::choose));
        table.getColumns()
                .addAll(List.of(
                        Columns.<ExportedBundle, Instant>value(
                                "atColumn",
                                texts.get("casebundle.custody.at"),
                                130,
                                false,
                                ExportedBundle::at,
                                tools.show()::time),
                        Columns.text(
                                "referenceColumn", texts.get("complaint.reference"), 130, ExportedBundle::reference),
                        Columns.text(
                                "languageColumn",
                                texts.get("settings.language"),
                                90,
                                bundle -> BundleFacts.language(texts, bundle.language())),
                        Columns.<ExportedBundle, Integer>value(
                                "pagesColumn",
                                texts.get("bundles.pages"),
                                70,
                                true,
                                ExportedBundle::pages,
                                String::valueOf),
                        Columns.<ExportedBundle, Long>value(
                                "sizeColumn",
                                texts.get("bundles.size"),
                                80,
                                true,
                                ExportedBundle::size,
                                tools.show()::bytes),
                        Columns.mono("hashColumn", texts.get("casebundle.sha256"), 130, 14, ExportedBundle::sha256)));
        TableLayout.keep(table, "bundles", tools.preferences());
        table.setPlaceholder(new EmptyState(Icon.BUNDLE, texts.get("bundles.empty"), texts.get("bundles.empty.hint"))
                .withAction(Icon.EXPORT, texts.get("bundles.new"), this::begin));
        table.getSelectionModel().selectedItemProperty().subscribe(bundle -> {
            // What was just said of a bundle stays when it is read again.
            if (bundle != null && !bundle.id().equals(shown)) {
                shown = bundle.id();
                report.clear();
            }
            showDetail();
        });
    }

    private void show(List<ExportedBundle> bundles) {
        if (!bundles.isEmpty() && table.getItems().equals(bundles)) {
            return;
        }
        int chosen = Math.max(0, table.getSelectionModel().getSelectedIndex());
        ExportedBundleId last = shown;
        table.getItems().setAll(bundles);
        if (!bundles.isEmpty()) {
            table.getSelectionModel()
                    .select(bundles.stream()
                            .filter(bundle -> bundle.id().equals(last))
                            .findFirst()
                            .orElse(bundles.get(Math.min(chosen, bundles.size() - 1))));
        }
        showDetail();
    }

    private void showDetail() {
        recheck.setDisable(selected().isEmpty());
        remake.setDisable(selected().isEmpty());
        exhibits.setDisable(selected().isEmpty());
        signing.choose(selected());
        serve.setDisable(selected().filter(bundle -> bundle.complaint() == null).isEmpty());
        detail.getChildren().clear();
        selected().ifPresent(bundle -> {
            detail.getChildren().addAll(BundleFacts.of(bundle, tools.show()));
            detail.getChildren().add(report);
        });
    }

    private void choose(ExportedBundle wanted) {
        table.getItems().stream()
                .filter(bundle -> bundle.id().equals(wanted.id()))
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
    }

    private Optional<ExportedBundle> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void recheck() {
        selected()
                .ifPresent(bundle -> tools.tasks()
                        .run(
                                "bundles.task.check",
                                progress -> Files.isRegularFile(Path.of(bundle.file()))
                                        ? Optional.of(CheckedFile.of(Path.of(bundle.file()), progress))
                                        : Optional.<CheckedFile>empty(),
                                checked -> showChecked(bundle, checked)));
    }

    private void showChecked(ExportedBundle bundle, Optional<CheckedFile> checked) {
        report.clear();
        StatusDot state = new StatusDot();
        state.setId("fileState");
        report.getChildren().add(state);
        if (checked.isEmpty()) {
            state.show(texts.get("bundles.moved"), Tone.WARN);
            return;
        }
        boolean same = checked.get().sha256().equals(bundle.sha256());
        state.show(texts.get(same ? "bundles.same" : "bundles.changed"), same ? Tone.GOOD : Tone.BAD);
        report.show(checked.get().report());
        report.showRemarks(bundle.remarks());
        report.getChildren().add(new CheckPaperButton(tools, checked.get()));
    }

    /// From now on its numbers stand.
    @FXML
    private void serve() {
        selected()
                .filter(bundle ->
                        tools.dialogs().confirm("bundles.serve", "bundles.serve.text", "bundles.serve.button"))
                .ifPresent(bundle -> tools.tasks()
                        .write(
                                "bundles.task.serve",
                                progress -> tools.stores().bundles().serve(bundle),
                                served -> say(
                                        texts.get(
                                                "bundles.served",
                                                served.lastServed()
                                                        .map(Served::version)
                                                        .orElse(0)),
                                        Tone.GOOD)));
    }

    /// Writes it once more beside what is there, from what it was made from.
    @FXML
    private void remake() {
        selected()
                .ifPresent(bundle -> tools.dialogs()
                        .chooseFolder("bundles.folder.choose")
                        .ifPresent(folder -> tools.tasks()
                                .work(
                                        "bundles.task.remake",
                                        progress -> tools.stores().bundles().remake(bundle, folder, progress),
                                        remade -> say(
                                                texts.get(
                                                        remade.same() ? "bundles.remade" : "bundles.remade.other",
                                                        remade.file()),
                                                remade.same() ? Tone.GOOD : Tone.WARN))));
    }

    /// Which exhibits it has and where, for whoever is to file or answer it.
    @FXML
    private void exhibits() {
        selected()
                .ifPresent(bundle -> new ListSaving(texts, tools.tasks(), tools.dialogs(), tools.memory())
                        .start(
                                texts.get("caselist.exhibits"),
                                (wish, target, progress) ->
                                        tools.stores().lists().exhibits(bundle, wish, target, progress)));
    }

    private void say(String words, Tone tone) {
        report.clear();
        StatusDot state = new StatusDot(words, tone);
        state.setId("bundleSaid");
        state.setWrapText(true);
        report.getChildren().add(state);
    }

    @FXML
    private void checkAny() {
        tools.navigator().go(new Place.CheckBundle());
    }

    @FXML
    private void begin() {
        tools.navigator().go(new Place.CaseBundle(caseId));
    }
}
