package org.takedowndesk.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

class JournalTest {

    @TempDir
    Path folder;

    @Test
    void beginsEmpty() {
        try (Journal journal = Journal.open(folder.resolve("new"), Entries.JSON, 0)) {
            assertEquals(Head.EMPTY, journal.head());
            assertEquals(List.of(), journal.verify(Progress.none()));
            assertEquals(Optional.empty(), journal.find(1));
            assertEquals(List.of(), Entries.numbers(journal, 1));
        }
    }

    @Test
    void keepsWhatWasAppended() {
        Entry written;
        try (Journal journal = Journal.open(folder, Entries.JSON, 0)) {
            written = journal.append(
                    Instant.parse("2026-11-24T12:00:00.123456789Z"),
                    "陈静",
                    "note.added",
                    List.of(Entries.change(1), new Change("note", 2, null)));
        }
        try (Journal journal = Journal.open(folder, Entries.JSON, 1)) {
            assertEquals(Optional.of(written), journal.find(1));
            assertEquals(Instant.parse("2026-11-24T12:00:00.123Z"), written.at());
            assertEquals(new Head(1, written.hash()), journal.head());
            assertEquals(Optional.empty(), journal.torn());
        }
    }

    @Test
    void goesOnInNewSegmentsAndSealsFullOnes() throws IOException {
        Entries.write(folder, 20, 1_000);
        Head head = Entries.write(folder, 20, 1_000);

        List<Path> segments = new Segments(folder).all();
        assertTrue(segments.size() > 5, segments.toString());
        assertTrue(segments.subList(0, segments.size() - 1).stream().allMatch(Segments::isSealed));
        assertFalse(Segments.isSealed(segments.getLast()));
        try (Journal journal = Journal.open(folder, Entries.JSON, 40, 1_000)) {
            assertEquals(head, journal.head());
            assertEquals(Entries.upTo(40), Entries.numbers(journal, 1));
            assertEquals(List.of(38L, 39L, 40L), Entries.numbers(journal, 38));
            assertEquals(17, journal.find(17).orElseThrow().seq());
            assertEquals(List.of(), journal.verify(Progress.none()));
        }
    }

    @Test
    void putsAnEntryLargerThanASegmentIntoOneOfItsOwn() {
        Entries.write(folder, 3, 10);
        try (Journal journal = Journal.open(folder, Entries.JSON, 3, 10)) {
            assertEquals(Entries.upTo(3), Entries.numbers(journal, 1));
        }
    }

    @Test
    void readsWhileSegmentsAreSealed() throws InterruptedException {
        try (Journal journal = Journal.open(folder, Entries.JSON, 0, 500)) {
            Entries.append(journal);
            Thread writer = Thread.ofPlatform().start(() -> {
                for (int i = 0; i < 200; i++) {
                    Entries.append(journal);
                }
            });
            while (writer.isAlive()) {
                long last = journal.head().seq();
                List<Long> numbers = Entries.numbers(journal, 1);
                assertTrue(numbers.size() >= last);
                assertEquals(Entries.upTo(numbers.size()), numbers);
            }
            writer.join();
            assertEquals(Entries.upTo(201), Entries.numbers(journal, 1));
        }
    }

    @Test
    void ignoresFilesThatAreNotItsOwn() throws IOException {
        Entries.write(folder, 5, 500);
        Files.writeString(folder.resolve("._000000000001.jsonl"), "left by another system");
        Files.writeString(folder.resolve("000000000001 (conflicted copy).jsonl"), "left by a synchroniser");
        Files.writeString(folder.resolve("000000000001.jsonl.gz.tmp"), "left by a crash");

        try (Journal journal = Journal.open(folder, Entries.JSON, 5, 500)) {
            assertEquals(Entries.upTo(5), Entries.numbers(journal, 1));
            assertEquals(List.of(), journal.verify(Progress.none()));
        }
    }

    @Test
    void refusesAnEntryThatIsNotTheNextOne() {
        try (Journal journal = Journal.open(folder, Entries.JSON, 0)) {
            Prepared prepared = journal.prepare(Entries.NOON, "x", "y", List.of(Entries.change(1)));
            journal.append(prepared);

            assertThrows(IllegalArgumentException.class, () -> journal.append(prepared));
            assertEquals(1, journal.head().seq());
        }
    }

    @Test
    void refusesToForgetWhatWasSaved() {
        Entries.write(folder, 5, 500);

        ProblemException refusal =
                assertThrows(ProblemException.class, () -> Journal.open(folder, Entries.JSON, 6, 500));

        assertEquals(Problem.WORKSPACE_DAMAGED, refusal.problem());
        assertTrue(String.valueOf(refusal.getMessage()).contains("entries 6 to 6 were saved"));
    }

    @Test
    void saysThatAFileStandsWhereItsFolderShould() throws IOException {
        Path file = Files.writeString(folder.resolve("journal"), "x");

        ProblemException refusal = assertThrows(ProblemException.class, () -> Journal.open(file, Entries.JSON, 0));

        assertEquals(Problem.CANNOT_WRITE, refusal.problem());
        assertEquals("x", Files.readString(file));
    }

    @Test
    void finishesSealingThatACrashInterrupted() throws IOException {
        Head head = Entries.write(folder, 9, 500);
        Path sealed = new Segments(folder).all().getFirst();
        Path open = Entries.segment(folder, 1);
        try (var in = Segments.read(sealed)) {
            Files.copy(in, open);
        }
        Files.write(sealed, new byte[] {31, (byte) 139, 8});

        try (Journal journal = Journal.open(folder, Entries.JSON, 9, 500)) {
            assertEquals(head, journal.head());
            assertEquals(Entries.upTo(9), Entries.numbers(journal, 1));
        }
    }

    @Test
    void finishesSealingAllThatWereLeftOpen() throws IOException {
        Head head = Entries.write(folder, 9, 500);
        for (Path sealed : new Segments(folder).all()) {
            if (Segments.isSealed(sealed)) {
                try (var in = Segments.read(sealed)) {
                    Files.copy(in, Entries.segment(folder, Segments.firstSeq(sealed)));
                }
                Files.delete(sealed);
            }
        }

        try (Journal journal = Journal.open(folder, Entries.JSON, 9, 500)) {
            assertEquals(head, journal.head());
            assertEquals(List.of(), journal.verify(Progress.none()));
            List<Path> segments = new Segments(folder).all();
            assertTrue(segments.subList(0, segments.size() - 1).stream().allMatch(Segments::isSealed));
        }
    }

    @Test
    void goesOnBehindANewSegmentThatStayedEmpty() throws IOException {
        Entries.write(folder, 2, 100_000);
        Files.createFile(Entries.segment(folder, 3));

        Head head = Entries.write(folder, 2, 100_000);

        assertEquals(4, head.seq());
        try (Journal journal = Journal.open(folder, Entries.JSON, 4)) {
            assertEquals(Entries.upTo(4), Entries.numbers(journal, 1));
        }
    }
}
