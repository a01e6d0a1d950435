package org.takedowndesk.marketplace;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A country's public holidays and the weekend days worked in exchange, for the years that were announced.
public record HolidayCalendar(String id, Words name, ZoneId zone, List<Year> years, Basis basis) {

    public HolidayCalendar {
        years = List.copyOf(years);
        for (int at = 0; at < years.size(); at++) {
            if (years.get(at).year() != years.getFirst().year() + at) {
                throw new IllegalArgumentException("Calendar " + id + " has gaps between its years");
            }
        }
    }

    public String name(Locale locale) {
        return name.in(locale);
    }

    public LocalDate knownFrom() {
        return LocalDate.of(years.getFirst().year(), 1, 1);
    }

    public LocalDate knownThrough() {
        return LocalDate.of(years.getLast().year(), 12, 31);
    }

    /// The public holidays, weekend days among them.
    public Set<LocalDate> holidays() {
        Set<LocalDate> days = new HashSet<>();
        years.forEach(year -> year.off()
                .forEach(span -> span.from().datesUntil(span.to().plusDays(1)).forEach(days::add)));
        return days;
    }

    /// The weekend days that are worked.
    public Set<LocalDate> makeUpDays() {
        Set<LocalDate> days = new HashSet<>();
        years.forEach(year -> days.addAll(year.work()));
        return days;
    }

    /// One announced year; the notice may name days of the December before.
    public record Year(int year, String notice, List<Span> off, List<LocalDate> work) {

        public Year {
            off = List.copyOf(off);
            work = List.copyOf(work);
        }
    }

    /// Days from `from` to `to`, both included.
    public record Span(LocalDate from, LocalDate to) {

        public Span {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("A span that ends before it begins: " + from + " " + to);
            }
        }
    }
}
