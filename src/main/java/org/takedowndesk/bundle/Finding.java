package org.takedowndesk.bundle;

import java.util.List;

/// Something a check of a bundle has found.
///
/// @param values what the sentence names
/// @param page the page it is on; 0 for the document as a whole
public record Finding(Severity severity, Code code, List<String> values, int page) {

    public Finding {
        values = List.copyOf(values);
    }

    /// How much it matters.
    public enum Severity {
        OK,
        WARNING,
        ERROR
    }

    /// What was found; the sentence stands in the texts under [#key()].
    public enum Code {
        ALL_AGREES,
        NOT_READABLE,
        ENCRYPTED,
        NOT_OURS,
        PAGE_COUNT_DIFFERS,
        PAGE_UNREADABLE,
        PAGE_NUMBER_MISSING,
        PAGE_NUMBER_DIFFERS,
        PAGE_LABELS_DIFFER,
        BLANK_PAGE,
        LINK_DEAD,
        INDEX_NUMBER_DIFFERS,
        INDEX_LINE_MISSING,
        BOOKMARK_DEAD,
        BOOKMARK_MISSING,
        FONT_NOT_EMBEDDED,
        FONT_WITHOUT_CHARACTERS,
        ATTACHMENT_MISSING,
        ATTACHMENT_DIFFERS,
        ATTACHMENT_UNKNOWN,
        EXHIBIT_LABEL_MISSING,
        BATES_NUMBER_MISSING,
        ACTIVE_CONTENT,
        // What a reader demands and the file does not meet.
        NOT_NUMBERED,
        INDEX_NOT_LINKED,
        NOT_BOOKMARKED,
        BOOKMARK_WITHOUT_PAGE,
        WITHOUT_TEXT,
        UPSIDE_DOWN,
        NOT_AT_FULL_SIZE,
        TOO_FINE,
        FILE_TOO_LARGE,
        HAS_ATTACHMENTS,
        HAS_FORM_FIELDS,
        NOT_LETTER;

        public String key() {
            return "bundle.finding." + name();
        }
    }
}
