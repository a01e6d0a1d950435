package org.takedowndesk.db;

import java.time.Instant;

/// One line of a timeline: what was done to a record that concerns the timeline's subject.
///
/// @param seq the journal entry, where the full content stands
/// @param at UTC
/// @param action a key such as `listing.added`
/// @param record what was changed
/// @param label the record in few words, as it was called then
/// @param removed whether the change took the record away
public record TimelineEntry(
        long seq, Instant at, String who, String action, Subject record, String label, boolean removed) {}
