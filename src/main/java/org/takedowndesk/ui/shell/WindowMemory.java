package org.takedowndesk.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.settings.WindowBounds;
import org.takedowndesk.ui.Preferences;

/// Brings the window back where it stood, if that is still on a screen.
final class WindowMemory {

    static final double SMALLEST_WIDTH = 1000;
    static final double SMALLEST_HEIGHT = 700;

    private WindowMemory() {}

    static void restore(Stage stage, Preferences preferences, double usualWidth, double usualHeight) {
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        @Nullable WindowBounds kept = preferences.get().layout().window();
        if (kept == null) {
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            stage.setWidth(Math.max(SMALLEST_WIDTH, Math.min(usualWidth, screen.getWidth())));
            stage.setHeight(Math.max(SMALLEST_HEIGHT, Math.min(usualHeight, screen.getHeight())));
            return;
        }
        stage.setWidth(Math.max(SMALLEST_WIDTH, kept.width()));
        stage.setHeight(Math.max(SMALLEST_HEIGHT, kept.height()));
        if (!Screen.getScreensForRectangle(kept.x(), kept.y(), kept.width(), kept.height())
                .isEmpty()) {
            stage.setX(kept.x());
            stage.setY(kept.y());
        }
        stage.setMaximized(kept.maximised());
    }

    static void keep(Stage stage, Preferences preferences) {
        @Nullable WindowBounds before = preferences.get().layout().window();
        boolean maximised = stage.isMaximized();
        // A maximised window keeps the size it goes back to.
        WindowBounds now = maximised && before != null
                ? new WindowBounds(before.x(), before.y(), before.width(), before.height(), true)
                : new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), maximised);
        preferences.change(settings -> settings.withLayout(settings.layout().withWindow(now)));
    }
}
