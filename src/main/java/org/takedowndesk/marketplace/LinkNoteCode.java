package org.takedowndesk.marketplace;

/// Something the user should know about a link that was read.
public enum LinkNoteCode {
    /// The same listing, store or link stands earlier in the same text; the value is the earlier link.
    REPEATED,
    /// The same listing id stands earlier in the same text under another site; the value is that site's id.
    OTHER_SITE,
    /// The listing may be the same as another one; the value is that one's dedup key.
    POSSIBLE_TWIN,
    /// A short link: open it and paste the address it leads to.
    OPEN_TO_RESOLVE,
    /// A page of a known site that is neither listing nor store; the value is the host.
    OTHER_PAGE,
    /// No known site; the value is the host.
    UNKNOWN_HOST,
    /// No known site, though the address looks like one; the value is the host it really leads to.
    LOOKALIKE_HOST,
    /// Longer than any real link.
    TOO_LONG,
    /// The line holds further links; the value is how many.
    MORE_LINKS,
    /// The line holds no link.
    NO_LINK
}
