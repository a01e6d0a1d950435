package org.takedowndesk.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// What the journal does when the disk fills up, fails or goes away, and when a thread is interrupted.
class JournalDiskTest {

    @TempDir
    Path folder;

    @Test
    void aFullDiskChangesNothingAndWritingGoesOnWhenThereIsRoom() {
        for (int room = 0; room < 300; room += 13) {
            Path place = folder.resolve("full-" + room);
            FailingDisk disk = new FailingDisk();
            try (Journal journal = Journal.open(place, Entries.JSON, 0, 100_000, disk)) {
                Entry first = Entries.append(journal);
                disk.room = room;

                ProblemException refusal = assertThrows(ProblemException.class, () -> Entries.append(journal));

                assertEquals(Problem.DISK_FULL, refusal.problem());
                assertEquals(new Head(1, first.hash()), journal.head());
                assertEquals(List.of(), journal.verify(Progress.none()));
                disk.room = Long.MAX_VALUE;
                Entries.append(journal);
            }
            try (Journal journal = Journal.open(place, Entries.JSON, 2)) {
                assertEquals(Entries.upTo(2), Entries.numbers(journal, 1));
                assertTrue(journal.torn().isEmpty());
            }
        }
    }

    @Test
    void afterAFailedFlushNothingIsWrittenUntilTheJournalIsOpenedAnew() {
        FailingDisk disk = new FailingDisk();
        try (Journal journal = Journal.open(folder, Entries.JSON, 0, 100_000, disk)) {
            Entries.append(journal);
            disk.flushes = false;
            assertThrows(ProblemException.class, () -> Entries.append(journal));
            disk.flushes = true;

            ProblemException refusal = assertThrows(ProblemException.class, () -> Entries.append(journal));

            assertEquals(Problem.CANNOT_WRITE, refusal.problem());
            assertTrue(String.valueOf(refusal.getMessage()).contains("open the workspace again"));
            assertEquals(1, journal.head().seq());
        }
        try (Journal journal = Journal.open(folder, Entries.JSON, 1)) {
            Entries.append(journal);
            assertEquals(Entries.upTo(2), Entries.numbers(journal, 1));
        }
    }

    @Test
    void aNewSegmentThatCannotBeMadeDoesNotHinderSaving() {
        FailingDisk disk = new FailingDisk();
        try (Journal journal = Journal.open(folder, Entries.JSON, 0, 500, disk)) {
            Entries.append(journal);
            disk.opens = false;
            Entries.append(journal);
            Entries.append(journal);
            disk.opens = true;
            Entries.append(journal);
        }
        try (Journal journal = Journal.open(folder, Entries.JSON, 4, 500)) {
            assertEquals(Entries.upTo(4), Entries.numbers(journal, 1));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsWrittenToADeletedFolderIsNotCalledSaved() throws IOException {
        Path place = folder.resolve("journal");
        try (Journal journal = Journal.open(place, Entries.JSON, 0)) {
            Entries.append(journal);
            Files.move(place, folder.resolve("moved"));

            ProblemException refusal = assertThrows(ProblemException.class, () -> Entries.append(journal));

            assertEquals(Problem.CANNOT_WRITE, refusal.problem());
            assertEquals(1, journal.head().seq());
        }
        try (Journal journal = Journal.open(folder.resolve("moved"), Entries.JSON, 1)) {
            assertTrue(Entries.numbers(journal, 1).size() >= 1);
        }
    }

    @Test
    void aThreadThatIsInterruptedBeforeItSavesSavesAllTheSame() {
        try (Journal journal = Journal.open(folder, Entries.JSON, 0, 500)) {
            for (int i = 0; i < 20; i++) {
                Thread.currentThread().interrupt();
                Entries.append(journal);
                assertTrue(Thread.interrupted());
            }
            assertEquals(Entries.upTo(20), Entries.numbers(journal, 1));
        }
    }

    @Test
    void aThreadThatIsInterruptedAgainAndAgainSavesEverythingOnce() throws InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        try (Journal journal = Journal.open(folder, Entries.JSON, 0, 5_000)) {
            Thread writer = Thread.ofPlatform().start(() -> {
                for (int i = 0; i < 300; i++) {
                    Entries.append(journal);
                }
                done.set(true);
            });
            while (writer.isAlive()) {
                writer.interrupt();
                LockSupport.parkNanos(50_000);
            }
            writer.join();
            assertTrue(done.get());
        }
        try (Journal journal = Journal.open(folder, Entries.JSON, 300, 5_000)) {
            assertEquals(Entries.upTo(300), Entries.numbers(journal, 1));
            assertFalse(journal.torn().isPresent());
        }
    }
}
