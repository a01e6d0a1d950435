package org.takedowndesk.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.takedowndesk.work.Progress;

/// What is left of the limits while one file, and everything in it, is read.
public final class Budget {

    private final FormatLimits limits;
    private final LongSupplier nanoTime;
    private final Progress progress;
    private final long end;
    private long unpacked;
    private int entries;

    /// @param nanoTime a clock that only ever runs on
    Budget(FormatLimits limits, LongSupplier nanoTime, Progress progress) {
        this.limits = limits;
        this.nanoTime = nanoTime;
        this.progress = progress;
        this.end = nanoTime.getAsLong() + limits.time().toNanos();
    }

    FormatLimits limits() {
        return limits;
    }

    /// One more member.
    void entry() throws LimitReached {
        check();
        if (++entries > limits.entries()) {
            throw new LimitReached(NoticeKind.LIMIT_ENTRIES, limits.entries());
        }
    }

    /// Ends the work if its time is over or the user cancelled it.
    void check() throws LimitReached {
        progress.stopIfCancelled();
        if (nanoTime.getAsLong() - end > 0) {
            throw new LimitReached(NoticeKind.LIMIT_TIME, seconds(limits.time()));
        }
    }

    private static long seconds(Duration time) {
        return Math.max(1, time.toSeconds());
    }

    private void spend(long bytes) throws LimitReached {
        check();
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw new LimitReached(NoticeKind.LIMIT_BYTES, limits.unpackedBytes());
        }
    }

    /// Counts what is read from `unpacked`, which was packed in `packed` bytes.
    ///
    /// @param name what a notice calls it
    InputStream metered(InputStream unpacked, long packed, String name) {
        return new Metered(unpacked, packed, name);
    }

    /// Counts what is read and is not packed.
    InputStream metered(InputStream plain) {
        return new Metered(plain, Long.MAX_VALUE, "");
    }

    private final class Metered extends FilterInputStream {

        private final long packed;
        private final String name;
        private long done;

        Metered(InputStream in, long packed, String name) {
            super(in);
            this.packed = packed;
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            byte[] buffer = new byte[Math.clamp(count, 0, 8192)];
            return count <= 0 ? 0 : Math.max(0, read(buffer, 0, buffer.length));
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(long bytes) throws LimitReached {
            done += bytes;
            spend(bytes);
            if (done > limits.ratioFrom() && done / limits.ratio() > packed) {
                throw new LimitReached(NoticeKind.LIMIT_RATIO, limits.ratio(), name);
            }
        }
    }
}
