package org.takedowndesk.marketplace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a complaint against a whole store is handed in; the address is given where it is not the portal.
public record Storefront(ChannelKind kind, @Nullable String address, Words note, List<String> sites, Basis basis) {

    public Storefront {
        sites = List.copyOf(sites);
    }
}
