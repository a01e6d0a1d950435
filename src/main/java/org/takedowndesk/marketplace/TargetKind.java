package org.takedowndesk.marketplace;

/// What a complaint is aimed at: single listings or the store itself.
public enum TargetKind {
    LISTING,
    STORE
}
