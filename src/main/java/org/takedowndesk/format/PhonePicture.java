package org.takedowndesk.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.takedowndesk.media.Exif;

/// A picture in AVIF or HEIC; nobody maintains a decoder in Java, so it is kept with what the camera wrote into it.
final class PhonePicture implements FormatParser {

    private static final int TABLE = 256 * 1024;

    @Override
    public void read(Path file, Findings findings) throws IOException {
        findings.notice(NoticeKind.NO_DECODER);
        new Picture(file, findings).read();
    }

    private static final class Picture {

        private final Path file;
        private final Findings findings;
        private long width;
        private long height;
        private OptionalLong exifItem = OptionalLong.empty();

        Picture(Path file, Findings findings) {
            this.file = file;
            this.findings = findings;
        }

        void read() throws IOException {
            try {
                BoxWalk.read(file, findings, this::box);
            } finally {
                if (width > 0) {
                    findings.fact(FactName.PIXELS, width + " × " + height, "/meta/iprp/ipco/ispe");
                }
            }
        }

        private void box(Box box) throws IOException {
            switch (box.path()) {
                case "/meta/iprp/ipco/ispe" -> size(box.bytes(12));
                case "/meta/iinf" -> exifItem = exifItem(box.bytes(TABLE));
                case "/meta/iloc" -> exif(box.bytes(TABLE));
                default -> {
                    // The rest is for decoders.
                }
            }
        }

        /// Of the sizes of tiles, previews and the picture itself the largest is the picture's.
        private void size(ByteBuffer bytes) {
            long across = bytes.getInt(4) & 0xFFFFFFFFL;
            long down = bytes.getInt(8) & 0xFFFFFFFFL;
            if (Math.multiplyHigh(across, down) == 0 && across * down > width * height) {
                width = across;
                height = down;
            }
        }

        /// The number of the item of type `Exif` in the table of items.
        private static OptionalLong exifItem(ByteBuffer bytes) {
            int at = bytes.get(0) == 0 ? 6 : 8;
            while (at + 20 <= bytes.limit()) {
                int size = bytes.getInt(at);
                boolean wide = bytes.get(at + 8) >= 3;
                int type = at + (wide ? 18 : 16);
                if (size < 20 || size > bytes.limit() - at) {
                    break;
                }
                if (Box.text(bytes, type, 4, StandardCharsets.ISO_8859_1).equals("Exif")) {
                    return OptionalLong.of(wide ? bytes.getInt(at + 12) : bytes.getShort(at + 12) & 0xFFFF);
                }
                at += size;
            }
            return OptionalLong.empty();
        }

        private void exif(ByteBuffer bytes) throws IOException {
            OptionalLong place =
                    exifItem.isEmpty() ? OptionalLong.empty() : new ItemPlaces(bytes).of(exifItem.getAsLong());
            if (place.isEmpty()) {
                return;
            }
            Exif exif = Exif.inside(file, place.getAsLong());
            LocalDateTime taken = exif.takenAt();
            if (taken != null) {
                var offset = exif.offset();
                String time = offset == null ? Times.iso(taken) : Times.iso(taken.atOffset(offset));
                findings.fact(FactName.CAPTURED_AT, time, "EXIF DateTimeOriginal");
            }
            Stream.of(exif.make(), exif.model())
                    .filter(java.util.Objects::nonNull)
                    .forEach(said -> findings.fact(FactName.CAMERA, said, "EXIF"));
        }
    }
}
