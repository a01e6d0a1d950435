package org.takedowndesk.ui.evidence.capture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;

/// The recorder is driven frame by frame through its own step; its clockwork is set to the slowest beat.
@SuppressWarnings("NullAway") // the recorder is made by each test
@UiTest
class RecorderTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final CaptureRegion REGION = new CaptureRegion(0, 0, 400, 200);

    private final CaptureState state = new CaptureState();
    private final List<Captured> frames = new ArrayList<>();
    private final List<Runnable> unkept = new ArrayList<>();
    private final List<CaptureRefused.CaptureProblem> refusals = new ArrayList<>();
    private final DeskWindows windows = new DeskWindows();
    private int ends;
    private boolean keepAtOnce = true;
    private Recorder recorder;

    @Test
    void eachLookThatShowsSomethingNewIsAFrame(Ui ui) {
        ScriptedScreens screens = new ScriptedScreens(0, 0, 100, 100, 250);
        start(ui, screens, 100);
        tick(ui, 4);
        assertEquals(3, frames.size());
        assertArrayEquals(screens.page(0, 200), frames.get(0).picture().argb());
        assertArrayEquals(screens.page(100, 300), frames.get(1).picture().argb());
        assertArrayEquals(screens.page(250, 450), frames.get(2).picture().argb());
        assertEquals(
                new CaptureState.Recording(NOW, 3, 2, false),
                state.recordingProperty().get());
        assertTrue(
                frames.get(1)
                        .notes()
                        .contains("Frame 2 of a recording begun at 2026-11-24T09:00:00Z (UTC), one every 60 seconds."),
                frames.get(1)::notes);
        assertTrue(
                frames.get(1).notes().startsWith("Screen 1, scale 1.0, region 0, 0, 400 × 200 pixels"),
                frames.get(1)::notes);
        ui.run(recorder::stop);
        assertEquals(1, ends);
        assertNull(state.recordingProperty().get());
    }

    @Test
    void itEndsByItselfWithTheLastFrame(Ui ui) {
        start(ui, new ScriptedScreens(0, 10, 20, 30), 3);
        tick(ui, 5);
        assertEquals(3, frames.size());
        assertEquals(1, ends);
    }

    @Test
    void escapeInTheSmallWindowStopsIt(Ui ui) {
        start(ui, new ScriptedScreens(0, 10), 100);
        Stage panel = panel();
        assertTrue(
                DeskWindows.place(panel).within(REGION).isEmpty(),
                () -> DeskWindows.place(panel).toString());
        assertEquals("1 frame, 00:00", ((Label) panel.getScene().lookup("#recordingCount")).getText());
        ui.run(panel::requestFocus);
        ui.press(KeyCode.ESCAPE);
        assertEquals(1, ends);
        assertTrue(!panel.isShowing());
    }

    @Test
    void theButtonStopsIt(Ui ui) {
        start(ui, new ScriptedScreens(0, 10), 100);
        Node stop = panel().getScene().lookup("#stopRecording");
        ui.robot().clickOn(stop);
        ui.settle();
        assertEquals(1, ends);
    }

    @Test
    void aFirstFrameOfOneColourIsRefused(Ui ui) {
        ScriptedScreens screens = new ScriptedScreens(0);
        screens.forbid();
        start(ui, screens, 100);
        assertEquals(List.of(CaptureRefused.CaptureProblem.ONE_COLOUR), refusals);
        assertEquals(1, ends);
        assertTrue(frames.isEmpty());
    }

    @Test
    void aPageThatIsBlankForAMomentDoesNotEndIt(Ui ui) {
        ScriptedScreens screens = new ScriptedScreens(0, 10);
        start(ui, screens, 100);
        screens.forbid();
        tick(ui, 1);
        assertEquals(0, ends);
        assertEquals(
                new CaptureState.Recording(NOW, 1, 1, false),
                state.recordingProperty().get());
        ui.run(recorder::stop);
    }

    @Test
    void itWaitsForADiskThatFallsBehind(Ui ui) {
        keepAtOnce = false;
        start(ui, new ScriptedScreens(0, 10, 20, 30, 40, 50, 60), 100);
        tick(ui, 6);
        assertEquals(4, frames.size());
        ui.run(() -> unkept.forEach(Runnable::run));
        tick(ui, 1);
        assertEquals(5, frames.size());
        ui.run(recorder::stop);
    }

    @Test
    void aWindowOfOursOverTheRegionIsNeverInAFrame(Ui ui) {
        ui.show(() -> new StackPane(new Label("ours")), 300, 150);
        ui.run(windows::stepAside);
        start(ui, new ScriptedScreens(0, 10, 20), 100);
        assertEquals(1, frames.size());
        ui.run(() -> ui.stage().setIconified(false));
        tick(ui, 1);
        assertEquals(1, frames.size());
        CaptureState.Recording recording = state.recordingProperty().get();
        assertNotNull(recording);
        assertTrue(recording.covered());
        ui.run(() -> ui.stage().setIconified(true));
        tick(ui, 1);
        assertEquals(2, frames.size());
        ui.run(recorder::stop);
        ui.run(windows::comeBack);
    }

    private void start(Ui ui, ScreenSource screens, int most) {
        CaptureListener listener = new CaptureListener() {
            @Override
            public void captured(Captured captured, Runnable kept) {
                frames.add(captured);
                if (keepAtOnce) {
                    kept.run();
                } else {
                    unkept.add(kept);
                }
            }

            @Override
            public void place(CaptureRegion region) {}

            @Override
            public void refused(CaptureRefused.CaptureProblem problem) {
                refusals.add(problem);
            }

            @Override
            public void ended() {
                ends++;
            }
        };
        ui.run(() -> {
            Recorder.Surroundings around = new Recorder.Surroundings(
                    screens, windows, state, Texts.english(), Clock.fixed(NOW, ZoneOffset.UTC));
            recorder = new Recorder(around, REGION, new CaptureOrder.Repeat(60, most), listener, state::end);
            recorder.start(List.of(new CaptureRegion.Monitor(1, new CaptureRegion(0, 0, 1000, 1000), 1, 1)));
        });
    }

    private void tick(Ui ui, int times) {
        for (int i = 0; i < times; i++) {
            ui.run(recorder::tick);
        }
    }

    private static Stage panel() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage)
                .map(Stage.class::cast)
                .filter(stage -> holds(stage.getScene()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean holds(Scene scene) {
        return scene != null && scene.lookup("#stopRecording") != null;
    }
}
