package org.takedowndesk.ui.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingPriceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            129               | 129
            0.5               | 0.5
            129,00            | 129.00
            1,299.00          | 1299.00
            1,299             | 1299
            12,345,678.9      | 12345678.9
            ¥ 12.50           | 12.50
            ￥12.50            | 12.50
            12.50元            | 12.50
            US $ 3.99 USD     |
            USD 3.99          | 3.99
            € 3,99            | 3.99
            3.99 eur          | 3.99
            '  129  '         | 129
            """)
    void pricesAreReadAsPagesWriteThem(String text, String amount) {
        assertEquals(Optional.ofNullable(amount).map(BigDecimal::new), ListingPrice.read(text));
    }

    /// Pages keep sign and number together with spaces that do not break.
    @ParameterizedTest
    @ValueSource(strings = {"¥\u00A012.50", "12.50\u202F€", "\u300012.50"})
    void spacesOfPagesAreSpaces(String text) {
        assertEquals(Optional.of(new BigDecimal("12.50")), ListingPrice.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "¥",
                "free",
                "12-15",
                "¥12 - ¥15",
                "1,29,900",
                "1.299,00",
                "-5",
                "12.",
                "1e5",
                "12.34567"
            })
    void whatIsNoPriceIsNotGuessed(String text) {
        assertEquals(Optional.empty(), ListingPrice.read(text));
    }
}
