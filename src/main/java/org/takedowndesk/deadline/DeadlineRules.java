package org.takedowndesk.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.takedowndesk.marketplace.Basis;
import org.takedowndesk.marketplace.Clock;
import org.takedowndesk.marketplace.ClockUnit;
import org.takedowndesk.marketplace.HolidayCalendar;
import org.takedowndesk.marketplace.RulePacks;
import org.takedowndesk.marketplace.Source;

/// Computes when a clock of a rule pack runs out.
///
/// The day on which the clock starts, in the clock's own zone, does not count; the day after it is day 1; the limit
/// ends
/// at 24:00 of the last day.
public final class DeadlineRules {

    private final RulePacks packs;

    public DeadlineRules(RulePacks packs) {
        this.packs = packs;
    }

    public ComputedDeadline compute(Clock clock, Instant start) {
        LocalDate startDay = LocalDate.ofInstant(start, clock.zone());
        return clock.unit() == ClockUnit.WORKING_DAYS
                ? inWorkingDays(clock, start, startDay)
                : inCalendarDays(clock, start, startDay);
    }

    private ComputedDeadline inCalendarDays(Clock clock, Instant start, LocalDate startDay) {
        LocalDate last = startDay.plusDays(clock.length());
        LocalDate earliest = startDay.plusDays(clock.shortest());
        List<Explanation> why = reasons(clock, startDay, last);
        return new ComputedDeadline(
                clock.id(),
                clock.whose(),
                start,
                last,
                endOf(last, clock),
                false,
                last,
                last,
                last,
                earliest,
                clock.basis(),
                why);
    }

    private ComputedDeadline inWorkingDays(Clock clock, Instant start, LocalDate startDay) {
        HolidayCalendar calendar = packs.calendar(Objects.requireNonNull(clock.calendar()));
        Map<DayCount, LocalDate> ends = new EnumMap<>(DayCount.class);
        for (DayCount count : DayCount.values()) {
            ends.put(count, new WorkingDays(calendar, count).after(startDay, clock.length()));
        }
        WorkingDays days = new WorkingDays(calendar, DayCount.WITH_MAKE_UP_DAYS);
        LocalDate strict = Objects.requireNonNull(ends.get(DayCount.WITH_MAKE_UP_DAYS));
        LocalDate lenient = Objects.requireNonNull(ends.get(DayCount.WITHOUT_MAKE_UP_DAYS));
        LocalDate weekendsOnly = Objects.requireNonNull(ends.get(DayCount.WEEKENDS_ONLY));
        LocalDate last = strict.isBefore(lenient) ? strict : lenient;
        boolean provisional = days.isProvisional(lenient) || days.isProvisional(startDay);
        List<Explanation> why = reasons(clock, startDay, last);
        why.add(1, new Explanation("deadline.why.calendar", List.of(calendar.name(), source(calendar.basis()))));
        if (!lenient.equals(strict)) {
            why.add(new Explanation("deadline.why.lenient", List.of(lenient.toString())));
        }
        if (!weekendsOnly.equals(strict)) {
            why.add(new Explanation("deadline.why.weekendsOnly", List.of(weekendsOnly.toString())));
        }
        if (provisional) {
            why.add(new Explanation(
                    "deadline.why.provisional",
                    List.of(
                            calendar.knownFrom().toString(),
                            calendar.knownThrough().toString())));
        }
        return new ComputedDeadline(
                clock.id(),
                clock.whose(),
                start,
                last,
                endOf(last, clock),
                provisional,
                strict,
                lenient,
                weekendsOnly,
                days.after(startDay, clock.shortest()),
                clock.basis(),
                why);
    }

    private List<Explanation> reasons(Clock clock, LocalDate startDay, LocalDate last) {
        List<Explanation> why = new ArrayList<>();
        why.add(new Explanation(
                "deadline.why.rule",
                List.of(
                        clock.kind(),
                        clock.length(),
                        clock.unit(),
                        clock.start(),
                        startDay.toString(),
                        last.toString())));
        why.add(new Explanation(
                "deadline.why.source",
                List.of(
                        source(clock.basis()),
                        clock.basis().asOf().toString(),
                        clock.basis().confidence())));
        if (clock.basis().note() != null) {
            why.add(new Explanation("deadline.why.note", List.of(clock.basis().note())));
        }
        if (clock.onSilence() != null) {
            why.add(new Explanation("deadline.why.silence", List.of(clock.onSilence())));
        }
        return why;
    }

    private String source(Basis basis) {
        return packs.sources(basis).stream().map(Source::title).collect(Collectors.joining("; "));
    }

    private static Instant endOf(LocalDate day, Clock clock) {
        return day.plusDays(1).atStartOfDay(clock.zone()).toInstant();
    }
}
