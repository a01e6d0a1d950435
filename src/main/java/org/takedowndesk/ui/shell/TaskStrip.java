package org.takedowndesk.ui.shell;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.RunningTask;
import org.takedowndesk.ui.Tasks;

/// The work under way in one line: title, what now, how far, and a button that stops it. Short work never shows.
final class TaskStrip extends HBox {

    private static final Duration LONG_ENOUGH = Duration.millis(400);

    private final Texts texts;
    private final Tasks tasks;
    private final Label title = new Label();
    private final Label note = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button();
    private final PauseTransition patience = new PauseTransition(LONG_ENOUGH);
    private final ListChangeListener<RunningTask> watcher = change -> update();

    TaskStrip(Texts texts, Tasks tasks) {
        this.texts = texts;
        this.tasks = tasks;
        getStyleClass().add("task-strip");
        setAlignment(Pos.CENTER_LEFT);
        note.getStyleClass().add("quiet");
        bar.setAccessibleText(texts.get("shell.task.progress"));
        cancel.setId("cancelTask");
        cancel.getStyleClass().addAll("button-icon", "flat");
        cancel.setGraphic(Icon.CANCEL.node());
        cancel.setAccessibleText(texts.get("shell.task.cancel"));
        cancel.setTooltip(new Tooltip(texts.get("shell.task.cancel")));
        cancel.setOnAction(event -> tasks.running().forEach(RunningTask::cancel));
        getChildren().addAll(title, note, bar, cancel);
        patience.setOnFinished(event -> show());
        tasks.running().addListener(watcher);
        setShown(false);
        update();
    }

    /// Lets go of the tasks, which outlive the window's content.
    void close() {
        patience.stop();
        tasks.running().removeListener(watcher);
    }

    private void update() {
        if (tasks.running().isEmpty()) {
            patience.stop();
            note.textProperty().unbind();
            bar.progressProperty().unbind();
            setShown(false);
            return;
        }
        if (isVisible()) {
            show();
            return;
        }
        patience.playFromStart();
    }

    private void show() {
        RunningTask oldest = tasks.running().getFirst();
        int others = tasks.running().size() - 1;
        title.setText(others == 0 ? oldest.title() : texts.get("shell.task.andOthers", oldest.title(), others));
        note.textProperty().bind(oldest.noteProperty());
        bar.progressProperty().bind(oldest.fractionProperty());
        setShown(true);
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
