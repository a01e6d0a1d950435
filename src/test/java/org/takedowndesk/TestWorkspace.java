package org.takedowndesk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.takedowndesk.app.Services;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Workspace;
import org.takedowndesk.work.Progress;

/// A real workspace in a folder of the test, with a clock the test sets.
public final class TestWorkspace implements AutoCloseable {

    /// A Monday morning in Beijing, no holiday near.
    public static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Path folder;
    private Instant now = MONDAY;
    private Services services;

    public TestWorkspace(Path folder) {
        this.folder = folder;
        Workspace.create(folder, now);
        this.services = open();
    }

    private Services open() {
        InstantSource source = () -> now;
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new IllegalStateException("nobody needs this clock in another zone");
            }

            @Override
            public Instant instant() {
                return source.instant();
            }
        };
        return new Services(
                folder, new Database.Surroundings(clock, () -> "Lin Yue", () -> {}), SHANGHAI, Progress.none());
    }

    public Services services() {
        return services;
    }

    public Path folder() {
        return folder;
    }

    public Instant now() {
        return now;
    }

    public void pass(Duration duration) {
        now = now.plus(duration);
    }

    /// Closes the workspace and opens it again, as at the program's next start.
    public Services reopen() {
        services.close();
        services = open();
        return services;
    }

    @Override
    public void close() {
        services.close();
    }
}
