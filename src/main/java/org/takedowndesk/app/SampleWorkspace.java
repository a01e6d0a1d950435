package org.takedowndesk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.casebundle.ExportedBundle;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Workspace;
import org.takedowndesk.sample.Sample;
import org.takedowndesk.sample.SampleBundles;
import org.takedowndesk.sample.SampleClock;
import org.takedowndesk.work.Progress;

/// Makes a new workspace with the sample case and its bundles: what a new user sees first.
public final class SampleWorkspace {

    private static final Logger log = LoggerFactory.getLogger(SampleWorkspace.class);

    private final Clock clock;
    private final ZoneId zone;
    private final Supplier<String> who;

    /// @param clock the real one; the sample's past is told by a clock of its own
    public SampleWorkspace(Clock clock, ZoneId zone, Supplier<String> who) {
        this.clock = clock;
        this.zone = zone;
        this.who = who;
    }

    /// The open workspace and what is in it.
    public record Made(Services services, Sample.Made sample, List<ExportedBundle> bundles) {

        public Made {
            bundles = List.copyOf(bundles);
        }
    }

    /// Makes the workspace; its bundles lie in the folder `bundles` within it.
    ///
    /// @param folder new or empty
    /// @param startOfUse as in [Database.Surroundings]
    /// @throws org.takedowndesk.work.ProblemException WORKSPACE_EXISTS, CANNOT_WRITE, DISK_FULL
    /// @throws org.takedowndesk.work.CancelledException if the user asked to stop; then, and whenever it fails, the
    /// folder
    ///     is left empty
    public Made make(Path folder, Runnable startOfUse, Progress progress) {
        SampleClock sampleClock = new SampleClock(clock);
        Workspace workspace = Workspace.create(folder, clock.instant());
        try {
            Services services = new Services(
                    folder, new Database.Surroundings(sampleClock, who, startOfUse), zone, Progress.none());
            try {
                Sample.Made made = new Sample(stores(services), services.packs(), sampleClock).build(progress);
                List<ExportedBundle> bundles = new SampleBundles(services.bundles())
                        .export(made, workspace.folder().resolve("bundles"), progress);
                return new Made(services, made, bundles);
            } catch (RuntimeException | Error e) {
                services.close();
                throw e;
            }
        } catch (RuntimeException | Error e) {
            empty(workspace.folder());
            throw e;
        }
    }

    private static Sample.Stores stores(Services services) {
        return new Sample.Stores(
                services.holders(),
                services.rights(),
                services.cases(),
                services.listings(),
                services.sellers(),
                services.intake(),
                services.evidence(),
                services.comparisons(),
                services.complaints(),
                services.purchases());
    }

    /// The folder was empty before, so everything in it is ours.
    private static void empty(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            log.warn("The unfinished sample in {} could not be removed", folder, e);
        }
    }
}
