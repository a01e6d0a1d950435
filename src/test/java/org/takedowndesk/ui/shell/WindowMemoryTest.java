package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.takedowndesk.settings.Settings;
import org.takedowndesk.settings.WindowBounds;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;

/// The headless screen is 1000 by 1000.
@UiTest
class WindowMemoryTest {

    private final List<Settings> saved = new ArrayList<>();

    private Preferences remembering(WindowBounds bounds) {
        Settings usual = Settings.usual();
        return new Preferences(usual.withLayout(usual.layout().withWindow(bounds)), saved::add);
    }

    private static Stage restored(Ui ui, Preferences preferences) {
        return ui.call(() -> {
            Stage stage = new Stage();
            WindowMemory.restore(stage, preferences, 1200, 800);
            return stage;
        });
    }

    private static WindowBounds kept(Preferences preferences) {
        return Objects.requireNonNull(preferences.get().layout().window());
    }

    @Test
    void firstWindowFitsTheScreenButIsNeverTooSmallToWorkIn(Ui ui) {
        Stage stage = restored(ui, new Preferences(Settings.usual(), saved::add));
        assertEquals(1000, stage.getWidth());
        assertEquals(800, stage.getHeight());
        assertEquals(WindowMemory.SMALLEST_WIDTH, stage.getMinWidth());
        assertEquals(WindowMemory.SMALLEST_HEIGHT, stage.getMinHeight());
    }

    @Test
    void windowComesBackWhereItStood(Ui ui) {
        Stage stage = restored(ui, remembering(new WindowBounds(40, 60, 1100, 750, false)));
        assertEquals(
                List.of(40.0, 60.0, 1100.0, 750.0),
                List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
        assertFalse(stage.isMaximized());
    }

    @Test
    void windowOfAScreenThatIsGoneComesToOneThatIsThere(Ui ui) {
        Stage stage = restored(ui, remembering(new WindowBounds(5000, 60, 1100, 750, false)));
        assertEquals(1100, stage.getWidth());
        assertNotEquals(5000, stage.getX());
    }

    @Test
    void windowThatWasTooSmallIsMadeLargeEnough(Ui ui) {
        Stage stage = restored(ui, remembering(new WindowBounds(0, 0, 300, 200, false)));
        assertEquals(List.of(1000.0, 700.0), List.of(stage.getWidth(), stage.getHeight()));
    }

    @Test
    void maximisedWindowKeepsTheSizeItGoesBackTo(Ui ui) {
        Preferences preferences = remembering(new WindowBounds(40, 60, 1100, 750, false));
        Stage stage = restored(ui, preferences);
        ui.run(() -> {
            stage.setMaximized(true);
            WindowMemory.keep(stage, preferences);
        });
        assertEquals(new WindowBounds(40, 60, 1100, 750, true), kept(preferences));
        assertEquals(preferences.get(), saved.getLast());
        assertTrue(restored(ui, preferences).isMaximized());
    }

    @Test
    void movedWindowIsRemembered(Ui ui) {
        Preferences preferences = remembering(new WindowBounds(40, 60, 1100, 750, true));
        Stage stage = restored(ui, preferences);
        ui.run(() -> {
            stage.setMaximized(false);
            stage.setX(10);
            stage.setY(20);
            stage.setWidth(1040);
            stage.setHeight(720);
            WindowMemory.keep(stage, preferences);
        });
        assertEquals(new WindowBounds(10, 20, 1040, 720, false), kept(preferences));
    }
}
