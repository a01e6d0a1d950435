package org.takedowndesk.evidence;

/// Somebody did something with an item: the part of the custody log that is no change of the item itself.
///
/// Who and when stand in the journal entry that carries it.
///
/// @param detail for example where it was exported to; may be empty
public record CustodyEvent(CustodyEventId id, EvidenceId item, CustodyAct act, String detail) {}
