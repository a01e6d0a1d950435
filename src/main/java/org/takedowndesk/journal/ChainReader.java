package org.takedowndesk.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.work.Progress;

/// Reads the segments from one entry on and checks number, chain and hash of each.
final class ChainReader {

    /// No entry of ours comes near this; a longer line is not ours and must not fill the memory.
    static final int LONGEST_LINE = 64 * 1024 * 1024;

    private final Segments segments;
    private final EntryFormat format;
    private long expectedSeq;
    private @Nullable String expectedPrevious;

    ChainReader(Segments segments, EntryFormat format) {
        this.segments = segments;
        this.format = format;
    }

    /// Reads the entries `fromSeq` to `last`; faults are added to `faults`, and reading goes on behind them where it
    /// can.
    void read(long fromSeq, long last, EntryConsumer consumer, List<JournalFault> faults, Progress progress)
            throws IOException {
        List<Path> files = segments.all();
        int start = 0;
        while (start + 1 < files.size() && Segments.firstSeq(files.get(start + 1)) <= fromSeq) {
            start++;
        }
        if (!files.isEmpty()) {
            expectedSeq = Segments.firstSeq(files.get(start));
            expectedPrevious = expectedSeq == 1 ? Entry.NO_PREVIOUS : null;
            if (start == 0 && expectedSeq != 1) {
                faults.add(new JournalFault(name(files.getFirst()), 1, "the segments before it are missing"));
            }
        }
        for (Path file : files.subList(start, files.size())) {
            progress.stopIfCancelled();
            readSegment(file, fromSeq, last, consumer, faults, progress);
        }
        if (expectedSeq <= last && faults.isEmpty()) {
            faults.add(new JournalFault(
                    "the journal", expectedSeq, "entries " + expectedSeq + " to " + last + " are missing"));
        }
    }

    private void readSegment(
            Path file, long fromSeq, long last, EntryConsumer consumer, List<JournalFault> faults, Progress progress)
            throws IOException {
        long line = 0;
        try (InputStream in = openSealedOrOpen(file)) {
            String text = nextLine(in);
            while (text != null && expectedSeq <= last) {
                line++;
                Entry entry = check(text, file, line, faults);
                if (entry != null) {
                    expectedSeq = entry.seq() + 1;
                    expectedPrevious = entry.hash();
                    if (entry.seq() >= fromSeq) {
                        consumer.accept(entry);
                    }
                } else {
                    expectedSeq++;
                    expectedPrevious = null;
                }
                progress.at(expectedSeq - 1, last);
                text = nextLine(in);
            }
        } catch (ZipException | java.io.EOFException e) {
            faults.add(new JournalFault(name(file), line + 1, "the file is damaged: " + e.getMessage()));
            expectedPrevious = null;
        }
    }

    /// The segment may have been sealed between listing and opening it.
    private static InputStream openSealedOrOpen(Path file) throws IOException {
        try {
            return Segments.read(file);
        } catch (NoSuchFileException e) {
            if (Segments.isSealed(file)) {
                throw e;
            }
            return Segments.read(file.resolveSibling(file.getFileName() + ".gz"));
        }
    }

    private @Nullable Entry check(String text, Path file, long line, List<JournalFault> faults) {
        try {
            Entry entry = format.parse(text);
            if (entry.seq() != expectedSeq) {
                throw new BadEntryException("entry " + expectedSeq + " was expected, this is " + entry.seq());
            }
            if (expectedPrevious != null && !entry.previous().equals(expectedPrevious)) {
                throw new BadEntryException("it does not follow the entry before it");
            }
            return entry;
        } catch (BadEntryException e) {
            faults.add(new JournalFault(name(file), line, String.valueOf(e.getMessage())));
            return null;
        }
    }

    /// The next line without its line feed, or null at the end; a last line without line feed counts as a line.
    static @Nullable String nextLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (line.size() >= LONGEST_LINE) {
                throw new ZipException("a line is longer than " + LONGEST_LINE + " bytes");
            }
            line.write(next);
            next = in.read();
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
