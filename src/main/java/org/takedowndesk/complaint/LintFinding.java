package org.takedowndesk.complaint;

import java.util.List;

/// Something that a portal would refuse, or that may cost the complaint its success.
///
/// @param values of the sentence under `LintFinding.Code.<CODE>`; words of rule packs stand in them as
///     [org.takedowndesk.marketplace.Words], enum constants as themselves, sizes of files as `Long`; see [LintWords]
public record LintFinding(Severity severity, Code code, List<Object> values) {

    /// Whether the complaint can be filed all the same.
    public enum Severity {
        ERROR,
        WARNING
    }

    /// What is wrong.
    public enum Code {
        NO_RIGHT,
        RIGHT_TYPE_NOT_TAKEN,
        RIGHT_ARCHIVED,
        RIGHT_LAPSED,
        RIGHT_IN_GRACE,
        RIGHT_STATUS_UNKNOWN,
        RIGHT_FIELD_MISSING,
        RIGHT_PAPER_MISSING,
        TERRITORY_BLOCKED,
        TERRITORY_WARNING,
        AUTHORITY_MISSING,
        AUTHORITY_NOT_VALID,
        NO_REASON,
        REASON_NOT_FITTING,
        REASON_UNVERIFIED,
        REASON_EXCLUDED_IF,
        REASON_FIELD_MISSING,
        PROOF_MISSING,
        NO_LISTINGS,
        TOO_MANY_LISTINGS,
        LISTING_OF_OTHER_SITE,
        LISTING_OF_OTHER_KIND,
        LISTING_COMPLAINED_ALREADY,
        EXPLANATION_MISSING,
        EXPLANATION_TOO_LONG,
        ATTACHMENT_IN_BIN,
        ATTACHMENT_TOO_LARGE,
        ATTACHMENT_FORMAT
    }

    public LintFinding {
        values = List.copyOf(values);
    }

    static LintFinding error(Code code, Object... values) {
        return new LintFinding(Severity.ERROR, code, List.of(values));
    }

    static LintFinding warning(Code code, Object... values) {
        return new LintFinding(Severity.WARNING, code, List.of(values));
    }
}
