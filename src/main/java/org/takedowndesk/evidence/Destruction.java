package org.takedowndesk.evidence;

import java.time.Instant;

/// That an item's file was destroyed: a decision that is never taken back. The item stays as a record of it.
///
/// @param at UTC
public record Destruction(Instant at, String who, String reason) {

    public Destruction {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("evidence is destroyed for a reason");
        }
    }
}
