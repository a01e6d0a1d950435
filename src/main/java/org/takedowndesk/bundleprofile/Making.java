package org.takedowndesk.bundleprofile;

/// How a bundle is made for a reader, or what its maker has to do by hand; shown as `Making.<NAME>`.
public enum Making {
    /// A copy with the originals attached.
    ARCHIVE_COPY,
    /// A copy without attachments.
    FILING_COPY,
    /// A sheet before each exhibit that says what it is.
    COVER_SHEETS,
    /// Bates numbers, even where the case's arrangement has none.
    BATES_NUMBERS,
    /// Each section and exhibit begins on a right-hand page when printed on both sides.
    RECTO_STARTS,
    /// What happened, in the order in which it did.
    CHRONOLOGY,
    /// A list of the evidence with what each item is to prove.
    EVIDENCE_LIST,
    /// The list of the evidence in English and Chinese together.
    BOTH_LANGUAGES,
    /// Personal data must have been redacted, by the filer.
    REDACT_PERSONAL_DATA,
    /// The list of the evidence is signed or sealed and dated by hand, with a copy for each other party.
    SIGN_THE_LIST;

    /// Whether a person has to do it, so that it is only said.
    public boolean isByHand() {
        return this == REDACT_PERSONAL_DATA || this == SIGN_THE_LIST;
    }
}
