package org.takedowndesk.ui.evidence.capture;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;

/// Says that the screen is being recorded, with the frames so far and the time, and stops it. Shows nothing
/// otherwise.
public final class RecordingMark extends HBox {

    private final Texts texts;
    private final CaptureState state;
    private final Clock clock;
    private final Label count = new Label();
    private final Label note = new Label();
    private final Timeline second = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> showTime()));
    private final Subscription watch;

    public RecordingMark(Texts texts, CaptureState state, Clock clock) {
        this.texts = texts;
        this.state = state;
        this.clock = clock;
        getStyleClass().add("recording-mark");
        setId("recordingMark");
        Region dot = new Region();
        dot.getStyleClass().add("recording-dot");
        Label what = new Label(texts.get("evidence.recording.title"));
        what.getStyleClass().add("strong");
        what.setMinWidth(USE_PREF_SIZE);
        count.setId("recordingCount");
        count.setMinWidth(USE_PREF_SIZE);
        note.setId("recordingNote");
        note.getStyleClass().add("warn-text");
        Button stop = new Button(texts.get("evidence.recording.stop"), Icon.CANCEL.node());
        stop.setId("stopRecording");
        stop.getStyleClass().add("small");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(event -> state.stop());
        getChildren().addAll(dot, what, count, note, stop);
        second.setCycleCount(Animation.INDEFINITE);
        watch = state.recordingProperty().subscribe(this::show);
    }

    /// Lets go of the state, which outlives the window.
    public void close() {
        watch.unsubscribe();
        second.stop();
    }

    private void show(CaptureState.@Nullable Recording recording) {
        boolean on = recording != null;
        setVisible(on);
        setManaged(on);
        if (recording == null) {
            second.stop();
            return;
        }
        note.setText(recording.covered() ? texts.get("evidence.recording.covered") : "");
        note.setVisible(recording.covered());
        note.setManaged(recording.covered());
        showTime();
        second.play();
    }

    private void showTime() {
        CaptureState.Recording recording = state.recordingProperty().get();
        if (recording != null) {
            String time = time(Duration.between(recording.since(), clock.instant()));
            count.setText(texts.get("evidence.recording.count", recording.frames(), time));
        }
    }

    private static String time(Duration elapsed) {
        return String.format(Locale.ROOT, "%02d:%02d", elapsed.toMinutes(), elapsed.toSecondsPart());
    }
}
