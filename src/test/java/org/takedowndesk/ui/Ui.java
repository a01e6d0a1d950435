package org.takedowndesk.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.takedowndesk.settings.Appearance;
import org.takedowndesk.settings.Look;
import org.takedowndesk.ui.part.ScrollTo;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A window for tests, and the hands and eyes of a user. Nodes are named by id, as in `"#save"`.
///
/// The test runs on its own thread: whatever touches nodes directly goes through [#call] or [#run].
public final class Ui {

    /// The smallest window the program promises to work in; the headless screen is 1000 by 1000.
    public static final double WIDTH = 1000;

    public static final double HEIGHT = 700;

    private final Stage stage;
    private final Theme theme;
    private final FxRobot robot = new FxRobot();

    Ui(Stage stage) {
        this.stage = stage;
        this.theme = call(() -> {
            Fonts.load();
            return new Theme(
                    Look.usual().withAppearance(Appearance.LIGHT), new SimpleObjectProperty<>(ColorScheme.LIGHT));
        });
    }

    public Theme theme() {
        return theme;
    }

    public Stage stage() {
        return stage;
    }

    /// Shows a view in the window, at the smallest size the program promises to work in.
    public Scene show(Supplier<Parent> view) {
        return show(view, WIDTH, HEIGHT);
    }

    public Scene show(Supplier<Parent> view, double width, double height) {
        Scene scene = call(() -> {
            Scene fresh = new Scene(new Region(), width, height);
            theme.dress(fresh);
            fresh.setRoot(view.get());
            stage.setScene(fresh);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            return fresh;
        });
        settle();
        return scene;
    }

    public <T> T call(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
        settle();
    }

    /// Waits until the interface thread has nothing more to do.
    public void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The one visible node that a selector names.
    public <T extends Node> T find(String selector, Class<T> type) {
        settle();
        List<Node> found = robot.lookup(selector).queryAll().stream()
                .filter(node -> node.getScene() != null && node.isVisible())
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " nodes are named " + selector);
        }
        return type.cast(found.getFirst());
    }

    /// What is written on a label or button, or in a text field.
    public String text(String selector) {
        Node node = find(selector, Node.class);
        return switch (node) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl input -> input.getText();
            default -> throw new AssertionError(selector + " has no text");
        };
    }

    public void click(String selector) {
        Node node = find(selector, Node.class);
        run(() -> bringIntoSight(node));
        robot.clickOn(node);
        settle();
    }

    private static void bringIntoSight(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                ScrollTo.node(pane, node);
            }
        }
        node.getScene().getRoot().applyCss();
        node.getScene().getRoot().layout();
    }

    /// Replaces what a text field holds.
    public void type(String selector, String text) {
        click(selector);
        TextInputControl field = find(selector, TextInputControl.class);
        run(field::selectAll);
        if (text.isEmpty()) {
            press(KeyCode.DELETE);
            return;
        }
        robot.write(text, 0);
        settle();
    }

    /// Presses keys together, as in `press(KeyCode.SHORTCUT, KeyCode.K)`.
    public void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    public FxRobot robot() {
        return robot;
    }

    /// Writes what a scene shows to `target/screens/<name>.png`, for the eye.
    public Path picture(Scene scene, String name) {
        settle();
        Path file = Path.of("target", "screens", name + ".png");
        return call(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Files.createDirectories(file.getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
            return file;
        });
    }

    void closeWindows() {
        call(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            if (stage.getScene() != null) {
                theme.release(stage.getScene());
            }
            return true;
        });
    }
}
