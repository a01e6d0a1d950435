package org.takedowndesk.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedowndesk.db.Notes.Note;
import org.takedowndesk.db.Notes.NoteId;
import org.takedowndesk.work.CancelledException;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

class OpeningTest {

    private static final Setup SETUP = Notes.setup(2_000, 30);

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void create() {
        workspace = Workspace.create(folder.resolve("desk"), Notes.NOON);
    }

    /// Adds so many notes and removes every fifth one.
    private void fill(int notes) {
        try (Database database = Notes.open(workspace, SETUP)) {
            for (int i = 0; i < notes; i++) {
                long id = Notes.add(database, "note " + i);
                if (id % 5 == 0) {
                    database.change("note.removed", transaction -> {
                        transaction.remove(Notes.NOTE, new NoteId(id));
                        return id;
                    });
                }
            }
        }
    }

    /// Opens, checks against a rebuild and for this many notes, and says whether it was made anew.
    private boolean opensWith(int notes) {
        try (Database database = Notes.open(workspace, SETUP)) {
            assertEquals(notes, Notes.all(database).size());
            assertEquals(List.of(), WorkspaceCheck.of(database, Progress.none()).lines());
            return database.opened().rebuilt();
        }
    }

    @Test
    void trustsTheDatabaseAfterACleanEnd() {
        fill(10);

        assertFalse(opensWith(8));
        assertFalse(opensWith(8));
    }

    @Test
    void makesTheDatabaseAnewWithoutANoteOfACleanEnd() throws IOException {
        fill(10);
        Files.delete(workspace.cleanEnd());

        assertTrue(opensWith(8));
        assertFalse(opensWith(8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "[]", "null", "\0\0\0\0", "{\"seq\":99,\"hash\":\"x\"}", "{\"seq\":\"x\"}"})
    void ignoresANoteThatIsNotWhole(String note) throws IOException {
        fill(10);
        Files.writeString(workspace.cleanEnd(), note);

        assertTrue(opensWith(8));
    }

    @Test
    void ignoresANoteWithAChangedNumber() throws IOException {
        fill(10);
        String note = Files.readString(workspace.cleanEnd());
        Files.writeString(workspace.cleanEnd(), note.replace("\"seq\":12", "\"seq\":92"));

        assertTrue(opensWith(8));
    }

    @Test
    void ignoresANoteOfAnEarlierEnd() throws IOException {
        fill(10);
        String earlier = Files.readString(workspace.cleanEnd());
        fill(1);
        Files.writeString(workspace.cleanEnd(), earlier);

        assertTrue(opensWith(9));
    }

    @Test
    void refusesAJournalThatEndsBeforeTheLastCleanEnd() throws IOException {
        fill(10);
        try (var segments = Files.list(workspace.journal())) {
            Path last = segments.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()
                    .getLast();
            Files.delete(last);
        }

        ProblemException refusal = assertThrows(ProblemException.class, () -> opensWith(8));

        assertEquals(Problem.WORKSPACE_DAMAGED, refusal.problem());
        assertTrue(String.valueOf(refusal.getMessage()).contains("were saved and are missing"));
    }

    @Test
    void makesADatabaseAnewThatWasChangedBehindItsBack() throws IOException {
        fill(10);
        Path file = workspace.database().resolve("desk.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        assertTrue(opensWith(8));
    }

    @Test
    void makesADatabaseOfAnotherShapeAnew() {
        fill(10);
        Kind<Note> more = Notes.NOTE.withColumn("upper_text", Note::text);
        List<String> scripts = new ArrayList<>(SETUP.scripts());
        scripts.add("test-notes-2.sql");
        try (Database database = new Database(
                workspace,
                List.of(Notes.FOLDER, more),
                Notes.surroundings(),
                Progress.none(),
                new Setup(2_000, 30, scripts))) {
            assertTrue(database.opened().rebuilt());
            assertEquals(
                    List.of("note 0"),
                    database.query("select upper_text from test_note where id = 1", row -> row.getString(1)));
            assertEquals(List.of(), WorkspaceCheck.of(database, Progress.none()).lines());
        }
        assertTrue(opensWith(8));
    }

    @Test
    void readsRecordsThatHadOtherMembersOnce() {
        fill(3);
        record Older(NoteId id, String text, String colour) {}
        Kind<Older> older = Kind.of(
                "test-note", "test_note", Older.class, (Older note) -> note.id().value());
        try (Database database =
                new Database(workspace, List.of(Notes.FOLDER, older), Notes.surroundings(), Progress.none(), SETUP)) {
            database.change("note.changed", transaction -> {
                transaction.put(older, new Older(new NoteId(2), "of old", "red"));
                return 0;
            });
        }
        assertTrue(opensWith(3));
        try (Database database = Notes.open(workspace, SETUP)) {
            assertEquals(
                    Notes.note(2, "of old"),
                    database.find(Notes.NOTE, new NoteId(2)).orElseThrow());
        }
    }

    @Test
    void usesASnapshotAndComesToTheSame() throws IOException {
        fill(60);
        List<Path> snapshots = snapshots();
        assertEquals(1, snapshots.size());
        fill(10);
        Files.delete(workspace.cleanEnd());
        removeJournalBefore(snapshots.getFirst());

        // Without the older segments only the snapshot can know the older notes.
        try (Database database = Notes.open(workspace, SETUP)) {
            assertTrue(database.opened().rebuilt());
            assertEquals(56, Notes.all(database).size());
            assertEquals(71, Notes.add(database, "the numbers of removed notes stay taken"));
        }
    }

    @Test
    void aRebuildWithSnapshotsEqualsOneWithoutThem() throws IOException {
        fill(60);
        fill(40);
        assertEquals(2, snapshots().size());
        fill(40);
        assertEquals(2, snapshots().size());
        Files.delete(workspace.cleanEnd());
        assertTrue(opensWith(112));
        for (Path snapshot : snapshots()) {
            Files.delete(snapshot);
        }
        Files.delete(workspace.cleanEnd());
        assertTrue(opensWith(112));
    }

    @Test
    void aDamagedSnapshotIsNotUsed() throws IOException {
        fill(60);
        fill(40);
        List<Path> snapshots = snapshots();
        for (Path snapshot : snapshots) {
            byte[] whole = Files.readAllBytes(snapshot);
            for (int i = 0; i < whole.length; i += 1 + whole.length / 12) {
                byte[] image = whole.clone();
                image[i] ^= 4;
                Files.write(snapshot, image);
                Files.deleteIfExists(workspace.cleanEnd());
                assertTrue(opensWith(80));
            }
            Files.write(snapshot, java.util.Arrays.copyOf(whole, whole.length - 20));
        }
        Files.deleteIfExists(workspace.cleanEnd());
        assertTrue(opensWith(80));
    }

    @Test
    void refusesAJournalThatEndsBeforeItsSnapshot() throws IOException {
        fill(60);
        Files.delete(workspace.cleanEnd());
        try (var segments = Files.list(workspace.journal())) {
            List<Path> all = segments.sorted().toList();
            Files.delete(all.getLast());
            Files.delete(all.get(all.size() - 2));
        }

        ProblemException refusal = assertThrows(ProblemException.class, () -> opensWith(48));

        assertEquals(Problem.WORKSPACE_DAMAGED, refusal.problem());
    }

    private List<Path> snapshots() throws IOException {
        try (var files = Files.list(workspace.snapshots())) {
            return files.sorted().toList();
        }
    }

    private void removeJournalBefore(Path snapshot) throws IOException {
        long seq = Long.parseLong(snapshot.getFileName().toString().substring(0, 12));
        try (var files = Files.list(workspace.journal())) {
            List<Path> segments = files.sorted().toList();
            for (int i = 0; i + 1 < segments.size(); i++) {
                long next = Long.parseLong(
                        segments.get(i + 1).getFileName().toString().substring(0, 12));
                if (next <= seq) {
                    Files.delete(segments.get(i));
                }
            }
        }
    }

    @Test
    void aCancelledRebuildIsBegunAnew() throws IOException {
        fill(1_000);
        for (Path snapshot : snapshots()) {
            Files.delete(snapshot);
        }
        Files.delete(workspace.cleanEnd());
        Progress impatient = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public void note(String what) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThrows(
                CancelledException.class,
                () -> new Database(workspace, Notes.KINDS, Notes.surroundings(), impatient, SETUP));

        assertTrue(opensWith(800));
    }

    @Test
    void tellsHowFarARebuildIs() throws IOException {
        fill(20);
        Files.delete(workspace.cleanEnd());
        List<String> told = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void at(long done, long total) {
                told.add(done + "/" + total);
            }

            @Override
            public void note(String what) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        new Database(workspace, Notes.KINDS, Notes.surroundings(), progress, SETUP).close();

        assertEquals("1/24", told.getFirst());
        assertEquals("24/24", told.getLast());
    }

    @Test
    void aTornEntryIsCutOffAndSaid() throws IOException {
        fill(3);
        Files.delete(workspace.cleanEnd());
        try (var segments = Files.list(workspace.journal())) {
            Path last = segments.sorted().toList().getLast();
            try (FileChannel channel = FileChannel.open(last, StandardOpenOption.APPEND)) {
                channel.write(StandardCharsets.UTF_8.encode("{\"seq\":4,\"at\":\"2026"));
            }
        }
        try (Database database = Notes.open(workspace, SETUP)) {
            assertEquals(19, database.opened().torn().orElseThrow().length());
            assertEquals(3, Notes.all(database).size());
        }
    }

    @Test
    void refusesAWorkspaceOfANewerVersionAndLeavesItUntouched() throws IOException {
        fill(3);
        Path description = workspace.folder().resolve("workspace.json");
        Files.writeString(description, Files.readString(description).replace("\"format\":1", "\"format\":2"));
        Map<String, String> before = contents();

        ProblemException refusal = assertThrows(ProblemException.class, () -> Workspace.at(workspace.folder()));

        assertEquals(Problem.WORKSPACE_NEWER, refusal.problem());
        assertEquals(List.of(workspace.folder(), 2, 1), refusal.values());
        assertEquals(before, contents());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "{}", "{\"format\":1}", "{\"format\":0,\"id\":\"c9b1f0ab-8f4e-4f8e-9b8e-0d1a4a0a6b7c\"}"
            })
    void saysThatADescriptionIsDamaged(String text) throws IOException {
        Files.writeString(workspace.folder().resolve("workspace.json"), text);

        ProblemException refusal = assertThrows(ProblemException.class, () -> Workspace.at(workspace.folder()));

        assertEquals(Problem.WORKSPACE_DAMAGED, refusal.problem());
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> result = new TreeMap<>();
        try (var files = Files.walk(workspace.folder())) {
            for (Path file : files.toList()) {
                result.put(
                        file + " " + Files.getLastModifiedTime(file),
                        Files.isDirectory(file)
                                ? ""
                                : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return result;
    }

    @Test
    void refusesFoldersThatAreNoWorkspaceOrHoldFiles() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        assertEquals(
                Problem.NO_WORKSPACE,
                assertThrows(ProblemException.class, () -> Workspace.at(other)).problem());
        Files.writeString(other.resolve("x"), "x");
        assertEquals(
                Problem.WORKSPACE_EXISTS,
                assertThrows(ProblemException.class, () -> Workspace.create(other, Notes.NOON))
                        .problem());
        assertEquals(
                Problem.CANNOT_WRITE,
                assertThrows(ProblemException.class, () -> Workspace.create(other.resolve("x"), Notes.NOON))
                        .problem());
    }

    @Test
    void aCreationThatWasCutShortCanBeDoneAgain() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("workspace.json.tmp"), "{\"form");

        workspace = Workspace.create(other, Notes.NOON);

        fill(3);
        assertFalse(opensWith(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"客户 案件", "it's 100% #1", "a=b", "C&D (2026)", "~"})
    void opensInFoldersOfAllNames(String name) {
        workspace = Workspace.create(folder.resolve(name), Notes.NOON);
        fill(3);

        assertFalse(opensWith(3));
    }

    @Test
    void saysThatAFolderNameCannotBeUsed() {
        workspace = Workspace.create(folder.resolve("a;b"), Notes.NOON);

        ProblemException refusal = assertThrows(ProblemException.class, () -> fill(1));

        assertEquals(Problem.CANNOT_WRITE, refusal.problem());
        assertTrue(String.valueOf(refusal.getMessage()).contains("semicolon"));
    }
}
