package org.takedowndesk.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.ScriptedDialogs;
import org.takedowndesk.ui.Ui;

/// The main window over a real workspace, for tests of screens.
public final class TestDesk implements AutoCloseable {

    private final Ui ui;
    private final TestWorkspace workspace;
    private final Kit kit;
    private @Nullable MainWindow window;
    private @Nullable Scene scene;

    public TestDesk(Ui ui, Path folder, Texts texts) {
        this.ui = ui;
        this.workspace = new TestWorkspace(folder.resolve("workspace"));
        this.kit = ui.call(() -> TestKit.speaking(texts));
    }

    /// Fill the workspace through these before the window is shown.
    public Services services() {
        return workspace.services();
    }

    public Kit kit() {
        return kit;
    }

    public ScriptedDialogs dialogs() {
        return (ScriptedDialogs) kit.dialogs();
    }

    /// Shows the window, at the smallest size the program promises to work in.
    public TestDesk show(Place place) {
        return show(place, Ui.WIDTH, Ui.HEIGHT);
    }

    public TestDesk show(Place place, double width, double height) {
        ui.run(() -> kit.navigator().go(place));
        MainWindow opened = ui.call(() -> TestWindow.of(kit, TestKit.open(workspace)));
        Scene shown = ui.show(opened::root, width, height);
        ui.run(() -> opened.start(shown));
        window = opened;
        scene = shown;
        return this;
    }

    public void go(Place place) {
        ui.run(() -> kit.navigator().go(place));
    }

    public Scene scene() {
        return Objects.requireNonNull(scene, "show the window first");
    }

    /// Sets the workspace's clock forward.
    public void pass(Duration time) {
        workspace.pass(time);
    }

    public Instant now() {
        return workspace.now();
    }

    @Override
    public void close() {
        MainWindow opened = window;
        if (opened != null) {
            ui.run(opened::close);
        }
        workspace.close();
    }
}
