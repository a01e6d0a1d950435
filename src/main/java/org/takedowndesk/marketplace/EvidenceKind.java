package org.takedowndesk.marketplace;

import java.util.Locale;

/// A kind of proof that reasons ask for.
public record EvidenceKind(String id, Words name, Words help) {

    /// The kind that is met by what is written into the form, without a file.
    public static final String EXPLANATION = "EXPLANATION";

    public String name(Locale locale) {
        return name.in(locale);
    }

    public String help(Locale locale) {
        return help.in(locale);
    }
}
