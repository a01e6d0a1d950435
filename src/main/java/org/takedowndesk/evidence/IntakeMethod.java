package org.takedowndesk.evidence;

/// How an item came into the workspace.
public enum IntakeMethod {
    FILE_CHOOSER,
    DRAG_AND_DROP,
    CLIPBOARD,
    SCREEN_CAPTURE,
    WATCHED_FOLDER,
    COMMAND_LINE,
    /// From an evidence package that somebody sent.
    PACKAGE,
    MADE_HERE
}
