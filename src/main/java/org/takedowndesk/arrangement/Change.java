package org.takedowndesk.arrangement;

/// What is different from the version served last.
///
/// @param label of the exhibit, in this version or, where it was taken out, in that one
/// @param title likewise
/// @param before the title in that version, where it was another; empty otherwise
public record Change(Kind kind, String label, String title, String before) {

    /// Shown as `Kind.<NAME>`.
    public enum Kind {
        ADDED,
        TAKEN_OUT,
        RETITLED,
        RENUMBERED
    }
}
