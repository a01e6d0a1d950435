package org.takedowndesk.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the times that files and servers write, each in its own way, into ISO form.
final class Times {

    /// A comment behind the zone, such as `(CST)`, and the zone's old names.
    private static final Pattern COMMENT = Pattern.compile("\\s*\\([^)]{0,100}\\)\\s*");

    private static final Pattern WEEKDAY = Pattern.compile("^\\s*[A-Za-z]{3,9},?\\s+");
    private static final Pattern MAIL = Pattern.compile(
            "(\\d{1,2})[ -]([A-Za-z]{3})[ -](\\d{4})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([+-]\\d{4}|[A-Z]{1,4})?");
    private static final Pattern SCRIPT = Pattern.compile(
            "([A-Za-z]{3})\\s+(\\d{1,2})\\s+(\\d{4})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*(?:GMT)?([+-]\\d{4})?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Times() {}

    /// The time in ISO form, without offset where none is stated, or the text as it is.
    static String iso(String text) {
        return parse(text).orElse(text);
    }

    static String iso(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }

    static String iso(LocalDateTime at) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at);
    }

    static String iso(OffsetDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
    }

    static Optional<String> parse(String raw) {
        String text = COMMENT.matcher(raw.length() > 200 ? raw.substring(0, 200) : raw)
                .replaceAll(" ")
                .strip();
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}[T ].*")) {
                return Optional.of(isoForm(text.replaceFirst(" ", "T").replace(" ", "")));
            }
            String words = WEEKDAY.matcher(text).replaceFirst("");
            Matcher mail = MAIL.matcher(words);
            if (mail.lookingAt()) {
                return Optional.of(time(mail, 3, 2, 1));
            }
            Matcher script = SCRIPT.matcher(words);
            return script.lookingAt() ? Optional.of(time(script, 3, 1, 2)) : Optional.empty();
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String isoForm(String text) {
        // 2026-11-23T09:00:00+0800 is common, but not ISO as Java knows it.
        String colon = text.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
        if (colon.matches(".*(Z|[+-]\\d{2}:\\d{2})$")) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.parse(colon));
        }
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.parse(colon));
    }

    /// The groups with year, month and day; hour, minute, second and zone are the fourth to seventh.
    private static String time(Matcher found, int year, int month, int day) {
        LocalDateTime local = LocalDateTime.of(
                Integer.parseInt(found.group(year)),
                MONTHS.indexOf(found.group(month).toLowerCase(Locale.ROOT)) + 1,
                Integer.parseInt(found.group(day)),
                Integer.parseInt(found.group(4)),
                Integer.parseInt(found.group(5)),
                found.group(6) == null ? 0 : Integer.parseInt(found.group(6)));
        String zone = found.group(7);
        if (zone == null) {
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local);
        }
        ZoneOffset offset = switch (zone) {
            case "EST" -> ZoneOffset.ofHours(-5);
            case "EDT" -> ZoneOffset.ofHours(-4);
            case "CST" -> ZoneOffset.ofHours(-6);
            case "PST" -> ZoneOffset.ofHours(-8);
            case "PDT" -> ZoneOffset.ofHours(-7);
            default -> zone.matches("[+-]\\d{4}") ? ZoneOffset.of(zone) : ZoneOffset.UTC;
        };
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.atOffset(offset));
    }
}
