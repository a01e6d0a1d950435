package org.takedowndesk.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Why an item lies in the bin. Its file stays where it is until somebody empties the bin after the day of retention.
///
/// @param at UTC
/// @param keepUntil the last day on which the file must still be there
/// @param destruction null as long as the file is there
public record Removal(
        Instant at,
        String who,
        String reason,
        LocalDate keepUntil,
        @Nullable Destruction destruction) {

    public Removal {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("evidence goes into the bin for a reason");
        }
    }

    public Removal(Instant at, String who, String reason, LocalDate keepUntil) {
        this(at, who, reason, keepUntil, null);
    }

    public Removal withDestruction(Destruction decision) {
        return new Removal(at, who, reason, keepUntil, decision);
    }
}
