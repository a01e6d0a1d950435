package org.takedowndesk.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Progress;

/// Finds the end of a journal that may have been cut off in the middle of a write.
///
/// @param segment the one to append to
/// @param torn the bytes that were set aside, null after a clean end
record Tail(Path segment, Head head, @Nullable TornTail torn) {

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
            Head head = headOfSealed(segments, format, last);
            requireAcknowledged(segments, head.seq(), acknowledged);
            return new Tail(segments.open(head.seq() + 1), head, null);
        }
        Head before = files.size() == 1 ? Head.EMPTY : headOfSealed(segments, format, files.get(files.size() - 2));
        if (before.seq() + 1 != Segments.firstSeq(last)) {
            throw Journal.damaged(
                    segments.folder(),
                    new JournalFault(name(last), 1, "entry " + (before.seq() + 1) + " was expected to begin here"));
        }
        // A crash between opening a new segment and sealing the full one leaves the full one open.
        for (Path file : files.subList(0, files.size() - 1)) {
            if (!Segments.isSealed(file)) {
                segments.seal(file);
            }
        }
        return ofOpen(segments, format, last, before, acknowledged);
    }

    private static void requireAcknowledged(Segments segments, long found, long acknowledged) {
        if (found < acknowledged) {
            throw Journal.damaged(
                    segments.folder(),
                    new JournalFault(
                            "the journal",
                            found + 1,
                            "entries " + (found + 1) + " to " + acknowledged
                                    + " were saved and are missing or changed"));
        }
    }

    private static Head headOfSealed(Segments segments, EntryFormat format, Path segment) throws IOException {
        Head[] head = {Head.EMPTY};
        List<JournalFault> faults = new ArrayList<>();
        new ChainReader(segments, format)
                .read(
                        Segments.firstSeq(segment),
                        lastOf(segments, segment),
                        entry -> head[0] = new Head(entry.seq(), entry.hash()),
                        faults,
                        Progress.none());
        if (!faults.isEmpty()) {
            throw Journal.damaged(segments.folder(), faults.getFirst());
        }
        return head[0];
    }

    private static long lastOf(Segments segments, Path segment) throws IOException {
        List<Path> files = segments.all();
        int index = files.indexOf(segment);
        if (index + 1 < files.size()) {
            return Segments.firstSeq(files.get(index + 1)) - 1;
        }
        long lines = 0;
        try (var in = Segments.read(segment)) {
            while (ChainReader.nextLine(in) != null) {
                lines++;
            }
        }
        return Segments.firstSeq(segment) + lines - 1;
    }

    /// Takes the longest run of whole entries. What follows it may only be the rest of one write that was never
    /// acknowledged:
    /// if a whole entry of ours stands behind the bad bytes, the journal was damaged and nothing is touched.
    private static Tail ofOpen(Segments segments, EntryFormat format, Path segment, Head before, long acknowledged)
            throws IOException {
        byte[] bytes = Files.readAllBytes(segment);
        Head head = before;
        int good = 0;
        int end = lineEnd(bytes, 0);
        while (end >= 0) {
            try {
                head = next(format, bytes, good, end, head);
            } catch (BadEntryException e) {
                refuseIfEntriesFollow(
                        segments,
                        format,
                        bytes,
                        end + 1,
                        new JournalFault(name(segment), head.seq() - before.seq() + 1, String.valueOf(e.getMessage())));
                break;
            }
            good = end + 1;
            end = lineEnd(bytes, good);
        }
        requireAcknowledged(segments, head.seq(), acknowledged);
        if (good == bytes.length) {
            return new Tail(segment, head, null);
        }
        return new Tail(segment, head, cutOff(segment, bytes, good));
    }

    private static Head next(EntryFormat format, byte[] bytes, int start, int end, Head head) throws BadEntryException {
        Entry entry = format.parse(new String(bytes, start, end - start, StandardCharsets.UTF_8));
        if (entry.seq() != head.seq() + 1 || !entry.previous().equals(head.hash())) {
            throw new BadEntryException("it does not follow the entry before it");
        }
        return new Head(entry.seq(), entry.hash());
    }

    private static void refuseIfEntriesFollow(
            Segments segments, EntryFormat format, byte[] bytes, int from, JournalFault fault) {
        int start = from;
        int end = lineEnd(bytes, start);
        while (end >= 0) {
            try {
                format.parse(new String(bytes, start, end - start, StandardCharsets.UTF_8));
                throw Journal.damaged(segments.folder(), fault);
            } catch (BadEntryException _) {
                start = end + 1;
                end = lineEnd(bytes, start);
            }
        }
    }

    private static TornTail cutOff(Path segment, byte[] bytes, int good) throws IOException {
        Path kept = segment.resolveSibling(name(segment) + ".torn-at-" + good);
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

    private static int lineEnd(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
