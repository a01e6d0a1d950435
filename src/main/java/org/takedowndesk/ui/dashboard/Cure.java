package org.takedowndesk.ui.dashboard;

import org.takedowndesk.complaint.LintFinding;

/// Where what blocks a filing is mended.
enum Cure {
    COMPLAINT,
    RIGHT,
    HOLDER,
    EVIDENCE;

    static Cure of(LintFinding.Code code) {
        return switch (code) {
            case RIGHT_ARCHIVED,
                    RIGHT_LAPSED,
                    RIGHT_IN_GRACE,
                    RIGHT_STATUS_UNKNOWN,
                    RIGHT_FIELD_MISSING,
                    RIGHT_PAPER_MISSING -> RIGHT;
            case AUTHORITY_MISSING, AUTHORITY_NOT_VALID -> HOLDER;
            case PROOF_MISSING -> EVIDENCE;
            case NO_RIGHT,
                    RIGHT_TYPE_NOT_TAKEN,
                    TERRITORY_BLOCKED,
                    TERRITORY_WARNING,
                    NO_REASON,
                    REASON_NOT_FITTING,
                    REASON_UNVERIFIED,
                    REASON_EXCLUDED_IF,
                    REASON_FIELD_MISSING,
                    NO_LISTINGS,
                    TOO_MANY_LISTINGS,
                    LISTING_OF_OTHER_SITE,
                    LISTING_OF_OTHER_KIND,
                    LISTING_COMPLAINED_ALREADY,
                    EXPLANATION_MISSING,
                    EXPLANATION_TOO_LONG,
                    ATTACHMENT_TOO_LARGE,
                    ATTACHMENT_IN_BIN,
                    ATTACHMENT_FORMAT -> COMPLAINT;
        };
    }
}
