package org.takedowndesk.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.takedowndesk.settings.Settings;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Fonts;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.Memory;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.ui.Theme;
import org.takedowndesk.work.Progress;

/// Shows every screen that the navigation leads to once, so that a package which lacks something fails before it is
/// shipped.
public final class TryOut {

    private final WorkspaceOpener opener;
    private final Path folder;

    /// @param folder for a new workspace and settings, new or empty
    public TryOut(WorkspaceOpener opener, Path folder) {
        this.opener = opener;
        this.folder = folder;
    }

    /// @throws ExecutionException with what went wrong on a screen
    public void run() throws InterruptedException, ExecutionException {
        try (OpenWorkspace workspace = opener.create(folder.resolve("desk"), Progress.none())) {
            CompletableFuture<Integer> shown = new CompletableFuture<>();
            Platform.startup(() -> {
                try {
                    shown.complete(show(workspace));
                } catch (RuntimeException | Error e) {
                    shown.completeExceptionally(e);
                }
            });
            shown.get();
        } finally {
            Platform.exit();
        }
    }

    private int show(OpenWorkspace workspace) {
        Fonts.load();
        Texts texts = new Texts(Locale.getDefault());
        Preferences preferences = new Preferences(Settings.usual(), settings -> {});
        Theme theme =
                new Theme(preferences.get().look(), Platform.getPreferences().colorSchemeProperty());
        Stage stage = new Stage();
        Kit kit = new Kit(
                texts,
                new Fxml(texts),
                Tasks.atOnce(),
                new FxDialogs(texts, theme, preferences, () -> stage),
                new Navigator(Section.start()),
                preferences,
                new Memory());
        Screens screens = new Screens(kit, workspace, folder.resolve("settings.json"), folder);
        Scene scene = new Scene(new StackPane());
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        for (Section section : Section.values()) {
            Screen screen = screens.open(section.place());
            scene.setRoot(screen.view());
            screen.refresh();
            scene.getRoot().layout();
            screen.close();
        }
        stage.close();
        return Section.values().length;
    }
}
