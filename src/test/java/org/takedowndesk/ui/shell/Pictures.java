package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.settings.Appearance;
import org.takedowndesk.settings.Look;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Dialogs;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;

/// Opens windows in one variant and writes what they show to `target/screens/`, for the eye.
final class Pictures implements AutoCloseable {

    private final Ui ui;
    private final Variant variant;
    private final Kit kit;
    private final List<Path> taken = new ArrayList<>();
    private @Nullable MainWindow window;

    Pictures(Ui ui, Variant variant) {
        this(ui, variant, TestKit.speaking(new Texts(variant.language())));
    }

    /// With `dialogs` in the place of a script.
    Pictures(Ui ui, Variant variant, Dialogs dialogs) {
        this(ui, variant, with(dialogs, TestKit.speaking(new Texts(variant.language()))));
    }

    Pictures(Ui ui, Variant variant, Kit kit) {
        this.ui = ui;
        this.variant = variant;
        this.kit = kit;
        ui.run(() -> {
            ui.theme().show(variant.look());
            kit.preferences().change(settings -> settings.withLook(variant.look()));
        });
    }

    private static Kit with(Dialogs dialogs, Kit kit) {
        return new Kit(kit.texts(), kit.fxml(), kit.tasks(), dialogs, kit.navigator(), kit.preferences(), kit.memory());
    }

    Kit kit() {
        return kit;
    }

    /// Opens a workspace at a place, in a new window.
    void open(Path folder, Services services, Place place) {
        open(new Opened(folder, services), place);
    }

    void open(OpenWorkspace workspace, Place place) {
        closeWindow();
        ui.run(() -> kit.navigator().go(place));
        MainWindow opened = ui.call(() -> TestWindow.of(kit, workspace));
        window = opened;
        Scene scene = ui.show(opened::root, variant.width(), variant.height());
        ui.run(() -> opened.start(scene));
    }

    void show(Supplier<Parent> view) {
        closeWindow();
        ui.show(view, variant.width(), variant.height());
    }

    /// Takes a picture of another place in the same window.
    void take(Place place, String name) {
        ui.run(() -> kit.navigator().go(place));
        take(name);
    }

    void take(String name) {
        take(ui.stage().getScene(), name);
    }

    void take(Scene scene, String name) {
        taken.add(ui.picture(scene, name + variant.suffix()));
    }

    /// Closes the window; fails if there are no pictures.
    @Override
    public void close() {
        closeWindow();
        ui.run(() -> ui.theme().show(Look.usual().withAppearance(Appearance.LIGHT)));
        assertFalse(taken.isEmpty());
        taken.forEach(picture -> assertTrue(Files.exists(picture), picture::toString));
    }

    /// Before its workspace closes.
    void closeWindow() {
        MainWindow opened = window;
        if (opened != null) {
            ui.run(opened::close);
            window = null;
        }
    }

    /// A workspace that stays open when its window closes.
    private record Opened(Path folder, Services services) implements OpenWorkspace {

        @Override
        public void onChange(Runnable listener) {
            services.database().onChange(entry -> listener.run());
        }

        @Override
        public void close() {}
    }
}
