package org.takedowndesk.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// What the camera wrote into a picture: its clock's time (with the offset only newer cameras write), its name, and
/// how
/// the picture must be turned (1 to 8, as EXIF counts).
public record Exif(
        @Nullable LocalDateTime takenAt,
        @Nullable ZoneOffset offset,
        @Nullable String make,
        @Nullable String model,
        int orientation) {

    public static final Exif NONE = new Exif(null, null, null, null, 1);

    public Exif {
        if (orientation < 1 || orientation > 8) {
            throw new IllegalArgumentException("EXIF knows no orientation " + orientation);
        }
    }

    /// The EXIF item at `at` in a file that is no picture to the decoders here; what cannot be read says nothing.
    public static Exif inside(Path file, long at) throws IOException {
        try (FileBytes bytes = new FileBytes(file)) {
            // How far the block is from here stands in front of it.
            return at < 0 || at > bytes.length() - 4 ? NONE : ExifReader.read(bytes, at + 4 + bytes.u32(at, false));
        }
    }

    /// Whether width and height change places when the picture is shown.
    public boolean quarterTurned() {
        return orientation >= 5;
    }
}
