package org.takedowndesk.ipr;

import org.takedowndesk.db.Id;

/// The number of a right.
public record RightId(long value) implements Id {}
