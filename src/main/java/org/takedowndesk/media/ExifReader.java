package org.takedowndesk.media;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the few EXIF tags that matter to evidence; a damaged block counts as none.
final class ExifReader {

    private static final int MAKE = 0x010F;
    private static final int MODEL = 0x0110;
    private static final int ORIENTATION = 0x0112;
    private static final int DATE_TIME = 0x0132;
    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int DATE_TIME_ORIGINAL = 0x9003;
    private static final int OFFSET_TIME_ORIGINAL = 0x9011;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private ExifReader() {}

    /// Reads the block whose TIFF header stands at `base`.
    static Exif read(FileBytes file, long base) {
        try {
            long first = TiffDirectory.firstAt(file, base);
            return read(new TiffDirectory(file, base, TiffDirectory.littleEndian(file, base), first));
        } catch (IOException e) {
            return Exif.NONE;
        }
    }

    static Exif read(TiffDirectory main) {
        try {
            int orientation = main.number(ORIENTATION).orElse(1L).intValue();
            Optional<TiffDirectory> exif = main.directory(EXIF_DIRECTORY);
            Optional<String> original = exif.isPresent() ? exif.get().text(DATE_TIME_ORIGINAL) : Optional.empty();
            Optional<String> time = original.isPresent() ? original : main.text(DATE_TIME);
            Optional<String> offset = exif.isPresent() ? exif.get().text(OFFSET_TIME_ORIGINAL) : Optional.empty();
            return new Exif(
                    time.map(ExifReader::time).orElse(null),
                    offset.map(ExifReader::offset).orElse(null),
                    main.text(MAKE).orElse(null),
                    main.text(MODEL).orElse(null),
                    orientation >= 1 && orientation <= 8 ? orientation : 1);
        } catch (IOException e) {
            return Exif.NONE;
        }
    }

    private static @Nullable LocalDateTime time(String text) {
        try {
            // Cameras without a clock write zeros or blanks; that is no time.
            return LocalDateTime.parse(text, TIME);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable ZoneOffset offset(String text) {
        try {
            return ZoneOffset.of(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
