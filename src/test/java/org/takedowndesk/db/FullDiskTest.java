package org.takedowndesk.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Small disks that fill up or may not be written to. Where the user may not mount one, only the limit on the size of
/// files can be tried.
class FullDiskTest {

    @TempDir
    Path folder;

    private boolean mounted;

    private Path smallDisk(String size) throws IOException, InterruptedException {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString());
        assumeTrue(mounted, "only root may mount a small disk");
        return disk;
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            assertTrue(run("umount", folder.resolve("disk").toString()));
        }
    }

    private static void fill(Path ballast) throws IOException {
        byte[] block = new byte[512];
        try (var out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            assertTrue(Files.exists(ballast));
        }
    }

    @Test
    void aFullDiskIsSaidNothingSavedIsLostAndWorkGoesOnWhenThereIsRoom() throws IOException, InterruptedException {
        Path disk = smallDisk("8m");
        Workspace workspace = Workspace.create(disk.resolve("desk"), Notes.NOON);
        int saved = 0;
        try (Database database = Notes.open(workspace)) {
            for (int round = 0; round < 3; round++) {
                Notes.add(database, "before");
                saved++;
                fill(disk.resolve("ballast"));
                Optional<ProblemException> refusal = Optional.empty();
                while (refusal.isEmpty()) {
                    try {
                        Notes.add(database, "x".repeat(900));
                        saved++;
                    } catch (ProblemException e) {
                        refusal = Optional.of(e);
                    }
                }
                assertEquals(Problem.DISK_FULL, refusal.get().problem());
                assertThrows(ProblemException.class, () -> Notes.add(database, "x".repeat(90_000)));
                assertEquals(saved, database.head().seq());
                Files.delete(disk.resolve("ballast"));

                Notes.add(database, "after");
                saved++;
                assertEquals(saved, Notes.all(database).size());
                assertEquals(
                        List.of(), WorkspaceCheck.of(database, Progress.none()).lines());
            }
            fill(disk.resolve("ballast"));
        }
        Files.delete(disk.resolve("ballast"));
        try (Database database = Notes.open(workspace)) {
            assertEquals(saved, Notes.all(database).size());
            assertEquals(List.of(), WorkspaceCheck.of(database, Progress.none()).lines());
        }
    }

    @Test
    void theDatabaseMayFillTheDiskBeforeTheJournalDoes() throws IOException, InterruptedException {
        Path disk = smallDisk("3m");
        Workspace workspace = Workspace.create(disk.resolve("desk"), Notes.NOON);
        int saved = 0;
        try (Database database = Notes.open(workspace)) {
            ProblemException refusal = null;
            while (refusal == null) {
                try {
                    Notes.add(database, "x".repeat(40_000));
                    saved++;
                    Notes.all(database);
                } catch (ProblemException e) {
                    refusal = e;
                }
            }
            assertEquals(Problem.DISK_FULL, refusal.problem(), refusal.toString());
        }
        assertTrue(run("mount", "-o", "remount,size=30m", disk.toString()));
        try (Database database = Notes.open(workspace)) {
            assertTrue(
                    Notes.all(database).size() == saved || Notes.all(database).size() == saved + 1);
            assertEquals(List.of(), WorkspaceCheck.of(database, Progress.none()).lines());
        }
    }

    @Test
    void aDiskThatBecomesReadOnlyIsSaid() throws IOException, InterruptedException {
        Path disk = smallDisk("8m");
        Workspace workspace = Workspace.create(disk.resolve("desk"), Notes.NOON);
        try (Database database = Notes.open(workspace)) {
            Notes.add(database, "saved");
        }
        assertTrue(run("mount", "-o", "remount,ro", disk.toString()));

        ProblemException refusal = assertThrows(ProblemException.class, () -> Notes.open(workspace));

        assertEquals(Problem.CANNOT_WRITE, refusal.problem());
        assertTrue(run("mount", "-o", "remount,rw", disk.toString()));
        try (Database database = Notes.open(workspace)) {
            assertEquals(1, Notes.all(database).size());
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsSaid() throws IOException {
        Workspace workspace = Workspace.create(folder.resolve("desk"), Notes.NOON);
        Notes.open(workspace).close();
        assumeTrue(workspace.database().toFile().setWritable(false));
        assumeTrue(!Files.isWritable(workspace.database()), "root may write everywhere");
        try {
            ProblemException refusal = assertThrows(ProblemException.class, () -> Notes.open(workspace));

            assertEquals(Problem.CANNOT_WRITE, refusal.problem());
        } finally {
            assertTrue(workspace.database().toFile().setWritable(true));
        }
    }

    @Test
    void aFolderThatVanishesIsSaidAndWhatWasSavedIsWholeWhenItIsBack() throws IOException {
        Workspace workspace = Workspace.create(folder.resolve("desk"), Notes.NOON);
        try (Database database = Notes.open(workspace)) {
            Notes.add(database, "saved");
            Files.move(workspace.folder(), folder.resolve("away"));

            ProblemException refusal = assertThrows(ProblemException.class, () -> Notes.add(database, "lost"));

            assertEquals(Problem.CANNOT_WRITE, refusal.problem());
        }
        Files.move(folder.resolve("away"), workspace.folder());
        try (Database database = Notes.open(workspace)) {
            assertEquals("saved", Notes.all(database).getFirst().text());
            assertEquals(List.of(), WorkspaceCheck.of(database, Progress.none()).lines());
        }
    }
}
