package org.takedowndesk.marketplace;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A shop whose listings are complained about: its portal, its links, and which rights count there.
///
/// `domains` are the registered domains the shop owns, `regions` the country of each ending where that matters.
/// Sites with the same `dedupFamily` share one space of listing ids.
public record Site(
        String id,
        String portal,
        Words name,
        ZoneId zone,
        List<String> domains,
        Map<String, String> regions,
        String dedupFamily,
        boolean idPerRegion,
        @Nullable IdTwin idTwin,
        SourcedValue<List<IprType>> iprTypes,
        TerritoryRule territory,
        Storefront storefront,
        List<LinkShape> shapes,
        Basis basis) {

    public Site {
        domains = List.copyOf(domains);
        regions = Map.copyOf(regions);
        shapes = List.copyOf(shapes);
        if (domains.isEmpty() || shapes.isEmpty()) {
            throw new IllegalArgumentException("Site " + id + " needs domains and link shapes");
        }
    }

    public String name(Locale locale) {
        return name.in(locale);
    }

    /// A second space of ids, `offset` above the first, for what seems to be the same listing: a hint, never a rule.
    public record IdTwin(long offset, Basis basis) {}
}
