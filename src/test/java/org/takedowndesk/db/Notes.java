package org.takedowndesk.db;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.work.Progress;

/// Two small kinds of records, and workspaces that hold them.
final class Notes {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    static final Kind<Folder> FOLDER = Kind.of("test-folder", "test_folder", Folder.class, (Folder f) -> f.id().value())
            .withLabel(Folder::title);

    static final Kind<Note> NOTE = Kind.of("test-note", "test_note", Note.class, (Note n) -> n.id().value())
            .withLabel(Note::text)
            .withSubjects(note -> note.folder() == null
                    ? List.of()
                    : List.of(new Subject("test-folder", note.folder().value())))
            .withColumn("folder_id", Note::folder)
            .withColumn("price", Note::price)
            .withColumn("written", Note::written);

    static final List<Kind<?>> KINDS = List.of(FOLDER, NOTE);

    private Notes() {}

    record FolderId(long value) implements Id {}

    record NoteId(long value) implements Id {}

    record Folder(FolderId id, String title) {}

    record Note(
            NoteId id,
            @Nullable FolderId folder,
            String text,
            @Nullable BigDecimal price,
            @Nullable Instant written) {}

    static Note note(long id, String text) {
        return new Note(new NoteId(id), null, text, null, null);
    }

    static Note noteIn(long folder, long id, String text) {
        return new Note(new NoteId(id), new FolderId(folder), text, new BigDecimal("19.90"), NOON);
    }

    static Setup setup(long segmentBytes, long changesASnapshot) {
        List<String> scripts = new ArrayList<>(Migrations.SCRIPTS);
        scripts.add("test-notes.sql");
        return new Setup(segmentBytes, changesASnapshot, scripts);
    }

    static Database.Surroundings surroundings() {
        return new Database.Surroundings(Clock.fixed(NOON, ZoneOffset.UTC), () -> "陈静", () -> {});
    }

    static Database open(Workspace workspace) {
        return open(workspace, setup(2_000, 1_000_000));
    }

    static Database open(Workspace workspace, Setup setup) {
        return new Database(workspace, KINDS, surroundings(), Progress.none(), setup);
    }

    /// Adds a note and gives its number.
    static long add(Database database, String text) {
        return database.change("note.added", transaction -> {
            long id = transaction.nextId(NOTE);
            transaction.put(NOTE, note(id, text));
            return id;
        });
    }

    static List<Note> all(Database database) {
        return database.select(NOTE, "order by id");
    }
}
