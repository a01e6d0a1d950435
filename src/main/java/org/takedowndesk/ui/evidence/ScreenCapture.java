package org.takedowndesk.ui.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.util.Duration;
import org.takedowndesk.text.Texts;

/// Captures a region of the screen: our windows step aside, the screens are frozen, the user chooses on the frozen
/// picture.
final class ScreenCapture {

    /// What was captured.
    ///
    /// @param notes screen, scale, region, time, system and method, in the user's language
    record Captured(PixelPicture picture, Instant at, String notes) {}

    /// Desktops fade windows out; captured too early they would still be seen.
    private static final Duration UNTIL_WINDOWS_ARE_GONE = Duration.millis(250);

    private final ScreenSource source;
    private final Texts texts;
    private final Clock clock;
    private final List<Stage> hidden = new ArrayList<>();
    private final List<Stage> overlays = new ArrayList<>();

    ScreenCapture(ScreenSource source, Texts texts, Clock clock) {
        this.source = source;
        this.texts = texts;
        this.clock = clock;
    }

    /// Begins; does nothing while a capture is under way.
    void start(Consumer<Captured> onCaptured, Consumer<CaptureRefused.CaptureProblem> onRefused) {
        if (!hidden.isEmpty() || !overlays.isEmpty()) {
            return;
        }
        hideOurWindows();
        PauseTransition pause = new PauseTransition(UNTIL_WINDOWS_ARE_GONE);
        pause.setOnFinished(event -> freeze(onCaptured, onRefused));
        pause.play();
    }

    private void freeze(Consumer<Captured> onCaptured, Consumer<CaptureRefused.CaptureProblem> onRefused) {
        try {
            Instant at = clock.instant();
            List<ScreenSource.Shot> shots = source.shoot();
            shots.forEach(shot -> cover(shot, choice(at, onCaptured, onRefused)));
        } catch (CaptureRefused refused) {
            end();
            onRefused.accept(refused.problem());
        }
    }

    private CaptureOverlay.Choice choice(
            Instant at, Consumer<Captured> onCaptured, Consumer<CaptureRefused.CaptureProblem> onRefused) {
        return new CaptureOverlay.Choice() {
            @Override
            public void take(ScreenSource.Shot shot, CaptureRegion.Pixels pixels) {
                end();
                PixelPicture picture = shot.picture().crop(pixels);
                if (picture.oneColour()) {
                    onRefused.accept(CaptureRefused.CaptureProblem.ONE_COLOUR);
                    return;
                }
                onCaptured.accept(new Captured(picture, at, notes(shot, pixels, at)));
            }

            @Override
            public void cancel() {
                end();
            }
        };
    }

    private void cover(ScreenSource.Shot shot, CaptureOverlay.Choice choice) {
        CaptureOverlay overlay = new CaptureOverlay(shot, image(shot.picture()), texts, choice);
        CaptureRegion bounds = shot.monitor().bounds();
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setTitle(texts.get("evidence.capture.title"));
        Scene scene = new Scene(overlay);
        hidden.stream()
                .map(Stage::getScene)
                .findFirst()
                .ifPresent(ours -> scene.getStylesheets().setAll(ours.getStylesheets()));
        stage.setScene(scene);
        stage.setAlwaysOnTop(true);
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setOnHidden(event -> end());
        overlays.add(stage);
        stage.show();
        stage.toFront();
        overlay.requestFocus();
    }

    private String notes(ScreenSource.Shot shot, CaptureRegion.Pixels pixels, Instant at) {
        return texts.get(
                "evidence.capture.notes",
                shot.monitor().number(),
                shot.monitor().scaleX() == shot.monitor().scaleY()
                        ? Double.toString(shot.monitor().scaleX())
                        : shot.monitor().scaleX() + " × " + shot.monitor().scaleY(),
                Integer.toString(pixels.x()),
                Integer.toString(pixels.y()),
                Integer.toString(pixels.width()),
                Integer.toString(pixels.height()),
                at.toString(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                shot.method());
    }

    /// Not `hide`: the program would take the end of its last window for its own end.
    private void hideOurWindows() {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof Stage stage && stage.isShowing()) {
                hidden.add(stage);
                stage.setOpacity(0);
                if (stage.getOwner() == null) {
                    stage.setIconified(true);
                }
            }
        }
    }

    private void end() {
        List<Stage> covering = List.copyOf(overlays);
        overlays.clear();
        covering.forEach(Stage::hide);
        List<Stage> ours = List.copyOf(hidden);
        hidden.clear();
        for (Stage stage : ours) {
            stage.setIconified(false);
            stage.setOpacity(1);
            stage.toFront();
        }
    }

    private static Image image(PixelPicture picture) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.argb(),
                        0,
                        picture.width());
        return image;
    }
}
