package org.takedowndesk.ui.shell;

import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// Writes a picture of each part of the window to `target/screens/`.
@UiTest
class ScreenshotsTest {

    private static final Path WORKSPACE = Path.of("/home/ana/Documents/Takedown Desk/Northlight v. copies 2026");

    @ParameterizedTest
    @EnumSource
    void everyPartOfTheWindowIsDrawn(Variant variant, Ui ui) {
        try (Pictures pictures = new Pictures(ui, variant)) {
            Kit kit = pictures.kit();
            pictures.show(() -> welcomeView(kit));
            pictures.take("welcome-empty");
            ui.run(() -> kit.preferences()
                    .change(settings -> settings.withRecent(settings.recent()
                            .withWorkspace("/home/ana/Documents/Takedown Desk/Old matters/Kestrel Audio 2025")
                            .withWorkspace(WORKSPACE.toString()))));
            pictures.show(() -> welcomeView(kit));
            pictures.take("welcome");
            pictures.open(TestKit.emptyWorkspace(WORKSPACE), new Place.SettingsPlace());
            pictures.take("settings");
            ui.press(KeyCode.SHORTCUT, KeyCode.K);
            pictures.take("palette");
            ui.press(KeyCode.ESCAPE);
            ui.press(KeyCode.F1);
            pictures.take("shortcuts");
            pictures.take(ui.show(() -> error(ui, kit), 560, 300), "error");
        }
    }

    private static Parent welcomeView(Kit kit) {
        return new WelcomeController(
                        kit.texts(), kit.fxml(), kit.tasks(), kit.preferences(), kit.dialogs(), new NoWays())
                .view();
    }

    private static Parent error(Ui ui, Kit kit) {
        ErrorWindow errors =
                new ErrorWindow(kit::texts, ui.theme(), Path.of("/home/ana/.local/state/takedown-desk/logs"));
        FaultReport report =
                FaultReport.of(new ProblemException(Problem.DISK_FULL, WORKSPACE, 5_242_880, 1_048_576), kit.texts());
        return errors.content(report, () -> {});
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
