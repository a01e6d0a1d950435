package org.takedowndesk.ui.comparison;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.comparison.Comparison;
import org.takedowndesk.comparison.ComparisonId;
import org.takedowndesk.comparison.Comparisons;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.media.PixelSize;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.AutoSave;
import org.takedowndesk.ui.part.FxPicture;
import org.takedowndesk.ui.part.ZoomBar;

/// A comparison: genuine and suspect article side by side, the differences numbered on both, and the sheet made of
/// it.
public final class OneComparisonController implements Screen {

    /// Pictures are shown whole up to so many pixels on each side of the comparison.
    private static final long SHOWN_PIXELS = 16_000_000;

    /// What is read in one go.
    private record Read(
            Comparison comparison,
            EvidenceItem genuine,
            EvidenceItem suspect,
            @Nullable EvidenceItem sheet) {}

    /// A picture ready to be shown, and the size of the original.
    private record Shown(List<Image> levels, PixelSize size) {}

    private final ComparisonTools tools;
    private final ComparisonStores stores;
    private final ComparisonId id;
    private final ObjectProperty<ComparisonDraft> draft =
            new SimpleObjectProperty<>(new ComparisonDraft("", List.of()));
    private final ToggleGroup ways = new ToggleGroup();
    private final PicturePair pair;
    private final FindingsPane findings;
    private final SheetPane sheet;
    private final Parent view;

    @FXML
    private VBox root;

    @FXML
    private TextField title;

    @FXML
    private ToggleButton sideBySide;

    @FXML
    private ToggleButton slider;

    @FXML
    private ToggleButton blink;

    @FXML
    private ToggleButton sheetToggle;

    @FXML
    private CheckBox locked;

    @FXML
    private Button makeSheet;

    @FXML
    private HBox zoomPlace;

    @FXML
    private SplitPane split;

    @FXML
    private StackPane picturesPlace;

    @FXML
    private StackPane findingsPlace;

    private @Nullable Read read;
    private @Nullable AutoSave<ComparisonDraft> saving;
    private boolean filling;
    private boolean closed;

    public OneComparisonController(ComparisonTools tools, ComparisonStores stores, ComparisonId id) {
        this.tools = tools;
        this.stores = stores;
        this.id = id;
        this.pair = new PicturePair(tools.texts());
        this.findings = new FindingsPane(tools.texts(), pair, change -> draft.set(change.apply(draft.get())));
        this.sheet = new SheetPane(tools.texts(), tools.navigator());
        this.view = tools.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        String given = draft.get().title();
        return given.isBlank() ? tools.texts().get("comparison.heading") : DisplayName.of(given);
    }

    @Override
    public void refresh() {
        tools.tasks().reread("comparison.task.read", progress -> read(), this::show);
    }

    @Override
    public boolean mayLeave() {
        return saving == null || saving.leave();
    }

    @Override
    public void close() {
        closed = true;
        pair.stop();
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                new ScreenCommand(
                        Commands.UNDO, () -> Optional.ofNullable(saving).ifPresent(AutoSave::undo)),
                new ScreenCommand(Commands.EXPORT, this::paintSheet));
    }

    @FXML
    private void initialize() {
        Map<ToggleButton, ComparisonView> views = Map.of(
                sideBySide, ComparisonView.SIDE_BY_SIDE,
                slider, ComparisonView.SLIDER,
                blink, ComparisonView.BLINK,
                sheetToggle, ComparisonView.SHEET);
        views.forEach((toggle, way) -> {
            toggle.setToggleGroup(ways);
            toggle.setText(tools.texts().name(way));
            toggle.setOnAction(event -> {
                toggle.setSelected(true);
                show(way);
            });
        });
        sideBySide.setSelected(true);
        locked.setSelected(true);
        locked.selectedProperty().subscribe(pair::lock);
        zoomPlace.getChildren().setAll(new ZoomBar(tools.texts(), pair.picture(Article.GENUINE)));
        findingsPlace.getChildren().setAll(findings);
        split.setDividerPositions(0.68);
        title.textProperty().subscribe(text -> {
            if (!filling) {
                draft.set(draft.get().withTitle(text));
            }
        });
        draft.subscribe(this::showDraft);
        show(ComparisonView.SIDE_BY_SIDE);
    }

    private void show(ComparisonView way) {
        pair.show(way);
        picturesPlace.getChildren().setAll(way == ComparisonView.SHEET ? sheet : pair);
    }

    private Read read() {
        Comparison comparison = stores.comparisons().get(id);
        return new Read(
                comparison,
                stores.items().get(comparison.genuine()),
                stores.items().get(comparison.suspect()),
                comparison.sheet() == null ? null : stores.items().get(comparison.sheet()));
    }

    private void show(Read now) {
        Read before = read;
        read = now;
        if (saving == null) {
            begin(now);
        } else {
            saving.refresh(ComparisonDraft.of(now.comparison()));
        }
        sheetToggle.setDisable(now.sheet() == null);
        EvidenceItem painted = now.sheet();
        if (painted != null && (before == null || !painted.equals(before.sheet()))) {
            load(
                    painted,
                    shown -> sheet.show(painted, List.of(now.genuine(), now.suspect()), shown.levels(), shown.size()));
        }
    }

    private void begin(Read now) {
        AutoSave<ComparisonDraft> started = new AutoSave<>(
                ComparisonDraft.of(now.comparison()), () -> Optional.of(draft.get()), draft::set, this::save);
        started.watch(draft);
        started.attach(root, title, findings);
        saving = started;
        name(Article.GENUINE, now.genuine());
        name(Article.SUSPECT, now.suspect());
        show(Article.GENUINE, now.genuine());
        show(Article.SUSPECT, now.suspect());
    }

    private void name(Article article, EvidenceItem item) {
        pair.name(
                article,
                tools.texts().get("comparison.side." + article, item.key(), DisplayName.of(item.displayName(), 40)));
    }

    private void show(Article article, EvidenceItem item) {
        load(
                item,
                shown -> pair.picture(article)
                        .show(shown.levels(), shown.size().width(), shown.size().height()));
    }

    private void load(EvidenceItem item, java.util.function.Consumer<Shown> use) {
        tools.tasks().run("comparison.task.picture", progress -> decode(item), shown -> {
            if (!closed) {
                use.accept(shown);
            }
        });
    }

    private Shown decode(EvidenceItem item) {
        int width = item.description().width();
        int height = item.description().height();
        double factor = width == 0 ? 1 : Math.min(1, Math.sqrt((double) SHOWN_PIXELS / ((long) width * height)));
        int side = width == 0 ? 2000 : Math.clamp(Math.round(Math.max(width, height) * factor), 1, 32_767);
        BufferedImage picture =
                stores.pictures().read(stores.vault().path(item.file().hash()), side);
        PixelSize size =
                width == 0 ? new PixelSize(picture.getWidth(), picture.getHeight()) : new PixelSize(width, height);
        return new Shown(FxPicture.levels(picture), size);
    }

    private void showDraft(ComparisonDraft now) {
        if (!title.getText().equals(now.title())) {
            filling = true;
            title.setText(now.title());
            filling = false;
        }
        findings.show(now);
        makeSheet.setDisable(now.findings().isEmpty());
    }

    private void save(ComparisonDraft edited, Runnable settled) {
        tools.tasks()
                .save(
                        "comparison.task.save",
                        () -> stores.comparisons()
                                .save(edited.in(stores.comparisons().get(id))),
                        settled);
    }

    @FXML
    private void paintSheet() {
        if (saving == null || !saving.flush() || draft.get().findings().isEmpty()) {
            return;
        }
        Comparisons.Headings headings =
                new Comparisons.Headings(sheetTitle(Article.GENUINE), sheetTitle(Article.SUSPECT));
        tools.tasks()
                .work("comparison.task.sheet", progress -> stores.comparisons().paintSheet(id, headings), painted -> {
                    sheetToggle.setSelected(true);
                    show(ComparisonView.SHEET);
                    refresh();
                });
    }

    private String sheetTitle(Article article) {
        Read now = Objects.requireNonNull(read);
        EvidenceItem item = article == Article.GENUINE ? now.genuine() : now.suspect();
        return tools.texts().get("comparison.side." + article, item.key(), DisplayName.of(item.displayName(), 60));
    }
}
