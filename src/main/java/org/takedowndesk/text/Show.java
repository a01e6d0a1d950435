package org.takedowndesk.text;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Shows values the same way in tables, in PDFs and on the command line.
///
/// Dates are `2026-11-23`; times name their zone's offset, since a case is read in more than one country.
public final class Show {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);
    private static final Pattern SIGNED = Pattern.compile("(.+) \\((paralegal|lawyer|reviewer|administrator)\\)");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Texts texts;
    private final ZoneId zone;

    /// @param zone the user's
    public Show(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    public Texts texts() {
        return texts;
    }

    public ZoneId zone() {
        return zone;
    }

    /// `2026-11-23`, empty for no date.
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /// `2026-11-23 Mon`, for dates somebody must keep.
    public String dateWithWeekday(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return date + " " + day.getDisplayName(TextStyle.SHORT, texts.locale());
    }

    /// `2026-11-23 09:30` in the user's zone.
    public String time(Instant instant) {
        return MINUTES.format(instant.atZone(zone));
    }

    /// `2026-11-23 09:30:15 +01:00` in the user's zone, for logs and exhibits.
    public String exactTime(Instant instant) {
        return SECONDS.format(instant.atZone(zone));
    }

    /// `2026-11-23 16:30` in Beijing, where the marketplaces' clocks run.
    public String beijingTime(Instant instant) {
        return MINUTES.format(instant.atZone(BEIJING));
    }

    /// Whether the user's clock shows the same as Beijing's at that moment.
    public boolean isBeijingTime(Instant instant) {
        ZonedDateTime here = instant.atZone(zone);
        return here.getOffset().equals(instant.atZone(BEIJING).getOffset());
    }

    /// `129.00 CNY`, empty for no price.
    public String money(@Nullable BigDecimal amount, String currency) {
        return amount == null ? "" : (amount.toPlainString() + " " + currency).strip();
    }

    /// `3.4 MB`, in powers of ten as file managers count.
    public String bytes(long bytes) {
        if (bytes < 1_000) {
            return bytes + " B";
        }
        double value = bytes;
        int unit = -1;
        String[] units = {"kB", "MB", "GB", "TB"};
        while (value >= 999.95 && unit < units.length - 1) {
            value /= 1_000;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %s", value, units[unit]);
    }

    /// Who did something, as the journal has it, with the role in the reader's language.
    public String who(String written) {
        return who(texts, written);
    }

    /// A role stands behind the name in brackets; entries from before there were roles have none.
    public static String who(Texts texts, String written) {
        Matcher signed = SIGNED.matcher(written);
        return signed.matches()
                ? texts.get("who.signed", signed.group(1), texts.get("who.role." + signed.group(2)))
                : written;
    }

    /// What an action of the journal is called, for example "Listings added".
    public String action(String action) {
        String undone = "undo.";
        return action.startsWith(undone)
                ? texts.get("action.undo", action(action.substring(undone.length())))
                : texts.get("action." + action);
    }
}
