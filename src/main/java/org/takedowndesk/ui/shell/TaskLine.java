package org.takedowndesk.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Pause;
import org.takedowndesk.ui.RunningTask;

/// One piece of work under way: title, what now, how far, and the button that stops it and nothing else.
final class TaskLine extends HBox {

    private final RunningTask task;
    private final Label note = new Label();
    private final ProgressBar bar = new ProgressBar();
    private Subscription watching = Subscription.EMPTY;

    TaskLine(Texts texts, RunningTask task) {
        this.task = task;
        getStyleClass().add("task-line");
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(task.title());
        title.getStyleClass().add("strong");
        note.getStyleClass().addAll("quiet", "small");
        note.textProperty()
                .bind(Bindings.when(task.pause().paceProperty().isEqualTo(Pause.Pace.WAITING))
                        .then(texts.get("shell.task.waiting"))
                        .otherwise(task.noteProperty()));
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        bar.progressProperty().bind(task.fractionProperty());
        bar.setAccessibleText(texts.get("shell.task.progressOf", task.title()));
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox words = new VBox(title, note, bar);
        words.getStyleClass().add("task-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        if (task.pause().isOffered()) {
            getChildren().add(pause(texts));
        }
        getChildren().add(stop(texts));
    }

    RunningTask task() {
        return task;
    }

    /// Lets go of the task, which may outlive its line.
    void close() {
        note.textProperty().unbind();
        bar.progressProperty().unbind();
        watching.unsubscribe();
    }

    private Button pause(Texts texts) {
        Button button = new Button();
        button.getStyleClass().addAll("small", "pause-task");
        button.setMinWidth(USE_PREF_SIZE);
        watching = task.pause().paceProperty().subscribe(pace -> {
            button.setText(texts.get(
                    switch (pace) {
                        case GOING -> "shell.task.pause";
                        case PAUSING -> "shell.task.pausing";
                        case WAITING -> "shell.task.resume";
                    }));
            button.setAccessibleText(button.getText() + ": " + task.title());
        });
        button.setOnAction(event -> {
            if (task.pause().paceProperty().get() == Pause.Pace.GOING) {
                task.pause().begin();
            } else {
                task.pause().end();
            }
        });
        return button;
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
