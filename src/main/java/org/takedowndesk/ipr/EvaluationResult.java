package org.takedowndesk.ipr;

/// What the patent right evaluation report says, which Chinese utility models and designs need (marketplace facts
/// 2.2).
public enum EvaluationResult {
    NOT_ASKED_FOR,
    POSITIVE,
    NEGATIVE
}
