package org.takedowndesk.journal;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// Cuts a segment into its lines, as bytes, so that hashes are taken over what stands in the file.
final class Lines implements Closeable {

    /// No entry of ours is longer; a longer line is not ours and must not fill the memory.
    static final int LONGEST = 64 * 1024 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int from;
    private int to;

    Lines(InputStream in) {
        this.in = in;
    }

    /// The next line with its line feed, which only a last line may lack; null at the end.
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        while (true) {
            if (from == to && !fill()) {
                return line.size() == 0 ? null : line.toByteArray();
            }
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            boolean whole = end < to;
            int next = whole ? end + 1 : end;
            line.write(buffer, from, next - from);
            from = next;
            if (whole) {
                return line.toByteArray();
            }
            if (line.size() > LONGEST) {
                throw new ZipException("a line is longer than " + LONGEST + " bytes");
            }
        }
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
