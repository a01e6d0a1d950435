package org.takedowndesk.bundle;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/// The structure of a PNG file: what its head says, and where its compressed rows lie.
///
/// @param colourType 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha
/// @param palette red, green and blue of each colour; empty without a palette
/// @param transparency whether single colours are transparent
/// @param data where the compressed rows lie in the file
record PngFile(
        int width,
        int height,
        int bits,
        int colourType,
        boolean interlaced,
        COSString palette,
        boolean transparency,
        List<FileStream.Range> data) {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int MOST_SMALL_CHUNK = 1 << 16;

    /// Reads the chunks and checks the checksum of each.
    ///
    /// @throws NotShown if the file is damaged or cut short
    static PngFile read(Path file) throws IOException, NotShown {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 18))) {
            if (in.readLong() != SIGNATURE) {
                throw damaged();
            }
            return new Reader(file, in).read();
        }
    }

    /// How many values a pixel has, alpha included.
    int channels() {
        return switch (colourType) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }

    boolean hasAlpha() {
        return colourType == 4 || colourType == 6;
    }

    /// Whether the compressed rows mean the same in a PDF as they do here.
    boolean fitsPdf() {
        return !interlaced && !hasAlpha() && !transparency;
    }

    /// Whether colours and alpha can be parted without decoding.
    boolean canBeParted() {
        return !interlaced && hasAlpha() && (bits == 8 || bits == 16);
    }

    private static NotShown damaged() {
        return new NotShown(BundleRemark.Reason.DAMAGED, "PNG");
    }

    private static final class Reader {

        private final Path file;
        private final DataInputStream in;
        private final List<FileStream.Range> data = new ArrayList<>();
        private final byte[] buffer = new byte[1 << 16];
        private long position = 8;
        private byte @Nullable [] head;
        private byte[] palette = new byte[0];
        private boolean transparency;

        Reader(Path file, DataInputStream in) {
            this.file = file;
            this.in = in;
        }

        PngFile read() throws IOException, NotShown {
            String type = "";
            while (!type.equals("IEND")) {
                type = chunk();
            }
            byte[] ihdr = head;
            if (ihdr == null || data.isEmpty()) {
                throw damaged();
            }
            int width = number(ihdr, 0);
            int height = number(ihdr, 4);
            boolean paletteMissing = ihdr[9] == 3 && palette.length < 3;
            if (width <= 0 || height <= 0 || ihdr[10] != 0 || ihdr[12] > 1 || paletteMissing || !plausible(ihdr)) {
                throw damaged();
            }
            return new PngFile(
                    width,
                    height,
                    ihdr[8],
                    ihdr[9],
                    ihdr[12] == 1,
                    new COSString(palette, true),
                    transparency,
                    List.copyOf(data));
        }

        private static boolean plausible(byte[] ihdr) {
            return switch (ihdr[9]) {
                case 0 -> List.of(1, 2, 4, 8, 16).contains((int) ihdr[8]);
                case 3 -> List.of(1, 2, 4, 8).contains((int) ihdr[8]);
                case 2, 4, 6 -> ihdr[8] == 8 || ihdr[8] == 16;
                default -> false;
            };
        }

        private String chunk() throws IOException, NotShown {
            int length = in.readInt();
            byte[] name = new byte[4];
            in.readFully(name);
            String type = new String(name, StandardCharsets.ISO_8859_1);
            CRC32 checksum = new CRC32();
            checksum.update(name);
            if (length < 0) {
                throw damaged();
            }
            switch (type) {
                case "IHDR" -> head = small(length, 13, checksum);
                case "PLTE" -> palette = small(length, 0, checksum);
                case "tRNS" -> transparency = hasTransparent(small(length, 0, checksum));
                case "IDAT" -> {
                    data.add(new FileStream.Range(file, position + 8, length));
                    skim(length, checksum);
                }
                default -> skim(length, checksum);
            }
            if ((int) checksum.getValue() != in.readInt()) {
                throw damaged();
            }
            position += length + 12L;
            return type;
        }

        /// A list of alphas that are all opaque changes nothing; any other, or a transparent colour, does.
        private boolean hasTransparent(byte[] values) {
            if (head == null || head[9] != 3) {
                return true;
            }
            for (byte value : values) {
                if (value != (byte) 0xFF) {
                    return true;
                }
            }
            return false;
        }

        private byte[] small(int length, int atLeast, CRC32 checksum) throws IOException, NotShown {
            if (length < atLeast || length > MOST_SMALL_CHUNK) {
                throw damaged();
            }
            byte[] value = new byte[length];
            in.readFully(value);
            checksum.update(value);
            return value;
        }

        private void skim(int length, CRC32 checksum) throws IOException {
            for (int left = length; left > 0; ) {
                int part = Math.min(left, buffer.length);
                in.readFully(buffer, 0, part);
                checksum.update(buffer, 0, part);
                left -= part;
            }
        }

        private static int number(byte[] bytes, int at) {
            return java.nio.ByteBuffer.wrap(bytes).getInt(at);
        }
    }
}
