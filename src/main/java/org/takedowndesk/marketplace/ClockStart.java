package org.takedowndesk.marketplace;

/// The event that sets a clock going.
public enum ClockStart {
    FILED,
    COMPLAINT_ACCEPTED,
    COUNTER_NOTICE_RECEIVED,
    INTERVENTION_REQUESTED,
    APPEAL_DECIDED
}
