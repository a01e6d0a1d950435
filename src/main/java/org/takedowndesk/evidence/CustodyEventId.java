package org.takedowndesk.evidence;

import org.takedowndesk.db.Id;

/// The number of a custody event.
public record CustodyEventId(long value) implements Id {}
