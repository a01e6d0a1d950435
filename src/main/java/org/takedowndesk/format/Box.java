package org.takedowndesk.format;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;

/// One box of a film or picture, known to lie inside the one around it.
///
/// @param path from the file's top, such as `/moov/mvhd`
/// @param at where its content begins in the file
/// @param size of its content
record Box(SeekableByteChannel channel, String path, long at, long size) {

    /// The beginning of its content, at most so many bytes.
    ByteBuffer bytes(int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(most, size));
        channel.position(at);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException("beyond the end");
            }
        }
        return bytes.flip();
    }

    /// A piece of what was read, as text; shorter where the piece is not all there.
    static String text(ByteBuffer bytes, int from, int length, Charset charset) {
        byte[] piece = new byte[Math.clamp(bytes.limit() - (long) from, 0, Math.max(0, length))];
        bytes.get(from, piece);
        return new String(piece, charset);
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
