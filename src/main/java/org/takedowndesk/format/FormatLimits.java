package org.takedowndesk.format;

import java.time.Duration;

/// How much of a container is worked on before the rest is left alone; shared by everything inside one file.
///
/// @param unpackedBytes of all that a container and the containers in it unpack to
/// @param ratio unpacked to packed bytes, once more than `ratioFrom` bytes were unpacked
/// @param entries members of a container and of the containers in it
/// @param nesting containers within containers, and parts within parts of a message
/// @param parts parts of a message
/// @param records of a web archive, requests of a recording, entries of an archive that are looked at
/// @param pageBytes of a page or a document's part that are read at once
/// @param stringBytes of one text within a recording
/// @param textChars of the text that is kept for the search
/// @param facts that a file says of itself
/// @param time for one file with everything inside
public record FormatLimits(
        long unpackedBytes,
        int ratio,
        long ratioFrom,
        int entries,
        int nesting,
        int parts,
        int records,
        int pageBytes,
        int stringBytes,
        int textChars,
        int facts,
        Duration time) {

    public FormatLimits {
        if (unpackedBytes < 1 || ratio < 2 || entries < 1 || nesting < 1 || parts < 1 || records < 1) {
            throw new IllegalArgumentException("limits that let nothing through");
        }
        if (pageBytes < 1024 || stringBytes < 64 || textChars < 1 || facts < 1 || time.isNegative()) {
            throw new IllegalArgumentException("limits that show nothing");
        }
    }

    public static FormatLimits standard() {
        return new FormatLimits(
                20L * 1024 * 1024 * 1024,
                200,
                64L * 1024 * 1024,
                2_000,
                8,
                5_000,
                100_000,
                32 * 1024 * 1024,
                1024 * 1024,
                1_000_000,
                200,
                Duration.ofMinutes(5));
    }
}
