package org.takedowndesk.listing;

import org.takedowndesk.db.Id;

/// The number of a seller in this workspace.
public record SellerId(long value) implements Id {}
