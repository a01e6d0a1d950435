package org.takedowndesk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.work.CancelledException;
import org.takedowndesk.work.Progress;

/// Runs work away from the interface thread and brings its result, or its failure, back to it.
///
/// Whatever touches disk, database or PDF goes through here. Reads run side by side. Short changes go one after
/// another, in the order in which they were asked for; long work has a line of its own, so that what one types while
/// a thousand pictures come in is saved at once.
public final class Tasks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tasks.class);
    private static final ScopedValue<Boolean> WORKING = ScopedValue.newInstance();

    private final Function<String, String> titles;
    private final Executor reads;
    private final Executor writes;
    private final Executor longWork;
    private final Executor workInSteps;
    private final Executor interfaceThread;
    private final Consumer<Throwable> onFailure;
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
    private final List<RunningTask> lengthy = new ArrayList<>();
    private final ObservableList<RunningTask> runningToRead = FXCollections.unmodifiableObservableList(running);

    private Tasks(
            Function<String, String> titles,
            Executor reads,
            Executor writes,
            Executor longWork,
            Executor workInSteps,
            Executor interfaceThread,
            Consumer<Throwable> onFailure) {
        this.titles = titles;
        this.reads = reads;
        this.writes = writes;
        this.longWork = longWork;
        this.workInSteps = workInSteps;
        this.interfaceThread = interfaceThread;
        this.onFailure = onFailure;
    }

    /// For the program: virtual threads for reads, one thread for writes, failures to `onFailure` unless a task says
    /// otherwise.
    public static Tasks inBackground(Function<String, String> titles, Consumer<Throwable> onFailure) {
        return new Tasks(
                titles,
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("read-", 0).factory()),
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("write").factory()),
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("work").factory()),
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("steps").factory()),
                Platform::runLater,
                onFailure);
    }

    /// For tests: each task is done when `run` returns, and a failure that nobody takes fails the test.
    public static Tasks atOnce() {
        return new Tasks(
                key -> key, Runnable::run, Runnable::run, Runnable::run, Runnable::run, Runnable::run, Tasks::fail);
    }

    /// Reads. `titleKey` names the work for the list of tasks.
    public <T> void run(String titleKey, Function<Progress, T> work, Consumer<? super T> onDone) {
        start(reads, titleKey, work, onDone, onFailure);
    }

    /// Reads, with a failure that the caller shows itself.
    public <T> void run(
            String titleKey, Function<Progress, T> work, Consumer<? super T> onDone, Consumer<Throwable> onError) {
        start(reads, titleKey, work, onDone, onError);
    }

    /// Reads what only adorns the interface, such as a thumbnail: it is short, and no line tells of it.
    public <T> void runQuietly(Function<Progress, T> work, Consumer<? super T> onDone, Consumer<Throwable> onError) {
        RunningTask task = new RunningTask("", interfaceThread);
        reads.execute(() -> carryOut(task, work, onDone, onError));
    }

    /// Changes the workspace in a moment, after all such changes asked for before.
    public <T> void write(String titleKey, Function<Progress, T> work, Consumer<? super T> onDone) {
        start(writes, titleKey, work, onDone, onFailure);
    }

    /// Saves what a form holds. `settled` is told when that has ended, well or not.
    public void save(String titleKey, Runnable work, Runnable settled) {
        start(
                writes,
                titleKey,
                progress -> {
                    work.run();
                    return titleKey;
                },
                done -> settled.run(),
                failure -> {
                    settled.run();
                    onFailure.accept(failure);
                });
    }

    /// Reads what a form shows, after all changes asked for before: a form is never shown less than was saved from it.
    public <T> void reread(String titleKey, Function<Progress, T> work, Consumer<? super T> onDone) {
        start(writes, titleKey, work, onDone, onFailure);
    }

    /// Does what may take long, such as an import or an export, after the long work asked for before.
    public <T> void work(String titleKey, Function<Progress, T> work, Consumer<? super T> onDone) {
        await(start(longWork, titleKey, work, onDone, onFailure));
    }

    /// Does long work that the user can pause at its [Progress#pausePoint()]s. It has a line of its own: while it
    /// waits, other long work goes on.
    public <T> void workInSteps(String titleKey, Function<Progress, T> work, Consumer<? super T> onDone) {
        RunningTask task = new RunningTask(titles.apply(titleKey), interfaceThread, true);
        await(start(workInSteps, task, work, onDone, onFailure));
    }

    private void await(RunningTask task) {
        if (running.contains(task)) {
            lengthy.add(task);
        }
    }

    /// Stops the long work and calls `next` on the interface thread when none is under way.
    public void stopWork(Runnable next) {
        lengthy.forEach(RunningTask::cancel);
        longWork.execute(() -> workInSteps.execute(() -> interfaceThread.execute(next)));
    }

    /// Changes the workspace, with a failure that the caller shows itself.
    public <T> void write(
            String titleKey, Function<Progress, T> work, Consumer<? super T> onDone, Consumer<Throwable> onError) {
        start(writes, titleKey, work, onDone, onError);
    }

    /// What is under way, oldest first. Read and watched on the interface thread only.
    public ObservableList<RunningTask> running() {
        return runningToRead;
    }

    /// Whether this thread must not wait for a disk: it draws the interface and does not carry a task just now.
    public static boolean mustNotWait() {
        return !WORKING.isBound() && Platform.isFxApplicationThread();
    }

    /// Waits for the writes that were asked for; nothing new is taken.
    @Override
    public void close() {
        if (reads instanceof ExecutorService service) {
            running.forEach(RunningTask::cancel);
            service.shutdown();
        }
        for (Executor executor : List.of(longWork, workInSteps, writes)) {
            if (executor instanceof ExecutorService service) {
                service.shutdown();
                awaitEnd(service);
            }
        }
    }

    private <T> RunningTask start(
            Executor executor,
            String titleKey,
            Function<Progress, T> work,
            Consumer<? super T> onDone,
            Consumer<Throwable> onError) {
        return start(executor, new RunningTask(titles.apply(titleKey), interfaceThread), work, onDone, onError);
    }

    private <T> RunningTask start(
            Executor executor,
            RunningTask task,
            Function<Progress, T> work,
            Consumer<? super T> onDone,
            Consumer<Throwable> onError) {
        running.add(task);
        Runnable run = () -> carryOut(task, work, onDone, onError);
        try {
            executor.execute(run);
        } catch (RejectedExecutionException closed) {
            running.remove(task);
            throw closed;
        }
        return task;
    }

    // Whatever the work throws, the task must end and the user be told: Throwable is meant.
    @SuppressWarnings("PMD.AvoidCatchingThrowable")
    private <T> void carryOut(
            RunningTask task, Function<Progress, T> work, Consumer<? super T> onDone, Consumer<Throwable> onError) {
        try {
            T result = ScopedValue.where(WORKING, true).call(() -> work.apply(task.progress()));
            interfaceThread.execute(() -> end(task, () -> onDone.accept(result)));
        } catch (CancelledException stopped) {
            interfaceThread.execute(() -> end(task, () -> {}));
        } catch (Throwable failure) {
            LOG.warn("{} failed", task.title(), failure);
            interfaceThread.execute(() -> end(task, () -> onError.accept(failure)));
        }
    }

    private void end(RunningTask task, Runnable report) {
        running.remove(task);
        lengthy.remove(task);
        report.run();
    }

    private static void awaitEnd(ExecutorService service) {
        try {
            while (!service.awaitTermination(1, TimeUnit.MINUTES)) {
                LOG.info("Waiting for a write to end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void fail(Throwable failure) {
        switch (failure) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }
}
