package org.takedowndesk.db;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.journal.Entry;
import org.takedowndesk.journal.EntryConsumer;
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
    private final CurrentH2 h2;
    private final Changes changes;

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
            this.h2 = new CurrentH2(upkeep, trusted.isPresent() ? trusted.get() : upkeep.rebuilt(progress));
            this.changes = new Changes(surroundings, json, upkeep, h2);
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
        changes.onChange(listener);
    }

    /// Tells nobody of the changes that follow: for the last one before closing, which no screen is to show.
    public void forgetListeners() {
        changes.forgetListeners();
    }

    public <T> List<T> query(String sql, RowReader<T> reader, Object... values) {
        surroundings.startOfUse().run();
        try {
            return h2.get().query(sql, reader, values);
        } catch (SQLException e) {
            throw Faults.ofDisk(Faults.of(e), upkeep.folder());
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
        return changes.make(action, work, Changes.Sort.DECISION);
    }

    /// Like [#change], for what was done rather than decided, such as an export: there is nothing in it to take back.
    public <T> T note(String action, Function<Transaction, T> work) {
        return changes.make(action, work, Changes.Sort.NOTE);
    }

    /// What [#undo()] would take back.
    public Optional<Undoable> undoable() {
        return changes.undoable();
    }

    /// Takes the last change of this session back, by a change of its own: the journal keeps both.
    ///
    /// @return what was taken back; empty if there was nothing
    public Optional<Undoable> undo() {
        return changes.undo(_ -> true);
    }

    /// As [#undo()], but only if `offered` is still the last change: a user who was offered to take back one thing does
    /// not lose another.
    ///
    /// @return what was taken back; empty if something else was changed since
    public Optional<Undoable> undo(Undoable offered) {
        return changes.undo(last -> last.seq() == offered.seq());
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
                        row.getObject(2, OffsetDateTime.class).toInstant(),
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

    /// Hands every entry up to the head to `consumer`, in order, checked as a chain.
    ///
    /// @throws ProblemException WORKSPACE_DAMAGED if an entry is not what was written
    public void eachEntry(EntryConsumer consumer) {
        journal.read(1, consumer);
    }

    /// Hands every entry that is as it was written to `consumer`, in order and in one pass, and leaves out the others.
    public void eachReadable(EntryConsumer consumer) {
        journal.readable(consumer);
    }

    /// The hashes of these entries, by number.
    public Map<Long, String> hashes(Set<Long> numbers) {
        Map<Long, String> hashes = new HashMap<>();
        if (!numbers.isEmpty()) {
            journal.read(Collections.min(numbers), journal.head(), entry -> {
                if (numbers.contains(entry.seq())) {
                    hashes.put(entry.seq(), entry.hash());
                }
            });
        }
        return Map.copyOf(hashes);
    }

    /// Does something while nobody changes anything, such as deleting a file that no record needs any more.
    public void whileNothingChanges(Runnable work) {
        synchronized (h2) {
            work.run();
        }
    }

    /// The records, of whatever kind, in whose canonical JSON a text occurs, such as a hash.
    public List<Subject> mentions(String text) {
        List<Subject> found = new ArrayList<>();
        for (Kind<?> kind : kinds.values()) {
            found.addAll(query(
                    "select id from " + kind.table() + " where position(?, body) > 0 order by id",
                    row -> new Subject(kind.name(), row.getLong(1)),
                    text));
        }
        return found;
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
        h2.get();
        try {
            OpenH2 fresh = upkeep.inMemory();
            try {
                Rebuild rebuild = new Rebuild(fresh.writer(), json, upkeep.timelines());
                Head reached = journal.head();
                rebuild.replay(journal, 1, reached, progress);
                synchronized (h2) {
                    rebuild.replay(journal, reached.seq() + 1, journal.head(), progress);
                    try (Connection mine = h2.get().reader();
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
    public void close() {
        synchronized (h2) {
            if (h2.isClosed()) {
                return;
            }
            try {
                h2.close();
            } finally {
                close(upkeep, lock);
            }
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
