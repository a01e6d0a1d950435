package org.takedowndesk.format;

/// What a user should know about a file's content; shown as `NoticeKind.<NAME>` with the values of the [Notice].
public enum NoticeKind {
    /// {0} how many.
    SCRIPTS,
    /// {0} address.
    REDIRECT,
    /// {0} address.
    LOCAL_FILE,
    /// {0} how many.
    OUTSIDE_CONTENT,
    /// {0} address.
    OUTSIDE_LINK,
    MACROS,
    /// {0} part of the document.
    DOCUMENT_TYPE,
    /// {0} how many cells.
    FORMULAS,
    /// {0} how many.
    ZEROS,
    NO_DECODER,
    /// {0} what is encrypted, empty for all of it.
    ENCRYPTED,
    /// {0} entry.
    OUTSIDE_ENTRY,
    /// {0} entry.
    LINK_ENTRY,
    /// {0} entry.
    DUPLICATE_ENTRY,
    /// {0} entry.
    UNREADABLE_ENTRY,
    OVERLAPPING_ENTRIES,
    /// {0} place.
    CUT,
    /// {0} number of the record.
    CUT_RECORD,
    /// {0} reason that the capturing program gave, {1} number of the record.
    CUT_BY_CAPTURE,
    /// {0} place.
    DAMAGED,
    /// {0} box.
    LYING_SIZE,
    /// {0} how many.
    LONG_STRINGS,
    /// {0} bytes.
    LIMIT_BYTES,
    /// {0} times, {1} what.
    LIMIT_RATIO,
    /// {0} members.
    LIMIT_ENTRIES,
    /// {0} levels.
    LIMIT_NESTING,
    /// {0} parts or records.
    LIMIT_PARTS,
    /// {0} seconds.
    LIMIT_TIME,
    /// {0} how many notices of kinds told already.
    MORE
}
