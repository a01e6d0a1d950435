package org.takedowndesk.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.RunningClock;
import org.takedowndesk.deadline.CalendarFile;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.Failures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `deadline list`: every clock that runs, the one that ends first at the front.
@Command(
        name = "list",
        footer = {
            "  takedown-desk -w cases deadline list --on 2026-12-01",
            "  takedown-desk -w cases deadline list --ics deadlines.ics",
        })
final class DeadlineListCommand extends WorkspaceCommand {

    private static final Duration REMINDER = Duration.ofDays(1);

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.onlyCase")
    private @Nullable String caseReference;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.option.seenFrom")
    private @Nullable LocalDate on;

    @Option(names = "--ics", paramLabel = "FILE", descriptionKey = "cli.option.calendar")
    private @Nullable Path calendar;

    DeadlineListCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        List<Complaint> complaints = caseReference == null
                ? services.complaints().all()
                : services.complaints()
                        .of(new References(services, output.texts())
                                .caseFile(caseReference)
                                .id());
        List<RunningClock> clocks = services.complaintClocks().running(complaints);
        DeadlineView view = new DeadlineView(session().show(), output.json(), moment());
        output.rows(clocks, ComplaintColumns.clocks(services, view), "cli.none.deadlines");
        if (calendar != null) {
            Failures.replace(calendar, new CalendarFile(session().now()).write(events(services, clocks, view)));
            output.say("cli.deadline.calendar", clocks.size(), calendar);
        }
        return Exit.DONE;
    }

    /// Now, or the beginning of the day the call names.
    private Instant moment() {
        return on == null || on.equals(session().today())
                ? session().now()
                : on.atStartOfDay(session().surroundings().zone()).toInstant();
    }

    private List<CalendarFile.Event> events(Services services, List<RunningClock> clocks, DeadlineView view) {
        Texts texts = session().texts();
        String workspace = services.workspace().id().toString();
        return clocks.stream()
                .map(clock -> new CalendarFile.Event(
                        uid(clock, workspace),
                        texts.get(
                                "cli.deadline.summary",
                                clock.reference(),
                                texts.name(clock.clock().kind()),
                                texts.name(clock.deadline().whose())),
                        String.join("\n", view.why(clock)),
                        clock.deadline().dueAt(),
                        REMINDER))
                .toList();
    }

    /// A clock is known by what it measures, for which complaint, since when and in which round.
    private static String uid(RunningClock clock, String workspace) {
        return clock.reference().replace('/', '-') + "-" + clock.clock().id() + "-" + clock.round() + "-"
                + clock.deadline().startedAt().getEpochSecond() + "@" + workspace;
    }
}
