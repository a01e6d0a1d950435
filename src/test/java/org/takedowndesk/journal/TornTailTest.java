package org.takedowndesk.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

class TornTailTest {

    private static final int SEGMENT = 1_350;

    @TempDir
    Path folder;

    @Test
    void aTailCutAtAnyByteIsSetAsideAndNothingElseIsLost() throws IOException {
        Entries.write(folder, 7, SEGMENT);
        Path open = new Segments(folder).all().getLast();
        byte[] acknowledged = Files.readAllBytes(open);
        Entries.write(folder, 1, SEGMENT);
        byte[] whole = Files.readAllBytes(open);
        for (int cut = acknowledged.length; cut < whole.length; cut++) {
            Files.write(open, Arrays.copyOf(whole, cut));
            opensWithSeven(open, cut - acknowledged.length, acknowledged);
        }
    }

    private void opensWithSeven(Path open, int torn, byte[] acknowledged) throws IOException {
        try (Journal journal = Journal.open(folder, Entries.JSON, 7, SEGMENT)) {
            assertEquals(7, journal.head().seq());
            assertEquals(torn > 0, journal.torn().isPresent());
            if (journal.torn().isPresent()) {
                TornTail tail = journal.torn().get();
                assertEquals(torn, tail.length());
                assertEquals(torn, Files.size(tail.keptAs()));
                Files.delete(tail.keptAs());
            }
            assertEquals(List.of(), journal.verify(Progress.none()));
        }
        assertArrayEquals(acknowledged, Files.readAllBytes(open));
    }

    @Test
    void lostBlocksOfAnUnfinishedWriteAreSetAside() throws IOException {
        Entries.write(folder, 7, SEGMENT);
        Path open = new Segments(folder).all().getLast();
        byte[] acknowledged = Files.readAllBytes(open);
        Entries.write(folder, 1, SEGMENT);
        byte[] whole = Files.readAllBytes(open);
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            byte[] image = whole.clone();
            int from = acknowledged.length + random.nextInt(whole.length - acknowledged.length);
            int to = from + 1 + random.nextInt(whole.length - from);
            Arrays.fill(image, from, to, (byte) (random.nextBoolean() ? 0 : '\n'));
            if (Arrays.equals(image, whole)) {
                continue;
            }
            Files.write(open, image);
            opensWithSeven(open, whole.length - acknowledged.length, acknowledged);
        }
    }

    @Test
    void goesOnAfterATornTail() throws IOException {
        Entries.write(folder, 3, SEGMENT);
        Path open = Entries.segment(folder, 1);
        byte[] whole = Files.readAllBytes(open);
        Files.write(open, Arrays.copyOf(whole, whole.length - 5));

        Head head = Entries.write(folder, 1, SEGMENT);

        assertEquals(3, head.seq());
        assertArrayEquals(whole, Files.readAllBytes(open));
    }

    @Test
    void aTailThatIsKnownToHaveBeenSavedIsNotCutOff() throws IOException {
        Entries.write(folder, 3, SEGMENT);
        Path open = Entries.segment(folder, 1);
        Files.write(open, Arrays.copyOf(Files.readAllBytes(open), 700));
        var before = Entries.files(folder);

        ProblemException refusal =
                assertThrows(ProblemException.class, () -> Journal.open(folder, Entries.JSON, 3, SEGMENT));

        assertEquals(Problem.WORKSPACE_DAMAGED, refusal.problem());
        assertEquals(before, Entries.files(folder));
    }

    @Test
    void aDamagedMiddleIsRefusedAndEveryFileLeftAsItIs() throws IOException {
        Entries.write(folder, 12, SEGMENT);
        Path open = new Segments(folder).all().getLast();
        byte[] whole = Files.readAllBytes(open);
        int lastLine = new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .stripTrailing()
                        .lastIndexOf('\n')
                + 1;
        for (int i = 0; i < lastLine; i += 7) {
            byte[] image = whole.clone();
            image[i] ^= 1;
            Files.write(open, image);
            var before = Entries.files(folder);

            ProblemException refusal =
                    assertThrows(ProblemException.class, () -> Journal.open(folder, Entries.JSON, 0, SEGMENT));

            assertEquals(Problem.WORKSPACE_DAMAGED, refusal.problem());
            assertTrue(String.valueOf(refusal.getMessage()).contains("journal " + open.getFileName() + ", line "));
            assertEquals(before, Entries.files(folder));
        }
    }

    @Test
    void aDamagedSealedSegmentBeforeTheOpenOneIsRefused() throws IOException {
        Entries.write(folder, 8, SEGMENT);
        Path sealed = new Segments(folder).all().getFirst();
        byte[] bytes = Files.readAllBytes(sealed);
        Files.write(sealed, Arrays.copyOf(bytes, bytes.length / 2));
        var before = Entries.files(folder);

        ProblemException refusal =
                assertThrows(ProblemException.class, () -> Journal.open(folder, Entries.JSON, 0, SEGMENT));

        assertTrue(String.valueOf(refusal.getMessage()).contains("journal 000000000001.jsonl.gz, line "));
        assertEquals(before, Entries.files(folder));
    }
}
