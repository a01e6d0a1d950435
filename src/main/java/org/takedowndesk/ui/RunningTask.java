package org.takedowndesk.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.takedowndesk.work.Progress;

/// Work that is under way, as the top bar shows it: title, how far, what now, and the wish to stop it.
public final class RunningTask {

    /// Progress while nobody can know how far the work is.
    public static final double UNKNOWN = -1;

    private final String title;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final Progress progress;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final Pause pause;

    RunningTask(String title, Executor interfaceThread) {
        this(title, interfaceThread, false);
    }

    /// @param pausable whether the work has places where it can wait
    RunningTask(String title, Executor interfaceThread, boolean pausable) {
        this.title = title;
        this.progress = new Reports(interfaceThread);
        this.pause = new Pause(pausable, interfaceThread, this::cancelled);
    }

    /// Lets the user interrupt the work for a while, where the work offers that.
    public Pause pause() {
        return pause;
    }

    public String title() {
        return title;
    }

    /// From 0 to 1, or [#UNKNOWN].
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /// Asks the work to stop at its next safe point.
    public void cancel() {
        cancelled.set(true);
        pause.wake();
    }

    public boolean cancelled() {
        return cancelled.get();
    }

    Progress progress() {
        return progress;
    }

    /// Folds the many reports of fast work into one update at a time, so that the interface never drowns in them.
    private final class Reports implements Progress {

        private final Executor interfaceThread;
        private final AtomicBoolean updateWaits = new AtomicBoolean();
        private volatile double latestFraction = UNKNOWN;
        private volatile String latestNote = "";

        Reports(Executor interfaceThread) {
            this.interfaceThread = interfaceThread;
        }

        @Override
        public void at(long done, long total) {
            latestFraction = total <= 0 ? UNKNOWN : Math.clamp((double) done / total, 0.0, 1.0);
            show();
        }

        @Override
        public void note(String what) {
            latestNote = what;
            show();
        }

        @Override
        public boolean cancelled() {
            return cancelled.get();
        }

        @Override
        public void pausePoint() {
            pause.waitHere();
            stopIfCancelled();
        }

        private void show() {
            if (updateWaits.compareAndSet(false, true)) {
                interfaceThread.execute(() -> {
                    updateWaits.set(false);
                    fraction.set(latestFraction);
                    note.set(latestNote);
                });
            }
        }
    }
}
