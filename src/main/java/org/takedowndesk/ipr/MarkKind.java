package org.takedowndesk.ipr;

/// What a trademark consists of; the portals' forms ask for it (marketplace facts 2.2).
public enum MarkKind {
    WORD,
    FIGURATIVE,
    COMBINED
}
