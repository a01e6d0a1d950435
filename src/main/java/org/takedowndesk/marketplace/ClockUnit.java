package org.takedowndesk.marketplace;

/// What a clock counts in.
public enum ClockUnit {
    WORKING_DAYS,
    CALENDAR_DAYS
}
