package org.takedowndesk.marketplace;

/// What a clock of a complaint measures.
public enum ClockKind {
    PLATFORM_DECISION,
    SELLER_APPEAL,
    OUR_ANSWER,
    STAFF_DECISION,
    LITIGATION_NOTICE
}
