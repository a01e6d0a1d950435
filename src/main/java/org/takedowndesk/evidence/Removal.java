package org.takedowndesk.evidence;

import java.time.Instant;
import java.time.LocalDate;

/// Why an item lies in the bin. Its file stays where it is until somebody empties the bin after the day of retention.
///
/// @param at UTC
/// @param keepUntil the last day on which the file must still be there
public record Removal(Instant at, String who, String reason, LocalDate keepUntil) {

    public Removal {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("evidence goes into the bin for a reason");
        }
    }
}
