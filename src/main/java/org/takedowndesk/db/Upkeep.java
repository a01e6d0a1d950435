package org.takedowndesk.db;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.journal.Head;
import org.takedowndesk.journal.Journal;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Progress;

/// Keeps the database at the journal's head: trusts its file after a clean end, makes it anew after any other.
final class Upkeep {

    private static final Logger log = LoggerFactory.getLogger(Upkeep.class);

    private final Map<String, Kind<?>> kinds;
    private final CanonicalJson json;
    private final TimelineRows timelines;
    private final H2Files files;
    private final Snapshots snapshots;
    private final Journal journal;
    private final Setup setup;
    private final @Nullable CleanEnd end;
    private List<Snapshots.Snapshot> foundAtOpening;
    private long changesSinceSnapshot;

    /// Opens the journal, knowing from the last clean end and the snapshots how far it must reach.
    Upkeep(Workspace workspace, Map<String, Kind<?>> kinds, CanonicalJson json, Setup setup) throws IOException {
        String shape = Kinds.shape(kinds, setup.scripts());
        this.kinds = kinds;
        this.json = json;
        this.setup = setup;
        this.timelines = new TimelineRows(kinds, json);
        this.files = new H2Files(workspace, json, shape);
        this.snapshots = new Snapshots(workspace.snapshots(), json, shape);
        this.end = files.cleanEnd().orElse(null);
        this.foundAtOpening = end == null ? snapshots.whole() : List.of();
        long acknowledged = end != null
                ? end.seq()
                : foundAtOpening.stream()
                        .mapToLong(snapshot -> snapshot.head().seq())
                        .max()
                        .orElse(0);
        this.journal = Journal.open(workspace.journal(), json, acknowledged, setup.segmentBytes());
    }

    Journal journal() {
        return journal;
    }

    TimelineRows timelines() {
        return timelines;
    }

    Path folder() {
        return Failures.folderOf(files.file());
    }

    /// The database as the last clean end left it; empty if there is no such thing.
    Optional<OpenH2> trusted() throws IOException {
        boolean trusted =
                end != null && new Head(end.seq(), end.hash()).equals(journal.head()) && files.isAsItWasClosed(end);
        files.begin();
        if (!trusted) {
            return Optional.empty();
        }
        try {
            OpenH2 h2 = new OpenH2(files.url(), kinds, setup.scripts(), json);
            if (h2.writer().head().equals(journal.head())) {
                return Optional.of(h2);
            }
            h2.discard();
        } catch (SQLException e) {
            log.warn("The database cannot be opened and is made anew", e);
        }
        return Optional.empty();
    }

    /// An empty database in memory.
    OpenH2 inMemory() throws SQLException {
        return new OpenH2("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", kinds, setup.scripts(), json);
    }

    /// A database made anew from the newest snapshot that can be believed and the journal.
    OpenH2 rebuilt(Progress progress) throws IOException {
        if (journal.head().seq() > 0) {
            log.info("Making the database anew from the journal");
        }
        files.clear();
        OpenH2 h2 = openEmpty();
        try {
            Rebuild rebuild = new Rebuild(h2.writer(), json, timelines);
            long since = 0;
            Optional<Snapshots.Snapshot> snapshot = newest();
            if (snapshot.isPresent()) {
                rebuild.load(snapshot.get(), progress);
                since = snapshot.get().head().seq();
            }
            rebuild.replay(journal, since + 1, journal.head(), progress);
            changesSinceSnapshot = rebuild.changes();
            files.rebuilt();
        } catch (IOException | RuntimeException e) {
            h2.discard();
            throw e;
        }
        if (changesSinceSnapshot >= setup.changesASnapshot()) {
            writeSnapshot();
        }
        return h2;
    }

    private OpenH2 openEmpty() {
        try {
            return new OpenH2(files.url(), kinds, setup.scripts(), json);
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    private Optional<Snapshots.Snapshot> newest() throws IOException {
        List<Snapshots.Snapshot> candidates = foundAtOpening.isEmpty() ? snapshots.whole() : foundAtOpening;
        foundAtOpening = List.of();
        return candidates.stream()
                .filter(snapshot -> Snapshots.isOf(journal, snapshot))
                .findFirst();
    }

    void changed(int changes) {
        changesSinceSnapshot += changes;
    }

    /// Ends the database; if it holds what the journal holds, the next opening may trust it.
    void close(OpenH2 h2) throws IOException {
        if (changesSinceSnapshot >= setup.changesASnapshot()) {
            writeSnapshot();
        }
        Head head = h2.writer().head();
        h2.shutDown();
        if (head.equals(journal.head())) {
            files.end(head);
        }
    }

    private void writeSnapshot() {
        try {
            new SnapshotWriter(snapshots, json, timelines).write(journal, journal.head(), newest());
            changesSinceSnapshot = 0;
        } catch (IOException | RuntimeException e) {
            log.warn("No snapshot could be written; the next rebuild takes longer", e);
        }
    }
}
