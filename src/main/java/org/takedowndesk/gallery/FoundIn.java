package org.takedowndesk.gallery;

/// Where words were found; shown as `FoundIn.<NAME>`.
public enum FoundIn {
    TITLE,
    KEY,
    FILE_NAME,
    NOTES,
    LABEL,
    SOURCE_LINK,
    LISTING,
    PERSON,
    CASE,
    HASH,
    TEXT;

    /// Whether a list shows it anyway, so that a hit there needs no telling.
    public boolean inPlainView() {
        return switch (this) {
            case TITLE, KEY -> true;
            case FILE_NAME, NOTES, LABEL, SOURCE_LINK, LISTING, PERSON, CASE, HASH, TEXT -> false;
        };
    }
}
