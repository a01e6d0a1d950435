package org.takedowndesk.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Changes a journal behind its back, with an open one watching.
class JournalTamperingTest {

    private static final String OPEN_NAME = "000000000005.jsonl";
    private static final String SEALED_NAME = "000000000001.jsonl.gz";

    @TempDir
    Path folder;

    private Journal journal;
    private List<String> sealedLines;
    private List<String> openLines;

    @BeforeEach
    void writeTwoSegmentsOfFourEntries() throws IOException {
        Entries.write(folder, 8, 1_350);
        journal = Journal.open(folder, Entries.JSON, 8, 1_350);
        sealedLines = read(folder.resolve(SEALED_NAME));
        openLines = read(folder.resolve(OPEN_NAME));
        assertEquals(4, sealedLines.size());
        assertEquals(4, openLines.size());
        assertEquals(List.of(), journal.verify(Progress.none()));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private static List<String> read(Path segment) throws IOException {
        try (var in = Segments.read(segment)) {
            return new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }

    private void writeOpen(List<String> lines) throws IOException {
        Files.writeString(folder.resolve(OPEN_NAME), String.join("\n", lines) + "\n");
    }

    private void writeSealed(List<String> lines) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(SEALED_NAME)))) {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<String> faults() {
        return journal.verify(Progress.none()).stream()
                .map(JournalFault::toString)
                .toList();
    }

    @Test
    void everyChangedByteOfAnOpenSegmentIsFoundAndItsLineNamed() throws IOException {
        Path open = folder.resolve(OPEN_NAME);
        byte[] bytes = Files.readAllBytes(open);
        int line = 1;
        for (int i = 0; i < bytes.length; i++) {
            for (int flipped : new int[] {bytes[i] ^ 1, bytes[i] ^ 0x80, 0}) {
                byte[] changed = bytes.clone();
                changed[i] = (byte) flipped;
                Files.write(open, changed);
                List<JournalFault> faults = journal.verify(Progress.none());
                assertFalse(faults.isEmpty(), "byte " + i);
                assertEquals(OPEN_NAME, faults.getFirst().segment());
                assertEquals(line, faults.getFirst().line(), "byte " + i + " " + faults);
            }
            line += bytes[i] == '\n' ? 1 : 0;
        }
    }

    @Test
    void everyChangedByteOfASealedSegmentIsFoundOrHarmless() throws IOException {
        Path sealed = folder.resolve(SEALED_NAME);
        byte[] bytes = Files.readAllBytes(sealed);
        int found = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            Files.write(sealed, changed);
            List<JournalFault> faults = journal.verify(Progress.none());
            if (faults.isEmpty()) {
                // The head of the compressed file holds a time and a system's name, which say nothing about entries.
                assertTrue(i >= 3 && i < 10, "byte " + i);
                assertEquals(sealedLines, read(sealed));
            } else {
                assertEquals(SEALED_NAME, faults.getFirst().segment());
                found++;
            }
        }
        assertTrue(found >= bytes.length - 7);
    }

    @Test
    void invalidBytesThatReadAsTheSameCharacterAreFound() throws IOException {
        try (Journal other = Journal.open(folder.resolve("other"), Entries.JSON, 0)) {
            other.append(Entries.NOON, "\uFFFD", "note.added", List.of(Entries.change(1)));
            Path segment = Entries.segment(folder.resolve("other"), 1);
            String text = new String(Files.readAllBytes(segment), StandardCharsets.ISO_8859_1);
            Files.write(segment, text.replace("ï¿½", "ÿ").getBytes(StandardCharsets.ISO_8859_1));

            assertEquals(
                    List.of("000000000001.jsonl, line 1: its hash is not that of its content"),
                    other.verify(Progress.none()).stream()
                            .map(JournalFault::toString)
                            .toList());
        }
    }

    @Test
    void aRemovedEntryIsNamedOnce() throws IOException {
        openLines.remove(1);
        writeOpen(openLines);

        assertEquals(List.of(OPEN_NAME + ", line 2: entry 6 was expected, this is 7"), faults());
    }

    @Test
    void aRemovedEntryOfASealedSegmentIsNamedOnce() throws IOException {
        sealedLines.remove(3);
        writeSealed(sealedLines);

        assertEquals(List.of(OPEN_NAME + ", line 1: entry 4 is missing"), faults());
    }

    @Test
    void removedLastEntriesAreNamed() throws IOException {
        writeOpen(openLines.subList(0, 2));

        assertEquals(List.of("the journal, line 7: entries 7 to 8 are missing"), faults());
    }

    @Test
    void aLostLineFeedIsNamed() throws IOException {
        Files.writeString(folder.resolve(OPEN_NAME), String.join("\n", openLines));

        assertEquals(List.of(OPEN_NAME + ", line 4: not a whole entry"), faults());
    }

    @Test
    void swappedEntriesAreNamed() throws IOException {
        Collections.swap(openLines, 1, 2);
        writeOpen(openLines);

        assertEquals(OPEN_NAME + ", line 2: entry 6 was expected, this is 7", faults().getFirst());
    }

    @Test
    void aDuplicatedEntryIsNamedOnce() throws IOException {
        openLines.add(2, openLines.get(1));
        writeOpen(openLines);

        assertEquals(List.of(OPEN_NAME + ", line 3: entry 7 was expected, this is 6"), faults());
    }

    @Test
    void aMissingSegmentIsNamed() throws IOException {
        Files.delete(folder.resolve(SEALED_NAME));

        assertEquals(List.of(OPEN_NAME + ", line 1: entries 1 to 4 are missing"), faults());
    }

    @Test
    void aForgedEntryWithARightHashBreaksTheChain() throws IOException {
        openLines.set(1, forged(openLines.get(1)));
        writeOpen(openLines);

        assertEquals(List.of(OPEN_NAME + ", line 3: it does not follow the entry before it"), faults());
    }

    @Test
    void aForgedLastEntryIsNotTheOneThatWasWritten() throws IOException {
        openLines.set(3, forged(openLines.get(3)));
        writeOpen(openLines);

        assertEquals(List.of("the journal, line 8: entry 8 is not the one that was written"), faults());
    }

    private static String forged(String line) throws IOException {
        EntryFormat format = new EntryFormat(Entries.JSON);
        try {
            Entry entry = format.parse((line + "\n").getBytes(StandardCharsets.UTF_8));
            return new String(
                            format.seal(
                                            entry.seq(),
                                            entry.at(),
                                            "somebody else",
                                            entry.action(),
                                            entry.changes(),
                                            entry.previous())
                                    .line(),
                            StandardCharsets.UTF_8)
                    .strip();
        } catch (BadEntryException e) {
            throw new IOException(e);
        }
    }

    @Test
    void readingStopsWithTheDamageNamed() throws IOException {
        openLines.set(1, openLines.get(1).replace("陈静", "陈靜"));
        writeOpen(openLines);

        ProblemException refusal = assertThrows(ProblemException.class, () -> Entries.numbers(journal, 1));

        assertEquals(Problem.WORKSPACE_DAMAGED, refusal.problem());
        assertTrue(String.valueOf(refusal.getMessage())
                .contains("journal " + OPEN_NAME + ", line 2: its hash is not that of its content"));
    }
}
