package org.takedowndesk.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.takedowndesk.deadline.DayCount;
import org.takedowndesk.deadline.WorkingDays;
import org.takedowndesk.marketplace.HolidayCalendar;

/// The days of the sample, counted back from today in the working days that the marketplaces' clocks count in, so
/// that
/// something is due and something overdue on whatever day the sample is made.
final class SampleDays {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final LocalDate today;
    private final WorkingDays workingDays;

    SampleDays(Instant now, HolidayCalendar calendar) {
        this.today = LocalDate.ofInstant(now, ZONE);
        this.workingDays = new WorkingDays(calendar, DayCount.WITH_MAKE_UP_DAYS);
    }

    LocalDate today() {
        return today;
    }

    /// The `count`th working day before today.
    LocalDate back(int count) {
        LocalDate day = today;
        for (int left = count; left > 0; ) {
            day = day.minusDays(1);
            if (workingDays.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /// A time of that day in China, for example `09:40`.
    Instant at(int back, String time) {
        return back(back).atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }
}
