package org.takedowndesk.ui.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.takedowndesk.db.Subject;
import org.takedowndesk.db.TimelineEntry;

class TimelineLineTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private static TimelineEntry entry(long seq, String at, String action, String kind, long id, String label) {
        return new TimelineEntry(seq, Instant.parse(at), "Lin Yue", action, new Subject(kind, id), label, false);
    }

    private static TimelineLine act(String at, String action, String kind, long id, String... labels) {
        return new TimelineLine.Act(Instant.parse(at), "Lin Yue", action, new Subject(kind, id), List.of(labels));
    }

    @Test
    void noEntriesAreNoLines() {
        assertEquals(List.of(), TimelineLine.of(List.of(), BEIJING));
    }

    @Test
    void recordsOfOneKindThatOneChangeMadeAreOneLine() {
        String at = "2026-11-23T01:00:00Z";
        assertEquals(
                List.of(
                        new TimelineLine.Day(LocalDate.parse("2026-11-23")),
                        act(at, "evidence.added", "evidence", 1, "one.png", "two.png"),
                        act(at, "evidence.added", "custody", 9, "taken in"),
                        act("2026-11-23T00:59:00Z", "evidence.added", "evidence", 3, "three.png")),
                TimelineLine.of(
                        List.of(
                                entry(8, at, "evidence.added", "evidence", 1, "one.png"),
                                entry(8, at, "evidence.added", "custody", 9, "taken in"),
                                entry(8, at, "evidence.added", "evidence", 2, "two.png"),
                                entry(7, "2026-11-23T00:59:00Z", "evidence.added", "evidence", 3, "three.png")),
                        BEIJING));
    }

    /// 16:00 in Greenwich is midnight in Beijing.
    @Test
    void daysAreThoseOfTheUsersZone() {
        List<TimelineEntry> entries = List.of(
                entry(3, "2026-11-23T16:00:00Z", "case.changed", "case", 1, "c"),
                entry(2, "2026-11-23T15:59:59Z", "case.changed", "case", 1, "b"),
                entry(1, "2026-11-22T16:00:00Z", "case.opened", "case", 1, "a"));
        assertEquals(
                List.of(
                        new TimelineLine.Day(LocalDate.parse("2026-11-24")),
                        act("2026-11-23T16:00:00Z", "case.changed", "case", 1, "c"),
                        new TimelineLine.Day(LocalDate.parse("2026-11-23")),
                        act("2026-11-23T15:59:59Z", "case.changed", "case", 1, "b"),
                        act("2026-11-22T16:00:00Z", "case.opened", "case", 1, "a")),
                TimelineLine.of(entries, BEIJING));
        assertEquals(
                List.of(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-22")),
                TimelineLine.of(entries, ZoneId.of("UTC")).stream()
                        .filter(TimelineLine.Day.class::isInstance)
                        .map(line -> ((TimelineLine.Day) line).date())
                        .toList());
    }
}
