package org.takedowndesk.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// The append-only record of every change of a workspace: what it returned is on the disk.
///
/// One writer at a time; the workspace's lock sees to that. Reading may go on in other threads while entries are
/// appended.
public final class Journal implements AutoCloseable {

    /// Sealed segments of this size keep single files easy to copy and quick to check.
    private static final long SEGMENT_BYTES = 4L * 1024 * 1024;

    private final Segments segments;
    private final EntryFormat format;
    private final long segmentBytes;
    private final @Nullable TornTail torn;
    private volatile Head head;
    private FileChannel channel;
    private Path openSegment;
    private boolean broken;

    private Journal(Segments segments, EntryFormat format, long segmentBytes, Tail tail) throws IOException {
        this.segments = segments;
        this.format = format;
        this.segmentBytes = segmentBytes;
        this.torn = tail.torn();
        this.head = tail.head();
        this.openSegment = tail.segment();
        this.channel = openForAppend(openSegment);
    }

    /// Opens the journal in `folder`, creating it if the folder is empty, and cuts off a torn last entry.
    ///
    /// @param acknowledged the last entry known to have been saved, 0 if unknown
    /// @throws ProblemException WORKSPACE_DAMAGED if an entry other than a torn last one is not what was written;
    ///     the files are then left as they are; CANNOT_WRITE, DISK_FULL
    public static Journal open(Path folder, CanonicalJson json, long acknowledged) {
        return open(folder, json, acknowledged, SEGMENT_BYTES);
    }

    static Journal open(Path folder, CanonicalJson json, long acknowledged, long segmentBytes) {
        EntryFormat format = new EntryFormat(json);
        Segments segments = new Segments(folder);
        try {
            Files.createDirectories(folder);
            Journal journal = new Journal(segments, format, segmentBytes, Tail.find(segments, format, acknowledged));
            Failures.flushFolder(folder);
            return journal;
        } catch (IOException e) {
            throw Failures.writing(folder, e);
        }
    }

    /// The last entry's number and hash.
    public Head head() {
        return head;
    }

    /// What was cut off when the journal was opened, if the last end was in the middle of a write.
    public Optional<TornTail> torn() {
        return Optional.ofNullable(torn);
    }

    /// Writes one entry and returns when it is on the disk.
    ///
    /// @param at is cut to the millisecond
    /// @throws ProblemException DISK_FULL, CANNOT_WRITE: the journal is as it was before the call. Where not even
    /// that could be
    ///     made sure, every further call fails until the workspace is opened anew.
    public synchronized Entry append(Instant at, String who, String action, List<Change> changes) {
        if (broken) {
            throw new ProblemException(
                    Problem.CANNOT_WRITE, openSegment, "an earlier write failed; open the workspace again");
        }
        Entry entry = format.seal(head.seq() + 1, at.truncatedTo(ChronoUnit.MILLIS), who, action, changes, head.hash());
        ByteBuffer line = ByteBuffer.wrap((format.line(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            long before = channel.position();
            if (before > 0 && before + line.remaining() > segmentBytes) {
                rotate(entry.seq());
                before = 0;
            }
            write(line, before);
        } catch (IOException e) {
            throw Failures.writing(openSegment, e);
        }
        head = new Head(entry.seq(), entry.hash());
        return entry;
    }

    private void write(ByteBuffer line, long before) throws IOException {
        try {
            while (line.hasRemaining()) {
                channel.write(line);
            }
        } catch (IOException e) {
            takeBack(before, e);
            throw e;
        }
        try {
            channel.force(false);
        } catch (IOException e) {
            // After a failed flush nobody knows what is on the disk; only reading it again tells.
            broken = true;
            takeBack(before, e);
            throw e;
        }
    }

    private void takeBack(long length, IOException cause) {
        try {
            channel.truncate(length);
            channel.position(length);
            channel.force(false);
        } catch (IOException e) {
            broken = true;
            cause.addSuppressed(e);
        }
    }

    private void rotate(long firstSeq) throws IOException {
        Path full = openSegment;
        FileChannel next = openForAppend(segments.open(firstSeq));
        Failures.flushFolder(segments.folder());
        channel.close();
        channel = next;
        openSegment = segments.open(firstSeq);
        segments.seal(full);
    }

    private static FileChannel openForAppend(Path segment) throws IOException {
        FileChannel channel = FileChannel.open(segment, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.position(channel.size());
        return channel;
    }

    /// Hands every entry from `fromSeq` up to the head, checked and in order, to `consumer`.
    ///
    /// @throws ProblemException WORKSPACE_DAMAGED at the first entry that is not what was written
    public void read(long fromSeq, EntryConsumer consumer) {
        long last = head.seq();
        List<JournalFault> faults = new ArrayList<>();
        walk(fromSeq, last, consumer, faults, Progress.none());
        if (!faults.isEmpty()) {
            throw damaged(segments.folder(), faults.getFirst());
        }
    }

    /// The entry with this number, if there is one.
    public Optional<Entry> find(long seq) {
        if (seq < 1 || seq > head.seq()) {
            return Optional.empty();
        }
        List<Entry> found = new ArrayList<>();
        List<JournalFault> faults = new ArrayList<>();
        walk(seq, seq, found::add, faults, Progress.none());
        return found.stream().findFirst();
    }

    /// Reads the whole chain and names every place where it is not what was written; an empty list means it is whole.
    public List<JournalFault> verify(Progress progress) {
        List<JournalFault> faults = new ArrayList<>();
        long last = head.seq();
        walk(1, last, _ -> {}, faults, progress);
        return faults;
    }

    private void walk(long fromSeq, long last, EntryConsumer consumer, List<JournalFault> faults, Progress progress) {
        try {
            ChainReader chain = new ChainReader(segments, format);
            chain.read(fromSeq, last, consumer, faults, progress);
        } catch (IOException e) {
            throw Failures.reading(segments.folder(), e);
        } catch (UncheckedIOException e) {
            throw Failures.reading(segments.folder(), e);
        }
    }

    static ProblemException damaged(Path folder, JournalFault fault) {
        return new ProblemException(Problem.WORKSPACE_DAMAGED, folder.toAbsolutePath(), "journal " + fault);
    }

    @Override
    public synchronized void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw Failures.writing(openSegment, e);
        }
    }
}
