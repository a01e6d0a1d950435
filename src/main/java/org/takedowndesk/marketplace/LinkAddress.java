package org.takedowndesk.marketplace;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A link taken apart leniently: `java.net.URI` refuses much of what people paste.
///
/// `path` is decoded, `rawPath` as written; parameter names are in lower case, the first value of a name counts.
/// `plain` is false where another scheme, a name, a password or a port could make the link something other than it
/// seems.
record LinkAddress(String host, boolean plain, String path, String rawPath, Map<String, String> parameters) {

    private static final Pattern SCHEME = Pattern.compile("(?<name>[A-Za-z][A-Za-z0-9+]*+)://");

    static LinkAddress of(String link) {
        String rest = link;
        if (startsWithEncodedScheme(rest)) {
            rest = decode(rest);
        }
        Matcher scheme = SCHEME.matcher(rest);
        boolean web = true;
        if (scheme.lookingAt()) {
            web = scheme.group("name").toLowerCase(Locale.ROOT).matches("https?");
            rest = rest.substring(scheme.end());
        }
        int slash = firstOf(rest, "/?#", 0);
        String authority = rest.substring(0, slash);
        int query = firstOf(rest, "?#", slash);
        int fragment = firstOf(rest, "#", query);
        String rawPath = tidyPath(rest.substring(slash, query));
        String parameters = query < fragment ? rest.substring(query + 1, fragment) : "";
        String host = withoutUsualPort(authority).toLowerCase(Locale.ROOT);
        if (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        boolean plain = web && host.chars().allMatch(c -> c == '.' || c == '-' || LinkFinder.isAlphanumeric((char) c));
        String realHost = host.substring(host.lastIndexOf('@') + 1);
        return new LinkAddress(realHost, plain, decode(rawPath), rawPath, parameters(parameters));
    }

    /// The decoded text; whatever is not a valid escape or not UTF-8 stays as it is written.
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '%' && at + 2 < text.length() && hex(text.charAt(at + 1)) >= 0 && hex(text.charAt(at + 2)) >= 0) {
                bytes.write(hex(text.charAt(at + 1)) * 16 + hex(text.charAt(at + 2)));
                at += 2;
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    private static boolean startsWithEncodedScheme(String link) {
        return link.regionMatches(true, 0, "http%3a", 0, 7) || link.regionMatches(true, 0, "https%3a", 0, 8);
    }

    private static String withoutUsualPort(String authority) {
        for (String port : new String[] {":443", ":80", ":"}) {
            if (authority.endsWith(port)) {
                return authority.substring(0, authority.length() - port.length());
            }
        }
        return authority;
    }

    private static String tidyPath(String path) {
        String tidy = path.replaceAll("/{2,}", "/");
        return tidy.length() > 1 && tidy.endsWith("/") ? tidy.substring(0, tidy.length() - 1) : tidy;
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String part : query.replace("&amp;", "&").split("[&?]", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                String name = decode(part.substring(0, equals)).toLowerCase(Locale.ROOT);
                found.putIfAbsent(name, decode(part.substring(equals + 1)).strip());
            }
        }
        return found;
    }

    private static int firstOf(String text, String wanted, int from) {
        for (int at = from; at < text.length(); at++) {
            if (wanted.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return text.length();
    }

    private static int hex(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }
}
