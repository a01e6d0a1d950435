package org.takedowndesk.ui.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.bundle.Demand;
import org.takedowndesk.bundle.Edition;
import org.takedowndesk.bundleprofile.BundleProfiles;
import org.takedowndesk.bundleprofile.Making;
import org.takedowndesk.casebundle.BundleRequest;
import org.takedowndesk.casebundle.EditionChoice;
import org.takedowndesk.casebundle.ExportedBundle;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.FormField;

/// Exports a bundle: what goes into it, in which language and where to, and what came out of it.
public final class ExportBundleController implements Screen {

    /// Under which the settings remember the folder, also for the folder chooser.
    private static final String FOLDER = "bundles.folder.choose";

    /// Under which the settings remember the edition.
    private static final String EDITION = "bundles.editions";

    /// The case with its complaints, as the choice of scope offers them, and the readers there are.
    private record Source(CaseFile file, List<Complaint> complaints, BundleProfiles readers) {}

    /// @param complaint null for the whole case
    private record Scope(String name, @Nullable Complaint complaint) {}

    private final BundleTools tools;
    private final BundleScope start;
    private final Texts texts;
    private final Parent view;
    private @Nullable CaseFile file;
    private @Nullable Destinations destinations;
    private int previews;
    private int unchecked;

    @FXML
    private Label planNumbers;

    @FXML
    private Button arrange;

    @FXML
    private TreeView<String> plan;

    @FXML
    private ComboBox<Scope> scope;

    @FXML
    private ComboBox<Locale> language;

    @FXML
    private ComboBox<EditionChoice> edition;

    @FXML
    private ComboBox<Destinations.Destination> destination;

    @FXML
    private Label madeFor;

    @FXML
    private FormField folderField;

    @FXML
    private TextField folder;

    @FXML
    private Label working;

    @FXML
    private VBox result;

    public ExportBundleController(BundleTools tools, BundleScope start) {
        this.tools = tools;
        this.start = start;
        this.texts = tools.texts();
        this.view = tools.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return file == null ? texts.get("bundles.new") : texts.get("bundles.title", file.reference());
    }

    @Override
    public void refresh() {
        tools.tasks().run("bundles.task.read", progress -> source(), this::show);
    }

    @Override
    public void close() {
        keepChoices();
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                new ScreenCommand(Commands.EXPORT_BUNDLE, this::export),
                new ScreenCommand(Commands.EXPORT, this::export));
    }

    @FXML
    private void initialize() {
        plan.setCellFactory(tree -> new PlanCell());
        scope.setConverter(named(Scope::name));
        language.getItems().setAll(Texts.LANGUAGES);
        language.setConverter(named(locale -> BundleFacts.language(texts, locale.toLanguageTag())));
        language.setValue(texts.locale());
        edition.getItems().setAll(EditionChoice.values());
        edition.setConverter(named(choice -> texts.get(choice.key())));
        edition.setValue(lastEdition());
        destinations = new Destinations(destination, tools.show(), tools.preferences());
        folder.setText(
                Optional.ofNullable(tools.preferences().get().recent().folders().get(FOLDER))
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), "Documents", "Takedown Desk")
                                .toString()));
        scope.valueProperty().subscribe((before, now) -> preview());
        // What belongs to a complaint is decided there.
        scope.valueProperty().subscribe(chosen -> arrange.setDisable(chosen == null || chosen.complaint() != null));
        language.valueProperty().subscribe((before, now) -> preview());
        destination.valueProperty().subscribe((before, now) -> showMade());
        working.setVisible(false);
    }

    /// Proposes the copies that the reader wants and says what is left to the user.
    private void showMade() {
        Set<Making> made = destinations().made();
        if (made.contains(Making.FILING_COPY) || made.contains(Making.ARCHIVE_COPY)) {
            edition.setValue(EditionChoice.of(made));
        }
        String words = made.stream()
                .sorted()
                .map(making ->
                        texts.get(making.isByHand() ? "bundles.made.byHand" : "bundles.made", texts.name(making)))
                .collect(Collectors.joining("\n"));
        madeFor.setText(words);
        madeFor.setVisible(!words.isEmpty());
        madeFor.setManaged(!words.isEmpty());
        preview();
    }

    @FXML
    private void profiles() {
        tools.navigator().go(new Place.BundleProfiles());
    }

    private EditionChoice lastEdition() {
        String last = tools.preferences().get().recent().choices().getOrDefault(EDITION, "");
        return Arrays.stream(EditionChoice.values())
                .filter(choice -> choice.name().equals(last))
                .findFirst()
                .orElse(EditionChoice.ARCHIVE);
    }

    private Source source() {
        CaseId id = start.caseId() != null
                ? start.caseId()
                : tools.stores()
                        .complaints()
                        .get(Objects.requireNonNull(start.complaint()))
                        .caseId();
        return new Source(
                tools.stores().cases().get(id),
                tools.stores().complaints().of(id),
                tools.stores().profiles().known());
    }

    private void show(Source source) {
        boolean first = file == null;
        file = source.file();
        destinations().offer(source.readers());
        if (!first) {
            return;
        }
        List<Scope> scopes = new ArrayList<>();
        scopes.add(new Scope(texts.get("bundles.scope.case", file.reference(), file.title()), null));
        source.complaints()
                .forEach(complaint ->
                        scopes.add(new Scope(texts.get("bundles.scope.complaint", complaint.reference()), complaint)));
        scope.getItems().setAll(scopes);
        scope.setValue(scopes.stream()
                .filter(each ->
                        each.complaint() != null && each.complaint().id().equals(start.complaint()))
                .findFirst()
                .orElse(scopes.getFirst()));
    }

    private Optional<BundleRequest> request() {
        Scope chosen = scope.getValue();
        if (file == null || chosen == null) {
            return Optional.empty();
        }
        return Optional.of(new BundleRequest(
                        file.id(),
                        chosen.complaint() == null ? null : chosen.complaint().id(),
                        language.getValue())
                .withMade(destinations().made()));
    }

    private void preview() {
        int number = ++previews;
        request()
                .ifPresent(request -> tools.tasks()
                        .run(
                                "bundles.task.plan",
                                progress -> PlanTree.of(
                                        tools.stores()
                                                .bundles()
                                                .preview(request)
                                                .plan(),
                                        tools.show()),
                                tree -> {
                                    if (number == previews) {
                                        showPlan(tree);
                                    }
                                }));
    }

    private void showPlan(PlanTree tree) {
        planNumbers.setText(texts.get(
                "bundles.plan.numbers",
                tree.sections().size(),
                tree.exhibits(),
                tools.show().bytes(tree.bytes())));
        TreeItem<String> root = new TreeItem<>("");
        for (PlanTree.Section section : tree.sections()) {
            TreeItem<String> item = new TreeItem<>(
                    section.exhibits().isEmpty()
                            ? section.heading()
                            : texts.get(
                                    "bundles.plan.section",
                                    section.heading(),
                                    section.exhibits().size()));
            section.exhibits().forEach(exhibit -> item.getChildren().add(new TreeItem<>(exhibit)));
            item.setExpanded(true);
            root.getChildren().add(item);
        }
        plan.setRoot(root);
    }

    @FXML
    private void arrange() {
        if (file != null) {
            tools.navigator().go(new Place.ArrangeBundle(file.id()));
        }
    }

    @FXML
    private void chooseFolder() {
        tools.dialogs().chooseFolder(FOLDER).ifPresent(chosen -> folder.setText(chosen.toString()));
    }

    private void keepChoices() {
        destinations().keep();
        String edited = edition.getValue().name();
        tools.preferences()
                .change(settings -> settings.withRecent(settings.recent().withChoice(EDITION, edited)));
        String chosen = folder.getText().strip();
        if (!chosen.isEmpty()) {
            tools.preferences()
                    .change(settings -> settings.withRecent(settings.recent().withFolder(FOLDER, chosen)));
        }
    }

    @FXML
    private void export() {
        if (folder.getText().isBlank()) {
            folderField.showError(texts.get("bundles.folder.missing"));
            folder.requestFocus();
            return;
        }
        folderField.showError("");
        keepChoices();
        Path target = Path.of(folder.getText().strip());
        List<Edition> editions = edition.getValue().editions();
        Long volumeSize = destinations().mostBytes().orElse(null);
        List<Demand> demands = destinations().demands();
        request().ifPresent(request -> {
            result.getChildren().clear();
            tools.tasks()
                    .work(
                            "bundles.task.export",
                            progress ->
                                    tools.stores().bundles().export(request, editions, volumeSize, target, progress),
                            bundles -> exported(bundles, editions, demands));
        });
    }

    private void exported(List<ExportedBundle> bundles, List<Edition> editions, List<Demand> demands) {
        unchecked = bundles.size();
        for (ExportedBundle bundle : bundles) {
            // Of two copies the reader gets the filing copy.
            boolean forReader = bundle.edition() == Edition.FILING || !editions.contains(Edition.FILING);
            exported(bundle, forReader ? demands : List.of());
        }
    }

    private Destinations destinations() {
        return Objects.requireNonNull(destinations);
    }

    private void exported(ExportedBundle bundle, List<Demand> demands) {
        working.setText(texts.get("bundles.checking"));
        working.setVisible(true);
        result.getChildren().addAll(BundleFacts.of(bundle, tools.show()));
        String reader = demands.isEmpty() ? "" : destinations().name(texts.locale());
        ReportPane report = new ReportPane(texts);
        report.showRemarks(bundle.remarks());
        result.getChildren().add(report);
        tools.tasks()
                .run(
                        "bundles.task.check",
                        progress -> CheckedFile.of(Path.of(bundle.file()), demands, progress),
                        checked -> {
                            working.setVisible(--unchecked > 0);
                            report.show(checked.report());
                            report.getChildren().add(new CheckPaperButton(tools, checked, reader, demands));
                        });
    }

    private static <T> StringConverter<T> named(java.util.function.Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }
}
