package org.takedowndesk.evidence;

/// What an evidence item is to the matter; chosen by the user, guessed at intake.
public enum EvidenceKind {
    SCREENSHOT,
    PRODUCT_PHOTO,
    GENUINE_PHOTO,
    SAVED_PAGE,
    CERTIFICATE,
    CHAT,
    INVOICE,
    REPORT,
    STATEMENT,
    COMPARISON_SHEET,
    OTHER
}
