package org.takedowndesk.marketplace;

import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells what an address leads to by the link shapes of the sites.
final class LinkShapes {

    /// What an address was recognised as; `id` is the listing or store, empty for a short link.
    record Recognised(
            Site site,
            LinkKind kind,
            String id,
            String canonical,
            @Nullable String region,
            String dedupKey) {

        /// The dedup key of the listing that this one may be a second entry of.
        Optional<String> twinKey() {
            Site.IdTwin twin = site.idTwin();
            if (twin == null || kind != LinkKind.LISTING) {
                return Optional.empty();
            }
            BigInteger lower = new BigInteger(id).subtract(BigInteger.valueOf(twin.offset()));
            return lower.signum() > 0 ? Optional.of(key(site, kind, lower.toString(), region)) : Optional.empty();
        }
    }

    private record Compiled(Site site, LinkShape shape, Pattern host, Pattern path, Map<String, Pattern> query) {}

    private final Map<String, Site> siteByDomain = new HashMap<>();
    private final Map<String, List<Compiled>> shapesBySite = new HashMap<>();

    LinkShapes(List<Site> sites) {
        for (Site site : sites) {
            site.domains().forEach(domain -> siteByDomain.put(domain, site));
            shapesBySite.put(
                    site.id(),
                    site.shapes().stream().map(shape -> compile(site, shape)).toList());
        }
    }

    Optional<Site> site(String host) {
        String rest = host.toLowerCase(Locale.ROOT);
        while (true) {
            Site site = siteByDomain.get(rest);
            int dot = rest.indexOf('.');
            if (site != null || dot < 0) {
                return Optional.ofNullable(site);
            }
            rest = rest.substring(dot + 1);
        }
    }

    /// Whether a host that belongs to no site is written like one that does.
    boolean resemblesSite(String host) {
        return host.startsWith("xn--")
                || host.contains(".xn--")
                || siteByDomain.keySet().stream()
                        .map(domain -> domain.substring(0, domain.indexOf('.')))
                        .anyMatch(name -> name.length() > 3 && host.contains(name));
    }

    Optional<Recognised> recognise(LinkAddress address) {
        if (!address.plain()) {
            return Optional.empty();
        }
        return site(address.host())
                .flatMap(site -> shapesBySite.getOrDefault(site.id(), List.of()).stream()
                        .flatMap(shape -> match(shape, address).stream())
                        .findFirst());
    }

    private static Optional<Recognised> match(Compiled compiled, LinkAddress address) {
        Map<String, String> values = new HashMap<>();
        if (!take(compiled.host, address.host(), values) || !take(compiled.path, address.path(), values)) {
            return Optional.empty();
        }
        for (Map.Entry<String, Pattern> parameter : compiled.query.entrySet()) {
            String value = address.parameters().get(parameter.getKey());
            if (value == null || !take(parameter.getValue(), value, values)) {
                return Optional.empty();
            }
        }
        Site site = compiled.site;
        LinkKind kind = compiled.shape.kind();
        String id = values.getOrDefault("id", "").toLowerCase(Locale.ROOT);
        if (compiled.shape.exceptIds().contains(id)) {
            return Optional.empty();
        }
        String tld = values.getOrDefault("tld", "").toLowerCase(Locale.ROOT);
        String canonical = compiled.shape
                .canonical()
                .replace("{tld}", tld)
                .replace("{host}", address.host())
                .replace("{id}", URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20"))
                .replace("{path}", address.rawPath());
        String region = site.regions().get(tld);
        String key = kind == LinkKind.SHORT_LINK
                ? "short:" + address.host() + address.rawPath()
                : key(site, kind, id, region);
        return Optional.of(new Recognised(site, kind, id, canonical, region, key));
    }

    private static String key(Site site, LinkKind kind, String id, @Nullable String region) {
        List<String> parts = new ArrayList<>(List.of(site.dedupFamily()));
        if (site.idPerRegion() && region != null) {
            parts.add(region);
        }
        if (kind == LinkKind.STORE) {
            parts.add("store");
        }
        parts.add(id);
        return String.join(":", parts);
    }

    private static boolean take(Pattern pattern, String text, Map<String, String> values) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        for (String group : pattern.namedGroups().keySet()) {
            String value = matcher.group(group);
            if (value != null) {
                values.put(group, value);
            }
        }
        return true;
    }

    private static Compiled compile(Site site, LinkShape shape) {
        Map<String, Pattern> query = new HashMap<>();
        shape.query().forEach((name, value) -> query.put(name.toLowerCase(Locale.ROOT), insensitive(value)));
        return new Compiled(site, shape, insensitive(shape.host()), insensitive(shape.path()), query);
    }

    private static Pattern insensitive(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }
}
