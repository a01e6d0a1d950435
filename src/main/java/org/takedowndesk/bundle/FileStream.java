package org.takedowndesk.bundle;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// A PDF stream whose bytes stay in files until the document is written: no heap, no copy, no open handle.
///
/// It is written by copying [#createRawInputStream()], so an original of any size goes from its file straight into
/// the bundle.
final class FileStream extends COSStream {

    private static final int BUFFER = 1 << 16;

    /// A part of a file.
    record Range(Path file, long offset, long length) {}

    private final List<Range> ranges;
    private final long total;
    private final @Nullable Fingerprint fingerprint;

    private FileStream(List<Range> ranges, @Nullable Fingerprint fingerprint) {
        this.ranges = List.copyOf(ranges);
        this.total = ranges.stream().mapToLong(Range::length).sum();
        this.fingerprint = fingerprint;
        setLong(COSName.LENGTH, total);
    }

    /// A stream of parts of files, one after the other.
    static FileStream of(List<Range> ranges) {
        return new FileStream(ranges, null);
    }

    /// A stream of a whole file, whose SHA-256 is known to `fingerprint` once the document is written.
    static FileStream of(Path file, long size, Fingerprint fingerprint) {
        return new FileStream(List.of(new Range(file, 0, size)), fingerprint);
    }

    static FileStream of(Path file, long size) {
        return new FileStream(List.of(new Range(file, 0, size)), null);
    }

    @Override
    public InputStream createRawInputStream() {
        return new RangesInput(ranges, total, fingerprint);
    }

    @Override
    public boolean hasData() {
        return true;
    }

    @Override
    public long getLength() {
        return total;
    }

    /// The SHA-256 of a file, taken while it is written into the document.
    static final class Fingerprint {

        private byte @Nullable [] value;

        /// The digest; `null` before the file was written.
        byte @Nullable [] value() {
            return value == null ? null : value.clone();
        }
    }

    /// Reads in large steps whatever its reader asks for.
    private static final class RangesInput extends InputStream {

        private final List<Range> ranges;
        private final @Nullable Fingerprint fingerprint;
        private final @Nullable MessageDigest digest;
        private final ByteBuffer buffer;
        private int next;
        private @Nullable FileChannel channel;
        private long position;
        private long end;

        RangesInput(List<Range> ranges, long total, @Nullable Fingerprint fingerprint) {
            this.ranges = ranges;
            this.fingerprint = fingerprint;
            this.digest = fingerprint == null ? null : Sha256.digest();
            this.buffer = ByteBuffer.allocate(Math.clamp(total, 1, BUFFER)).limit(0);
        }

        @Override
        public int read() throws IOException {
            return fill() ? buffer.get() & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, buffer.remaining());
            buffer.get(target, offset, count);
            return count;
        }

        /// Hands on what was read without another copy of it.
        @Override
        public long transferTo(OutputStream out) throws IOException {
            long moved = 0;
            while (fill()) {
                int count = buffer.remaining();
                out.write(buffer.array(), buffer.position(), count);
                buffer.position(buffer.limit());
                moved += count;
            }
            return moved;
        }

        private boolean fill() throws IOException {
            while (!buffer.hasRemaining()) {
                FileChannel from = channel;
                if (from == null || position == end) {
                    close();
                    if (next == ranges.size()) {
                        finish();
                        return false;
                    }
                    open(ranges.get(next++));
                } else {
                    load(from);
                }
            }
            return true;
        }

        private void open(Range range) throws IOException {
            channel = FileChannel.open(range.file(), StandardOpenOption.READ);
            position = range.offset();
            end = range.offset() + range.length();
        }

        private void load(FileChannel from) throws IOException {
            buffer.clear().limit((int) Math.min(buffer.capacity(), end - position));
            int read = from.read(buffer, position);
            buffer.flip();
            if (read <= 0) {
                throw new EOFException(ranges.get(next - 1).file() + " became shorter while it was read");
            }
            position += read;
            if (digest != null) {
                digest.update(buffer.array(), 0, read);
            }
        }

        private void finish() {
            if (fingerprint != null && digest != null && fingerprint.value == null) {
                fingerprint.value = digest.digest();
            }
        }

        @Override
        public void close() throws IOException {
            if (channel != null) {
                channel.close();
                channel = null;
            }
        }
    }
}
