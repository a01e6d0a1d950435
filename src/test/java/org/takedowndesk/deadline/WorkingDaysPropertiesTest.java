package org.takedowndesk.deadline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.takedowndesk.marketplace.HolidayCalendar;
import org.takedowndesk.marketplace.RulePacks;

class WorkingDaysPropertiesTest {

    private final HolidayCalendar china = new RulePacks().calendar("china");

    @Property(tries = 300)
    void laterStartNeverEndsEarlier(
            @ForAll @IntRange(max = 2500) int day, @ForAll @IntRange(min = 1, max = 40) int count) {
        LocalDate start = LocalDate.of(2022, 6, 1).plusDays(day);
        for (DayCount reading : DayCount.values()) {
            WorkingDays days = new WorkingDays(china, reading);
            assertFalse(days.after(start.plusDays(1), count).isBefore(days.after(start, count)));
        }
    }

    @Property(tries = 300)
    void oneDayMoreEndsLaterAndNeverOnADayOff(
            @ForAll @IntRange(max = 2500) int day, @ForAll @IntRange(min = 1, max = 40) int count) {
        LocalDate start = LocalDate.of(2022, 6, 1).plusDays(day);
        for (DayCount reading : DayCount.values()) {
            WorkingDays days = new WorkingDays(china, reading);
            LocalDate end = days.after(start, count);
            assertTrue(days.after(start, count + 1).isAfter(end));
            assertTrue(days.isWorkingDay(end));
            assertTrue(end.isAfter(start));
        }
    }
}
