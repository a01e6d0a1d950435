package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.RunningTask;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.testfx.util.WaitForAsyncUtils;

@SuppressWarnings("NullAway") // what is tested is made before each test
@UiTest
class TaskButtonTest {

    private final Tasks tasks = Tasks.inBackground(key -> key, failure -> {
        throw new AssertionError(failure);
    });
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<String> done = new ArrayList<>();
    private Overlay overlay;
    private TaskButton button;

    @BeforeEach
    void show(Ui ui) {
        overlay = ui.call(Overlay::new);
        button = ui.call(() -> new TaskButton(Texts.english(), tasks, overlay));
        ui.show(() -> {
            StackPane place = new StackPane(button, overlay);
            place.setAlignment(Pos.TOP_LEFT);
            return place;
        });
    }

    @AfterEach
    void close(Ui ui) {
        end.countDown();
        tasks.close();
        ui.run(button::close);
    }

    @Test
    void eachTaskIsListedWithWhatItDoesAndHowFarItIs(Ui ui) {
        begin(ui, "Export of the bundle", 1, 4);
        begin(ui, "Check of the evidence", 0, 0);
        shown(ui);
        assertEquals("2 tasks", button.getText());
        unfold(ui);
        assertEquals(
                List.of(
                        "Export of the bundle",
                        "page 1 of Export of the bundle",
                        "Check of the evidence",
                        "page 0 of" + " Check of the evidence"),
                words(ui));
        assertEquals(
                List.of(0.25, RunningTask.UNKNOWN),
                ui.call(() -> tasks.running().stream()
                        .map(task -> task.fractionProperty().get())
                        .toList()));
    }

    @Test
    void stoppingOneTaskLetsTheOthersGoOn(Ui ui) throws Exception {
        begin(ui, "first", 1, 4);
        begin(ui, "second", 1, 4);
        shown(ui);
        unfold(ui);
        ui.picture(button.getScene(), "tasks");
        ui.press(KeyCode.TAB);
        ui.press(KeyCode.SPACE);
        assertEquals(
                List.of(false, true),
                ui.call(() ->
                        tasks.running().stream().map(RunningTask::cancelled).toList()));
        end.countDown();
        waitFor(ui, () -> tasks.running().isEmpty());
        ui.settle();
        assertEquals(List.of("first"), ui.call(() -> List.copyOf(done)));
        assertFalse(button.isVisible());
    }

    @Test
    void aTaskThatIsToStopSaysSo(Ui ui) {
        begin(ui, "only", 1, 4);
        shown(ui);
        unfold(ui);
        Button stop = ui.find(".stop-task", Button.class);
        assertEquals("Stop: only", stop.getAccessibleText());
        ui.click(".stop-task");
        assertEquals("Stopping", stop.getText());
        assertTrue(stop.isDisabled());
    }

    @Test
    void workInStepsIsPausedBetweenThemAndGoesOn(Ui ui) {
        CountDownLatch step = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        ui.run(() -> tasks.workInSteps(
                "Export of complaints",
                progress -> {
                    progress.at(1, 3);
                    begun.countDown();
                    await(step);
                    progress.pausePoint();
                    progress.at(2, 3);
                    await(end);
                    return "exported";
                },
                done::add));
        await(begun);
        begin(ui, "no steps", 1, 2);
        shown(ui);
        unfold(ui);
        assertEquals(1, ui.robot().lookup(".pause-task").queryAll().size(), "only work in steps can be paused");
        assertEquals("Pause", ui.text(".pause-task"));
        assertEquals(
                "Pause: Export of complaints",
                ui.find(".pause-task", Button.class).getAccessibleText());

        ui.click(".pause-task");
        assertEquals("Pausing", ui.text(".pause-task"), "the step under way is done first");
        ui.picture(button.getScene(), "tasks-pausing");
        step.countDown();
        waitFor(ui, () -> ui.find(".pause-task", Button.class).getText().equals("Go on"));
        assertEquals(
                1 / 3.0,
                ui.call(() -> tasks.running().getFirst().fractionProperty().get()));

        ui.click(".pause-task");
        assertEquals("Pause", ui.text(".pause-task"));
        waitFor(ui, () -> tasks.running().getFirst().fractionProperty().get() == 2 / 3.0);
        end.countDown();
        waitFor(ui, () -> tasks.running().isEmpty());
        assertTrue(ui.call(() -> done.contains("exported")));
    }

    private void begin(Ui ui, String title, int at, int total) {
        CountDownLatch begun = new CountDownLatch(1);
        ui.run(() -> tasks.run(
                title,
                progress -> {
                    progress.at(at, total);
                    progress.note("page " + at + " of " + title);
                    begun.countDown();
                    await(end);
                    progress.stopIfCancelled();
                    return title;
                },
                done::add));
        await(begun);
        ui.settle();
    }

    /// Work shows itself only after a moment.
    private void shown(Ui ui) {
        waitFor(ui, button::isVisible);
        ui.settle();
    }

    private static void waitFor(Ui ui, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> ui.call(condition));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private void unfold(Ui ui) {
        ui.click("#tasks");
        waitFor(ui, overlay::isVisible);
        ui.settle();
    }

    private static List<String> words(Ui ui) {
        return ui.robot().lookup(".task-line .label").queryAllAs(Label.class).stream()
                .filter(label -> !(label.getParent() instanceof Button))
                .map(Label::getText)
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
