package org.takedowndesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

class BatchTest {

    // From `printf abc | sha256sum` and `printf def | sha256sum`.
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String DEF = "cb8379ac2098aa165029e3938a51da0bcecfc008fd6795f401178647f96c5b34";

    @TempDir
    Path folder;

    private Vault vault;

    @BeforeEach
    void openVault() {
        vault = new Vault(folder.resolve("evidence"));
    }

    @Test
    void keepsAllInTheirOrderAndTheSameContentOnce() throws IOException {
        try (Batch batch = vault.batch()) {
            batch.add(source("1", "def"), Progress.none());
            batch.add(source("2", "abc"), Progress.none());
            batch.add(source("3", "abc"), Progress.none());

            assertFalse(vault.contains(new Sha256(ABC)), "not before they are flushed");
            assertEquals(
                    List.of(
                            new StoredFile(new Sha256(DEF), 3, false),
                            new StoredFile(new Sha256(ABC), 3, false),
                            new StoredFile(new Sha256(ABC), 3, true)),
                    batch.keep());
        }
        assertEquals(List.of("ba/78/" + ABC, "cb/83/" + DEF), files());
    }

    @Test
    void aFileThatCannotBeReadLeavesTheOthers() throws IOException {
        try (Batch batch = vault.batch()) {
            batch.add(source("1", "abc"), Progress.none());
            ProblemException problem =
                    assertThrows(ProblemException.class, () -> batch.add(folder.resolve("gone"), Progress.none()));
            assertEquals(Problem.FILE_UNREADABLE, problem.problem());
            assertEquals(1, batch.keep().size());
        }
        assertEquals(List.of("ba/78/" + ABC), files());
    }

    @Test
    void leavesNothingOfWhatWasNotKept() throws IOException {
        try (Batch batch = vault.batch()) {
            batch.add(source("1", "abc"), Progress.none());
        }
        assertEquals(List.of(), files());
    }

    /// One damaged stored file stops the batch; what had its place already is whole, and no scaffolding stays.
    @Test
    void stopsAtAStoredFileThatIsDamaged() throws IOException {
        Path damaged = vault.path(
                vault.put("abc".getBytes(StandardCharsets.US_ASCII), "first").hash());
        Files.delete(damaged);
        Files.writeString(damaged, "ab");
        try (Batch batch = vault.batch()) {
            batch.add(source("1", "def"), Progress.none());
            batch.add(source("2", "abc"), Progress.none());
            assertEquals(
                    Problem.WORKSPACE_DAMAGED,
                    assertThrows(ProblemException.class, batch::keep).problem());
        }
        assertEquals(List.of("ba/78/" + ABC, "cb/83/" + DEF), files());
        assertTrue(vault.verify(new Sha256(DEF)).intact());
    }

    private Path source(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private List<String> files() throws IOException {
        Path evidence = folder.resolve("evidence");
        try (Stream<Path> walk = Files.walk(evidence)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> evidence.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
