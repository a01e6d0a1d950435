package org.takedowndesk.ui.shell;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.app.Services;
import org.takedowndesk.ui.Tasks;

/// Keeps the number of overdue deadlines in the window's edge right: after each change, and as time passes.
final class OverdueCount implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(OverdueCount.class);
    private static final Duration EVERY = Duration.minutes(1);

    private final Services services;
    private final Tasks tasks;
    private final WindowStatus status;
    private final AtomicBoolean counting = new AtomicBoolean();
    private final AtomicBoolean stale = new AtomicBoolean();
    private final Timeline timer = new Timeline(new KeyFrame(EVERY, event -> count()));
    private volatile boolean closed;

    OverdueCount(Services services, Tasks tasks, WindowStatus status) {
        this.services = services;
        this.tasks = tasks;
        this.status = status;
        timer.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        services.database().onChange(entry -> count());
        timer.play();
        count();
    }

    /// Counts, on any thread; while one count runs, at most one more waits.
    void count() {
        stale.set(true);
        if (!closed && counting.compareAndSet(false, true)) {
            stale.set(false);
            tasks.runQuietly(progress -> read(), this::show, this::failed);
        }
    }

    @Override
    public void close() {
        closed = true;
        timer.stop();
    }

    private long read() {
        Instant now = services.clock().instant();
        return services.dashboard().day(now, services.zone()).overdue(now);
    }

    private void show(long count) {
        status.overdueProperty().set((int) count);
        again();
    }

    /// The screens say what is wrong; a number at the edge must not say it once a minute.
    private void failed(Throwable failure) {
        log.warn("The overdue deadlines could not be counted", failure);
        again();
    }

    private void again() {
        counting.set(false);
        if (stale.get()) {
            count();
        }
    }
}
