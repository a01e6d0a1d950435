package org.takedowndesk.capture;

import java.util.Arrays;

/// A frame's rows as a few hashes each, so that rows of two frames can be compared quickly and a scroll bar or a
/// moving picture beside the page does not hide that the rest is the same.
final class FrameRows {

    private static final int BLOCKS = 16;
    private static final int ENOUGH = 13;
    private static final long PRIME = 0x100000001b3L;
    private static final long OFFSET = 0xcbf29ce484222325L;

    private final int width;
    private final int height;
    private final long[] blocks;
    private final boolean[] telling;

    FrameRows(Frame frame) {
        this.width = frame.width();
        this.height = frame.height();
        this.blocks = new long[height * BLOCKS];
        this.telling = new boolean[height];
        for (int row = 0; row < height; row++) {
            hash(frame, row);
            telling[row] = row > 0 && !same(this, row, row - 1, BLOCKS);
        }
    }

    boolean sameSize(FrameRows other) {
        return width == other.width && height == other.height;
    }

    int height() {
        return height;
    }

    /// Whether the row is other than the one above it: blank space fits everywhere and says nothing.
    boolean telling(int row) {
        return telling[row];
    }

    /// Whether two rows show the same, but for a part of their width.
    boolean matches(int row, FrameRows other, int otherRow) {
        return same(other, row, otherRow, ENOUGH);
    }

    private boolean same(FrameRows other, int row, int otherRow, int enough) {
        int mine = row * BLOCKS;
        int theirs = otherRow * BLOCKS;
        if (Arrays.equals(blocks, mine, mine + BLOCKS, other.blocks, theirs, theirs + BLOCKS)) {
            return true;
        }
        int equal = 0;
        for (int block = 0; block < BLOCKS; block++) {
            if (blocks[mine + block] == other.blocks[theirs + block]) {
                equal++;
            }
        }
        return equal >= enough;
    }

    private void hash(Frame frame, int row) {
        int start = row * frame.width();
        for (int block = 0; block < BLOCKS; block++) {
            int from = start + (int) ((long) frame.width() * block / BLOCKS);
            int to = start + (int) ((long) frame.width() * (block + 1) / BLOCKS);
            long hash = OFFSET;
            for (int i = from; i < to; i++) {
                hash = (hash ^ (frame.argb()[i] & 0xFFFFFF)) * PRIME;
            }
            blocks[row * BLOCKS + block] = hash;
        }
    }
}
