package org.takedowndesk.ipr;

/// Whether a right can be relied on today.
public enum RightStatus {
    IN_FORCE,
    EXPIRING,
    IN_GRACE,
    LAPSED,
    UNKNOWN
}
