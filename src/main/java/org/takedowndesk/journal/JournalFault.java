package org.takedowndesk.journal;

/// A place where the journal is not what it was when it was written.
///
/// @param segment the file's name
/// @param line counts from 1 within the file
/// @param reason in plain words
public record JournalFault(String segment, long line, String reason) {

    @Override
    public String toString() {
        return segment + ", line " + line + ": " + reason;
    }
}
