package org.takedowndesk.evidence;

/// Something done with an item that does not change its record.
public enum CustodyAct {
    VIEWED,
    COPIED_OUT,
    BUNDLED,
    VERIFIED,
    FAILED_VERIFICATION,
    LOG_PRINTED,
    CERTIFIED,
    REPORTED
}
