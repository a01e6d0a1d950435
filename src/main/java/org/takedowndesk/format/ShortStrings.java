package org.takedowndesk.format;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// JSON in which every string longer than a limit ends at the limit, so that no parser has to hold it.
final class ShortStrings extends FilterInputStream {

    private final int most;
    private boolean inString;
    private boolean escaped;
    private int length;
    private boolean cutting;
    private int hexLeft;
    private int count;

    ShortStrings(InputStream in, int most) {
        super(new BufferedInputStream(in, 64 * 1024));
        this.most = most;
    }

    /// How many strings were cut.
    int count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        for (int one = in.read(); one >= 0; one = in.read()) {
            if (keep(one)) {
                return one;
            }
        }
        return -1;
    }

    @Override
    public int read(byte[] bytes, int from, int wanted) throws IOException {
        int done = 0;
        while (done < wanted) {
            int one = read();
            if (one < 0) {
                break;
            }
            bytes[from + done++] = (byte) one;
        }
        return done == 0 && wanted > 0 ? -1 : done;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return bytes > 0 && read() >= 0 ? 1 : 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private boolean keep(int one) {
        if (!inString) {
            inString = one == '"';
            length = 0;
            cutting = false;
            return true;
        }
        boolean inside = escaped || hexLeft > 0 || (one & 0xC0) == 0x80;
        if (!inside && one == '"') {
            inString = false;
            return true;
        }
        // A cut never falls into an escape or a character of several bytes.
        if (!cutting && !inside && length >= most) {
            cutting = true;
            count++;
        }
        if (hexLeft > 0) {
            hexLeft--;
        } else if (escaped) {
            escaped = false;
            hexLeft = one == 'u' ? 4 : 0;
        } else {
            escaped = one == '\\';
        }
        length++;
        return !cutting;
    }
}
