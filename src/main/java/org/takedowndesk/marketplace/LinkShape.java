package org.takedowndesk.marketplace;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// One form that a site's links take, as regular expressions on host, path and query parameters.
///
/// The named group `id` holds the listing or store, `tld` the ending that tells the region. `canonical` is a template
/// with `{id}`, `{tld}`, `{host}` and `{path}`. A link whose id is among `exceptIds` is not of this shape: those are
/// the
/// site's own services.
public record LinkShape(
        String id,
        LinkKind kind,
        String host,
        String path,
        Map<String, String> query,
        List<String> exceptIds,
        String canonical,
        Basis basis) {

    public LinkShape {
        query = Map.copyOf(query);
        exceptIds = List.copyOf(exceptIds);
        Pattern.compile(host);
        Pattern.compile(path);
        query.values().forEach(Pattern::compile);
        if (kind == LinkKind.UNKNOWN || canonical.isBlank()) {
            throw new IllegalArgumentException("Link shape " + id + " needs a kind and a canonical form");
        }
    }
}
