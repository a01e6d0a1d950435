package org.takedowndesk.ui.evidence.capture;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.takedowndesk.text.Texts;

/// The small window from which a recording is stopped while the program's own windows stand aside. It keeps out of
/// the region, and where there is no room for that it goes away for the moment of each frame.
final class StopPanel {

    private final RecordingMark mark;
    private final Stage stage;
    private final boolean inTheWay;

    StopPanel(
            RecordingMark mark,
            Texts texts,
            DeskWindows windows,
            CaptureRegion region,
            List<CaptureRegion.Monitor> monitors,
            Runnable stop) {
        this.mark = mark;
        mark.getStyleClass().add("stop-panel");
        Scene scene = new Scene(mark);
        stage = windows.panel(scene, texts.get("evidence.recording.title"));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                stop.run();
            }
        });
        stage.setOnCloseRequest(event -> stop.run());
        stage.show();
        stage.sizeToScene();
        Optional<CaptureRegion> room = PanelPlace.beside(region, stage.getWidth(), stage.getHeight(), monitors);
        inTheWay = room.isEmpty();
        CaptureRegion place = room.orElse(PanelPlace.inCorner(region, stage.getWidth(), stage.getHeight(), monitors));
        stage.setX(place.x());
        stage.setY(place.y());
    }

    /// Whether it must be put away before a frame is captured.
    boolean inTheWay() {
        return inTheWay;
    }

    void putAway() {
        stage.hide();
    }

    void putBack() {
        stage.show();
    }

    void close() {
        mark.close();
        stage.setOnCloseRequest(null);
        stage.hide();
    }
}
