package org.takedowndesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T08:30:15Z");

    private final Show show = new Show(Texts.english(), ZoneId.of("Europe/Berlin"));

    @Test
    void timesAreInTheUsersZoneAndInBeijing() {
        assertEquals("2026-11-23 09:30", show.time(MORNING));
        assertEquals("2026-11-23 09:30:15 +01:00", show.exactTime(MORNING));
        assertEquals("2026-11-23 16:30", show.beijingTime(MORNING));
        assertFalse(show.isBeijingTime(MORNING));
        assertTrue(new Show(Texts.english(), ZoneId.of("Asia/Taipei")).isBeijingTime(MORNING));
    }

    @Test
    void deadlinesNameTheWeekday() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        assertEquals("2026-11-23 Mon", show.dateWithWeekday(monday));
        assertEquals("2026-11-23 周一", new Show(Texts.chinese(), show.zone()).dateWithWeekday(monday));
    }

    @Test
    void moneyKeepsItsDecimals() {
        assertEquals("129.00 CNY", show.money(new BigDecimal("129.00"), "CNY"));
        assertEquals("", show.money(null, "CNY"));
        assertEquals("5", show.money(BigDecimal.valueOf(5), ""));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, 0 B
            999, 999 B
            1000, 1.0 kB
            999949, 999.9 kB
            999999, 1.0 MB
            3400000, 3.4 MB
            1410000000, 1.4 GB
            """)
    void sizesCountInPowersOfTen(long bytes, String expected) {
        assertEquals(expected, show.bytes(bytes));
    }

    @Test
    void undoneActionsNameWhatWasUndone() {
        assertEquals("Undone: Listings added", show.action("undo.listing.added"));
    }

    @Test
    void roleBehindANameIsSaidInTheReadersLanguage() {
        Show chinese = new Show(new Texts(Locale.SIMPLIFIED_CHINESE), ZoneOffset.UTC);

        assertEquals("Lin Yue（律师助理）", chinese.who("Lin Yue (paralegal)"));
        assertEquals("Lin Yue", chinese.who("Lin Yue"));
        assertEquals("Lin Yue (on leave)", chinese.who("Lin Yue (on leave)"));
    }
}
