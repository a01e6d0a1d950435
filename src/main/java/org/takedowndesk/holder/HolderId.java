package org.takedowndesk.holder;

import org.takedowndesk.db.Id;

/// The number of a rights holder.
public record HolderId(long value) implements Id {}
