package org.takedowndesk.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.db.Notes.Folder;
import org.takedowndesk.db.Notes.FolderId;
import org.takedowndesk.db.Notes.Note;
import org.takedowndesk.db.Notes.NoteId;
import org.takedowndesk.journal.Change;
import org.takedowndesk.work.Progress;

class DatabaseTest {

    @TempDir
    Path folder;

    private Workspace workspace;
    private Database database;

    @BeforeEach
    void open() {
        workspace = Workspace.create(folder.resolve("desk"), Notes.NOON);
        database = Notes.open(workspace);
    }

    @AfterEach
    void matchesTheJournal() {
        assertEquals(List.of(), WorkspaceCheck.of(database, Progress.none()).lines());
        database.close();
    }

    private void reopen() {
        database.close();
        database = Notes.open(workspace);
    }

    @Test
    void keepsWhatWasChanged() {
        Note note = Notes.noteIn(3, 1, "第一条");
        database.change("note.added", transaction -> {
            transaction.put(Notes.NOTE, note);
            return note;
        });

        assertEquals(Optional.of(note), database.find(Notes.NOTE, note.id()));
        assertEquals(
                List.of(note),
                database.select(Notes.NOTE, "where folder_id = ? and price = ?", 3, new BigDecimal("19.9")));
        reopen();
        assertEquals(List.of(note), Notes.all(database));
    }

    @Test
    void makesNothingOfAChangeThatFails() {
        Notes.add(database, "kept");
        assertThrows(
                IllegalStateException.class,
                () -> database.change("note.added", transaction -> {
                    transaction.put(Notes.NOTE, Notes.note(transaction.nextId(Notes.NOTE), "lost"));
                    throw new IllegalStateException("on purpose");
                }));

        assertEquals(1, database.head().seq());
        assertEquals(List.of(Notes.note(1, "kept")), Notes.all(database));
        assertEquals(2, Notes.add(database, "next"));
    }

    @Test
    void makesNothingOfAChangeThatWouldNotGoIntoTheTables() {
        String tooLong = "a".repeat(81);
        assertThrows(
                RuntimeException.class,
                () -> database.change(tooLong, transaction -> {
                    transaction.put(Notes.NOTE, Notes.note(1, "lost"));
                    return 1;
                }));

        assertEquals(0, database.head().seq());
        assertEquals(1, Notes.add(database, "next"));
    }

    @Test
    void makesNothingOfAChangeWhoseTimelineCannotBeToldAndOpensAgain() {
        Kind<Note> faulty = Notes.NOTE.withLabel(note -> {
            throw new IllegalStateException("on purpose");
        });
        database.close();
        try (Database other = new Database(
                workspace,
                List.of(Notes.FOLDER, faulty),
                Notes.surroundings(),
                Progress.none(),
                Notes.setup(2_000, 9))) {
            assertThrows(IllegalStateException.class, () -> Notes.add(other, "x"));
            assertEquals(0, other.head().seq());
        }
        database = Notes.open(workspace);
        assertEquals(List.of(), Notes.all(database));
    }

    @Test
    void writesNoEntryWhenNothingChanges() {
        assertEquals("x", database.change("note.added", transaction -> "x"));
        assertEquals(0, database.head().seq());
    }

    @Test
    void refusesRecordsThatCannotBeReadAgain() {
        assertThrows(
                IllegalArgumentException.class,
                () -> database.change("note.added", transaction -> {
                    transaction.put(Notes.NOTE, Notes.note(0, "no number"));
                    return 0;
                }));
        assertEquals(0, database.head().seq());
    }

    @Test
    void seesItsOwnChangesWithinAChange() {
        long found = database.change("note.added", transaction -> {
            transaction.put(Notes.NOTE, Notes.note(1, "a"));
            transaction.put(Notes.NOTE, Notes.note(2, "b"));
            transaction.remove(Notes.NOTE, new NoteId(1));
            assertEquals(Optional.empty(), transaction.find(Notes.NOTE, new NoteId(1)));
            return transaction
                    .query("select count(*) from test_note", row -> row.getLong(1))
                    .getFirst();
        });

        assertEquals(1, found);
    }

    @Test
    void aRecordChangedTwiceStandsOnceInTheJournal() {
        Notes.add(database, "before");
        database.change("note.changed", transaction -> {
            transaction.put(Notes.NOTE, Notes.note(1, "between"));
            transaction.put(Notes.NOTE, Notes.note(1, "after"));
            return 1;
        });

        List<Change> changes = database.entry(2).orElseThrow().changes();
        assertEquals(1, changes.size());
        database.undo();
        assertEquals(List.of(Notes.note(1, "before")), Notes.all(database));
    }

    @Test
    void undoBringsBackWhatWasRemovedChangedAndAdded() {
        Notes.add(database, "one");
        Notes.add(database, "two");
        database.change("notes.changed", transaction -> {
            transaction.remove(Notes.NOTE, new NoteId(1));
            transaction.put(Notes.NOTE, Notes.note(2, "changed"));
            transaction.put(Notes.NOTE, Notes.note(transaction.nextId(Notes.NOTE), "three"));
            return 0;
        });

        assertEquals("notes.changed", database.undo().orElseThrow().action());

        assertEquals(List.of(Notes.note(1, "one"), Notes.note(2, "two")), Notes.all(database));
        assertEquals("undo.notes.changed", database.entry(4).orElseThrow().action());
        assertEquals("note.added", database.undoable().orElseThrow().action());
        database.undo();
        database.undo();
        assertEquals(Optional.empty(), database.undo());
        assertEquals(List.of(), Notes.all(database));
        assertEquals(4, Notes.add(database, "never the number of another"));
    }

    @Test
    void neverGivesANumberTwice() throws Exception {
        Notes.add(database, "one");
        Notes.add(database, "two");
        database.change("note.removed", transaction -> {
            transaction.remove(Notes.NOTE, new NoteId(2));
            return 0;
        });
        assertEquals(3, Notes.add(database, "three"));
        database.change("note.removed", transaction -> {
            transaction.remove(Notes.NOTE, new NoteId(3));
            return 0;
        });
        database.close();
        java.nio.file.Files.delete(workspace.cleanEnd());
        database = Notes.open(workspace);

        assertTrue(database.opened().rebuilt());
        assertEquals(4, Notes.add(database, "four"));
    }

    @Test
    void tellsTheTimelineOfARecordAndOfWhatItBelongsTo() {
        database.change("folder.added", transaction -> {
            transaction.put(Notes.FOLDER, new Folder(new FolderId(1), "old"));
            transaction.put(Notes.FOLDER, new Folder(new FolderId(2), "new"));
            return 0;
        });
        put("note.added", Notes.noteIn(1, 5, "x"));
        put("note.moved", Notes.noteIn(2, 5, "x"));
        put("note.changed", Notes.noteIn(2, 5, "y"));
        database.change("note.removed", transaction -> {
            transaction.remove(Notes.NOTE, new NoteId(5));
            return 0;
        });

        assertEquals(List.of("2 note.added", "1 folder.added"), tail(timeline("test-folder", 1), 2));
        assertEquals(List.of("3 note.moved", "2 note.added", "1 folder.added"), timeline("test-folder", 1));
        assertEquals(
                List.of("5 note.removed", "4 note.changed", "3 note.moved", "1 folder.added"),
                timeline("test-folder", 2));
        assertEquals(
                List.of("5 note.removed", "4 note.changed", "3 note.moved", "2 note.added"), timeline("test-note", 5));
        TimelineEntry last = database.timeline(new Subject("test-note", 5), 1).getFirst();
        assertEquals(
                new TimelineEntry(5, Notes.NOON, "陈静", "note.removed", new Subject("test-note", 5), "y", true), last);
    }

    private void put(String action, Note note) {
        database.change(action, transaction -> {
            transaction.put(Notes.NOTE, note);
            return 0;
        });
    }

    private List<String> timeline(String kind, long id) {
        return database.timeline(new Subject(kind, id), 100).stream()
                .map(line -> line.seq() + " " + line.action())
                .toList();
    }

    private static List<String> tail(List<String> lines, int count) {
        return lines.subList(lines.size() - count, lines.size());
    }

    @Test
    void queriesGoOnWhileAChangeIsBeingMade() throws InterruptedException {
        Notes.add(database, "one");
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        Thread writer = Thread.ofPlatform()
                .start(() -> database.change("note.added", transaction -> {
                    transaction.put(Notes.NOTE, Notes.note(1, "changed"));
                    transaction.put(Notes.NOTE, Notes.note(2, "two"));
                    inside.countDown();
                    try {
                        return read.await(20, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }));
        inside.await();

        assertEquals(List.of(Notes.note(1, "one")), Notes.all(database));
        assertTrue(writer.isAlive());
        read.countDown();
        writer.join();
        assertEquals(2, Notes.all(database).size());
    }

    @Test
    void changesOfManyThreadsAreAllMade() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            threads.add(Thread.ofVirtual().start(() -> {
                for (int j = 0; j < 20; j++) {
                    Notes.add(database, "x");
                    Notes.all(database);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(120, Notes.all(database).size());
        assertEquals(120, database.head().seq());
    }

    @Test
    void anInterruptedThreadHarmsNothing() {
        for (int i = 0; i < 50; i++) {
            Thread.currentThread().interrupt();
            Notes.add(database, "x".repeat(5_000));
            Notes.all(database);
            assertTrue(Thread.interrupted());
        }
        assertEquals(50, Notes.all(database).size());
    }

    @Test
    void aListenerThatFailsDoesNotMakeASavedChangeLookLost() {
        List<Long> told = new ArrayList<>();
        database.onChange(entry -> {
            throw new IllegalStateException("on purpose");
        });
        database.onChange(entry -> told.add(entry.seq()));

        assertEquals(1, Notes.add(database, "x"));
        database.undo();

        assertEquals(List.of(1L, 2L), told);
    }

    @Test
    void asksItsSurroundingsBeforeEveryUse() {
        database.close();
        boolean[] forbidden = {false};
        Database.Surroundings surroundings = new Database.Surroundings(java.time.Clock.systemUTC(), () -> "x", () -> {
            if (forbidden[0]) {
                throw new IllegalStateException("not here");
            }
        });
        database = new Database(workspace, Notes.KINDS, surroundings, Progress.none(), Notes.setup(2_000, 9));
        forbidden[0] = true;
        assertThrows(IllegalStateException.class, () -> Notes.all(database));
        assertThrows(IllegalStateException.class, () -> Notes.add(database, "x"));
        forbidden[0] = false;
        assertFalse(database.opened().rebuilt());
    }

    @Test
    void undoStopsBeforeWhatStays() {
        Kind<Notes.Note> staying = Notes.NOTE.asPermanent();
        Notes.add(database, "one");
        database.change("note.kept", transaction -> {
            transaction.put(staying, Notes.note(transaction.nextId(staying), "kept"));
            return 1;
        });
        assertEquals(Optional.empty(), database.undo());

        database.change("note.edited", transaction -> {
            transaction.put(staying, Notes.note(2, "kept and edited"));
            return 1;
        });
        assertEquals("note.edited", database.undo().orElseThrow().action());
        assertEquals(
                List.of("one", "kept"),
                database.select(Notes.NOTE, "order by id").stream()
                        .map(Notes.Note::text)
                        .toList());
    }

    @Test
    void undoPassesOverWhatWasOnlyNoted() {
        Notes.add(database, "decided");
        database.note("note.exported", transaction -> {
            Note note = Notes.note(transaction.nextId(Notes.NOTE), "done");
            transaction.put(Notes.NOTE, note);
            return note;
        });

        assertTrue(database.undo().isPresent());
        assertEquals(List.of(Notes.note(2, "done")), Notes.all(database));
        assertEquals(Optional.empty(), database.undo());
    }
}
