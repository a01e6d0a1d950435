package org.takedowndesk.bundle;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// A numbered document of the bundle: an original file and what is known of it.
///
/// @param label the number it is cited by, as `E-001` or `证据 1`
/// @param file where its bytes are read from; they are checked against `sha256` while they are read
/// @param sha256 64 lower-case hexadecimal digits
/// @param fileType the MIME type found at intake, from the content
/// @param caption what is printed below or above it: source link, captured at, by whom. The writer adds SHA-256, type
///     and size by itself.
/// @param details what a cover sheet says besides: what it is, how it came in, what it shows and does not show
public record Exhibit(
        String label,
        String title,
        Path file,
        String sha256,
        String fileType,
        String originalName,
        List<Fact> caption,
        List<Fact> details) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /// With nothing to say on a cover sheet but the caption.
    public Exhibit(
            String label,
            String title,
            Path file,
            String sha256,
            String fileType,
            String originalName,
            List<Fact> caption) {
        this(label, title, file, sha256, fileType, originalName, caption, List.of());
    }

    // Plans of earlier programs have no details.
    @SuppressWarnings({"ConstantValue", "NullAway", "UnnecessaryNullCheck"})
    public Exhibit {
        details = details == null ? List.of() : List.copyOf(details);
        if (label.isBlank()) {
            throw new IllegalArgumentException("An exhibit has a label: " + title);
        }
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a SHA-256: " + sha256);
        }
        caption = List.copyOf(caption);
    }
}
