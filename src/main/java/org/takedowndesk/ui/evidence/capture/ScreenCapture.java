package org.takedowndesk.ui.evidence.capture;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.takedowndesk.text.Texts;

/// Carries out what is to be captured: our windows step aside, the screens are frozen, the user chooses on the frozen
/// picture where the place is not known already, and a recording goes on from there.
public final class ScreenCapture {

    /// Desktops fade windows out; captured too early they would still be seen.
    private static final Duration UNTIL_WINDOWS_ARE_GONE = Duration.millis(250);

    private final ScreenSource source;
    private final CaptureState state;
    private final Texts texts;
    private final Clock clock;
    private final DeskWindows windows = new DeskWindows();
    private final List<Stage> overlays = new ArrayList<>();

    public ScreenCapture(ScreenSource source, CaptureState state, Texts texts, Clock clock) {
        this.source = source;
        this.state = state;
        this.texts = texts;
        this.clock = clock;
    }

    /// Begins; does nothing while a capture is under way.
    public void start(CaptureOrder order, CaptureListener listener) {
        if (!state.begin()) {
            return;
        }
        windows.stepAside();
        if (order.waitSeconds() == 0) {
            whenGone(() -> freeze(order, listener));
            return;
        }
        Countdown countdown = new Countdown(
                texts, windows, order.waitSeconds(), () -> whenGone(() -> freeze(order, listener)), this::end);
        countdown.start(source.monitors().stream().findFirst());
    }

    private static void whenGone(Runnable next) {
        PauseTransition pause = new PauseTransition(UNTIL_WINDOWS_ARE_GONE);
        pause.setOnFinished(event -> next.run());
        pause.play();
    }

    private void freeze(CaptureOrder order, CaptureListener listener) {
        try {
            Instant at = clock.instant();
            switch (order.target()) {
                case CaptureTarget.Choice _ -> choose(new Snapshot(source.shoot()), at, order, listener);
                case CaptureTarget.Place(CaptureRegion region) ->
                    take(new Snapshot(source.shoot(region)), Optional.of(region), at, order, listener);
                case CaptureTarget.WholeScreen(int number) -> {
                    Snapshot snapshot = new Snapshot(source.shoot());
                    take(snapshot, screen(snapshot, number), at, order, listener);
                }
            }
        } catch (CaptureRefused refused) {
            end();
            listener.refused(refused.problem());
        }
    }

    private static Optional<CaptureRegion> screen(Snapshot snapshot, int number) {
        return snapshot.monitors().stream()
                .filter(monitor -> monitor.number() == number)
                .map(CaptureRegion.Monitor::bounds)
                .findFirst();
    }

    private void choose(Snapshot snapshot, Instant at, CaptureOrder order, CaptureListener listener) {
        Selection selection = new Selection(snapshot);
        CaptureOverlay.Choice choice = new CaptureOverlay.Choice() {
            @Override
            public void take(CaptureRegion region) {
                ScreenCapture.this.take(snapshot, Optional.of(region), at, order, listener);
            }

            @Override
            public void cancel() {
                end();
            }
        };
        snapshot.shots().forEach(shot -> cover(shot, selection, choice));
    }

    private void cover(ScreenSource.Shot shot, Selection selection, CaptureOverlay.Choice choice) {
        CaptureOverlay overlay =
                new CaptureOverlay(shot.monitor(), shot.picture().image(), selection, texts, choice);
        CaptureRegion bounds = shot.monitor().bounds();
        Stage stage = windows.panel(new Scene(overlay), texts.get("evidence.capture.title"));
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setOnCloseRequest(event -> choice.cancel());
        overlays.add(stage);
        stage.show();
        stage.toFront();
        overlay.requestFocus();
    }

    private void take(
            Snapshot snapshot,
            Optional<CaptureRegion> region,
            Instant at,
            CaptureOrder order,
            CaptureListener listener) {
        closeOverlays();
        Optional<Snapshot.Cut> cut = region.flatMap(snapshot::cut);
        if (region.isEmpty() || cut.isEmpty()) {
            end();
            listener.refused(CaptureRefused.CaptureProblem.OFF_SCREEN);
            return;
        }
        CaptureOrder.Repeat repeat = order.repeat();
        if (repeat != null) {
            listener.place(region.get());
            record(region.get(), repeat, snapshot.monitors(), listener);
            return;
        }
        end();
        if (cut.get().picture().oneColour()) {
            listener.refused(CaptureRefused.CaptureProblem.ONE_COLOUR);
            return;
        }
        listener.place(region.get());
        String notes = new CaptureNotes(texts).of(cut.get(), at, order.waitSeconds(), null);
        listener.captured(new Captured(cut.get().picture(), at, notes), () -> {});
    }

    private void record(
            CaptureRegion region,
            CaptureOrder.Repeat repeat,
            List<CaptureRegion.Monitor> monitors,
            CaptureListener listener) {
        Recorder.Surroundings around = new Recorder.Surroundings(source, windows, state, texts, clock);
        Recorder recorder = new Recorder(around, region, repeat, listener, this::end);
        // The covering pictures of the choice must be gone from the screen as well.
        state.record(new CaptureState.Recording(clock.instant(), 0, 0, false), recorder::stop);
        whenGone(() -> recorder.start(monitors));
    }

    private void closeOverlays() {
        List<Stage> covering = List.copyOf(overlays);
        overlays.clear();
        covering.forEach(Stage::hide);
    }

    private void end() {
        closeOverlays();
        windows.comeBack();
        state.end();
    }
}
