package org.takedowndesk.ui.shell;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.RunningTask;
import org.takedowndesk.ui.Tasks;

/// Says in the top bar how much work is under way, and unfolds the list of it, where each piece can be stopped.
final class TaskButton extends Button {

    private final Texts texts;
    private final Tasks tasks;
    private final Overlay overlay;
    private final TaskLines lines;
    private final ProgressBar bar = new ProgressBar();
    private final InvalidationListener watcher = change -> update();

    TaskButton(Texts texts, Tasks tasks, Overlay overlay) {
        this.texts = texts;
        this.tasks = tasks;
        this.overlay = overlay;
        this.lines = new TaskLines(texts, tasks);
        lines.getStyleClass().add("task-sheet");
        setId("tasks");
        setAccessibleText(texts.get("shell.task.list"));
        setTooltip(new Tooltip(texts.get("shell.task.list")));
        getStyleClass().addAll("flat", "task-button");
        setMinWidth(USE_PREF_SIZE);
        // A control within the button would keep the mouse's clicks to itself.
        bar.setMouseTransparent(true);
        setGraphic(bar);
        visibleProperty().bind(lines.visibleProperty());
        managedProperty().bind(visibleProperty());
        visibleProperty().subscribe(this::foldWhenDone);
        setOnAction(event -> unfold());
        tasks.running().addListener(watcher);
        update();
    }

    /// Lets go of the tasks, which outlive the window's content.
    void close() {
        tasks.running().removeListener(watcher);
        bar.progressProperty().unbind();
        lines.close();
    }

    /// The bar tells of the oldest work, which ends first as a rule.
    private void update() {
        bar.progressProperty().unbind();
        if (!tasks.running().isEmpty()) {
            RunningTask oldest = tasks.running().getFirst();
            bar.progressProperty().bind(oldest.fractionProperty());
            setText(texts.get("shell.task.running", tasks.running().size()));
        }
    }

    private void unfold() {
        Node firstStop = lines.lookup(".stop-task");
        overlay.fold(lines, firstStop == null ? lines : firstStop);
    }

    private void foldWhenDone() {
        if (!isVisible() && overlay.shows(lines)) {
            overlay.hide();
        }
    }
}
