package org.takedowndesk.vault;

/// Why a file could not be read or written, in the words of a user (`FileTrouble.<NAME>` in the texts).
public enum FileTrouble {
    MISSING,
    BROKEN_LINK,
    FOLDER,
    NOT_A_FILE,
    NO_PERMISSION,
    CHANGED_WHILE_READ,
    READ_FAILED,
    WRITE_FAILED,
    STORED_COPY_DAMAGED
}
