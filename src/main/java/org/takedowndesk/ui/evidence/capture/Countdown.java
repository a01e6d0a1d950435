package org.takedowndesk.ui.evidence.capture;

import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.takedowndesk.text.Texts;

/// Counts the seconds to a capture down where the user sees them, so that a menu can be opened meanwhile; gone before
/// the picture is captured.
final class Countdown {

    private final Label number = new Label();
    private final Stage stage;
    private final Timeline timeline;
    private int left;

    Countdown(Texts texts, DeskWindows windows, int seconds, Runnable onZero, Runnable onCancel) {
        left = seconds;
        number.setId("countdown");
        number.getStyleClass().add("countdown-number");
        Label words = new Label(texts.get("evidence.capture.countdown"));
        Button cancel = new Button(texts.get("evidence.capture.countdown.cancel"));
        cancel.setId("cancelCountdown");
        cancel.getStyleClass().add("small");
        VBox box = new VBox(number, words, cancel);
        box.getStyleClass().add("countdown");
        Scene scene = new Scene(box);
        stage = windows.panel(scene, texts.get("evidence.capture.title"));
        timeline = new Timeline(new KeyFrame(Duration.seconds(1), event -> second(onZero)));
        timeline.setCycleCount(seconds);
        Runnable stop = () -> {
            close();
            onCancel.run();
        };
        cancel.setOnAction(event -> stop.run());
        stage.setOnCloseRequest(event -> stop.run());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                stop.run();
            }
        });
        show();
    }

    /// In the right upper corner of a screen, where it hides least.
    void start(Optional<CaptureRegion.Monitor> screen) {
        stage.show();
        stage.sizeToScene();
        screen.ifPresent(monitor -> {
            stage.setX(monitor.bounds().right() - stage.getWidth() - 24);
            stage.setY(monitor.bounds().y() + 24);
        });
        timeline.play();
    }

    private void second(Runnable onZero) {
        left--;
        show();
        if (left == 0) {
            close();
            onZero.run();
        }
    }

    private void show() {
        number.setText(Integer.toString(left));
    }

    private void close() {
        timeline.stop();
        stage.setOnCloseRequest(null);
        stage.hide();
    }
}
