package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.comparison.Comparison;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Workspace;
import org.takedowndesk.sample.Sample;
import org.takedowndesk.sample.SampleClock;
import org.takedowndesk.settings.Appearance;
import org.takedowndesk.settings.Look;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.work.Progress;

/// Writes pictures of the screens of evidence and comparisons over the sample case to `target/screens/`.
@SuppressWarnings("NullAway") // the screen is made by each test
@UiTest
class EvidenceScreenshotsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");

    @TempDir
    static Path folder;

    private static Services services;
    private static CaseFile caseFile;

    private final List<Path> pictures = new ArrayList<>();
    private Kit kit;
    private String suffix = "";

    @BeforeAll
    static void build() {
        SampleClock clock = new SampleClock(Clock.fixed(NOW, ZoneOffset.UTC));
        Workspace.create(folder.resolve("workspace"), NOW);
        services = new Services(
                folder.resolve("workspace"),
                new Database.Surroundings(clock, () -> "Lin Yue", () -> {}),
                ZoneId.of("Asia/Shanghai"),
                Progress.none());
        Sample.Stores stores = new Sample.Stores(
                services.holders(),
                services.rights(),
                services.cases(),
                services.listings(),
                services.sellers(),
                services.intake(),
                services.evidence(),
                services.comparisons(),
                services.complaints());
        caseFile = new Sample(stores, services.packs(), clock)
                .build(Progress.none())
                .main();
    }

    @AfterAll
    static void close() {
        services.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LIGHT, en, 100
            DARK,  en, 100
            LIGHT, zh, 100
            DARK,  zh, 100
            LIGHT, en, 150
            """)
    void everyScreenIsDrawn(Appearance appearance, String language, int scale, Ui ui) {
        ui.run(() -> ui.theme().show(Look.usual().withAppearance(appearance).withFontScale(scale)));
        suffix = "-" + appearance.name().toLowerCase(Locale.ROOT) + "-" + language
                + (scale == Look.USUAL_FONT ? "" : "-" + scale);
        kit = TestKit.speaking(new Texts(Locale.of(language)));
        evidence(ui);
        comparisons(ui);
        ui.run(() -> ui.theme().show(Look.usual().withAppearance(Appearance.LIGHT)));
        for (Path picture : pictures) {
            assertTrue(Files.exists(picture), picture::toString);
        }
    }

    private void evidence(Ui ui) {
        MainWindow window = open(ui, new Place.AllEvidence());
        Scene scene = ui.stage().getScene();
        take(ui, "evidence-gallery");
        ui.run(() -> scene.lookup("#gallery").requestFocus());
        ui.press(KeyCode.HOME);
        ui.press(KeyCode.DOWN);
        take(ui, "evidence-chosen");
        ui.run(() -> tabs(scene).getSelectionModel().select(1));
        ui.run(() -> ((ToggleButton) scene.lookup("#tableToggle")).fire());
        ui.run(() -> ((ToggleButton) scene.lookup("#filterToggle")).fire());
        take(ui, "evidence-table");
        ui.run(window::close);
        MainWindow one = open(
                ui,
                new Place.OneEvidence(
                        services.evidence().of(caseFile.id()).getFirst().id()));
        ui.run(() -> tabs(ui.stage().getScene()).getSelectionModel().select(2));
        take(ui, "evidence-one");
        ui.run(one::close);
    }

    private void comparisons(Ui ui) {
        Comparison comparison = services.comparisons().of(caseFile.id()).getFirst();
        MainWindow choice = open(ui, new Place.NewComparison(caseFile.id()));
        ui.run(() -> {
            ((ListView<?>) ui.stage().getScene().lookup("#genuineList"))
                    .getSelectionModel()
                    .select(0);
            ((ListView<?>) ui.stage().getScene().lookup("#suspectList"))
                    .getSelectionModel()
                    .select(1);
        });
        take(ui, "comparison-new");
        ui.run(choice::close);
        MainWindow one = open(ui, new Place.OneComparison(comparison.id()));
        take(ui, "comparison");
        ui.run(() -> ((ToggleButton) ui.stage().getScene().lookup("#slider")).fire());
        take(ui, "comparison-slider");
        if (comparison.sheet() != null) {
            ui.run(() -> ((ToggleButton) ui.stage().getScene().lookup("#sheetToggle")).fire());
            take(ui, "comparison-sheet");
        }
        ui.run(one::close);
    }

    private void take(Ui ui, String name) {
        ui.settle();
        pictures.add(ui.picture(ui.stage().getScene(), name + suffix));
    }

    private MainWindow open(Ui ui, Place place) {
        kit.navigator().go(place);
        MainWindow window = ui.call(() -> TestWindow.of(kit, new Open()));
        Scene scene = ui.show(window::root);
        ui.run(() -> window.start(scene));
        return window;
    }

    private static TabPane tabs(Scene scene) {
        SplitPane split = (SplitPane) Objects.requireNonNull(scene.lookup("#split"));
        return (TabPane) split.getItems().get(1);
    }

    /// The sample as the window has it open.
    private static final class Open implements OpenWorkspace {
        @Override
        public Path folder() {
            return folder;
        }

        @Override
        public Services services() {
            return services;
        }

        @Override
        public void onChange(Runnable listener) {}

        @Override
        public void close() {}
    }
}
