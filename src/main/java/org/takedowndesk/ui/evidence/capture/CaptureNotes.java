package org.takedowndesk.ui.evidence.capture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.text.Texts;

/// Writes down how a picture of the screen was captured: screen, scale, region, time, system, method.
final class CaptureNotes {

    /// Which frame of which recording a picture is.
    ///
    /// @param number counts from 1
    record FrameOf(int number, Instant begun, int everySeconds) {}

    private final Texts texts;

    CaptureNotes(Texts texts) {
        this.texts = texts;
    }

    /// @param waitSeconds what was counted down before, 0 for nothing
    /// @param frame null for a single picture
    String of(Snapshot.Cut cut, Instant at, int waitSeconds, @Nullable FrameOf frame) {
        CaptureRegion.Monitor first = cut.screens().getFirst().monitor();
        CaptureRegion.Pixels pixels = cut.mosaic().pixels();
        String screens = cut.screens().stream()
                .map(shot -> Integer.toString(shot.monitor().number()))
                .collect(Collectors.joining(" + "));
        String methods =
                cut.screens().stream().map(ScreenSource.Shot::method).distinct().collect(Collectors.joining(", "));
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(
                "evidence.capture.notes",
                screens,
                first.scaleX() == first.scaleY()
                        ? Double.toString(first.scaleX())
                        : first.scaleX() + " × " + first.scaleY(),
                Integer.toString(pixels.x()),
                Integer.toString(pixels.y()),
                Integer.toString(pixels.width()),
                Integer.toString(pixels.height()),
                at.toString(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                methods));
        if (waitSeconds > 0) {
            lines.add(texts.get("evidence.capture.notes.waited", waitSeconds));
        }
        if (frame != null) {
            lines.add(texts.get(
                    "evidence.capture.notes.frame",
                    Integer.toString(frame.number()),
                    frame.begun().toString(),
                    frame.everySeconds()));
        }
        if (cut.mosaic().gaps()) {
            lines.add(texts.get("evidence.capture.notes.gaps"));
        }
        return String.join("\n", lines);
    }
}
