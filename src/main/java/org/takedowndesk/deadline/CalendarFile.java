package org.takedowndesk.deadline;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Deadlines as a calendar file (RFC 5545) that any calendar program takes in.
///
/// The same deadline has the same identifier in every file, so that a second import updates it and doubles nothing.
public final class CalendarFile {

    /// The longest line in bytes, its end not counted.
    private static final int LINE = 75;

    private static final String END = "\r\n";
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /// One deadline.
    ///
    /// @param uid the same for the same deadline, whenever a file is written
    /// @param due when it ends; the calendar shows the hour before
    /// @param reminder how long before the end the calendar is to call
    public record Event(String uid, String summary, String description, Instant due, Duration reminder) {

        public Event {
            if (uid.isBlank() || summary.isBlank()) {
                throw new IllegalArgumentException("an event has a uid and a summary");
            }
        }
    }

    private final Instant now;

    /// @param now when the file is written
    public CalendarFile(Instant now) {
        this.now = now;
    }

    /// The whole file.
    public byte[] write(List<Event> events) {
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN", "VCALENDAR");
        line(file, "VERSION", "2.0");
        line(file, "PRODID", "-//Takedown Desk//Deadlines//EN");
        line(file, "CALSCALE", "GREGORIAN");
        line(file, "METHOD", "PUBLISH");
        events.forEach(event -> event(file, event));
        line(file, "END", "VCALENDAR");
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(StringBuilder file, Event event) {
        line(file, "BEGIN", "VEVENT");
        line(file, "UID", escaped(event.uid()));
        line(file, "DTSTAMP", UTC.format(now));
        line(file, "DTSTART", UTC.format(event.due().minus(Duration.ofHours(1))));
        line(file, "DTEND", UTC.format(event.due()));
        line(file, "SUMMARY", escaped(event.summary()));
        if (!event.description().isEmpty()) {
            line(file, "DESCRIPTION", escaped(event.description()));
        }
        line(file, "TRANSP", "TRANSPARENT");
        line(file, "BEGIN", "VALARM");
        line(file, "ACTION", "DISPLAY");
        line(file, "DESCRIPTION", escaped(event.summary()));
        line(file, "TRIGGER;RELATED=END", "-PT" + event.reminder().toMinutes() + "M");
        line(file, "END", "VALARM");
        line(file, "END", "VEVENT");
    }

    /// As text stands in a calendar file; other control characters are not allowed there at all.
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(character -> {
            switch (character) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(character);
                case '\n' -> escaped.append("\\n");
                case '\t' -> escaped.append('\t');
                default -> {
                    if (!Character.isISOControl(character)) {
                        escaped.appendCodePoint(character);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /// A content line, folded so that no line is longer than allowed and no character is cut.
    private static void line(StringBuilder file, String name, String value) {
        int used = 0;
        String line = name + ":" + value;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int bytes = bytes(character);
            if (used + bytes > LINE) {
                file.append(END).append(' ');
                used = 1;
            }
            file.appendCodePoint(character);
            used += bytes;
            i += Character.charCount(character);
        }
        file.append(END);
    }

    private static int bytes(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
