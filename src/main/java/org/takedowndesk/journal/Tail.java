package org.takedowndesk.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Progress;

/// Finds the end of a journal that may have been cut off in the middle of a write.
///
/// @param segment the one to append to
/// @param torn the bytes that were set aside, null after a clean end
record Tail(Path segment, Head head, @Nullable TornTail torn) {

    private static final Logger log = LoggerFactory.getLogger(Tail.class);

    /// @param acknowledged the last entry known to have been on the disk, 0 if unknown: no tail that would lose it is
    /// cut off
    static Tail find(Segments segments, EntryFormat format, long acknowledged) throws IOException {
        List<Path> files = segments.all();
        if (files.isEmpty()) {
            requireAcknowledged(segments, 0, acknowledged);
            return new Tail(segments.open(1), Head.EMPTY, null);
        }
        Path last = files.getLast();
        if (Segments.isSealed(last)) {
            Head head = headOf(segments, format, last);
            requireAcknowledged(segments, head.seq(), acknowledged);
            return new Tail(segments.open(head.seq() + 1), head, null);
        }
        Head before = files.size() == 1 ? Head.EMPTY : headOf(segments, format, files.get(files.size() - 2));
        if (before.seq() + 1 != Segments.firstSeq(last)) {
            String reason = "entry " + (before.seq() + 1) + " was expected to begin here";
            throw Journal.damaged(segments.folder(), new JournalFault(Segments.name(last), 1, reason));
        }
        Tail tail = ofOpen(segments, format, last, before, acknowledged);
        sealAll(segments, files.subList(0, files.size() - 1));
        return tail;
    }

    /// An end between opening a new segment and sealing the full one leaves the full one open.
    private static void sealAll(Segments segments, List<Path> files) {
        for (Path file : files) {
            try {
                if (!Segments.isSealed(file)) {
                    segments.seal(file);
                }
            } catch (IOException e) {
                log.warn("{} could not be compressed and stays as it is", file, e);
            }
        }
    }

    private static void requireAcknowledged(Segments segments, long found, long acknowledged) {
        if (found < acknowledged) {
            String reason = "entries " + (found + 1) + " to " + acknowledged + " were saved and are missing or changed";
            throw Journal.damaged(segments.folder(), new JournalFault("the journal", found + 1, reason));
        }
    }

    private static Head headOf(Segments segments, EntryFormat format, Path segment) throws IOException {
        List<JournalFault> faults = new ArrayList<>();
        Head head = new ChainReader(segments, format, faults, Progress.none()).readWhole(segment);
        if (!faults.isEmpty()) {
            throw Journal.damaged(segments.folder(), faults.getFirst());
        }
        return head;
    }

    /// Takes the longest run of whole entries. What follows it may only be the rest of one write that was never
    /// acknowledged: if a whole entry of ours stands behind the bad bytes, the journal was damaged and nothing is
    /// touched.
    private static Tail ofOpen(Segments segments, EntryFormat format, Path segment, Head before, long acknowledged)
            throws IOException {
        byte[] bytes = Files.readAllBytes(segment);
        Head head = before;
        int good = 0;
        int end = afterLine(bytes, 0);
        while (end >= 0) {
            try {
                head = next(format, Arrays.copyOfRange(bytes, good, end), head);
            } catch (BadEntryException e) {
                if (entriesFollow(format, bytes, good, end)) {
                    long line = head.seq() - before.seq() + 1;
                    String reason = String.valueOf(e.getMessage());
                    throw Journal.damaged(segments.folder(), new JournalFault(Segments.name(segment), line, reason));
                }
                break;
            }
            good = end;
            end = afterLine(bytes, good);
        }
        requireAcknowledged(segments, head.seq(), acknowledged);
        return new Tail(segment, head, good == bytes.length ? null : cutOff(segment, bytes, good));
    }

    private static Head next(EntryFormat format, byte[] line, Head head) throws BadEntryException {
        Entry entry = format.parse(line);
        if (entry.seq() != head.seq() + 1) {
            throw new BadEntryException("entry " + (head.seq() + 1) + " was expected, this is " + entry.seq());
        }
        if (!entry.previous().equals(head.hash())) {
            throw new BadEntryException("it does not follow the entry before it");
        }
        return new Head(entry.seq(), entry.hash());
    }

    /// Whether a whole entry stands anywhere from the bad line on; a torn write holds none.
    private static boolean entriesFollow(EntryFormat format, byte[] bytes, int badFrom, int badEnd) {
        int from = badFrom;
        int end = badEnd;
        while (end >= 0) {
            try {
                format.parse(Arrays.copyOfRange(bytes, from, end));
                return true;
            } catch (BadEntryException _) {
                from = end;
                end = afterLine(bytes, from);
            }
        }
        return false;
    }

    private static TornTail cutOff(Path segment, byte[] bytes, int good) throws IOException {
        Path kept = segment.resolveSibling(Segments.name(segment) + ".torn-at-" + good);
        try (FileChannel channel = FileChannel.open(
                kept, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes, good, bytes.length - good);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        try (FileChannel channel = FileChannel.open(segment, StandardOpenOption.WRITE)) {
            channel.truncate(good);
            channel.force(true);
        }
        Failures.flushFolder(Failures.folderOf(segment));
        return new TornTail(bytes.length - good, kept);
    }

    /// Where the line that begins at `from` ends, its line feed included; -1 if it has none.
    private static int afterLine(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }
}
