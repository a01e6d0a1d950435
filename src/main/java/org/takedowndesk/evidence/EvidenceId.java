package org.takedowndesk.evidence;

import org.takedowndesk.db.Id;

/// The number of an evidence item in this workspace; people use its key within the case.
public record EvidenceId(long value) implements Id {}
