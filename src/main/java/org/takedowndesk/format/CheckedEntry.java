package org.takedowndesk.format;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// An entry's unpacked bytes, of which there must be as many, with the sum, as the archive says.
final class CheckedEntry extends FilterInputStream {

    private static final int BUFFER = 16 * 1024;

    private final ZipDirectory.Entry entry;
    private final @Nullable Inflater inflater;
    private final CRC32 sum = new CRC32();
    private long done;

    /// @param inflater null for an entry that is not packed
    CheckedEntry(InputStream packed, ZipDirectory.Entry entry, @Nullable Inflater inflater) {
        super(
                inflater == null
                        ? new BufferedInputStream(packed, BUFFER)
                        : new InflaterInputStream(packed, inflater, BUFFER));
        this.entry = entry;
        this.inflater = inflater;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        int read = super.read(bytes, from, count);
        if (read > 0) {
            sum.update(bytes, from, read);
            done += read;
        }
        if (done > entry.size()) {
            throw new ZipException("an entry longer than it says");
        }
        if (read < 0 && (done != entry.size() || sum.getValue() != entry.crc())) {
            throw new ZipException("an entry's content is not what it was");
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        return count <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(count, BUFFER)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        super.close();
        if (inflater != null) {
            inflater.end();
        }
    }
}
