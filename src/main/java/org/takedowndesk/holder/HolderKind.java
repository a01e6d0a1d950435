package org.takedowndesk.holder;

/// What a rights holder is in the eyes of a portal's registration form.
public enum HolderKind {
    ORGANISATION,
    INDIVIDUAL
}
