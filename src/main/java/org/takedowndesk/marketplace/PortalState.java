package org.takedowndesk.marketplace;

import java.util.List;
import java.util.Locale;

/// A state of a listing in the portal's own code and words, and the name of the neutral state it means.
public record PortalState(List<String> sites, String code, Words name, String state, Basis basis) {

    public PortalState {
        sites = List.copyOf(sites);
    }

    public String name(Locale locale) {
        return name.in(locale);
    }
}
