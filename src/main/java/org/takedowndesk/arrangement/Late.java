package org.takedowndesk.arrangement;

/// Where documents go that come after a version was served; shown as `Late.<NAME>`.
public enum Late {
    /// Behind everything else, with the numbers that follow: nothing that was cited moves.
    AT_THE_END,
    /// Where they belong, numbered after the exhibit before them with a letter: 12A.
    INSERTED
}
