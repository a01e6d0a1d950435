package org.takedowndesk.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-27T16:00:00Z");

    @Test
    void writesOneEventAsTheStandardWantsIt() {
        assertEquals("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Takedown Desk//Deadlines//EN
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                BEGIN:VEVENT
                UID:TD-2026-0001-C1@desk
                DTSTAMP:20261124T060000Z
                DTSTART:20261127T150000Z
                DTEND:20261127T160000Z
                SUMMARY:Answer\\; at once\\, please
                DESCRIPTION:one\\ntwo \\\\ three
                TRANSP:TRANSPARENT
                BEGIN:VALARM
                ACTION:DISPLAY
                DESCRIPTION:Answer\\; at once\\, please
                TRIGGER;RELATED=END:-PT1440M
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"), write("Answer; at once, please", "one\ntwo \\ three\u0007"));
    }

    @Test
    void foldsAtSeventyFiveBytesAndCutsNoCharacter() {
        String words = "仿冒灯具😀".repeat(40);
        String file = write("答复期限", words);
        for (String line : file.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertTrue(file.replace("\r\n ", "").contains("DESCRIPTION:" + words + "\r\n"));
    }

    @Test
    void writesNothingButTheCalendarForNoDeadline() {
        String file = new String(new CalendarFile(NOW).write(List.of()), StandardCharsets.UTF_8);
        assertEquals(6, file.lines().count());
    }

    private static String write(String summary, String description) {
        var event = new CalendarFile.Event("TD-2026-0001-C1@desk", summary, description, DUE, Duration.ofDays(1));
        return new String(new CalendarFile(NOW).write(List.of(event)), StandardCharsets.UTF_8);
    }
}
