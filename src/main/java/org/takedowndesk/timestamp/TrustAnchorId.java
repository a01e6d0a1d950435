package org.takedowndesk.timestamp;

import org.takedowndesk.db.Id;

/// The number of a certificate that the user trusts.
public record TrustAnchorId(long value) implements Id {}
