package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlushedFileTest {

    @TempDir
    Path folder;

    /// More than is flushed at a time, so that flushing goes on beside the writing.
    @Test
    void everyByteArrivesInItsPlace() throws Exception {
        Path file = folder.resolve("large");
        MessageDigest expected = MessageDigest.getInstance("SHA-256");
        byte[] part = new byte[(1 << 20) + 17];
        Random random = new Random(1);
        try (FlushedFile out = new FlushedFile(file)) {
            for (int i = 0; i < 150; i++) {
                random.nextBytes(part);
                out.write(part, 5, part.length - 5);
                expected.update(part, 5, part.length - 5);
                out.write(i);
                expected.update((byte) i);
            }
        }
        assertEquals(150L * ((1 << 20) + 13), Files.size(file));
        assertArrayEquals(
                expected.digest(), MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @Test
    void aFileThatIsThereIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("there"), "kept");
        assertThrows(FileAlreadyExistsException.class, () -> new FlushedFile(file).close());
        assertEquals("kept", Files.readString(file));
    }

    @Test
    void nothingIsTakenAfterTheEnd() throws IOException {
        FlushedFile out = new FlushedFile(folder.resolve("short"));
        out.write(7);
        out.close();
        assertThrows(ClosedChannelException.class, () -> out.write(8));
        assertArrayEquals(new byte[] {7}, Files.readAllBytes(folder.resolve("short")));
    }
}
