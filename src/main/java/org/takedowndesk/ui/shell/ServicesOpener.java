package org.takedowndesk.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.takedowndesk.app.SampleWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Workspace;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.work.Progress;

/// Opens real workspaces for the window, and sees to it that none is ever used on the window's own thread.
public final class ServicesOpener implements WorkspaceOpener {

    private final Clock clock;
    private final ZoneId zone;
    private final Supplier<String> who;

    /// @param who gives the user's name as it stands in the settings at that moment
    public ServicesOpener(Clock clock, ZoneId zone, Supplier<String> who) {
        this.clock = clock;
        this.zone = zone;
        this.who = who;
    }

    @Override
    public OpenWorkspace open(Path folder, Progress progress) {
        return new Opened(new Services(
                folder, new Database.Surroundings(clock, who, ServicesOpener::requireBackground), zone, progress));
    }

    @Override
    public OpenWorkspace create(Path folder, Progress progress) {
        Workspace.create(folder, clock.instant());
        return open(folder, progress);
    }

    @Override
    public OpenWorkspace createSample(Path folder, Progress progress) {
        return new Opened(new SampleWorkspace(clock, zone, who)
                .make(folder, ServicesOpener::requireBackground, progress)
                .services());
    }

    private static void requireBackground() {
        if (Tasks.mustNotWait()) {
            throw new IllegalStateException("the database was used on the thread of the window");
        }
    }

    private record Opened(Services services) implements OpenWorkspace {

        @Override
        public Path folder() {
            return services.workspace().folder();
        }

        @Override
        public void onChange(Runnable listener) {
            services.database().onChange(entry -> listener.run());
        }

        @Override
        public void close() {
            if (Tasks.mustNotWait()) {
                closeBeside();
            } else {
                services.close();
            }
        }

        /// Closing signs the journal, which the thread of the window may not; at the program's end it waits for that.
        private void closeBeside() {
            Thread closing = new Thread(services::close, "closing");
            closing.start();
            boolean interrupted = false;
            while (closing.isAlive()) {
                try {
                    closing.join();
                } catch (InterruptedException _) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
