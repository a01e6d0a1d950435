package org.takedowndesk.signedhead;

import org.takedowndesk.db.Id;

/// The number of a signed head.
public record SignedHeadId(long value) implements Id {}
