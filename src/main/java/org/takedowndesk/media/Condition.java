package org.takedowndesk.media;

/// Whether the content of a file can be used, and if not, why; shown to users as `Condition.<NAME>`.
public enum Condition {
    OK,
    EMPTY,
    TRUNCATED,
    CORRUPT,
    ENCRYPTED,
    TOO_LARGE,
    UNKNOWN_TYPE,
    UNREADABLE
}
