package org.takedowndesk.ipr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.marketplace.IprType;

/// Dates counted by hand on a calendar.
class TermRulesTest {

    private final TermRules rules = new TermRules();

    private static Right right(RightDetails details, @Nullable LocalDate registered, @Nullable LocalDate expires) {
        return new Right(
                new RightId(1),
                new HolderId(1),
                "R",
                "1",
                "H",
                new TreeSet<>(List.of("CN")),
                null,
                registered,
                expires,
                "",
                details,
                List.of(),
                "",
                false);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    TRADEMARK,        2026-11-24, 2027-05-24, IN_FORCE
                    TRADEMARK,        2026-11-24, 2027-05-23, EXPIRING
                    TRADEMARK,        2026-11-24, 2026-11-24, EXPIRING
                    TRADEMARK,        2026-11-24, 2026-11-23, IN_GRACE
                    TRADEMARK,        2026-11-24, 2026-05-24, IN_GRACE
                    TRADEMARK,        2026-11-24, 2026-05-23, LAPSED
                    TRADEMARK,        2027-02-28, 2026-08-31, IN_GRACE
                    TRADEMARK,        2027-03-01, 2026-08-31, LAPSED
                    INVENTION_PATENT, 2026-11-24, 2026-11-24, EXPIRING
                    INVENTION_PATENT, 2026-11-24, 2026-11-23, LAPSED
                    UTILITY_MODEL,    2026-11-24, 2026-11-23, LAPSED
                    DESIGN_PATENT,    2026-11-24, 2026-11-23, LAPSED
                    DESIGN_PATENT,    2026-11-24, 2036-11-23, IN_FORCE
                    COPYRIGHT,        2026-11-24, 2026-11-23, LAPSED
                    COPYRIGHT,        2026-11-24, 2060-12-31, IN_FORCE
                    """)
    void statusFollowsTheLastDay(IprType type, LocalDate today, LocalDate expires, RightStatus status) {
        Right right = right(RightDetails.empty(type), LocalDate.of(2016, 1, 1), expires);
        assertEquals(status, rules.status(right, today).status());
    }

    @Test
    void graceSaysThatItsLengthIsNotChecked() {
        Right mark = right(RightDetails.empty(IprType.TRADEMARK), LocalDate.of(2016, 1, 1), LocalDate.of(2026, 10, 3));
        StatusVerdict verdict = rules.status(mark, LocalDate.of(2026, 11, 24));
        assertEquals("inGrace", verdict.reason());
        assertEquals(LocalDate.of(2027, 4, 3), verdict.until());
        assertTrue(verdict.unverified());
    }

    @Test
    void expiringSaysHowManyDaysAreLeft() {
        Right mark = right(RightDetails.empty(IprType.TRADEMARK), LocalDate.of(2016, 1, 1), LocalDate.of(2026, 12, 4));
        StatusVerdict verdict = rules.status(mark, LocalDate.of(2026, 11, 24));
        assertEquals(List.of(LocalDate.of(2026, 12, 4), 10L), verdict.values());
        assertFalse(verdict.unverified());
    }

    @Test
    void rightOfTheFutureIsUnknown() {
        Right mark =
                right(RightDetails.empty(IprType.TRADEMARK), LocalDate.of(2026, 11, 25), LocalDate.of(2036, 11, 24));
        assertEquals("notYet", rules.status(mark, LocalDate.of(2026, 11, 24)).reason());
        assertEquals(
                RightStatus.IN_FORCE,
                rules.status(mark, LocalDate.of(2026, 11, 25)).status());
    }

    @ParameterizedTest
    @CsvSource({"TRADEMARK", "INVENTION_PATENT", "UTILITY_MODEL", "DESIGN_PATENT"})
    void registeredRightWithoutAnEndIsUnknown(IprType type) {
        StatusVerdict verdict = rules.status(
                right(RightDetails.empty(type), LocalDate.of(2016, 1, 1), null), LocalDate.of(2026, 11, 24));
        assertEquals(RightStatus.UNKNOWN, verdict.status());
        assertEquals("noEnd", verdict.reason());
    }

    @Test
    void copyrightNeedsNoEndButADate() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        RightDetails undated = new RightDetails.Copyright(false, "photograph", false, "A", null, "");
        RightDetails dated =
                new RightDetails.Copyright(false, "photograph", false, "A", LocalDate.of(2024, 5, 2), "München");
        assertEquals(
                RightStatus.UNKNOWN,
                rules.status(right(undated, null, null), today).status());
        StatusVerdict verdict = rules.status(right(dated, null, null), today);
        assertEquals(RightStatus.IN_FORCE, verdict.status());
        assertTrue(verdict.unverified());
    }
}
