package org.takedowndesk.evidence;

import org.takedowndesk.db.TimelineEntry;

/// One line of a custody log: an item, what was done to or with it, and the journal entry that says so.
///
/// @param hash of the journal entry, by which anyone who has the journal can find it
public record CustodyLine(EvidenceItem item, TimelineEntry entry, String hash) {}
