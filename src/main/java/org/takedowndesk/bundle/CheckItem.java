package org.takedowndesk.bundle;

import java.util.List;
import java.util.Set;
import org.takedowndesk.bundle.Finding.Code;

/// What a check compares in any bundle, as its report lists it; shown as `CheckItem.<NAME>`.
enum CheckItem {
    PAGE_NUMBERS(
            true, Code.PAGE_COUNT_DIFFERS, Code.PAGE_NUMBER_MISSING, Code.PAGE_NUMBER_DIFFERS, Code.PAGE_LABELS_DIFFER),
    INDEX(true, Code.INDEX_NUMBER_DIFFERS, Code.INDEX_LINE_MISSING),
    LINKS(false, Code.LINK_DEAD),
    BOOKMARKS(false, Code.BOOKMARK_DEAD, Code.BOOKMARK_MISSING),
    EXHIBIT_LABELS(true, Code.EXHIBIT_LABEL_MISSING, Code.BATES_NUMBER_MISSING),
    ATTACHMENTS(true, Code.ATTACHMENT_MISSING, Code.ATTACHMENT_DIFFERS, Code.ATTACHMENT_UNKNOWN),
    FONTS(false, Code.FONT_NOT_EMBEDDED, Code.FONT_WITHOUT_CHARACTERS),
    BLANK_PAGES(false, Code.BLANK_PAGE, Code.PAGE_UNREADABLE),
    ACTIVE_CONTENT(false, Code.ACTIVE_CONTENT);

    private final boolean ours;

    @SuppressWarnings("ImmutableEnumChecker") // a set that cannot change
    private final Set<Code> codes;

    CheckItem(boolean ours, Code... codes) {
        this.ours = ours;
        this.codes = Set.of(codes);
    }

    /// Whether it takes the list of contents that only bundles of this program carry.
    boolean needsManifest() {
        return ours;
    }

    List<Finding> of(CheckReport report) {
        return report.findings().stream()
                .filter(finding -> codes.contains(finding.code()))
                .toList();
    }

    /// What is found where a demand is not met.
    static Code code(DemandKind kind) {
        return switch (kind) {
            case NUMBERED_FROM_FIRST_PAGE -> Code.NOT_NUMBERED;
            case INDEX_LINKED -> Code.INDEX_NOT_LINKED;
            case BOOKMARKED -> Code.NOT_BOOKMARKED;
            case BOOKMARKS_NAME_PAGES -> Code.BOOKMARK_WITHOUT_PAGE;
            case TEXT_SEARCHABLE -> Code.WITHOUT_TEXT;
            case UPRIGHT -> Code.UPSIDE_DOWN;
            case OPENS_AT_FULL_SIZE -> Code.NOT_AT_FULL_SIZE;
            case MOST_DPI -> Code.TOO_FINE;
            case MOST_BYTES -> Code.FILE_TOO_LARGE;
            case NO_ATTACHMENTS -> Code.HAS_ATTACHMENTS;
            case NO_FORM_FIELDS -> Code.HAS_FORM_FIELDS;
            case LETTER_PAGES -> Code.NOT_LETTER;
        };
    }
}
