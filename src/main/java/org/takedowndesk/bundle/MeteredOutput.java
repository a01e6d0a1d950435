package org.takedowndesk.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import org.takedowndesk.work.Progress;

/// Counts and hashes what is written, and stops when the user wants it.
final class MeteredOutput extends OutputStream {

    /// As much as stays near the processor while it is filled, summed and written.
    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final Progress progress;
    private final long expected;
    private final MessageDigest digest = Sha256.digest();
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private long written;

    MeteredOutput(OutputStream out, Progress progress, long expected) {
        this.out = out;
        this.progress = progress;
        this.expected = Math.max(1, 2 * expected);
    }

    @Override
    public void write(int one) throws IOException {
        if (filled == BUFFER) {
            drain();
        }
        buffer[filled++] = (byte) one;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (length >= BUFFER) {
            drain();
            pass(bytes, offset, length);
            return;
        }
        int from = offset;
        int left = length;
        while (left > 0) {
            if (filled == BUFFER) {
                drain();
            }
            int part = Math.min(left, BUFFER - filled);
            System.arraycopy(bytes, from, buffer, filled, part);
            filled += part;
            from += part;
            left -= part;
        }
    }

    private void drain() throws IOException {
        pass(buffer, 0, filled);
        filled = 0;
    }

    private void pass(byte[] bytes, int offset, int length) throws IOException {
        progress.stopIfCancelled();
        out.write(bytes, offset, length);
        digest.update(bytes, offset, length);
        written += length;
        long steps = BundleWriter.STEPS - BundleWriter.PLACING;
        progress.at(BundleWriter.PLACING + Math.min(steps - 1, steps * written / expected), BundleWriter.STEPS);
    }

    @Override
    public void close() throws IOException {
        try {
            drain();
        } finally {
            out.close();
        }
    }

    long written() {
        return written;
    }

    byte[] digest() {
        return digest.digest();
    }
}
