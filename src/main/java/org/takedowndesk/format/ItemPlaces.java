package org.takedowndesk.format;

import java.nio.ByteBuffer;
import java.util.OptionalLong;

/// The table of a picture's items (`iloc`): where in the file each stands.
final class ItemPlaces {

    private final ByteBuffer bytes;
    private final int version;

    ItemPlaces(ByteBuffer bytes) {
        this.bytes = bytes.duplicate();
        this.version = bytes.get(0);
    }

    /// Where the first piece of an item begins; empty for items that stand elsewhere than in the file itself.
    ///
    /// @throws java.nio.BufferUnderflowException if the table is cut
    OptionalLong of(long wanted) {
        bytes.position(4);
        int sizes = bytes.getShort() & 0xFFFF;
        int offsetSize = sizes >> 12;
        int lengthSize = sizes >> 8 & 0xF;
        int baseSize = sizes >> 4 & 0xF;
        int indexSize = version == 0 ? 0 : sizes & 0xF;
        long count = version < 2 ? number(2) : number(4);
        for (long i = 0; i < count; i++) {
            long item = version < 2 ? number(2) : number(4);
            long method = version == 0 ? 0 : number(2) & 0xF;
            bytes.getShort();
            long base = number(baseSize);
            long extents = number(2);
            for (long extent = 0; extent < extents; extent++) {
                number(indexSize);
                long offset = number(offsetSize);
                number(lengthSize);
                if (item == wanted) {
                    return method == 0 ? OptionalLong.of(base + offset) : OptionalLong.empty();
                }
            }
        }
        return OptionalLong.empty();
    }

    private long number(int size) {
        long value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | (bytes.get() & 0xFF);
        }
        return value;
    }
}
