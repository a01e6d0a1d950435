package org.takedowndesk.settings;

import java.util.Locale;

/// What a user is in the office, as they say themselves: nobody checks it.
public enum Role {
    UNSTATED,
    PARALEGAL,
    LAWYER,
    REVIEWER,
    ADMINISTRATOR;

    /// The name with the role behind it, as it stands in the journal: `Lin Yue (paralegal)`; the name alone where no
    /// role was stated.
    public String sign(String name) {
        return this == UNSTATED || name.isBlank() ? name : name + " (" + name().toLowerCase(Locale.ROOT) + ")";
    }
}
