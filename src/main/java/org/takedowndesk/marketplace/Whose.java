package org.takedowndesk.marketplace;

/// Who has to act before a clock runs out.
public enum Whose {
    OURS,
    SELLER,
    PLATFORM
}
