package org.takedowndesk.bin;

import java.time.Instant;

/// That a litigation hold was lifted, by whom and why.
///
/// @param at UTC
public record Lift(Instant at, String who, String reason) {

    public Lift {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a hold is lifted for a reason");
        }
    }
}
