package org.takedowndesk.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintCheck;
import org.takedowndesk.complaint.ComplaintClocks;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.complaint.LintFinding;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.complaint.RunningClock;
import org.takedowndesk.marketplace.Whose;

/// What is due, what is owed to sellers, and what blocks a filing.
public final class Dashboard {

    /// How far ahead clocks show.
    private static final int DAYS_AHEAD = 14;

    /// What is to be done today.
    ///
    /// @param due clocks of ours, the sellers and the platforms that ended or end soon, the first to end at the
    ///     front; answers
    ///     owed are not repeated here
    /// @param owed answers owed to sellers
    /// @param blocked drafts that cannot be filed yet
    public record Day(List<RunningClock> due, List<RunningClock> owed, List<Blocked> blocked) {

        public Day {
            due = List.copyOf(due);
            owed = List.copyOf(owed);
            blocked = List.copyOf(blocked);
        }

        /// How many of our clocks have ended.
        public long overdue(Instant now) {
            return java.util.stream.Stream.concat(due.stream(), owed.stream())
                    .filter(clock -> clock.deadline().whose() == Whose.OURS)
                    .filter(clock -> !now.isBefore(clock.deadline().dueAt()))
                    .count();
        }
    }

    /// A draft that cannot be filed yet.
    ///
    /// @param errors why
    public record Blocked(Complaint complaint, List<LintFinding> errors) {

        public Blocked {
            errors = List.copyOf(errors);
        }
    }

    private final Complaints complaints;
    private final ComplaintClocks clocks;
    private final ComplaintCheck check;

    public Dashboard(Complaints complaints, ComplaintClocks clocks, ComplaintCheck check) {
        this.complaints = complaints;
        this.clocks = clocks;
        this.check = check;
    }

    /// The day as it stands at `now`, the user's day in `zone`.
    public Day day(Instant now, ZoneId zone) {
        List<RunningClock> due = new ArrayList<>();
        List<RunningClock> owed = new ArrayList<>();
        List<Complaint> all = complaints.all();
        Instant horizon = now.plus(DAYS_AHEAD, ChronoUnit.DAYS);
        for (RunningClock clock : clocks.running(all)) {
            if (clock.state() == ListingState.AWAITING_US) {
                owed.add(clock);
            } else if (clock.deadline().dueAt().isBefore(horizon)) {
                due.add(clock);
            }
        }
        LocalDate today = now.atZone(zone).toLocalDate();
        List<Blocked> blocked = new ArrayList<>();
        for (Complaint complaint : all) {
            if (!complaint.filed()) {
                List<LintFinding> errors = check.check(complaint, today).stream()
                        .filter(finding -> finding.severity() == LintFinding.Severity.ERROR)
                        .toList();
                if (!errors.isEmpty()) {
                    blocked.add(new Blocked(complaint, errors));
                }
            }
        }
        return new Day(due, owed, blocked);
    }
}
