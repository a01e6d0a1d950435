package org.takedowndesk.ipr;

/// The papers that belong to a right in a portal's form (marketplace facts 2.1, 2.2).
public enum RightDocumentKind {
    CERTIFICATE,
    CLASS_PAGE,
    RENEWAL,
    ASSIGNMENT,
    CHANGE,
    TERRITORIAL_EXTENSION,
    EVALUATION_REPORT,
    CLAIM_STATEMENT,
    INTERFACE_SCREENSHOT,
    TRANSLATION,
    OTHER
}
