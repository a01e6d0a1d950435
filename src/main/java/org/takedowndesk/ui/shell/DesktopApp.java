package org.takedowndesk.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.settings.SettingsFile;

/// The program as a desktop: starts JavaFX, shows the window and ends when it is closed.
///
/// Not a JavaFX `Application`: that would want a constructor without parameters, and so a static to bring them in.
public final class DesktopApp {

    private final WorkspaceOpener opener;
    private final Path settingsFile;
    private final Path logFolder;

    public DesktopApp(WorkspaceOpener opener, Path settingsFile, Path logFolder) {
        this.opener = opener;
        this.settingsFile = settingsFile;
        this.logFolder = logFolder;
    }

    /// Shows the window, with `workspace` or else the last one open in it; returns when it has been closed.
    public void run(@Nullable Path workspace) throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        SettingsFile file = new SettingsFile(settingsFile);
        SettingsFile.Opened opened = file.read();
        Platform.startup(() -> {
            Desktop desktop = new Desktop(opener, file, opened, logFolder, Locale.getDefault());
            desktop.start(Optional.ofNullable(workspace), end::countDown);
        });
        end.await();
    }
}
