package org.takedowndesk.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    public static final long SEGMENT_BYTES = 4L * 1024 * 1024;

    private static final Logger log = LoggerFactory.getLogger(Journal.class);

    private final Segments segments;
    private final EntryFormat format;
    private final OpenSegment.Opener opener;
    private final long segmentBytes;
    private final @Nullable TornTail torn;
    private volatile Head head;
    private OpenSegment open;

    private Journal(Segments segments, EntryFormat format, OpenSegment.Opener opener, long segmentBytes, Tail tail)
            throws IOException {
        this.segments = segments;
        this.format = format;
        this.opener = opener;
        this.segmentBytes = segmentBytes;
        this.torn = tail.torn();
        this.head = tail.head();
        this.open = new OpenSegment(tail.segment(), opener);
    }

    /// Opens the journal in `folder`, creating it if the folder is empty, and cuts off a torn last entry.
    ///
    /// @param acknowledged the last entry known to have been saved, 0 if unknown
    /// @throws ProblemException as the other opening does
    public static Journal open(Path folder, CanonicalJson json, long acknowledged) {
        return open(folder, json, acknowledged, SEGMENT_BYTES);
    }

    /// Opens the journal with segments of another size.
    ///
    /// @param acknowledged the last entry known to have been saved, 0 if unknown
    /// @param segmentBytes the size at which a segment is full, as a rule [#SEGMENT_BYTES]
    /// @throws ProblemException WORKSPACE_DAMAGED if an entry other than a torn last one is not what was written;
    ///     the files are then left as they are; CANNOT_WRITE, DISK_FULL
    public static Journal open(Path folder, CanonicalJson json, long acknowledged, long segmentBytes) {
        return open(folder, json, acknowledged, segmentBytes, OpenSegment.Opener::ofDisk);
    }

    static Journal open(
            Path folder, CanonicalJson json, long acknowledged, long segmentBytes, OpenSegment.Opener opener) {
        EntryFormat format = new EntryFormat(json);
        Segments segments = new Segments(folder);
        try {
            Files.createDirectories(folder);
            Tail tail = Tail.find(segments, format, acknowledged);
            Journal journal = new Journal(segments, format, opener, segmentBytes, tail);
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

    /// Makes the entry that comes next, without writing it.
    ///
    /// @param at is cut to the millisecond
    /// @throws IllegalArgumentException if the entry could not be read again
    public synchronized Prepared prepare(Instant at, String who, String action, List<Change> changes) {
        return format.seal(head.seq() + 1, at.truncatedTo(ChronoUnit.MILLIS), who, action, changes, head.hash());
    }

    /// Prepares an entry and writes it.
    public synchronized Entry append(Instant at, String who, String action, List<Change> changes) {
        Prepared prepared = prepare(at, who, action, changes);
        append(prepared);
        return prepared.entry();
    }

    /// Writes the entry and returns when it is on the disk.
    ///
    /// @throws ProblemException DISK_FULL, CANNOT_WRITE: the journal is as it was before the call. Where not even
    ///     that could be made sure, every further call fails until the workspace is opened anew.
    public synchronized void append(Prepared prepared) {
        Entry entry = prepared.entry();
        if (entry.seq() != head.seq() + 1 || !entry.previous().equals(head.hash())) {
            throw new IllegalArgumentException("entry " + entry.seq() + " does not follow entry " + head.seq());
        }
        if (open.broken()) {
            throw new ProblemException(
                    Problem.CANNOT_WRITE, open.path(), "an earlier write failed; open the workspace again");
        }
        if (open.length() > 0 && open.length() + prepared.line().length > segmentBytes) {
            rotate(entry.seq());
        }
        try {
            open.append(prepared.line());
        } catch (IOException e) {
            throw Failures.writing(open.path(), e);
        }
        head = new Head(entry.seq(), entry.hash());
    }

    /// Begins a new segment and seals the full one. Where that fails nothing is lost: either the full one grows on,
    /// or it is sealed at the next opening.
    private void rotate(long firstSeq) {
        OpenSegment full = open;
        try {
            OpenSegment next = new OpenSegment(segments.open(firstSeq), opener);
            try {
                Failures.flushFolder(segments.folder());
            } catch (IOException e) {
                next.close();
                throw e;
            }
            open = next;
            full.close();
            segments.seal(full.path());
        } catch (IOException e) {
            log.warn("{} could not be sealed", full.path(), e);
        }
    }

    /// Hands every entry from `fromSeq` up to the head, checked and in order, to `consumer`.
    ///
    /// @throws ProblemException WORKSPACE_DAMAGED if an entry is not what was written
    public void read(long fromSeq, EntryConsumer consumer) {
        read(fromSeq, head, consumer);
    }

    /// Hands every entry that is as it was written to `consumer` and leaves out the others, which [#verify] names.
    public void readable(EntryConsumer consumer) {
        walk(1, head, consumer, new ArrayList<>(), Progress.none());
    }

    /// Hands every entry from `fromSeq` up to the one that `last` names to `consumer`.
    public void read(long fromSeq, Head last, EntryConsumer consumer) {
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
        try {
            new ChainReader(segments, format, new ArrayList<>(), Progress.none()).read(seq, seq, found::add);
        } catch (IOException e) {
            throw Failures.reading(segments.folder(), e);
        }
        return found.stream().findFirst();
    }

    /// Reads the whole chain and names every place where it is not what was written; an empty list means it is whole.
    public List<JournalFault> verify(Progress progress) {
        List<JournalFault> faults = new ArrayList<>();
        walk(1, head, _ -> {}, faults, progress);
        return faults;
    }

    private void walk(long fromSeq, Head last, EntryConsumer consumer, List<JournalFault> faults, Progress progress) {
        try {
            ChainReader chain = new ChainReader(segments, format, faults, progress);
            chain.read(fromSeq, last.seq(), consumer);
            if (fromSeq <= last.seq() && faults.isEmpty() && !last.hash().equals(chain.lastHash())) {
                faults.add(new JournalFault(
                        "the journal", last.seq(), "entry " + last.seq() + " is not the one that was written"));
            }
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
            open.close();
        } catch (IOException e) {
            throw Failures.writing(open.path(), e);
        }
    }
}
