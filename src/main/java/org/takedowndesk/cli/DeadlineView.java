package org.takedowndesk.cli;

import java.time.Instant;
import java.util.List;
import org.takedowndesk.complaint.RunningClock;
import org.takedowndesk.deadline.DeadlineWords;
import org.takedowndesk.text.Show;

/// Says of running clocks when they end and how long that is, seen from one moment.
final class DeadlineView {

    private final DeadlineWords words;
    private final boolean json;
    private final Instant moment;

    /// @param json whether a program reads it, which wants the bare date
    DeadlineView(Show show, boolean json, Instant moment) {
        this.words = new DeadlineWords(show);
        this.json = json;
        this.moment = moment;
    }

    Object lastDay(RunningClock clock) {
        return json ? clock.deadline().lastDay() : words.lastDay(clock.deadline());
    }

    String left(RunningClock clock) {
        return words.left(clock.deadline(), moment);
    }

    boolean overdue(RunningClock clock) {
        return !moment.isBefore(clock.deadline().dueAt());
    }

    List<String> why(RunningClock clock) {
        return words.why(clock.deadline());
    }
}
