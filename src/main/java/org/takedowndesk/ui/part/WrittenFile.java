package org.takedowndesk.ui.part;

import java.awt.Desktop;
import java.awt.Desktop.Action;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Tasks;

/// Says what was written and where: a file that the program made itself, to be opened, found and named elsewhere.
public final class WrittenFile extends FlowPane {

    private static final int LENGTH = 44;

    private final Texts texts;
    private final Tasks tasks;

    public WrittenFile(Texts texts, Tasks tasks) {
        this.texts = texts;
        this.tasks = tasks;
        setId("writtenFile");
        getStyleClass().add("buttons");
        setVisible(false);
        setManaged(false);
    }

    /// @param said what the file is, for example "3 pages, 120 KB"
    public void show(String said, Path file) {
        Path whole = file.toAbsolutePath();
        CopyLabel path = new CopyLabel(texts.get("part.written.copyPath"), whole.toString());
        path.setLength(LENGTH);
        getChildren().setAll(new Label(said), path);
        if (canOpen()) {
            Path folder = Objects.requireNonNullElse(whole.getParent(), whole);
            getChildren().addAll(opener("part.written.open", Icon.FILE, whole));
            getChildren().addAll(opener("part.written.folder", Icon.FOLDER, folder));
        }
        setVisible(true);
        setManaged(true);
    }

    /// Not everywhere is there a desktop that opens files.
    private static boolean canOpen() {
        return !GraphicsEnvironment.isHeadless()
                && Desktop.isDesktopSupported()
                && Desktop.getDesktop().isSupported(Action.OPEN);
    }

    private Button opener(String key, Icon icon, Path what) {
        Button button = new Button(texts.get(key), icon.node());
        button.setOnAction(event -> tasks.run("part.written.task", progress -> open(what), opened -> {}));
        return button;
    }

    private static Path open(Path what) {
        try {
            Desktop.getDesktop().open(what.toFile());
            return what;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
