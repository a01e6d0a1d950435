package org.takedowndesk.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.takedowndesk.marketplace.Basis;
import org.takedowndesk.marketplace.Whose;

/// The day and instant at which a clock runs out, every way it may be read, and why.
///
/// `lastDay` is the last day on which acting is in time: the earlier of the counts with (`strict`) and without
/// (`lenient`) make-up days. `weekendsOnly` is where the limit would end if public holidays counted; for calendar
/// days
/// all are equal. `earliest` is before `lastDay` only where the sources give a span. `dueAt` is the end of the last
/// day.
public record ComputedDeadline(
        String clockId,
        Whose whose,
        Instant startedAt,
        LocalDate lastDay,
        Instant dueAt,
        boolean provisional,
        LocalDate strict,
        LocalDate lenient,
        LocalDate weekendsOnly,
        LocalDate earliest,
        Basis basis,
        List<Explanation> explanation) {

    public ComputedDeadline {
        explanation = List.copyOf(explanation);
        if (lastDay.isAfter(strict) || lastDay.isAfter(lenient)) {
            throw new IllegalArgumentException("The last day is the earlier of both counts");
        }
    }

    /// Whether the ways to count lead to different days, so that the user should be told.
    public boolean isDisputed() {
        return !strict.equals(lenient) || !strict.equals(weekendsOnly);
    }
}
