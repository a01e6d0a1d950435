package org.takedowndesk.journal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.work.Progress;

/// Reads the segments from one entry on and checks number, chain and hash of each.
///
/// Used for one walk. A fault is reported once, where it is; the walk goes on behind it.
final class ChainReader {

    private final Segments segments;
    private final EntryFormat format;
    private final List<JournalFault> faults;
    private final Progress progress;
    private long expectedSeq = 1;
    private @Nullable String expectedPrevious = Entry.NO_PREVIOUS;

    ChainReader(Segments segments, EntryFormat format, List<JournalFault> faults, Progress progress) {
        this.segments = segments;
        this.format = format;
        this.faults = faults;
        this.progress = progress;
    }

    /// Reads the entries `fromSeq` to `last`.
    void read(long fromSeq, long last, EntryConsumer consumer) throws IOException {
        List<Path> files = segments.all();
        int start = 0;
        while (start + 1 < files.size() && Segments.firstSeq(files.get(start + 1)) <= fromSeq) {
            start++;
        }
        if (start > 0) {
            expectedSeq = Segments.firstSeq(files.get(start));
            expectedPrevious = null;
        }
        for (Path file : files.subList(start, files.size())) {
            if (expectedSeq > last) {
                break;
            }
            progress.stopIfCancelled();
            readSegment(file, fromSeq, last, consumer);
        }
        if (expectedSeq <= last) {
            faults.add(new JournalFault("the journal", expectedSeq, missing(expectedSeq, last)));
        }
    }

    /// Reads one whole segment and gives the last entry in it.
    Head readWhole(Path segment) throws IOException {
        expectedSeq = Segments.firstSeq(segment);
        expectedPrevious = expectedSeq == 1 ? Entry.NO_PREVIOUS : null;
        readSegment(segment, 1, Long.MAX_VALUE, _ -> {});
        return expectedPrevious == null ? Head.EMPTY : new Head(expectedSeq - 1, expectedPrevious);
    }

    /// The hash of the last entry read, null if it was not what was written.
    @Nullable
    String lastHash() {
        return expectedPrevious;
    }

    private void readSegment(Path file, long fromSeq, long last, EntryConsumer consumer) throws IOException {
        beginAt(file);
        long line = 0;
        try (Lines in = new Lines(openSealedOrOpen(file))) {
            byte[] bytes = in.next();
            while (bytes != null && expectedSeq <= last) {
                line++;
                Entry entry = check(bytes, file, line);
                if (entry != null && entry.seq() >= fromSeq && entry.seq() <= last) {
                    consumer.accept(entry);
                }
                progress.at(expectedSeq - 1, last);
                bytes = in.next();
            }
        } catch (ZipException | EOFException e) {
            faults.add(new JournalFault(Segments.name(file), line + 1, "the file is damaged: " + e.getMessage()));
            expectedPrevious = null;
        }
    }

    private void beginAt(Path file) {
        long first = Segments.firstSeq(file);
        if (first == expectedSeq) {
            return;
        }
        String reason = first > expectedSeq
                ? missing(expectedSeq, first - 1)
                : "entries " + first + " to " + (expectedSeq - 1) + " stand in another file already";
        faults.add(new JournalFault(Segments.name(file), 1, reason));
        expectedSeq = first;
        expectedPrevious = null;
    }

    private static String missing(long first, long last) {
        return first == last ? "entry " + first + " is missing" : "entries " + first + " to " + last + " are missing";
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

    private @Nullable Entry check(byte[] bytes, Path file, long line) {
        Entry entry;
        try {
            entry = format.parse(bytes);
        } catch (BadEntryException e) {
            faults.add(new JournalFault(Segments.name(file), line, String.valueOf(e.getMessage())));
            expectedSeq++;
            expectedPrevious = null;
            return null;
        }
        String reason = null;
        if (entry.seq() != expectedSeq) {
            reason = "entry " + expectedSeq + " was expected, this is " + entry.seq();
        } else if (expectedPrevious != null && !entry.previous().equals(expectedPrevious)) {
            reason = "it does not follow the entry before it";
        }
        expectedSeq = entry.seq() + 1;
        expectedPrevious = entry.hash();
        if (reason == null) {
            return entry;
        }
        faults.add(new JournalFault(Segments.name(file), line, reason));
        return null;
    }
}
