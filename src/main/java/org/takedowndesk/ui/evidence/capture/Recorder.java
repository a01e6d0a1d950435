package org.takedowndesk.ui.evidence.capture;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.text.Texts;

/// Captures a region again and again while the user scrolls, until it is stopped or has enough frames.
///
/// A frame that shows what the last one showed is not kept: it would say nothing new.
final class Recorder {

    /// Where a recording gets its pictures and whom it tells.
    record Surroundings(ScreenSource source, DeskWindows windows, CaptureState state, Texts texts, Clock clock) {}

    /// So many pictures may wait for the disk; then the recording waits too, for each takes megabytes.
    private static final int MOST_WAITING = 4;

    private static final Duration UNTIL_PANEL_IS_GONE = Duration.millis(200);

    private final Surroundings around;
    private final CaptureRegion region;
    private final CaptureOrder.Repeat repeat;
    private final CaptureListener listener;
    private final Runnable onEnd;
    private final CaptureNotes notes;
    private final Instant begun;
    private final Timeline timeline;
    private final PauseTransition gone = new PauseTransition(UNTIL_PANEL_IS_GONE);
    private @Nullable StopPanel panel;
    private CaptureState.Recording now;
    private @Nullable PixelPicture last;
    private int waiting;
    private boolean ended;

    Recorder(
            Surroundings around,
            CaptureRegion region,
            CaptureOrder.Repeat repeat,
            CaptureListener listener,
            Runnable onEnd) {
        this.around = around;
        this.region = region;
        this.repeat = repeat;
        this.listener = listener;
        this.onEnd = onEnd;
        this.notes = new CaptureNotes(around.texts());
        this.begun = around.clock().instant();
        this.now = new CaptureState.Recording(begun, 0, 0, false);
        this.timeline = new Timeline(new KeyFrame(Duration.seconds(repeat.everySeconds()), event -> tick()));
        timeline.setCycleCount(Animation.INDEFINITE);
    }

    /// Captures the first frame, and from then on by itself.
    void start(List<CaptureRegion.Monitor> monitors) {
        if (ended) {
            return;
        }
        around.state().record(now, this::stop);
        RecordingMark mark = new RecordingMark(around.texts(), around.state(), around.clock());
        panel = new StopPanel(mark, around.texts(), around.windows(), region, monitors, this::stop);
        timeline.play();
        tick();
    }

    /// The moment of the next frame.
    void tick() {
        if (ended || waiting >= MOST_WAITING) {
            return;
        }
        if (around.windows().cover(region)) {
            show(now.withCovered(true));
            return;
        }
        StopPanel shown = panel;
        if (shown == null || !shown.inTheWay()) {
            look();
            return;
        }
        shown.putAway();
        gone.setOnFinished(event -> {
            look();
            if (!ended) {
                shown.putBack();
            }
        });
        gone.playFromStart();
    }

    /// Ends it; every frame until now is kept.
    void stop() {
        if (ended) {
            return;
        }
        ended = true;
        timeline.stop();
        gone.stop();
        if (panel != null) {
            panel.close();
        }
        onEnd.run();
        listener.ended();
    }

    private void look() {
        if (ended) {
            return;
        }
        try {
            Instant at = around.clock().instant();
            Optional<Snapshot.Cut> cut = new Snapshot(around.source().shoot(region)).cut(region);
            if (cut.isEmpty()) {
                refuse(CaptureRefused.CaptureProblem.OFF_SCREEN);
                return;
            }
            take(cut.get(), at);
        } catch (CaptureRefused refused) {
            // A page that is blank for a moment is no reason to end.
            if (refused.problem() == CaptureRefused.CaptureProblem.ONE_COLOUR && now.frames() > 0) {
                show(now.withUnchanged());
                return;
            }
            refuse(refused.problem());
        }
    }

    private void take(Snapshot.Cut cut, Instant at) {
        PixelPicture picture = cut.picture();
        PixelPicture before = last;
        boolean blank = picture.oneColour();
        if (blank && now.frames() == 0) {
            refuse(CaptureRefused.CaptureProblem.ONE_COLOUR);
            return;
        }
        if (blank || (before != null && Arrays.equals(before.argb(), picture.argb()))) {
            show(now.withUnchanged());
            return;
        }
        last = picture;
        show(now.withFrame());
        waiting++;
        String words = notes.of(cut, at, 0, new CaptureNotes.FrameOf(now.frames(), begun, repeat.everySeconds()));
        listener.captured(new Captured(picture, at, words), () -> waiting--);
        if (now.frames() >= repeat.mostFrames()) {
            stop();
        }
    }

    private void refuse(CaptureRefused.CaptureProblem problem) {
        stop();
        listener.refused(problem);
    }

    private void show(CaptureState.Recording changed) {
        now = changed;
        around.state().record(now, this::stop);
    }
}
