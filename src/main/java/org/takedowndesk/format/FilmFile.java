package org.takedowndesk.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A film; kept as it is, with what the camera wrote into it.
final class FilmFile implements FormatParser {

    /// Films count seconds from 1904; a camera without a clock writes zero.
    private static final long EPOCH_1904 = 2_082_844_800L;

    private static final int TEXT = 4096;
    private static final int KEYS = 64 * 1024;
    private static final Map<String, FactName> USER_DATA = Map.of(
            "\u00a9xyz", FactName.POSITION,
            "\u00a9mak", FactName.CAMERA,
            "\u00a9mod", FactName.CAMERA,
            "\u00a9swr", FactName.SOFTWARE,
            "\u00a9nam", FactName.TITLE,
            "\u00a9day", FactName.CAPTURED_AT);
    private static final Map<String, FactName> APPLE = Map.of(
            "com.apple.quicktime.creationdate", FactName.CAPTURED_AT,
            "com.apple.quicktime.make", FactName.CAMERA,
            "com.apple.quicktime.model", FactName.CAMERA,
            "com.apple.quicktime.software", FactName.SOFTWARE,
            "com.apple.quicktime.location.ISO6709", FactName.POSITION,
            "com.apple.quicktime.title", FactName.TITLE);

    @Override
    public void read(Path file, Findings findings) throws IOException {
        new Film(findings).read(file);
    }

    private static final class Film {

        private final Findings findings;
        private final List<String> keys = new ArrayList<>();
        private long madeAt;

        Film(Findings findings) {
            this.findings = findings;
        }

        void read(Path file) throws IOException {
            try {
                BoxWalk.read(file, findings, this::box);
            } finally {
                // Last, because Apple's own date has the zone.
                if (madeAt > 0) {
                    findings.fact(FactName.CAPTURED_AT, Times.iso(Instant.ofEpochSecond(madeAt)), "/moov/mvhd");
                }
            }
        }

        private void box(Box box) throws IOException {
            String outer = box.path().substring(0, box.path().lastIndexOf('/'));
            switch (box.path()) {
                case "/moov/mvhd" -> header(box.bytes(32), box.path());
                case "/moov/trak/tkhd" -> track(box);
                case "/moov/meta/keys", "/moov/udta/meta/keys" -> keys(box.bytes(KEYS));
                default -> {
                    if (outer.equals("/moov/udta")) {
                        userData(box);
                    } else if (outer.endsWith("/meta/ilst") && outer.startsWith("/moov/")) {
                        apple(box);
                    }
                }
            }
        }

        private void header(ByteBuffer head, String place) {
            boolean wide = head.get(0) == 1;
            long made = wide ? head.getLong(4) : head.getInt(4) & 0xFFFFFFFFL;
            long scale = (wide ? head.getInt(20) : head.getInt(12)) & 0xFFFFFFFFL;
            long length = wide ? head.getLong(24) : head.getInt(16) & 0xFFFFFFFFL;
            madeAt = made - EPOCH_1904;
            if (scale > 0 && length > 0) {
                Duration duration = Duration.ofSeconds(length / scale);
                String shown = String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        duration.toHours(),
                        duration.toMinutesPart(),
                        duration.toSecondsPart());
                findings.fact(FactName.DURATION, shown, place);
            }
        }

        /// Width and height end a track's header, in 65,536ths of a pixel; a track of sound has none.
        private void track(Box box) throws IOException {
            ByteBuffer head = box.bytes(TEXT);
            if (head.limit() >= 84 && head.getInt(head.limit() - 8) != 0) {
                int width = head.getInt(head.limit() - 8) >>> 16;
                int height = head.getInt(head.limit() - 4) >>> 16;
                findings.fact(FactName.PIXELS, width + " × " + height, box.path());
            }
        }

        /// A length, a language and the text.
        private void userData(Box box) throws IOException {
            FactName name = USER_DATA.get(box.name());
            ByteBuffer bytes = box.bytes(TEXT);
            if (name != null && bytes.limit() > 4) {
                said(name, text(bytes, 4, bytes.getShort(0) & 0xFFFF), box.path());
            }
        }

        private void keys(ByteBuffer bytes) {
            int at = 8;
            while (at + 8 <= bytes.limit() && keys.size() < 200) {
                int size = bytes.getInt(at);
                if (size < 8 || size > bytes.limit() - at) {
                    return;
                }
                keys.add(text(bytes, at + 8, size - 8));
                at += size;
            }
        }

        /// A box named by the number of its key holds a box with the value behind its own head, type and language.
        private void apple(Box box) throws IOException {
            byte[] number = box.name().getBytes(StandardCharsets.ISO_8859_1);
            int key = number.length == 4 ? ByteBuffer.wrap(number).getInt() : 0;
            ByteBuffer bytes = box.bytes(TEXT);
            if (key < 1 || key > keys.size() || bytes.limit() <= 16) {
                return;
            }
            FactName name = APPLE.get(keys.get(key - 1));
            if (name != null) {
                said(name, text(bytes, 16, bytes.limit() - 16), keys.get(key - 1));
            }
        }

        private void said(FactName name, String value, String place) {
            findings.fact(name, name == FactName.CAPTURED_AT ? Times.iso(value) : value, place);
        }

        private static String text(ByteBuffer bytes, int from, int length) {
            return Box.text(bytes, from, length, StandardCharsets.UTF_8);
        }
    }
}
