package org.takedowndesk.db;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcConnectionPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.journal.Entry;
import org.takedowndesk.journal.Head;
import org.takedowndesk.journal.Journal;
import org.takedowndesk.journal.JournalFault;
import org.takedowndesk.work.CancelledException;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// An open workspace's records: read by query, changed only through the journal.
///
/// Queries may run in any number of threads and never wait for a change to reach the disk; changes are made one after
/// the other.
public final class Database implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Database.class);

    /// As many changes since the last snapshot as a rebuild gets through in about a second.
    private static final long CHANGES_A_SNAPSHOT = 2_000;

    private static final int UNDO_STEPS = 100;
    private static final int READERS = 8;

    /// What the database needs from the program around it.
    ///
    /// @param who gives the name of the user as it is to stand in the journal
    /// @param startOfUse runs before every query and change; the desktop lets it fail on the thread of its windows
    public record Surroundings(Clock clock, Supplier<String> who, Runnable startOfUse) {}

    private final Surroundings surroundings;
    private final WorkspaceLock lock;
    private final CanonicalJson json;
    private final Journal journal;
    private final H2Files files;
    private final Snapshots snapshots;
    private final TimelineRows timelines;
    private final Map<String, Kind<?>> kinds;
    private final Rows writer;
    private final JdbcConnectionPool readers;
    private final Opened opened;
    private final List<Consumer<Entry>> listeners = new CopyOnWriteArrayList<>();
    private final Deque<Undoable> undoable = new ArrayDeque<>();
    private long changesSinceSnapshot;
    private boolean behind;

    /// Opens the workspace, bringing the database up to the journal's head.
    ///
    /// @param kinds all sorts of records there are
    /// @throws ProblemException WORKSPACE_IN_USE, WORKSPACE_DAMAGED, CANNOT_WRITE, DISK_FULL
    /// @throws CancelledException if the user cancelled a rebuild; the next opening begins it anew
    public Database(Workspace workspace, List<Kind<?>> kinds, Surroundings surroundings, Progress progress) {
        this.surroundings = surroundings;
        this.json = new CanonicalJson();
        this.kinds = byName(kinds);
        this.timelines = new TimelineRows(this.kinds, json);
        this.files = new H2Files(workspace, json);
        this.snapshots = new Snapshots(workspace.snapshots(), json);
        this.lock = WorkspaceLock.take(
                workspace, surroundings.who().get(), surroundings.clock().instant());
        Journal openedJournal = null;
        try {
            Optional<H2Files.CleanEnd> end = files.cleanEnd();
            openedJournal = Journal.open(
                    workspace.journal(), json, end.map(H2Files.CleanEnd::seq).orElse(0L));
            this.journal = openedJournal;
            boolean trusted = end.isPresent() && isUpToDate(end.get());
            files.begin();
            if (!trusted) {
                files.setAside();
            }
            this.writer = openRows(files.url());
            boolean empty = journal.head().seq() == 0;
            if (!trusted && !empty) {
                rebuild(progress);
            }
            this.opened = new Opened(!trusted && !empty, journal.torn());
            this.readers = JdbcConnectionPool.create(files.url(), "", "");
            readers.setMaxConnections(READERS);
        } catch (IOException e) {
            close(openedJournal, lock);
            throw Failures.writing(workspace.folder(), e);
        } catch (SQLException e) {
            close(openedJournal, lock);
            throw fault(e);
        } catch (RuntimeException e) {
            close(openedJournal, lock);
            throw e;
        }
    }

    private static Map<String, Kind<?>> byName(List<Kind<?>> kinds) {
        Map<String, Kind<?>> result = new HashMap<>();
        for (Kind<?> kind : kinds) {
            if (result.put(kind.name(), kind) != null) {
                throw new IllegalArgumentException("two kinds are named " + kind.name());
            }
        }
        return result;
    }

    private boolean isUpToDate(H2Files.CleanEnd end) throws IOException {
        return new Head(end.seq(), end.hash()).equals(journal.head()) && files.isAsItWasClosed(end);
    }

    private Rows openRows(String url) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        Migrations.run(connection);
        return new Rows(connection, kinds, json);
    }

    private void rebuild(Progress progress) throws IOException {
        log.info("Rebuilding the database from the journal");
        Optional<Snapshots.Snapshot> snapshot = snapshots.newest(journal);
        try {
            new Rebuild(writer, json, timelines).run(journal, snapshot, progress);
        } catch (CancelledException e) {
            writer.close();
            throw e;
        }
        long since = journal.head().seq() - snapshot.map(s -> s.head().seq()).orElse(0L);
        if (since >= CHANGES_A_SNAPSHOT) {
            writeSnapshot();
        } else {
            changesSinceSnapshot = since;
        }
    }

    /// What had to be mended at opening.
    public Opened opened() {
        return opened;
    }

    /// Called, in the thread of the change, after each change is on the disk.
    public void onChange(Consumer<Entry> listener) {
        listeners.add(listener);
    }

    public <T> List<T> query(String sql, RowReader<T> reader, Object... values) {
        surroundings.startOfUse().run();
        try (Connection connection = readers.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            Rows.bind(statement, values);
            return Rows.readAll(statement, reader);
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    /// The records of `kind` that the rest of a select statement names, for example `where case_id = ? order by id`.
    public <R> List<R> select(Kind<R> kind, String rest, Object... values) {
        return query(
                "select body from " + kind.table() + " " + rest,
                row -> json.parse(row.getString(1), kind.type()),
                values);
    }

    public <R> Optional<R> find(Kind<R> kind, Id id) {
        return select(kind, "where id = ?", id).stream().findFirst();
    }

    /// Makes a change and returns when it is on the disk: all of `work`, or, if it throws, nothing.
    ///
    /// @param action a key such as `listing.added`, under which the change stands in the journal and in timelines
    /// @throws ProblemException whatever `work` throws; DISK_FULL, CANNOT_WRITE
    public <T> T change(String action, Function<Transaction, T> work) {
        surroundings.startOfUse().run();
        Entry entry;
        T result;
        synchronized (this) {
            Transaction transaction = new Transaction(writer, json);
            try {
                result = work.apply(transaction);
            } catch (RuntimeException | Error e) {
                writer.rollback();
                throw e;
            }
            if (transaction.changes().isEmpty()) {
                writer.rollback();
                return result;
            }
            entry = commit(action, transaction);
            remember(new Undoable(action, transaction.undoing()));
        }
        listeners.forEach(listener -> listener.accept(entry));
        return result;
    }

    private Entry commit(String action, Transaction transaction) {
        if (behind) {
            throw new ProblemException(
                    Problem.OUR_FAULT, "the database fell behind the journal; open the workspace again");
        }
        Entry entry;
        try {
            entry = journal.append(
                    surroundings.clock().instant(), surroundings.who().get(), action, transaction.changes());
        } catch (RuntimeException e) {
            writer.rollback();
            throw e;
        }
        try {
            writer.note(timelines.of(entry, transaction.undoing().reversed()));
            writer.reached(new Head(entry.seq(), entry.hash()));
            writer.commit();
        } catch (RuntimeException e) {
            // The entry is saved; only the database does not show it. The next opening rebuilds it.
            behind = true;
            throw e;
        }
        changesSinceSnapshot += entry.changes().size();
        return entry;
    }

    private void remember(Undoable step) {
        undoable.addLast(step);
        if (undoable.size() > UNDO_STEPS) {
            undoable.removeFirst();
        }
    }

    /// What [#undo()] would take back.
    public synchronized Optional<Undoable> undoable() {
        return Optional.ofNullable(undoable.peekLast());
    }

    /// Takes the last change of this session back, by a change of its own: the journal keeps both.
    ///
    /// @return what was taken back; empty if there was nothing
    public Optional<Undoable> undo() {
        Optional<Undoable> last = undoable();
        last.ifPresent(step -> {
            change("undo." + step.action(), transaction -> {
                step.changes().forEach(transaction::change);
                return step;
            });
            forget(2);
        });
        return last;
    }

    private synchronized void forget(int steps) {
        for (int i = 0; i < steps; i++) {
            undoable.pollLast();
        }
    }

    /// What happened to a record and to all that belongs to it, newest first.
    ///
    /// @param most at most so many lines
    public List<TimelineEntry> timeline(Subject subject, int most) {
        return query(
                "select seq, at, who, action, kind, id, label, removed from timeline where subject = ?"
                        + " order by subject, seq desc, kind, id limit " + most,
                row -> new TimelineEntry(
                        row.getLong(1),
                        row.getObject(2, java.time.OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        new Subject(row.getString(5), row.getLong(6)),
                        row.getString(7),
                        row.getBoolean(8)),
                subject.toString());
    }

    /// The journal's entry with this number, with everything it changed.
    public Optional<Entry> entry(long seq) {
        return journal.find(seq);
    }

    public Head head() {
        return journal.head();
    }

    /// Checks the chain of the whole journal.
    public List<JournalFault> verifyJournal(Progress progress) {
        return journal.verify(progress);
    }

    /// Compares the database with one made anew, in memory, from the journal alone.
    ///
    /// @return a line for each difference, at most a hundred
    public List<String> compareWithRebuild(Progress progress) {
        String url = "jdbc:h2:mem:" + java.util.UUID.randomUUID();
        try (Rows fresh = openRows(url);
                Connection mine = DriverManager.getConnection(files.url());
                Connection theirs = DriverManager.getConnection(url)) {
            synchronized (this) {
                new Rebuild(fresh, json, timelines).run(journal, Optional.empty(), progress);
                return new Comparison(mine, theirs, kinds.values()).differences();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    /// Closes the workspace so that the next opening need not rebuild anything.
    @Override
    public synchronized void close() {
        try {
            readers.dispose();
            if (changesSinceSnapshot >= CHANGES_A_SNAPSHOT) {
                writeSnapshot();
            }
            Head head = writer.head();
            writer.rollback();
            writer.close();
            shutDown();
            if (!behind && head.equals(journal.head())) {
                files.end(head);
            }
        } catch (IOException e) {
            // Nothing is lost: without the note of a clean end the next opening rebuilds.
            log.warn("The end could not be noted as a clean one", e);
        } finally {
            close(journal, lock);
        }
    }

    private void shutDown() {
        try (Connection connection = DriverManager.getConnection(files.url());
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            log.warn("The database did not shut down as it should", e);
        }
    }

    private void writeSnapshot() {
        try {
            new SnapshotWriter(snapshots, json, timelines).write(journal, journal.head(), snapshots.newest(journal));
            changesSinceSnapshot = 0;
        } catch (IOException | java.io.UncheckedIOException e) {
            log.warn("No snapshot could be written; the next rebuild takes longer", e);
        }
    }

    private static void close(@org.jspecify.annotations.Nullable Journal journal, WorkspaceLock lock) {
        try (lock) {
            if (journal != null) {
                journal.close();
            }
        }
    }

    static Kind<?> kind(Map<String, Kind<?>> kinds, String name) {
        Kind<?> kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalStateException(
                    "the journal names the kind " + name + ", which this program does not know");
        }
        return kind;
    }

    static ProblemException fault(SQLException cause) {
        return new ProblemException(Problem.OUR_FAULT, cause, String.valueOf(cause.getMessage()));
    }
}
