package org.takedowndesk.complaint;

import org.takedowndesk.db.Id;

/// The number of a complaint; people use its reference.
public record ComplaintId(long value) implements Id {}
