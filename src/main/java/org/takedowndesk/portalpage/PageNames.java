package org.takedowndesk.portalpage;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.takedowndesk.listing.Listing;

/// Names of the pages' files: what a person reads, and no file system or portal stumbles over.
final class PageNames {

    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final int LONGEST = 60;

    private final Set<String> used = new HashSet<>();

    /// `taobao 123456789.pdf`, or `taobao listing 3.pdf` where the site's id is not known; with a number behind it
    /// where two would be called the same.
    String of(Listing listing) {
        String site = safe(listing.site().isBlank() ? "unknown" : listing.site());
        String key = safe(listing.key());
        String stem = site + " " + (key.isEmpty() ? "listing " + listing.number() : key);
        String name = stem + ".pdf";
        // Names that differ only in capitals are one on many disks.
        for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = stem + " (" + i + ").pdf";
        }
        return name;
    }

    private static String safe(String text) {
        String safe = UNSAFE.matcher(text).replaceAll("_");
        return safe.substring(0, Math.min(safe.length(), LONGEST));
    }
}
