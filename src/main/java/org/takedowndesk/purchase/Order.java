package org.takedowndesk.purchase;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was ordered and paid; empty text for what is not known.
///
/// @param number as the site gives it; one order makes one complaint
/// @param account with which it was bought
/// @param amount in `currency`, null if not known
/// @param currency ISO 4217
/// @param payment by what means, and its reference
public record Order(
        String number,
        @Nullable LocalDate placed,
        String account,
        @Nullable BigDecimal amount,
        String currency,
        @Nullable LocalDate paid,
        String payment) {

    public static final Order NONE = new Order("", null, "", null, "", null, "");
}
