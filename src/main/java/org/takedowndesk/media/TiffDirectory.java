package org.takedowndesk.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// One directory of tags as TIFF files and EXIF blocks have them, read with bounds on every count.
final class TiffDirectory {

    private static final int MAX_TEXT = 1000;
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int IFD = 13;

    private record Entry(int type, long count, long valueAt) {}

    private final FileBytes file;
    private final long base;
    private final boolean littleEndian;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final long next;

    /// Reads the directory `at` bytes after `base`, where the TIFF header stands.
    TiffDirectory(FileBytes file, long base, boolean littleEndian, long at) throws IOException {
        this.file = file;
        this.base = base;
        this.littleEndian = littleEndian;
        int count = file.u16(base + at, littleEndian);
        for (int i = 0; i < count; i++) {
            long entry = base + at + 2 + 12L * i;
            int type = file.u16(entry + 2, littleEndian);
            long values = file.u32(entry + 4, littleEndian);
            boolean inside = values * bytesOf(type) <= 4;
            long valueAt = inside ? entry + 8 : base + file.u32(entry + 8, littleEndian);
            entries.putIfAbsent(file.u16(entry, littleEndian), new Entry(type, values, valueAt));
        }
        next = file.u32(base + at + 2 + 12L * count, littleEndian);
    }

    static boolean littleEndian(FileBytes file, long base) throws IOException {
        return file.u8(base) == 'I';
    }

    /// Where the first directory of a TIFF header at `base` is.
    static long firstAt(FileBytes file, long base) throws IOException {
        return file.u32(base + 4, littleEndian(file, base));
    }

    /// Where the next directory is; 0 after the last.
    long next() {
        return next;
    }

    boolean has(int tag) {
        return entries.containsKey(tag);
    }

    long count(int tag) {
        Entry entry = entries.get(tag);
        return entry == null ? 0 : entry.count();
    }

    Optional<Long> number(int tag) throws IOException {
        return number(tag, 0);
    }

    /// The value number `index` of a tag of whole numbers.
    Optional<Long> number(int tag, long index) throws IOException {
        Entry entry = entries.get(tag);
        if (entry == null || index >= entry.count()) {
            return Optional.empty();
        }
        return switch (entry.type()) {
            case SHORT -> Optional.of((long) file.u16(entry.valueAt() + 2 * index, littleEndian));
            case LONG, IFD -> Optional.of(file.u32(entry.valueAt() + 4 * index, littleEndian));
            default -> Optional.empty();
        };
    }

    Optional<String> text(int tag) throws IOException {
        Entry entry = entries.get(tag);
        if (entry == null || entry.type() != ASCII || entry.count() > MAX_TEXT) {
            return Optional.empty();
        }
        String text = new String(file.bytes(entry.valueAt(), (int) entry.count()), StandardCharsets.UTF_8);
        int end = text.indexOf('\0');
        String value = (end < 0 ? text : text.substring(0, end)).strip();
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    Optional<TiffDirectory> directory(int tag) throws IOException {
        Optional<Long> at = number(tag);
        return at.isEmpty() ? Optional.empty() : Optional.of(new TiffDirectory(file, base, littleEndian, at.get()));
    }

    private static int bytesOf(int type) {
        return switch (type) {
            case SHORT, 8 -> 2;
            case LONG, 9, 11, IFD -> 4;
            case 5, 10, 12 -> 8;
            default -> 1;
        };
    }
}
