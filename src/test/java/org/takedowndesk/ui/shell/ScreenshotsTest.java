package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedowndesk.settings.Appearance;
import org.takedowndesk.settings.Look;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// Writes a picture of each part of the window, in light and dark, English and Chinese, to `target/screens/`.
@UiTest
class ScreenshotsTest {

    private static final Path WORKSPACE = Path.of("/home/ana/Documents/Takedown Desk/Northlight v. copies 2026");

    @ParameterizedTest
    @CsvSource(textBlock = """
            LIGHT, en, 100
            DARK,  en, 100
            LIGHT, zh, 100
            DARK,  zh, 100
            LIGHT, en, 150
            """)
    void everyPartOfTheWindowIsDrawn(Appearance appearance, String language, int scale, Ui ui) {
        Look look = Look.usual().withAppearance(appearance).withFontScale(scale);
        ui.run(() -> ui.theme().show(look));
        String suffix = "-" + appearance.name().toLowerCase(Locale.ROOT) + "-" + language
                + (scale == Look.USUAL_FONT ? "" : "-" + scale);
        Kit kit = TestKit.speaking(new Texts(Locale.of(language)));

        List<Path> pictures = List.of(
                welcome(ui, kit, "welcome-empty" + suffix),
                welcomeAgain(ui, kit, "welcome" + suffix),
                mainWindow(ui, kit, "settings" + suffix, window -> {}),
                mainWindow(ui, kit, "palette" + suffix, window -> ui.press(KeyCode.SHORTCUT, KeyCode.K)),
                mainWindow(ui, kit, "shortcuts" + suffix, window -> ui.press(KeyCode.F1)),
                error(ui, kit, "error" + suffix));

        ui.run(() -> ui.theme().show(Look.usual().withAppearance(Appearance.LIGHT)));
        for (Path picture : pictures) {
            assertTrue(Files.exists(picture), picture::toString);
        }
    }

    private static Path welcome(Ui ui, Kit kit, String name) {
        return ui.picture(ui.show(() -> welcomeView(kit)), name);
    }

    private static Path welcomeAgain(Ui ui, Kit kit, String name) {
        ui.run(() -> kit.preferences()
                .change(settings -> settings.withRecent(settings.recent()
                        .withWorkspace("/home/ana/Documents/Takedown Desk/Old matters/Kestrel Audio 2025")
                        .withWorkspace(WORKSPACE.toString()))));
        return welcome(ui, kit, name);
    }

    private static Parent welcomeView(Kit kit) {
        return new WelcomeController(
                        kit.texts(), kit.fxml(), kit.tasks(), kit.preferences(), kit.dialogs(), new NoWays())
                .view();
    }

    private static Path mainWindow(Ui ui, Kit kit, String name, Consumer<MainWindow> action) {
        MainWindow window = ui.call(() -> TestWindow.of(kit, WORKSPACE));
        Scene scene = ui.show(window::root);
        ui.run(() -> window.start(scene));
        action.accept(window);
        Path picture = ui.picture(scene, name);
        ui.run(window::close);
        return picture;
    }

    private static Path error(Ui ui, Kit kit, String name) {
        Supplier<Texts> texts = kit::texts;
        ErrorWindow errors = new ErrorWindow(texts, ui.theme(), Path.of("/home/ana/.local/state/takedown-desk/logs"));
        FaultReport report =
                FaultReport.of(new ProblemException(Problem.DISK_FULL, WORKSPACE, 5_242_880, 1_048_576), kit.texts());
        return ui.picture(ui.show(() -> errors.content(report, () -> {}), 560, 300), name);
    }

    private static final class NoWays implements WelcomeController.Ways {

        @Override
        public void open(Path folder) {}

        @Override
        public void create(Path folder) {}

        @Override
        public void createSample(Path folder) {}
    }
}
