package org.takedowndesk.evidence;

import java.time.Instant;

/// When an item was captured, and how that is known.
///
/// @param at UTC
public record CapturedAt(Instant at, Basis basis) {

    /// Where the time comes from.
    public enum Basis {
        /// Somebody said so.
        GIVEN,
        /// The file itself says it, in its EXIF, head or comment; read as local time of this machine where it names no
        /// zone.
        FROM_FILE,
        /// Nothing was known, so the time of intake stands.
        NOW
    }
}
