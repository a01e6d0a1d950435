package org.takedowndesk.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedowndesk.marketplace.ClockKind;
import org.takedowndesk.marketplace.RulePacks;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;

class DeadlineWordsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final RulePacks packs = new RulePacks();
    // Monday 2026-11-23, 09:00 in Beijing. Three working days after: Thursday 2026-11-26, until 24:00.
    private final ComputedDeadline answer = new DeadlineRules(packs)
            .compute(
                    packs.clock(packs.site("taobao").orElseThrow(), ClockKind.OUR_ANSWER, 1)
                            .orElseThrow(),
                    Instant.parse("2026-11-23T01:00:00Z"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-23T01:00:00Z | ends in 3 days     | 还剩 3 天
            2026-11-25T15:59:59Z | ends tomorrow      | 明天截止
            2026-11-25T16:00:00Z | ends today         | 今天截止
            2026-11-26T15:59:59Z | ends today         | 今天截止
            2026-11-26T16:00:00Z | overdue            | 已逾期
            2026-11-27T16:00:00Z | overdue by 1 day   | 已逾期 1 天
            2026-11-30T01:00:00Z | overdue by 3 days  | 已逾期 3 天
            """)
    void whatIsLeftIsCountedInDaysOfTheMarketplace(Instant now, String english, String chinese) {
        assertEquals(english, new DeadlineWords(new Show(Texts.english(), BERLIN)).left(answer, now));
        assertEquals(chinese, new DeadlineWords(new Show(Texts.chinese(), BERLIN)).left(answer, now));
    }

    @Test
    void endIsToldOnBothClocks() {
        assertEquals(
                "2026-11-26 Thu, 24:00 Beijing time (2026-11-26 17:00 here)",
                new DeadlineWords(new Show(Texts.english(), BERLIN)).end(answer));
        assertEquals(
                "2026-11-26 Thu, 24:00 Beijing time",
                new DeadlineWords(new Show(Texts.english(), SHANGHAI)).end(answer));
    }

    @Test
    void whyNamesRuleCalendarAndSource() {
        List<String> why = new DeadlineWords(new Show(Texts.english(), BERLIN)).why(answer);
        assertEquals(
                "Our answer to the counter-notification: 3 working days after receipt of the counter-notification on"
                        + " 2026-11-23 (Beijing time). The day after counts as day 1; the limit ends at 24:00 on"
                        + " 2026-11-26",
                why.getFirst());
        assertEquals(true, why.get(1).startsWith("Calendar: "), why.get(1));
        assertEquals(true, why.get(2).startsWith("Rule: "), why.get(2));
    }
}
