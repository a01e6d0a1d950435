package org.takedowndesk.ipr;

import org.takedowndesk.db.Id;

/// The number of a right.
public record RightId(long value) implements Id {

    /// Of a right that has not been added yet.
    public static final RightId NONE = new RightId(0);
}
