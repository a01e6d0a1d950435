package org.takedowndesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.cli.Desktop;
import org.takedowndesk.ui.shell.DesktopApp;
import org.takedowndesk.ui.shell.ServicesOpener;
import org.takedowndesk.ui.shell.TryOut;

/// Leads from the command line to the window.
final class WindowDoor implements Desktop {

    private final Path settings;
    private final Path logs;
    private final Supplier<String> who;

    WindowDoor(Path settings, Path logs, Supplier<String> who) {
        this.settings = settings;
        this.logs = logs;
        this.who = who;
    }

    @Override
    public boolean available() {
        return canShow(System.getProperty("os.name"), System.getenv());
    }

    /// On Linux a window needs an X or Wayland display; elsewhere there always is one.
    static boolean canShow(String system, Map<String, String> environment) {
        return !system.toLowerCase(Locale.ROOT).contains("linux")
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    @Override
    public void show(@Nullable Path workspace) {
        try {
            new DesktopApp(opener(), settings, logs).run(workspace);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void tryOut() {
        try {
            Path folder = Files.createTempDirectory("takedown-desk-try-out");
            try {
                new TryOut(opener(), folder).run();
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a screen cannot be shown", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ServicesOpener opener() {
        return new ServicesOpener(Clock.systemUTC(), ZoneId.systemDefault(), who);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
