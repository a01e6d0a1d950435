package org.takedowndesk.bin;

/// Something that stands on an evidence item and has to be named before the item's file is destroyed.
///
/// @param label what it is called
public record Reliance(By by, String label) {

    /// What may stand on evidence.
    public enum By {
        WORKING_COPY,
        MEMBER,
        COMPARISON,
        COMPLAINT,
        PURCHASE,
        BUNDLE
    }
}
