package org.takedowndesk.db;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.journal.Entry;
import org.takedowndesk.journal.Head;
import org.takedowndesk.journal.Journal;
import org.takedowndesk.journal.JournalFault;
import org.takedowndesk.journal.Prepared;
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

    private static final int UNDO_STEPS = 100;

    /// What the database needs from the program around it.
    ///
    /// @param who gives the name of the user as it is to stand in the journal
    /// @param startOfUse runs before every query and change; the desktop lets it fail on the thread of its windows
    public record Surroundings(Clock clock, Supplier<String> who, Runnable startOfUse) {}

    private final Surroundings surroundings;
    private final Map<String, Kind<?>> kinds;
    private final CanonicalJson json = new CanonicalJson();
    private final WorkspaceLock lock;
    private final Upkeep upkeep;
    private final Journal journal;
    private final Opened opened;
    private final List<Consumer<Entry>> listeners = new CopyOnWriteArrayList<>();
    private final Deque<Undoable> undoable = new ArrayDeque<>();
    private volatile OpenH2 h2;
    private volatile boolean behind;
    private volatile boolean closed;

    /// Opens the workspace, bringing the database up to the journal's head.
    ///
    /// @param kinds all sorts of records there are
    /// @throws ProblemException WORKSPACE_IN_USE, WORKSPACE_DAMAGED, CANNOT_WRITE, DISK_FULL
    /// @throws CancelledException if the user cancelled a rebuild; the next opening begins it anew
    public Database(Workspace workspace, List<Kind<?>> kinds, Surroundings surroundings, Progress progress) {
        this(workspace, kinds, surroundings, progress, Setup.USUAL);
    }

    Database(Workspace workspace, List<Kind<?>> kinds, Surroundings surroundings, Progress progress, Setup setup) {
        this.surroundings = surroundings;
        this.kinds = Kinds.byName(kinds);
        requireUsable(workspace);
        this.lock = WorkspaceLock.take(
                workspace, surroundings.who().get(), surroundings.clock().instant());
        Upkeep begun = null;
        try {
            begun = new Upkeep(workspace, this.kinds, json, setup);
            this.upkeep = begun;
            this.journal = begun.journal();
            Optional<OpenH2> trusted = upkeep.trusted();
            this.h2 = trusted.isPresent() ? trusted.get() : upkeep.rebuilt(progress);
            this.opened = new Opened(trusted.isEmpty() && journal.head().seq() > 0, journal.torn());
        } catch (IOException e) {
            close(begun, lock);
            throw Failures.writing(workspace.folder(), e);
        } catch (RuntimeException e) {
            close(begun, lock);
            throw Faults.ofDisk(e, workspace.database());
        }
    }

    /// In the database's addresses a semicolon ends the path, and there is no other way to write one.
    private static void requireUsable(Workspace workspace) {
        if (workspace.folder().toString().contains(";")) {
            throw new ProblemException(
                    Problem.CANNOT_WRITE, workspace.folder(), "the folder's name has a semicolon in it; rename it");
        }
    }

    static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url);
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
        try {
            return current().query(sql, reader, values);
        } catch (SQLException e) {
            throw Faults.ofDisk(Faults.of(e), upkeep.folder());
        }
    }

    /// The database, made anew first if it could not keep up with the journal or has closed itself, as it does when
    /// its file cannot be written.
    private OpenH2 current() {
        if (isSound()) {
            return h2;
        }
        synchronized (this) {
            if (closed) {
                throw new IllegalStateException("the workspace is closed");
            }
            if (!isSound()) {
                try {
                    h2.discard();
                    h2 = upkeep.rebuilt(Progress.none());
                    behind = false;
                } catch (IOException e) {
                    throw Failures.writing(upkeep.folder(), e);
                } catch (RuntimeException e) {
                    throw Faults.ofDisk(e, upkeep.folder());
                }
            }
            return h2;
        }
    }

    private boolean isSound() {
        return !closed && !behind && h2.writer().isAlive();
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

    /// How many records of `kind` the rest of a select statement names, for example `where case_id = ?`.
    public int count(Kind<?> kind, String rest, Object... values) {
        return query("select count(*) from " + kind.table() + " " + rest, row -> row.getInt(1), values)
                .getFirst();
    }

    /// How many records of `kind` there are for each number in one of its columns.
    ///
    /// @param where narrows them, for example `not archived`
    public Map<Long, Integer> counts(Kind<?> kind, String column, String where) {
        Map<Long, Integer> counts = new HashMap<>();
        query(
                        "select " + column + ", count(*) from " + kind.table() + " where " + where + " group by "
                                + column,
                        row -> Map.entry(row.getLong(1), row.getInt(2)))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return Map.copyOf(counts);
    }

    /// Makes a change and returns when it is on the disk: all of `work`, or, if it throws, nothing.
    ///
    /// @param action a key such as `listing.added`, under which the change stands in the journal and in timelines
    /// @throws ProblemException whatever `work` throws; DISK_FULL, CANNOT_WRITE
    public <T> T change(String action, Function<Transaction, T> work) {
        Made<T> made = make(action, work, true);
        tell(made.entry());
        return made.result();
    }

    /// Like [#change], for what was done rather than decided, such as an export: there is nothing in it to take back.
    public <T> T note(String action, Function<Transaction, T> work) {
        Made<T> made = make(action, work, false);
        tell(made.entry());
        return made.result();
    }

    private record Made<T>(T result, @Nullable Entry entry) {}

    private synchronized <T> Made<T> make(String action, Function<Transaction, T> work, boolean canBeUndone) {
        surroundings.startOfUse().run();
        OpenH2 database = current();
        Rows rows = database.writer();
        Transaction transaction = new Transaction(rows, json);
        T result;
        Prepared prepared;
        try {
            result = work.apply(transaction);
            if (transaction.changes().isEmpty()) {
                rows.rollback();
                return new Made<>(result, null);
            }
            prepared = journal.prepare(
                    surroundings.clock().instant(), surroundings.who().get(), action, transaction.changes());
            rows.note(upkeep.timelines().of(prepared.entry(), transaction.before()));
            rows.reached(new Head(prepared.entry().seq(), prepared.entry().hash()));
            journal.append(prepared);
        } catch (RuntimeException e) {
            rollBack(rows, e);
            throw Faults.ofDisk(e, upkeep.folder());
        } catch (Error e) {
            rollBack(rows, e);
            throw e;
        }
        commit(rows);
        upkeep.changed(transaction.changes().size());
        if (canBeUndone) {
            remember(new Undoable(action, transaction.undoing()));
        }
        return new Made<>(result, prepared.entry());
    }

    private void rollBack(Rows rows, Throwable cause) {
        try {
            rows.rollback();
        } catch (RuntimeException e) {
            behind = true;
            cause.addSuppressed(e);
        }
    }

    /// The entry is on the disk: the change is made, whatever becomes of the database, which can be made anew.
    private void commit(Rows rows) {
        try {
            rows.commit();
        } catch (RuntimeException e) {
            behind = true;
            log.warn("The database fell behind the journal and is made anew", e);
        }
    }

    private void tell(@Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        for (Consumer<Entry> listener : listeners) {
            try {
                listener.accept(entry);
            } catch (RuntimeException e) {
                log.error("A listener failed; the change is saved", e);
            }
        }
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
        Undoable step;
        Made<Undoable> made;
        synchronized (this) {
            step = undoable.peekLast();
            if (step == null) {
                return Optional.empty();
            }
            made = make("undo." + step.action(), transaction -> takeBack(transaction, step), false);
            undoable.removeLast();
        }
        tell(made.entry());
        return Optional.of(step);
    }

    private static Undoable takeBack(Transaction transaction, Undoable step) {
        step.changes().forEach(transaction::change);
        return step;
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
        current();
        try {
            OpenH2 fresh = upkeep.inMemory();
            try {
                Rebuild rebuild = new Rebuild(fresh.writer(), json, upkeep.timelines());
                Head reached = journal.head();
                rebuild.replay(journal, 1, reached, progress);
                synchronized (this) {
                    rebuild.replay(journal, reached.seq() + 1, journal.head(), progress);
                    try (Connection mine = current().reader();
                            Connection theirs = fresh.reader()) {
                        return new Comparison(mine, theirs, kinds.values()).differences();
                    }
                }
            } finally {
                fresh.discard();
            }
        } catch (SQLException e) {
            throw Faults.ofDisk(Faults.of(e), upkeep.folder());
        }
    }

    /// Closes the workspace so that the next opening need not rebuild anything.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        boolean sound = isSound();
        closed = true;
        try {
            if (sound) {
                upkeep.close(h2);
            } else {
                h2.discard();
            }
        } catch (IOException | RuntimeException e) {
            // Nothing is lost: without the note of a clean end the next opening rebuilds.
            log.warn("The end could not be noted as a clean one", e);
            h2.discard();
        } finally {
            close(upkeep, lock);
        }
    }

    private static void close(@Nullable Upkeep upkeep, WorkspaceLock lock) {
        try (lock) {
            if (upkeep != null) {
                upkeep.journal().close();
            }
        }
    }
}
