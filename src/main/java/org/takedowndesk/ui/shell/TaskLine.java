package org.takedowndesk.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.RunningTask;

/// One piece of work under way: title, what now, how far, and the button that stops it and nothing else.
final class TaskLine extends HBox {

    private final RunningTask task;
    private final Label note = new Label();
    private final ProgressBar bar = new ProgressBar();

    TaskLine(Texts texts, RunningTask task) {
        this.task = task;
        getStyleClass().add("task-line");
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(task.title());
        title.getStyleClass().add("strong");
        note.getStyleClass().addAll("quiet", "small");
        note.textProperty().bind(task.noteProperty());
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        bar.progressProperty().bind(task.fractionProperty());
        bar.setAccessibleText(texts.get("shell.task.progressOf", task.title()));
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox words = new VBox(title, note, bar);
        words.getStyleClass().add("task-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, stop(texts));
    }

    RunningTask task() {
        return task;
    }

    /// Lets go of the task, which may outlive its line.
    void close() {
        note.textProperty().unbind();
        bar.progressProperty().unbind();
    }

    private Button stop(Texts texts) {
        Button stop = new Button(texts.get("shell.task.cancel"));
        stop.getStyleClass().addAll("small", "stop-task");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setAccessibleText(texts.get("shell.task.cancelOne", task.title()));
        stop.setOnAction(event -> {
            task.cancel();
            stop.setText(texts.get("shell.task.stopping"));
            stop.setDisable(true);
        });
        return stop;
    }
}
