package org.takedowndesk.marketplace;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A time limit of a portal or a law: who has how long, counted from what, and what silence means.
///
/// Where the sources give a span, `shortest` is its lower end and `length` its upper. `rounds` are the appeal rounds
/// the
/// clock belongs to; empty means that it has nothing to do with rounds.
public record Clock(
        String id,
        ClockKind kind,
        Whose whose,
        ClockStart start,
        int shortest,
        int length,
        ClockUnit unit,
        @Nullable String calendar,
        ZoneId zone,
        List<String> sites,
        List<Integer> rounds,
        @Nullable Words onSilence,
        Basis basis) {

    public Clock {
        sites = List.copyOf(sites);
        rounds = List.copyOf(rounds);
        if (shortest < 1 || length < shortest) {
            throw new IllegalArgumentException("Clock " + id + " has no sensible length");
        }
        if ((unit == ClockUnit.WORKING_DAYS) != (calendar != null)) {
            throw new IllegalArgumentException(
                    "Clock " + id + ": a calendar goes with working days and only with them");
        }
    }

    /// Whether this clock runs for the `round`th appeal on `siteId`; a clock without rounds runs in any.
    public boolean runsIn(String siteId, int round) {
        return sites.contains(siteId) && (rounds.isEmpty() || rounds.contains(round));
    }
}
