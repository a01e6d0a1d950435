package org.takedowndesk.journal;

import java.time.Instant;
import java.util.List;

/// One entry of the journal: who changed what, when, chained by hash to the entry before it.
///
/// @param seq counts from 1 without gaps
/// @param at when it was written, UTC, to the millisecond
/// @param who the user's name as they gave it
/// @param action the act, a key such as `listing.added`
/// @param previous the hash of the entry before, 64 zeros for the first
/// @param hash SHA-256, in hexadecimal, of this entry's canonical JSON without its hash field
public record Entry(
        long seq, Instant at, String who, String action, List<Change> changes, String previous, String hash) {

    /// What the first entry names as its previous hash.
    public static final String NO_PREVIOUS = "0".repeat(64);

    public Entry {
        changes = List.copyOf(changes);
    }
}
