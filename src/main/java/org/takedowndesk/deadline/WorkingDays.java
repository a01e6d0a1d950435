package org.takedowndesk.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.takedowndesk.marketplace.HolidayCalendar;

/// Which days are worked in a country, read in one of the ways in which a time limit may be meant.
public final class WorkingDays {

    private final Set<LocalDate> holidays;
    private final Set<LocalDate> makeUpDays;
    private final LocalDate knownFrom;
    private final LocalDate knownThrough;

    public WorkingDays(HolidayCalendar calendar, DayCount count) {
        this.holidays = count == DayCount.WEEKENDS_ONLY ? Set.of() : calendar.holidays();
        this.makeUpDays = count == DayCount.WITH_MAKE_UP_DAYS ? calendar.makeUpDays() : Set.of();
        this.knownFrom = calendar.knownFrom();
        this.knownThrough = calendar.knownThrough();
    }

    /// Outside the announced years every weekday counts as worked.
    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return makeUpDays.contains(day) || !(weekend || holidays.contains(day));
    }

    /// The `count`th working day after `day`; the day after it is the first that can count.
    public LocalDate after(LocalDate day, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A limit of " + count + " working days");
        }
        LocalDate at = day;
        for (int left = count; left > 0; ) {
            at = at.plusDays(1);
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }

    /// Whether holidays may still be announced, or are not known any more, for a span that reaches to `day`.
    public boolean isProvisional(LocalDate day) {
        return day.isAfter(knownThrough) || day.isBefore(knownFrom);
    }
}
