package org.takedowndesk.bundle;

/// What can be demanded and told from the file alone.
public enum DemandKind {
    /// Each page bears its own number, and the first page is 1.
    NUMBERED_FROM_FIRST_PAGE(false),
    /// Every line of the index is a link.
    INDEX_LINKED(false),
    /// There are bookmarks.
    BOOKMARKED(false),
    /// Every bookmark's title ends with or contains the number of its page.
    BOOKMARKS_NAME_PAGES(false),
    /// Every page has text that can be selected.
    TEXT_SEARCHABLE(false),
    /// No page is shown upside down.
    UPRIGHT(false),
    /// The file opens at 100 %.
    OPENS_AT_FULL_SIZE(false),
    /// No picture has more dots an inch than the limit.
    MOST_DPI(true),
    /// The file has no more bytes than the limit.
    MOST_BYTES(true),
    /// No files inside the file.
    NO_ATTACHMENTS(false),
    /// No fields to fill in.
    NO_FORM_FIELDS(false),
    /// Every page is 8.5 by 11 inches, either way up.
    LETTER_PAGES(false);

    private final boolean counted;

    DemandKind(boolean counted) {
        this.counted = counted;
    }

    /// Whether it has a limit.
    public boolean isCounted() {
        return counted;
    }
}
