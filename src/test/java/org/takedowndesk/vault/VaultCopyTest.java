package org.takedowndesk.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
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

/// Copies that leave the vault, such as the attachments of a complaint.
class VaultCopyTest {

    private static final byte[] CONTENT = "a certificate".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path out;
    private Vault vault;
    private Sha256 hash;

    @BeforeEach
    void putFile() throws IOException {
        out = Files.createDirectory(folder.resolve("out"));
        vault = new Vault(folder.resolve("evidence"));
        hash = vault.put(CONTENT, "certificate.pdf").hash();
    }

    private List<String> namesInOut() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    @Test
    void copyIsWholeAndTheUsersToChange() throws IOException {
        Path copy = out.resolve("证书 1.pdf");
        vault.copyOut(hash, copy);
        assertArrayEquals(CONTENT, Files.readAllBytes(copy));
        assertEquals(List.of("证书 1.pdf"), namesInOut());
        assertTrue(Files.isWritable(copy));
        Files.writeString(copy, "scribble");
        assertArrayEquals(CONTENT, Files.readAllBytes(vault.path(hash)), "the copy is a file of its own");
    }

    @Test
    void copyTakesTheTurnOfWhatWasThere() throws IOException {
        Path copy = Files.writeString(out.resolve("a.pdf"), "of last week, and much longer than the certificate");
        vault.copyOut(hash, copy);
        assertArrayEquals(CONTENT, Files.readAllBytes(copy));
    }

    @Test
    void unknownFileLeavesTheTargetAlone() throws IOException {
        Path copy = Files.writeString(out.resolve("a.pdf"), "of last week");
        Sha256 unknown = new Sha256("0".repeat(64));
        ProblemException failure = assertThrows(ProblemException.class, () -> vault.copyOut(unknown, copy));
        assertEquals(Problem.FILE_UNREADABLE, failure.problem());
        assertEquals("of last week", Files.readString(copy));
        assertEquals(List.of("a.pdf"), namesInOut());
    }

    @Test
    void targetThatIsAFolderIsAProblemAndNothingIsLeftBeside() throws IOException {
        Path taken = Files.createDirectory(out.resolve("a.pdf"));
        Files.writeString(taken.resolve("inside.txt"), "kept");
        ProblemException failure = assertThrows(ProblemException.class, () -> vault.copyOut(hash, taken));
        assertEquals(Problem.CANNOT_WRITE, failure.problem());
        assertEquals(List.of("a.pdf"), namesInOut());
    }

    @Test
    void folderThatIsNotThereIsAProblem() {
        Path nowhere = out.resolve("gone").resolve("a.pdf");
        ProblemException failure = assertThrows(ProblemException.class, () -> vault.copyOut(hash, nowhere));
        assertEquals(Problem.CANNOT_WRITE, failure.problem());
    }
}
