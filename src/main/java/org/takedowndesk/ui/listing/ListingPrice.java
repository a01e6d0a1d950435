package org.takedowndesk.ui.listing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a price as people copy it from a page: `129`, `1,299.00`, `129,00`, `¥ 12.50`.
final class ListingPrice {

    /// Spaces of every sort too: pages keep sign and number together with those that do not break.
    private static final Pattern SIGNS = Pattern.compile("[\\s\\p{Z}\\p{Sc}元]|(?i:cny|rmb|usd|eur)");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d{1,4})?");
    private static final Pattern PLAIN = Pattern.compile("(\\d{1,12})(?:[.,](\\d{1,4}))?");

    private ListingPrice() {}

    /// The amount a text means; empty when it means none.
    static Optional<BigDecimal> read(String text) {
        String digits = SIGNS.matcher(text).replaceAll("");
        if (GROUPED.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.replace(",", "")));
        }
        Matcher plain = PLAIN.matcher(digits);
        if (!plain.matches()) {
            return Optional.empty();
        }
        String cents = plain.group(2);
        return Optional.of(new BigDecimal(cents == null ? plain.group(1) : plain.group(1) + "." + cents));
    }
}
