package org.takedowndesk.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.jspecify.annotations.Nullable;

/// Reads a PDF in place with one small buffer, and gives the file back between uses.
///
/// PDFBox's own reader keeps up to 4 MB and a handle for every document that is open, which a bundle of hundreds of
/// certificates cannot afford.
final class FileRead implements RandomAccessRead {

    private static final int BUFFER = 1 << 14;

    private final Path file;
    private final long length;
    private @Nullable FileChannel channel;
    private @Nullable ByteBuffer buffer;
    private long bufferStart;
    private long position;

    FileRead(Path file) throws IOException {
        this.file = file;
        this.length = Files.size(file);
    }

    /// Closes the file; the next read opens it again.
    void release() throws IOException {
        buffer = null;
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }

    @Override
    public int read() throws IOException {
        if (position >= length) {
            return -1;
        }
        ByteBuffer loaded = load();
        position++;
        return loaded.get() & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        if (position >= length) {
            return -1;
        }
        ByteBuffer loaded = load();
        int part = Math.min(count, loaded.remaining());
        loaded.get(target, offset, part);
        position += part;
        return part;
    }

    private ByteBuffer load() throws IOException {
        ByteBuffer loaded = buffer;
        if (loaded == null) {
            loaded = ByteBuffer.allocate(BUFFER).limit(0);
            buffer = loaded;
        }
        if (position < bufferStart || position >= bufferStart + loaded.limit()) {
            FileChannel from = channel;
            if (from == null) {
                from = FileChannel.open(file, StandardOpenOption.READ);
                channel = from;
            }
            loaded.clear();
            if (from.read(loaded, position) <= 0) {
                loaded.limit(0);
                throw new IOException(file + " became shorter while it was read");
            }
            loaded.flip();
            bufferStart = position;
        }
        loaded.position((int) (position - bufferStart));
        return loaded;
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long target) throws IOException {
        if (target < 0) {
            throw new IOException("No place " + target + " in " + file);
        }
        position = Math.min(target, length);
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public boolean isEOF() {
        return position >= length;
    }

    @Override
    public RandomAccessReadView createView(long start, long streamLength) {
        return new RandomAccessReadView(this, start, streamLength);
    }

    @Override
    public void close() throws IOException {
        release();
    }
}
