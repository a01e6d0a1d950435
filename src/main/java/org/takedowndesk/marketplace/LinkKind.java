package org.takedowndesk.marketplace;

import java.util.Locale;

/// What a link leads to, as far as it can be told without opening it.
public enum LinkKind {
    LISTING,
    STORE,
    /// A shortened link: what it leads to shows only when it is opened.
    SHORT_LINK,
    UNKNOWN;

    /// The name in machine-readable output: `listing`, `store`, `short-link` or `unknown`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
