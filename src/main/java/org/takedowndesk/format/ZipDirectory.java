package org.takedowndesk.format;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/// The table of contents of a ZIP, read with all that the JDK's own reader hides: links, encrypted entries, entries
/// that
/// lie over each other, names in a Chinese encoding.
final class ZipDirectory implements Closeable {

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int COMMENT = 65_535;
    private static final int UNIX = 3;
    private static final int UNIX_KIND = 0xF000;
    private static final int UNIX_LINK = 0xA000;
    private static final long NEEDS_64 = 0xFFFFFFFFL;
    private static final int BUFFER = 64 * 1024;

    /// @param packed bytes in the archive
    /// @param size bytes that it says it unpacks to
    /// @param at where its own header stands
    record Entry(String name, int flags, int method, long crc, long packed, long size, long at, boolean link) {

        boolean encrypted() {
            return (flags & 1) != 0;
        }

        boolean folder() {
            return name.endsWith("/");
        }
    }

    /// Where the table stands, as far as the end of the archive says.
    private record End(long count, long size, long at) {}

    private final SeekableByteChannel channel;
    private final long length;
    private final List<Entry> entries = new ArrayList<>();
    private boolean complete = true;

    /// @param most at most so many entries; [#complete] says whether there were more
    ZipDirectory(Path file, int most) throws IOException {
        channel = Files.newByteChannel(file);
        try {
            length = channel.size();
            read(most);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    boolean complete() {
        return complete;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void read(int most) throws IOException {
        long endAt = findEnd();
        End end = end(endAt);
        // What stands in front of the archive, such as a program that unpacks it, shifts all places by its length.
        long shift = Math.max(0, endAt - end.size() - end.at());
        long at = end.at() + shift;
        for (long i = 0; i < end.count(); i++) {
            if (entries.size() >= most) {
                complete = false;
                return;
            }
            ByteBuffer head = bytes(at, CENTRAL_SIZE);
            if (head.getInt(0) != CENTRAL) {
                throw new ZipException("the table of contents is damaged at entry " + (i + 1));
            }
            int name = u16(head, 28);
            int extra = u16(head, 30);
            entries.add(entry(head, bytes(at + CENTRAL_SIZE, name + extra), name, shift));
            at += CENTRAL_SIZE + name + extra + u16(head, 32);
        }
    }

    private long findEnd() throws IOException {
        int span = (int) Math.min(length, END_SIZE + COMMENT);
        ByteBuffer tail = bytes(length - span, span);
        for (int i = span - END_SIZE; i >= 0; i--) {
            if (tail.getInt(i) == END && u16(tail, i + 20) <= span - END_SIZE - i) {
                return length - span + i;
            }
        }
        throw new EOFException("no table of contents");
    }

    private End end(long endAt) throws IOException {
        ByteBuffer end = bytes(endAt, END_SIZE);
        End small = new End(u16(end, 10), u32(end, 12), u32(end, 16));
        boolean needs64 = small.count() == 0xFFFF || small.size() == NEEDS_64 || small.at() == NEEDS_64;
        if (!needs64 || endAt < 20 || bytes(endAt - 20, 4).getInt(0) != LOCATOR_64) {
            return small;
        }
        ByteBuffer large = bytes(bytes(endAt - 12, 8).getLong(0), 56);
        if (large.getInt(0) != END_64) {
            throw new ZipException("the large table of contents is not where it should be");
        }
        return new End(large.getLong(32), large.getLong(40), large.getLong(48));
    }

    private static Entry entry(ByteBuffer head, ByteBuffer rest, int nameLength, long shift) throws ZipException {
        byte[] name = new byte[nameLength];
        rest.get(name);
        byte[] extra = new byte[rest.remaining()];
        rest.get(extra);
        long size = u32(head, 24);
        long packed = u32(head, 20);
        long at = u32(head, 42);
        ByteBuffer large = EntryNames.field(extra, 1);
        size = size == NEEDS_64 ? next(large) : size;
        packed = packed == NEEDS_64 ? next(large) : packed;
        at = at == NEEDS_64 ? next(large) : at;
        int flags = u16(head, 8);
        boolean link = head.get(5) == UNIX && (u16(head, 40) & UNIX_KIND) == UNIX_LINK;
        return new Entry(
                EntryNames.decode(name, flags, extra),
                flags,
                u16(head, 10),
                u32(head, 16),
                packed,
                size,
                at + shift,
                link);
    }

    private static long next(ByteBuffer large) throws ZipException {
        if (large.remaining() < 8) {
            throw new ZipException("an entry's size is missing");
        }
        long value = large.getLong();
        if (value < 0) {
            throw new ZipException("an entry of a size that no disk has");
        }
        return value;
    }

    /// Whether entries share bytes, as in archives that are made to unpack without end.
    boolean overlaps() {
        List<Entry> sorted =
                entries.stream().sorted(Comparator.comparingLong(Entry::at)).toList();
        long end = 0;
        for (Entry entry : sorted) {
            if (entry.at() < end) {
                return true;
            }
            end = entry.at() + LOCAL_SIZE + entry.packed();
        }
        return false;
    }

    /// The unpacked bytes of an entry; wrong ones end in a [ZipException].
    InputStream open(Entry entry) throws IOException {
        ByteBuffer local = bytes(entry.at(), LOCAL_SIZE);
        if (local.getInt(0) != LOCAL) {
            throw new ZipException("no entry where the table of contents says");
        }
        long start = entry.at() + LOCAL_SIZE + u16(local, 26) + u16(local, 28);
        if (entry.packed() > length - start) {
            throw new EOFException("the archive ends inside an entry");
        }
        InputStream packed = new Slice(start, entry.packed());
        return switch (entry.method()) {
            case 0 -> new CheckedEntry(packed, entry, null);
            case 8 -> {
                Inflater inflater = new Inflater(true);
                yield new CheckedEntry(packed, entry, inflater);
            }
            default -> throw new ZipException("packed in a way that is not known: " + entry.method());
        };
    }

    private ByteBuffer bytes(long at, int count) throws IOException {
        if (at < 0 || at > length - count) {
            throw new EOFException("beyond the end");
        }
        ByteBuffer buffer = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(at);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException("beyond the end");
            }
        }
        return buffer.flip();
    }

    private static int u16(ByteBuffer buffer, int at) {
        return buffer.getShort(at) & 0xFFFF;
    }

    private static long u32(ByteBuffer buffer, int at) {
        return buffer.getInt(at) & 0xFFFFFFFFL;
    }

    /// A piece of the archive as a stream of its own; several may be open at once.
    private final class Slice extends InputStream {

        private long at;
        private final long end;

        Slice(long start, long size) {
            at = start;
            end = start + size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            if (at >= end) {
                return -1;
            }
            channel.position(at);
            ByteBuffer wanted = ByteBuffer.wrap(bytes, from, (int) Math.min(Math.min(count, BUFFER), end - at));
            int read = channel.read(wanted);
            at += Math.max(0, read);
            return read;
        }
    }
}
