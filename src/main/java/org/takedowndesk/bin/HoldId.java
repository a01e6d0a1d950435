package org.takedowndesk.bin;

import org.takedowndesk.db.Id;

/// The number of a litigation hold.
public record HoldId(long value) implements Id {}
