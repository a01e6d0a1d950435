package org.takedowndesk.media;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A file read at any place through one window, so that walking a file's structure costs no memory; a read past the
/// end
/// is an [EOFException].
final class FileBytes implements Closeable {

    private static final int WINDOW = 64 * 1024;

    private final FileChannel channel;
    private final long length;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
    private long windowStart;

    FileBytes(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        length = channel.size();
    }

    long length() {
        return length;
    }

    int u8(long at) throws IOException {
        if (at < windowStart || at >= windowStart + window.limit()) {
            load(at);
        }
        return window.get((int) (at - windowStart)) & 0xFF;
    }

    int u16(long at, boolean littleEndian) throws IOException {
        int first = u8(at);
        int second = u8(at + 1);
        return littleEndian ? second << 8 | first : first << 8 | second;
    }

    long u32(long at, boolean littleEndian) throws IOException {
        long first = u16(at, littleEndian);
        long second = u16(at + 2, littleEndian);
        return littleEndian ? second << 16 | first : first << 16 | second;
    }

    int u24LittleEndian(long at) throws IOException {
        return u16(at, true) | u8(at + 2) << 16;
    }

    byte[] bytes(long at, int count) throws IOException {
        if (at < 0 || count < 0 || at + count > length) {
            throw new EOFException("the file ends before " + (at + count));
        }
        byte[] bytes = new byte[count];
        ByteBuffer target = ByteBuffer.wrap(bytes);
        while (target.hasRemaining()) {
            if (channel.read(target, at + target.position()) < 0) {
                throw new EOFException("the file was cut while it was read");
            }
        }
        return bytes;
    }

    /// The characters of a four-letter chunk name or the like.
    String ascii(long at, int count) throws IOException {
        StringBuilder letters = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            letters.append((char) u8(at + i));
        }
        return letters.toString();
    }

    private void load(long at) throws IOException {
        if (at < 0 || at >= length) {
            throw new EOFException("the file ends before " + at);
        }
        window.clear();
        windowStart = at;
        while (window.hasRemaining() && channel.read(window, at + window.position()) >= 0) {
            // read on until the window is full or the file ends
        }
        window.flip();
        if (window.limit() == 0) {
            throw new EOFException("the file was cut while it was read");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
