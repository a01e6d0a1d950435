package org.takedowndesk.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedowndesk.marketplace.Clock;
import org.takedowndesk.marketplace.ClockKind;
import org.takedowndesk.marketplace.RulePacks;
import org.takedowndesk.text.Texts;

class DeadlineRulesTest {

    private final RulePacks packs = new RulePacks();
    private final DeadlineRules rules = new DeadlineRules(packs);

    /// Counted by hand on the State Council's calendars. Columns: start day, working days, end with make-up days, end
    /// without them, end if only weekends are off.
    @ParameterizedTest
    @CsvSource(textBlock = """
            # plain weeks
            2026-03-02, 3, 2026-03-05, 2026-03-05, 2026-03-05
            2026-03-05, 3, 2026-03-10, 2026-03-10, 2026-03-10
            2026-03-07, 3, 2026-03-11, 2026-03-11, 2026-03-11
            2026-11-24, 7, 2026-12-03, 2026-12-03, 2026-12-03
            # Spring Festival 2026: off 15 to 23 February, worked on Saturdays 14 and 28 February
            2026-02-11, 3, 2026-02-14, 2026-02-24, 2026-02-16
            2026-02-12, 3, 2026-02-24, 2026-02-25, 2026-02-17
            2026-02-13, 3, 2026-02-25, 2026-02-26, 2026-02-18
            2026-02-15, 1, 2026-02-24, 2026-02-24, 2026-02-16
            2026-02-24, 4, 2026-02-28, 2026-03-02, 2026-03-02
            2026-02-26, 3, 2026-03-02, 2026-03-03, 2026-03-03
            2026-02-09, 7, 2026-02-25, 2026-02-26, 2026-02-18
            # make-up Saturday itself as the start
            2026-02-14, 1, 2026-02-24, 2026-02-24, 2026-02-16
            # National Day 2025: off 1 to 8 October, worked on Sunday 28 September and Saturday 11 October
            2025-09-26, 3, 2025-09-30, 2025-10-09, 2025-10-01
            2025-09-29, 3, 2025-10-10, 2025-10-10, 2025-10-02
            2025-09-30, 3, 2025-10-11, 2025-10-13, 2025-10-03
            2025-09-25, 7, 2025-10-11, 2025-10-14, 2025-10-06
            # National Day 2026: off 1 to 7 October, worked on Sunday 20 September and Saturday 10 October
            2026-09-18, 3, 2026-09-22, 2026-09-23, 2026-09-23
            2026-09-24, 3, 2026-09-30, 2026-09-30, 2026-09-29
            2026-09-30, 3, 2026-10-10, 2026-10-12, 2026-10-05
            2026-10-08, 2, 2026-10-10, 2026-10-12, 2026-10-12
            # Labour Day 2026: off 1 to 5 May, worked on Saturday 9 May
            2026-04-30, 3, 2026-05-08, 2026-05-08, 2026-05-05
            2026-05-07, 3, 2026-05-11, 2026-05-12, 2026-05-12
            # year ends: 2026-01-01 to 03 off, Sunday 4 January worked; 2022-12-31 to 2023-01-02 off
            2025-12-31, 1, 2026-01-04, 2026-01-05, 2026-01-01
            2025-12-30, 3, 2026-01-05, 2026-01-06, 2026-01-02
            2023-12-29, 1, 2024-01-02, 2024-01-02, 2024-01-01
            # Spring Festival 2023 and 2024
            2023-01-20, 1, 2023-01-28, 2023-01-30, 2023-01-23
            2023-01-20, 3, 2023-01-30, 2023-02-01, 2023-01-25
            2024-02-09, 1, 2024-02-18, 2024-02-19, 2024-02-12
            2024-02-02, 3, 2024-02-06, 2024-02-07, 2024-02-07
            """)
    void workingDaysAreCountedAsByHand(
            LocalDate start, int count, LocalDate withMakeUp, LocalDate withoutMakeUp, LocalDate weekendsOnly) {
        assertEquals(
                List.of(withMakeUp, withoutMakeUp, weekendsOnly),
                List.of(
                        days(DayCount.WITH_MAKE_UP_DAYS).after(start, count),
                        days(DayCount.WITHOUT_MAKE_UP_DAYS).after(start, count),
                        days(DayCount.WEEKENDS_ONLY).after(start, count)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the start in Beijing decides the first day: 16:00 UTC is midnight there
            2026-03-02T15:59:59Z, 2026-03-05, 2026-03-05T16:00:00Z
            2026-03-02T16:00:00Z, 2026-03-06, 2026-03-06T16:00:00Z
            2026-02-11T03:00:00Z, 2026-02-14, 2026-02-14T16:00:00Z
            2025-09-29T23:30:00Z, 2025-10-11, 2025-10-11T16:00:00Z
            """)
    void answerEndsAtMidnightInBeijing(Instant start, LocalDate lastDay, Instant due) {
        ComputedDeadline deadline = rules.compute(clock("taobao", ClockKind.OUR_ANSWER, 1), start);
        assertEquals(List.of(lastDay, due), List.of(deadline.lastDay(), deadline.dueAt()));
    }

    @Test
    void litigationNoticeCountsPlainDaysAcrossHolidays() {
        ComputedDeadline deadline =
                rules.compute(clock("tmall", ClockKind.LITIGATION_NOTICE, 1), Instant.parse("2026-02-10T02:00:00Z"));
        assertEquals(LocalDate.of(2026, 2, 25), deadline.lastDay());
        assertEquals(Instant.parse("2026-02-25T16:00:00Z"), deadline.dueAt());
        assertFalse(deadline.isDisputed());
    }

    @Test
    void theEarlierCountRulesAndTheOthersAreShown() {
        ComputedDeadline deadline =
                rules.compute(clock("1688", ClockKind.OUR_ANSWER, 1), Instant.parse("2026-02-11T02:00:00Z"));
        assertEquals(LocalDate.of(2026, 2, 14), deadline.lastDay());
        assertEquals(LocalDate.of(2026, 2, 24), deadline.lenient());
        assertEquals(LocalDate.of(2026, 2, 16), deadline.weekendsOnly());
        assertTrue(deadline.isDisputed());
    }

    @Test
    void datesPastTheLastKnownYearAreProvisional() {
        Clock clock = clock("taobao", ClockKind.OUR_ANSWER, 1);
        assertFalse(rules.compute(clock, Instant.parse("2026-12-28T02:00:00Z")).provisional());
        assertTrue(rules.compute(clock, Instant.parse("2026-12-29T02:00:00Z")).provisional());
        assertTrue(rules.compute(clock, Instant.parse("2022-06-01T02:00:00Z")).provisional());
    }

    @Test
    void spanKeepsItsEarliestDay() {
        ComputedDeadline deadline =
                rules.compute(clock("taobao", ClockKind.STAFF_DECISION, 1), Instant.parse("2026-03-02T02:00:00Z"));
        assertEquals(LocalDate.of(2026, 3, 5), deadline.earliest());
        assertEquals(LocalDate.of(2026, 3, 9), deadline.lastDay());
    }

    @Test
    void explanationSaysRuleCalendarEventAndSource() {
        ComputedDeadline deadline =
                rules.compute(clock("taobao", ClockKind.OUR_ANSWER, 1), Instant.parse("2026-02-11T02:00:00Z"));
        assertEquals("""
                Our answer to the counter-notification: 3 working days after receipt of the counter-notification on 2026-02-11 (Beijing time). The day after counts as day 1; the limit ends at 24:00 on 2026-02-14
                Calendar: Working days in mainland China (holiday-cn; adjusted workdays 2026)
                Rule: appeal flow FAQ (Chinese); Taobao appeal timing (machine text); same site, waiting time; Tmall complaint process, as of 2017-09-09. Secondary source
                If nothing is done: The seller's appeal wins and the complaint is dropped.
                If make-up days do not count: 2026-02-24
                If public holidays count as working days: 2026-02-16""", said(deadline, Texts.english()));
    }

    @Test
    void explanationSpeaksChinese() {
        ComputedDeadline deadline =
                rules.compute(clock("taobao", ClockKind.LITIGATION_NOTICE, 1), Instant.parse("2026-02-10T02:00:00Z"));
        String first = said(deadline, Texts.chinese()).lines().findFirst().orElseThrow();
        assertEquals("投诉或起诉通知：自 2026-02-10（北京时间）收到反通知后 15 个自然日。次日为第 1 日；期限至 2026-02-25 24:00 届满", first);
    }

    private WorkingDays days(DayCount count) {
        return new WorkingDays(packs.calendar("china"), count);
    }

    private Clock clock(String site, ClockKind kind, int round) {
        return packs.clock(packs.site(site).orElseThrow(), kind, round).orElseThrow();
    }

    private static String said(ComputedDeadline deadline, Texts texts) {
        Locale locale = texts.locale();
        return String.join(
                "\n",
                deadline.explanation().stream()
                        .map(why -> texts.get(why.key(), why.values(locale, texts::name)))
                        .toList());
    }
}
