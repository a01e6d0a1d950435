package org.takedowndesk.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.RunningTask;
import org.takedowndesk.ui.Tasks;

/// All work under way, one line for each, oldest first. Not visible while there is none; short work never shows.
final class TaskLines extends VBox {

    private static final Duration LONG_ENOUGH = Duration.millis(400);

    private final Texts texts;
    private final Tasks tasks;
    private final PauseTransition patience = new PauseTransition(LONG_ENOUGH);
    private final ListChangeListener<RunningTask> watcher = change -> update();

    TaskLines(Texts texts, Tasks tasks) {
        this.texts = texts;
        this.tasks = tasks;
        getStyleClass().add("task-lines");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        patience.setOnFinished(event -> setVisible(true));
        tasks.running().addListener(watcher);
        update();
    }

    /// Lets go of the tasks, which outlive the window's content.
    void close() {
        patience.stop();
        tasks.running().removeListener(watcher);
        lines().forEach(TaskLine::close);
    }

    private void update() {
        List<RunningTask> running = tasks.running();
        lines().stream().filter(line -> !running.contains(line.task())).forEach(TaskLine::close);
        // A line that stays is kept, so that the cursor stays on its button.
        List<TaskLine> wanted = running.stream()
                .map(task -> line(task).orElseGet(() -> new TaskLine(texts, task)))
                .toList();
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
        if (running.isEmpty()) {
            patience.stop();
            setVisible(false);
        } else if (!isVisible()) {
            patience.play();
        }
    }

    private Optional<TaskLine> line(RunningTask task) {
        return lines().stream().filter(line -> line.task() == task).findFirst();
    }

    private List<TaskLine> lines() {
        return getChildren().stream().map(TaskLines::line).toList();
    }

    private static TaskLine line(Node child) {
        return (TaskLine) child;
    }
}
