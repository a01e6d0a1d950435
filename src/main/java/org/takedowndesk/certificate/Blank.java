package org.takedowndesk.certificate;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is left open in the words of a certificate, written `{name}` there.
enum Blank {
    CASE,
    TITLE,
    HOLDER,
    COUNT,
    ENTRIES,
    HEAD,
    NAME,
    ROLE,
    QUALIFICATIONS,
    PLACE;

    private static final Pattern WRITTEN = Pattern.compile("\\{(\\w*)\\}");

    /// Fails if the words leave something open that nobody fills in.
    static void check(String words) {
        Matcher found = WRITTEN.matcher(words);
        while (found.find()) {
            of(found.group(1));
        }
    }

    /// Fills everything in at once, so that braces in a value stay what they are.
    ///
    /// @param empty stands where there is no value
    static String fill(String words, Map<Blank, String> values, String empty) {
        return WRITTEN.matcher(words).replaceAll(found -> {
            String value = values.getOrDefault(of(found.group(1)), "");
            return Matcher.quoteReplacement(value.isBlank() ? empty : value);
        });
    }

    private static Blank of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT));
    }
}
