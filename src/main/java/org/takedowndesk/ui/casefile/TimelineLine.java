package org.takedowndesk.ui.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.takedowndesk.db.Subject;
import org.takedowndesk.db.TimelineEntry;

/// A line of a case's timeline as it is read: the heading of a day, or what was done.
sealed interface TimelineLine {

    /// The heading above what was done on a day, in the user's zone.
    record Day(LocalDate date) implements TimelineLine {}

    /// One act: what was done to records of one kind by one change.
    ///
    /// @param labels the records in few words, as they were called then
    record Act(Instant at, String who, String action, Subject first, List<String> labels) implements TimelineLine {

        public Act {
            labels = List.copyOf(labels);
        }
    }

    /// The lines of these entries, newest first: changes to many records are one line, and each day has its heading.
    static List<TimelineLine> of(List<TimelineEntry> entries, ZoneId zone) {
        record Key(long seq, String kind) {}
        Map<Key, List<TimelineEntry>> acts = new LinkedHashMap<>();
        for (TimelineEntry entry : entries) {
            acts.computeIfAbsent(new Key(entry.seq(), entry.record().kind()), key -> new ArrayList<>())
                    .add(entry);
        }
        List<TimelineLine> lines = new ArrayList<>();
        LocalDate day = LocalDate.MIN;
        for (List<TimelineEntry> act : acts.values()) {
            TimelineEntry first = act.getFirst();
            LocalDate date = LocalDate.ofInstant(first.at(), zone);
            if (!date.equals(day)) {
                lines.add(new Day(date));
                day = date;
            }
            lines.add(new Act(
                    first.at(),
                    first.who(),
                    first.action(),
                    first.record(),
                    act.stream().map(TimelineEntry::label).toList()));
        }
        return List.copyOf(lines);
    }
}
