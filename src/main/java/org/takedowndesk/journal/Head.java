package org.takedowndesk.journal;

/// Where the journal ends: the number and the hash of its last entry; number 0 while it is empty.
public record Head(long seq, String hash) {

    /// The head of a journal without entries.
    public static final Head EMPTY = new Head(0, Entry.NO_PREVIOUS);
}
