package org.takedowndesk.workcopy;

/// Why a recipe is refused; shown to users as `RecipeFault.<NAME>`.
public enum RecipeFault {
    NOT_JSON,
    MISSING,
    UNKNOWN,
    WRONG_VALUE,
    NEWER_VERSION,
    NO_SUCH_STEP,
    NO_OPERATION,
    TOO_MANY_OPERATIONS,
    PARENTS_DIFFER,
    JOIN_FIRST,
    NO_SUCH_FRAME,
    WIDTHS_DIFFER,
    EMPTY_AREA,
    OUTSIDE,
    OUT_OF_RANGE,
    NO_TEXT,
    NO_REASON,
    TEXT_TOO_LONG,
    CHARACTER_UNKNOWN,
    PICTURE_TOO_LARGE,
    NO_SUCH_PAGE,
    NOT_A_PICTURE
}
