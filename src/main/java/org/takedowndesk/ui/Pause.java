package org.takedowndesk.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.takedowndesk.work.CancelledException;

/// The user's wish that work waits: it goes on to its next safe place, waits there, and goes on when it is told to.
public final class Pause {

    /// Where work stands between going and waiting.
    public enum Pace {
        GOING,
        /// Asked to wait; the step under way is done first.
        PAUSING,
        WAITING
    }

    private final boolean offered;
    private final Executor interfaceThread;
    private final BooleanSupplier cancelled;
    private final ReadOnlyObjectWrapper<Pace> pace = new ReadOnlyObjectWrapper<>(Pace.GOING);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition wanted = lock.newCondition();
    private boolean wished;

    /// @param offered whether the work has places where it can wait
    Pause(boolean offered, Executor interfaceThread, BooleanSupplier cancelled) {
        this.offered = offered;
        this.interfaceThread = interfaceThread;
        this.cancelled = cancelled;
    }

    /// Whether the work can wait at all.
    public boolean isOffered() {
        return offered;
    }

    /// Watched on the interface thread only.
    public ReadOnlyObjectProperty<Pace> paceProperty() {
        return pace.getReadOnlyProperty();
    }

    /// Asks the work to wait at its next safe place. Called on the interface thread.
    public void begin() {
        if (offered) {
            wish(true);
            pace.set(Pace.PAUSING);
        }
    }

    /// Lets it go on. Called on the interface thread.
    public void end() {
        wish(false);
        pace.set(Pace.GOING);
    }

    private void wish(boolean value) {
        lock.lock();
        try {
            wished = value;
            wanted.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Lets work that waits look whether it is still wanted.
    void wake() {
        lock.lock();
        try {
            wanted.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Waits as long as the user wants. Called from the thread that does the work.
    void waitHere() {
        lock.lock();
        try {
            if (waits()) {
                interfaceThread.execute(this::sayWaiting);
            }
            while (waits()) {
                wanted.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } finally {
            lock.unlock();
        }
    }

    private boolean waits() {
        return wished && !cancelled.getAsBoolean();
    }

    /// Unless the user was faster.
    private void sayWaiting() {
        if (pace.get() == Pace.PAUSING) {
            pace.set(Pace.WAITING);
        }
    }
}
