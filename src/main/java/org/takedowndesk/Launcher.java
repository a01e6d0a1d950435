package org.takedowndesk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.takedowndesk.app.Folders;
import org.takedowndesk.app.LogFile;
import org.takedowndesk.cli.Cli;
import org.takedowndesk.cli.Surroundings;
import org.takedowndesk.cli.UserName;
import org.takedowndesk.settings.Office;
import org.takedowndesk.settings.SettingsFile;
import org.takedowndesk.work.ProblemException;

/// Starts the program: without arguments, or with `open`, as a desktop; with anything else as a command line.
public final class Launcher {

    /// How long Ctrl-C waits for running work to come to the end of its present item and close the workspace.
    private static final int SECONDS_TO_STOP = 10;

    private Launcher() {}

    public static void main(String[] arguments) {
        LogFile.quietConsole();
        AtomicBoolean stopped = new AtomicBoolean();
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> waitFor(ended, stopped), "stop"));
        Folders folders = Folders.ofThisMachine();
        Path settings = folders.settings().resolve("settings.json");
        UserName who = new ToldName(settings);
        Surroundings surroundings = new Surroundings(
                Surroundings.Streams.ofThisProcess(),
                Locale.getDefault(),
                Clock.systemUTC(),
                ZoneId.systemDefault(),
                who,
                folders.logs(),
                stopped::get);
        int code = run(surroundings, new WindowDoor(settings, folders.logs(), who), arguments);
        ended.countDown();
        System.exit(code);
    }

    private static int run(Surroundings surroundings, WindowDoor window, String... arguments) {
        Optional<LogFile> log = startLog(surroundings.logs());
        try {
            return new Cli(surroundings, window).run(arguments);
        } finally {
            log.ifPresent(LogFile::close);
        }
    }

    /// What cannot be logged can be done all the same.
    private static Optional<LogFile> startLog(Path folder) {
        try {
            return Optional.of(LogFile.start(folder));
        } catch (ProblemException _) {
            return Optional.empty();
        }
    }

    /// Everything saved is safe at any moment; a workspace that is closed in order merely opens faster next time.
    private static void waitFor(CountDownLatch ended, AtomicBoolean stopped) {
        stopped.set(true);
        try {
            if (!ended.await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(130);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// As the user told the desktop, name and role, or else the name of their account; read again when the settings
    /// were written.
    private static final class ToldName implements UserName {

        private final Path settings;
        private long readAt = Long.MIN_VALUE;
        private String signature = System.getProperty("user.name");
        private int retentionYears = Office.USUAL_RETENTION;
        private Optional<Path> setAside = Optional.empty();

        ToldName(Path settings) {
            this.settings = settings;
        }

        @Override
        public synchronized String get() {
            long written = settings.toFile().lastModified();
            if (written != readAt) {
                readAt = written;
                SettingsFile.Opened opened = new SettingsFile(settings).read();
                setAside = setAside.or(opened::setAside);
                String told = opened.settings().userName();
                String name = told.isBlank() ? System.getProperty("user.name") : told;
                signature = opened.settings().office().role().sign(name);
                retentionYears = opened.settings().office().retentionYears();
            }
            return signature;
        }

        @Override
        public synchronized int retentionYears() {
            get();
            return retentionYears;
        }

        @Override
        public synchronized Optional<Path> setAside() {
            return setAside;
        }
    }
}
