package org.takedowndesk.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// The bytes of a JPEG file, and the bits of its scan, read through one window of constant size.
final class JpegBits {

    /// After [#fill()] so many bits are there, unless the scan ends.
    static final int FILLED = 48;

    private static final int WINDOW = 64 * 1024;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final long LOW = 0x0101_0101_0101_0101L;
    private static final long HIGH = 0x8080_8080_8080_8080L;

    private final InputStream in;
    private final byte[] window = new byte[WINDOW];
    private int at;
    private int end;
    /// The next bits, the first of them highest.
    private long bits;
    private int count;
    private int marker;

    JpegBits(InputStream in) {
        this.in = in;
    }

    int u8() throws IOException {
        if (at == end && !more()) {
            throw new EOFException("the file ends inside a JPEG picture");
        }
        return window[at++] & 0xFF;
    }

    int u16() throws IOException {
        return u8() << 8 | u8();
    }

    byte[] bytes(int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) u8();
        }
        return bytes;
    }

    void skip(int length) throws IOException {
        for (int left = length; left > 0; left--) {
            u8();
        }
    }

    /// The next marker between segments.
    int nextMarker() throws IOException {
        while (u8() != 0xFF) {
            // Padding that no standard knows, and every reader skips.
        }
        int code = u8();
        while (code == 0xFF) {
            code = u8();
        }
        return code;
    }

    long bits() {
        return bits;
    }

    int count() {
        return count;
    }

    void drop(int used) {
        bits <<= used;
        count -= used;
    }

    /// Fetches bits. Past the end of a scan there are zeros, which `count` shows by becoming negative when they are
    /// used.
    void fill() throws IOException {
        if (end - at >= 8 && marker == 0) {
            long next = (long) LONG.get(window, at);
            long inverse = ~next;
            // Whether one of the eight bytes is 0xFF: only those need a look.
            if (((inverse - LOW) & next & HIGH) == 0) {
                bits |= next >>> count;
                at += (63 - count) >> 3;
                count |= 56;
                return;
            }
        }
        while (count <= 56 && marker == 0) {
            int one = u8();
            if (one == 0xFF) {
                int stuffed = u8();
                while (stuffed == 0xFF) {
                    stuffed = u8();
                }
                if (stuffed != 0) {
                    marker = stuffed;
                    return;
                }
            }
            bits |= (long) one << (56 - count);
            count += 8;
        }
    }

    /// Forgets the bits that fill the last byte and goes behind the restart marker with this number.
    void restart(int number) throws IOException {
        if (marker == 0) {
            fillUpToMarker();
        }
        if (marker != 0xD0 + number) {
            throw new EOFException("no restart marker " + number);
        }
        bits = 0;
        count = 0;
        marker = 0;
    }

    private void fillUpToMarker() throws IOException {
        // At most seven bits are left before the marker, or the scan is damaged.
        if (count >= 8) {
            throw new EOFException("bytes too many before a restart marker");
        }
        if (u8() == 0xFF) {
            marker = nextCode();
        }
    }

    private int nextCode() throws IOException {
        int code = u8();
        while (code == 0xFF) {
            code = u8();
        }
        return code;
    }

    private boolean more() throws IOException {
        at = 0;
        end = Math.max(0, in.read(window, 0, WINDOW));
        return end > 0;
    }
}
