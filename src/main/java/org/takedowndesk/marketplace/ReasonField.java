package org.takedowndesk.marketplace;

import java.util.Locale;

/// A value that the portal asks for with some reasons, such as the order number of a test buy.
public record ReasonField(String id, Words name) {

    public String name(Locale locale) {
        return name.in(locale);
    }
}
