package org.takedowndesk.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;

/// Says in the user's language when a limit ends, how long that is, and why.
public final class DeadlineWords {

    private final Show show;
    private final Texts texts;

    public DeadlineWords(Show show) {
        this.show = show;
        this.texts = show.texts();
    }

    /// The last day on which acting is in time, as `2026-11-26 Thu`.
    public String lastDay(ComputedDeadline deadline) {
        return show.dateWithWeekday(deadline.lastDay());
    }

    /// The exact end, in Beijing's time and, where that differs, on the user's clock.
    public String end(ComputedDeadline deadline) {
        String day = show.dateWithWeekday(deadline.lastDay());
        return show.isBeijingTime(deadline.dueAt())
                ? texts.get("deadline.end", day)
                : texts.get("deadline.end.here", day, show.time(deadline.dueAt()));
    }

    /// How long there is left, or how long ago the limit ended, in whole days.
    public String left(ComputedDeadline deadline, Instant now) {
        if (!now.isBefore(deadline.dueAt())) {
            return texts.get(
                    "deadline.overdue", Duration.between(deadline.dueAt(), now).toDays());
        }
        // The end is the first moment of the day after, so that midnight belongs to the day it begins.
        return texts.get(
                "deadline.left",
                Duration.between(now, deadline.dueAt().minusNanos(1)).toDays());
    }

    /// The rule, the calendar, the source and how sure it is, every other way to count, and what follows from
    /// silence:
    /// a
    /// sentence each.
    public List<String> why(ComputedDeadline deadline) {
        return deadline.explanation().stream().map(this::sentence).toList();
    }

    public String sentence(Explanation explanation) {
        return texts.get(explanation.key(), explanation.values(texts.locale(), texts::name));
    }
}
