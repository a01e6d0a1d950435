package org.takedowndesk.casefile;

/// Where a case stands.
public enum CaseStatus {
    OPEN,
    WAITING,
    CLOSED
}
