package org.takedowndesk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.testfx.util.WaitForAsyncUtils;

/// The real executors: nothing here waits but for what the work itself says.
@UiTest
@Timeout(60)
class TasksTest {

    private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
    private final Tasks tasks = Tasks.inBackground(key -> "title of " + key, failures::add);

    @AfterEach
    void close(Ui ui) {
        ui.run(() -> {});
        tasks.close();
    }

    private static <T> T taken(CompletableFuture<T> future) throws Exception {
        return future.get(30, TimeUnit.SECONDS);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody came");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> running(Ui ui) {
        return ui.call(() -> tasks.running().stream().map(RunningTask::title).toList());
    }

    @Test
    void workIsDoneElsewhereAndItsResultComesToTheInterface(Ui ui) throws Exception {
        CompletableFuture<Boolean> workedThere = new CompletableFuture<>();
        CompletableFuture<Boolean> toldHere = new CompletableFuture<>();
        CompletableFuture<String> result = new CompletableFuture<>();
        ui.run(() -> tasks.run(
                "task.read",
                _ -> {
                    workedThere.complete(Platform.isFxApplicationThread());
                    return "read";
                },
                read -> {
                    toldHere.complete(Platform.isFxApplicationThread());
                    result.complete(read);
                }));
        assertEquals("read", taken(result));
        assertFalse(taken(workedThere));
        assertTrue(taken(toldHere));
        assertEquals(List.of(), running(ui));
    }

    @Test
    void workThatWaitsKeepsNothingElseUpAndCanBeStopped(Ui ui) throws Exception {
        CountDownLatch mayCome = new CountDownLatch(1);
        CompletableFuture<String> result = new CompletableFuture<>();
        CompletableFuture<String> other = new CompletableFuture<>();
        ui.run(() -> tasks.workInSteps(
                "task.steps",
                progress -> {
                    await(mayCome);
                    progress.pausePoint();
                    return "done";
                },
                result::complete));
        ui.run(() -> tasks.running().getFirst().pause().begin());
        mayCome.countDown();
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> ui.call(
                        () -> tasks.running().getFirst().pause().paceProperty().get() == Pause.Pace.WAITING));
        ui.run(() -> tasks.work("task.long", _ -> "other long work", other::complete));
        assertEquals("other long work", taken(other));

        CompletableFuture<Boolean> stopped = new CompletableFuture<>();
        ui.run(() -> tasks.stopWork(() -> stopped.complete(true)));
        assertTrue(taken(stopped));
        assertEquals(List.of(), running(ui));
        assertFalse(result.isDone());
        assertTrue(failures.isEmpty());
    }

    @Test
    void whatIsUnderWayIsListedWithItsProgress(Ui ui) throws Exception {
        CountDownLatch reported = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<String> result = new CompletableFuture<>();
        ui.run(() -> tasks.run(
                "task.read",
                progress -> {
                    progress.at(1, 4);
                    progress.note("E-001");
                    reported.countDown();
                    await(mayEnd);
                    return "done";
                },
                result::complete));
        await(reported);
        assertEquals(List.of("title of task.read"), running(ui));
        assertEquals(
                0.25,
                ui.call(() -> tasks.running().getFirst().fractionProperty().get()));
        assertEquals(
                "E-001", ui.call(() -> tasks.running().getFirst().noteProperty().get()));
        mayEnd.countDown();
        taken(result);
        assertEquals(List.of(), running(ui));
    }

    @Test
    void stoppedWorkEndsWithoutAResultAndWithoutAFailure(Ui ui) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch mayGoOn = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        CompletableFuture<String> result = new CompletableFuture<>();
        ui.run(() -> tasks.run(
                "task.read",
                progress -> {
                    started.countDown();
                    await(mayGoOn);
                    try {
                        progress.stopIfCancelled();
                    } finally {
                        ended.countDown();
                    }
                    return "never";
                },
                result::complete));
        await(started);
        ui.run(() -> tasks.running().getFirst().cancel());
        mayGoOn.countDown();
        await(ended);
        awaitIdle(ui);
        assertFalse(result.isDone());
        assertTrue(failures.isEmpty());
    }

    /// The list empties on the interface thread, after the work.
    private void awaitIdle(Ui ui) {
        CountDownLatch idle = new CountDownLatch(1);
        ui.run(() -> {
            if (tasks.running().isEmpty()) {
                idle.countDown();
            } else {
                tasks.running().addListener((javafx.collections.ListChangeListener<RunningTask>) change -> {
                    if (change.getList().isEmpty()) {
                        idle.countDown();
                    }
                });
            }
        });
        await(idle);
    }

    @Test
    void failureGoesToWhoeverShowsFailures(Ui ui) throws Exception {
        ProblemException failure = new ProblemException(Problem.DISK_FULL, "here", "?", 0);
        ui.run(() -> tasks.write(
                "task.write",
                _ -> {
                    throw failure;
                },
                _ -> failures.add(new AssertionError("there is no result"))));
        assertEquals(failure, failures.poll(30, TimeUnit.SECONDS));
        assertEquals(List.of(), running(ui));
    }

    @Test
    void evenAnErrorIsToldAndTheNextTaskRuns(Ui ui) throws Exception {
        ui.run(() -> tasks.write(
                "task.write",
                _ -> {
                    throw new StackOverflowError();
                },
                _ -> {}));
        assertInstanceOf(StackOverflowError.class, failures.poll(30, TimeUnit.SECONDS));
        CompletableFuture<String> next = new CompletableFuture<>();
        ui.run(() -> tasks.write("task.write", _ -> "next", next::complete));
        assertEquals("next", taken(next));
    }

    @Test
    void callerThatShowsItsOwnFailuresGetsThem(Ui ui) throws Exception {
        CompletableFuture<Throwable> own = new CompletableFuture<>();
        IllegalStateException failure = new IllegalStateException("no");
        ui.run(() -> tasks.run(
                "task.read",
                _ -> {
                    throw failure;
                },
                _ -> {},
                own::complete));
        assertEquals(failure, taken(own));
        assertTrue(failures.isEmpty());
    }

    @Test
    void changesAreMadeInTheOrderTheyWereAskedForWhileReadsGoOn(Ui ui) throws Exception {
        CountDownLatch mayWrite = new CountDownLatch(1);
        BlockingQueue<String> done = new LinkedBlockingQueue<>();
        CompletableFuture<String> read = new CompletableFuture<>();
        CompletableFuture<String> last = new CompletableFuture<>();
        ui.run(() -> {
            tasks.write(
                    "task.write",
                    _ -> {
                        await(mayWrite);
                        return done.add("first");
                    },
                    _ -> {});
            tasks.write("task.write", _ -> done.add("second"), _ -> last.complete("last"));
            tasks.run("task.read", _ -> "read", read::complete);
        });
        assertEquals("read", taken(read));
        assertTrue(done.isEmpty());
        mayWrite.countDown();
        taken(last);
        assertEquals(List.of("first", "second"), List.copyOf(done));
    }

    @Test
    void quietWorkIsNotListed(Ui ui) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<String> result = new CompletableFuture<>();
        ui.run(() -> tasks.runQuietly(
                _ -> {
                    started.countDown();
                    await(mayEnd);
                    return "thumbnail";
                },
                result::complete,
                failures::add));
        await(started);
        assertEquals(List.of(), running(ui));
        mayEnd.countDown();
        assertEquals("thumbnail", taken(result));
    }

    @Test
    void onlyTheInterfaceThreadOutsideATaskMustNotWait(Ui ui) throws Exception {
        CompletableFuture<Boolean> inTask = new CompletableFuture<>();
        ui.run(() -> tasks.run("task.read", _ -> inTask.complete(Tasks.mustNotWait()), _ -> {}));
        assertFalse(taken(inTask));
        assertTrue(ui.call(Tasks::mustNotWait));
        assertFalse(Tasks.mustNotWait());
        assertFalse(ui.call(() -> {
            CompletableFuture<Boolean> atOnce = new CompletableFuture<>();
            Tasks.atOnce().run("task.read", _ -> atOnce.complete(Tasks.mustNotWait()), _ -> {});
            return atOnce.join();
        }));
    }

    @Test
    void closingWaitsForWritesAndTakesNoMore(Ui ui) {
        CountDownLatch started = new CountDownLatch(1);
        BlockingQueue<String> done = new LinkedBlockingQueue<>();
        ui.run(() -> {
            tasks.write(
                    "task.write",
                    _ -> {
                        await(started);
                        return done.add("first");
                    },
                    _ -> {});
            tasks.write("task.write", _ -> done.add("second"), _ -> {});
        });
        started.countDown();
        tasks.close();
        assertEquals(List.of("first", "second"), List.copyOf(done));
        ui.run(() ->
                assertThrows(RejectedExecutionException.class, () -> tasks.write("task.late", _ -> "late", _ -> {})));
        assertNotEquals(List.of("title of task.late"), running(ui));
    }
}
