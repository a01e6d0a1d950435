package org.takedowndesk.holder;

import org.takedowndesk.db.Id;

/// The number of a rights holder.
public record HolderId(long value) implements Id {

    /// Of a holder that has not been added yet.
    public static final HolderId NONE = new HolderId(0);
}
