package org.takedowndesk.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/// Gives a parser no more bytes than it may take for a head: a head without end would fill the memory.
final class HeadGuard implements ReadableByteChannel {

    private static final int HEAD = 256 * 1024;

    private static final int PIECE = 16 * 1024;

    private final InputStream in;
    private long left = HEAD;
    private boolean open = true;

    HeadGuard(InputStream in) {
        this.in = in;
    }

    void expectHead() {
        left = HEAD;
    }

    void expectBody() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read(ByteBuffer wanted) throws IOException {
        if (left <= 0) {
            throw new IOException("a head without end");
        }
        byte[] piece = new byte[(int) Math.min(Math.min(wanted.remaining(), PIECE), left)];
        int read = in.read(piece);
        if (read > 0) {
            wanted.put(piece, 0, read);
            left -= read;
        }
        return read;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        in.close();
    }
}
