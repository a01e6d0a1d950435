package org.takedowndesk.ui.shell;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.settings.Settings;
import org.takedowndesk.settings.SettingsFile;
import org.takedowndesk.work.ProblemException;

/// Writes the settings half a second after the last change, away from the interface thread, and at the end at once.
final class SettingsSaver implements Consumer<Settings>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsSaver.class);
    private static final long PAUSE_MILLIS = 500;

    private final SettingsFile file;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("settings").daemon().factory());
    private @Nullable Settings waiting;
    private @Nullable ScheduledFuture<?> next;

    SettingsSaver(SettingsFile file) {
        this.file = file;
    }

    @Override
    public synchronized void accept(Settings settings) {
        waiting = settings;
        if (next != null) {
            next.cancel(false);
        }
        next = thread.schedule(this::write, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
        write();
    }

    private synchronized void write() {
        if (waiting == null) {
            return;
        }
        try {
            file.write(waiting);
            waiting = null;
        } catch (ProblemException unsaved) {
            // Settings are a convenience: the next change or the end tries again, and nobody's work depends on it.
            LOG.warn("The settings could not be saved", unsaved);
        }
    }
}
