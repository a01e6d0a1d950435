package org.takedowndesk.bagit;

/// Why something cannot be read or written as a bag at all.
public enum BagRefusal {
    TARGET_EXISTS,
    CHANGED_WHILE_READ,
    NOT_A_BAG,
    NOT_A_ZIP,
    SEVERAL_BAGS,
    TOO_MANY_FILES,
    TAG_FILE_TOO_LARGE,
    OVERLAPPING
}
