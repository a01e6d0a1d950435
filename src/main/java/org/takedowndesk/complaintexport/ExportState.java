package org.takedowndesk.complaintexport;

/// What became of one complaint in a run.
public enum ExportState {
    WRITTEN,
    /// Was there already, whole, and nothing has changed that it was made from.
    UNCHANGED,
    FAILED,
    /// The run was stopped before.
    NOT_REACHED
}
