package org.takedowndesk.deadline;

/// The ways to read "working days", none of which the portals rule out.
public enum DayCount {
    /// Public holidays are off and the weekend days worked in exchange count.
    WITH_MAKE_UP_DAYS,
    /// Public holidays and every weekend are off.
    WITHOUT_MAKE_UP_DAYS,
    /// Only weekends are off; public holidays count.
    WEEKENDS_ONLY
}
