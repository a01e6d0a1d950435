package org.takedowndesk.bagit;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The central directory of a ZIP file, with what the JDK's reader does not tell: entries that are there twice, links
/// and what is encrypted.
final class ZipDirectory {

    /// One entry as the directory describes it.
    ///
    /// @param method 0 stored, 8 deflated
    /// @param localHeader where in the file its own header begins
    record ZipItem(String name, int flags, int method, long packed, long size, boolean link, long localHeader) {

        /// A folder has no bytes; what has some is a file with a bad name.
        boolean isFolder() {
            return name.endsWith("/") && size == 0;
        }

        boolean isEncrypted() {
            return (flags & 1) != 0;
        }
    }

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long LONGEST_DIRECTORY = 64L * 1024 * 1024;
    private static final long MAX_32 = 0xFFFFFFFFL;
    private static final int UNIX = 3;

    private ZipDirectory() {}

    /// @throws IOException if the file is no whole ZIP
    static List<ZipItem> read(FileChannel file) throws IOException {
        ByteBuffer directory = directory(file);
        List<ZipItem> items = new ArrayList<>();
        while (directory.remaining() >= ENTRY_LENGTH && directory.getInt(directory.position()) == ENTRY) {
            items.add(item(directory));
        }
        if (directory.hasRemaining()) {
            throw new IOException("the directory of the ZIP file is damaged");
        }
        return items;
    }

    private static ByteBuffer directory(FileChannel file) throws IOException {
        long tailStart = Math.max(0, file.size() - END_LENGTH - LONGEST_COMMENT);
        ByteBuffer tail = read(file, tailStart, file.size() - tailStart);
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END && unsigned(tail.getShort(at + 20)) == tail.limit() - at - END_LENGTH) {
                long size = unsigned(tail.getInt(at + 12));
                long offset = unsigned(tail.getInt(at + 16));
                ByteBuffer wide = size == MAX_32 || offset == MAX_32 ? end64(file, tail, at) : null;
                return wide == null ? read(file, offset, size) : read(file, wide.getLong(48), wide.getLong(40));
            }
        }
        throw new IOException("the file does not end like a ZIP file");
    }

    private static @Nullable ByteBuffer end64(FileChannel file, ByteBuffer tail, int end) throws IOException {
        int locator = end - 20;
        if (locator < 0 || tail.getInt(locator) != LOCATOR_64) {
            return null;
        }
        ByteBuffer wide = read(file, tail.getLong(locator + 8), 56);
        if (wide.getInt(0) != END_64) {
            throw new IOException("the directory of the ZIP file is not where it is said to be");
        }
        return wide;
    }

    private static ZipItem item(ByteBuffer in) throws IOException {
        int start = in.position();
        int nameLength = unsigned(in.getShort(start + 28));
        int extraLength = unsigned(in.getShort(start + 30));
        int commentLength = unsigned(in.getShort(start + 32));
        if (in.remaining() < ENTRY_LENGTH + nameLength + extraLength + commentLength) {
            throw new IOException("the directory of the ZIP file is cut off");
        }
        byte[] name = new byte[nameLength];
        in.get(start + ENTRY_LENGTH, name);
        long size = unsigned(in.getInt(start + 24));
        long packed = unsigned(in.getInt(start + 20));
        long header = unsigned(in.getInt(start + 42));
        Wide wide = new Wide(in, start + ENTRY_LENGTH + nameLength, extraLength);
        size = size == MAX_32 ? wide.next(size) : size;
        packed = packed == MAX_32 ? wide.next(packed) : packed;
        header = header == MAX_32 ? wide.next(header) : header;
        boolean unix = in.get(start + 5) == UNIX;
        int type = (in.getInt(start + 38) >>> 28) & 0xF;
        in.position(start + ENTRY_LENGTH + nameLength + extraLength + commentLength);
        return new ZipItem(
                new String(name, StandardCharsets.UTF_8),
                unsigned(in.getShort(start + 8)),
                unsigned(in.getShort(start + 10)),
                packed,
                size,
                // Of what Unix can hold only a file (8) and a folder (4) are what they seem; 0 says nothing.
                unix && type != 0 && type != 8 && type != 4,
                header);
    }

    /// The values that need 64 bits, in the extra field.
    private static final class Wide {
        private final ByteBuffer in;
        private int at = -1;
        private int end = -1;

        Wide(ByteBuffer in, int start, int length) {
            this.in = in;
            for (int field = start; field + 4 <= start + length; ) {
                int id = unsigned(in.getShort(field));
                int size = unsigned(in.getShort(field + 2));
                if (id == 1 && field + 4 + size <= start + length) {
                    at = field + 4;
                    end = at + size;
                    return;
                }
                field += 4 + size;
            }
        }

        long next(long otherwise) {
            if (at < 0 || at + 8 > end) {
                return otherwise;
            }
            at += 8;
            return in.getLong(at - 8);
        }
    }

    static ByteBuffer read(FileChannel file, long from, long length) throws IOException {
        if (from < 0 || length < 0 || length > LONGEST_DIRECTORY || from + length > file.size()) {
            throw new EOFException("the ZIP file is cut off or its directory too large");
        }
        ByteBuffer buffer = ByteBuffer.allocate((int) length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, from + buffer.position()) < 0) {
                throw new EOFException("the ZIP file is cut off");
            }
        }
        return buffer.flip();
    }

    static int unsigned(short value) {
        return Short.toUnsignedInt(value);
    }

    private static long unsigned(int value) {
        return Integer.toUnsignedLong(value);
    }
}
