package org.takedowndesk.timestamp;

import org.takedowndesk.db.Id;

/// The number of a timestamp.
public record TimestampId(long value) implements Id {}
