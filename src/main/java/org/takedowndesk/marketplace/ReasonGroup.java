package org.takedowndesk.marketplace;

import java.util.Locale;

/// The upper level of the portal's two-level list of reasons.
public record ReasonGroup(String id, Words name) {

    public String name(Locale locale) {
        return name.in(locale);
    }
}
