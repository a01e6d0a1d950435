package org.takedowndesk.casebundle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.bundle.Block;
import org.takedowndesk.bundle.Cell;
import org.takedowndesk.bundle.PlanSection;
import org.takedowndesk.bundleprofile.Making;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintListing;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.ipr.Right;

/// What happened, in the order in which it did: registrations, captures, and each step of the complaints. Only for
/// readers who want one.
final class ChronologySection implements Section {

    /// @param when as it is shown; a day where nobody knows more
    /// @param exhibit that shows it; null if none does
    private record Event(
            Instant at, String when, String what, @Nullable String exhibit) {}

    /// What happened to several listings of a complaint at once is one event.
    private record Together(Instant at, ListingState state, String note) {}

    @Override
    public Optional<PlanSection> of(Material material, Wording wording) {
        if (!material.made().contains(Making.CHRONOLOGY)) {
            return Optional.empty();
        }
        List<Event> events = new ArrayList<>();
        material.rights().forEach(right -> addRight(events, right, wording));
        material.evidence().forEach(item -> events.add(captured(item, wording)));
        material.complaints().forEach(complaint -> addSteps(events, complaint, wording));
        if (events.isEmpty()) {
            return Optional.empty();
        }
        events.sort(Comparator.comparing(Event::at));
        List<List<Cell>> rows = events.stream()
                .map(event -> List.of(
                        Cell.text(event.when()),
                        Cell.text(event.what()),
                        event.exhibit() == null ? Cell.text("") : Cell.exhibit(event.exhibit())))
                .toList();
        return Optional.of(new PlanSection(
                wording.get("chronology"),
                List.of(
                        new Block.Paragraph(wording.get("chronology.intro")),
                        new Block.Table(
                                List.of(
                                        wording.left("chronology.when", 2),
                                        wording.left("chronology.what", 7),
                                        wording.left("exhibit", 1.1)),
                                rows))));
    }

    private static void addRight(List<Event> events, Right right, Wording wording) {
        add(events, right.filed(), wording.get("chronology.filed", right.displayName()), wording);
        add(events, right.registered(), wording.get("chronology.registered", right.displayName()), wording);
    }

    private static void add(List<Event> events, @Nullable LocalDate day, String what, Wording wording) {
        if (day != null) {
            events.add(new Event(
                    day.atStartOfDay(ZoneOffset.UTC).toInstant(), wording.show().date(day), what, null));
        }
    }

    private static Event captured(EvidenceItem item, Wording wording) {
        Instant at = item.capturedAt().at();
        return new Event(
                at,
                wording.show().time(at),
                wording.get("chronology.captured", item.displayName(), item.capturedBy()),
                item.key());
    }

    private static void addSteps(List<Event> events, Complaint complaint, Wording wording) {
        Map<Together, Integer> steps = new LinkedHashMap<>();
        for (ComplaintListing listing : complaint.listings()) {
            listing.steps().stream()
                    .filter(step -> step.state().filed())
                    .forEach(step -> steps.merge(new Together(step.at(), step.state(), step.note()), 1, Integer::sum));
        }
        steps.forEach((step, listings) -> events.add(new Event(
                step.at(),
                wording.show().time(step.at()),
                wording.get(
                                "chronology.step",
                                complaint.reference(),
                                wording.texts().name(step.state()),
                                listings)
                        + (step.note().isBlank() ? "" : "\n" + step.note()),
                null)));
    }
}
