package org.takedowndesk.cli;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintListing;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `complaint record`: enters what became of a complaint, for all its listings or some.
@Command(
        name = "record",
        footer = {
            "  takedown-desk -w cases complaint record TD-2026-0001/C1 filed --portal-reference P-4711",
            "  takedown-desk -w cases complaint record TD-2026-0001/C1 awaiting-us --listing 3"
                    + " --at 2026-11-24T15:00+08:00",
        })
final class ComplaintRecordCommand extends WorkspaceCommand {

    @Parameters(index = "0", paramLabel = "REF", descriptionKey = "cli.parameter.complaint")
    private String reference = "";

    @Parameters(index = "1", paramLabel = "STATE", descriptionKey = "cli.parameter.state")
    private ListingState state = ListingState.DRAFT;

    @Option(names = "--listing", paramLabel = "KEY", descriptionKey = "cli.option.someListings")
    private List<String> listings = List.of();

    @Option(names = "--at", paramLabel = "TIME", descriptionKey = "cli.option.at")
    private @Nullable Instant at;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.note")
    private String note = "";

    @Option(names = "--portal-reference", paramLabel = "NUMBER", descriptionKey = "cli.option.portalReference")
    private String portalReference = "";

    ComplaintRecordCommand(Session session) {
        super(session);
    }

    @Override
    void checkCall(Output output) {
        if (state == ListingState.FILED && !listings.isEmpty()) {
            throw new ProblemException(
                    Problem.BAD_CALL, "--listing", output.texts().get("cli.complaint.wholeFiled"));
        }
        if (state == ListingState.FILED && !note.isEmpty()) {
            throw new ProblemException(
                    Problem.BAD_CALL, "--note", output.texts().get("cli.complaint.notWithFiled"));
        }
        if (state != ListingState.FILED && !portalReference.isEmpty()) {
            throw new ProblemException(
                    Problem.BAD_CALL, "--portal-reference", output.texts().get("cli.complaint.onlyFiled"));
        }
        if (at != null && at.isAfter(session().now())) {
            throw new ProblemException(Problem.BAD_CALL, "--at", output.texts().get("cli.error.future"));
        }
    }

    @Override
    int run(Services services, Output output) {
        References references = new References(services, output.texts());
        Complaint complaint = references.complaint(reference);
        Instant when = at == null ? session().now() : at;
        if (state == ListingState.FILED) {
            services.complaints().file(complaint.id(), portalReference, when);
        } else {
            services.complaints().record(complaint.id(), wanted(services, references, complaint), state, when, note);
        }
        Complaint recorded = services.complaints().get(complaint.id());
        output.item(
                recorded,
                ComplaintColumns.row(services, output.texts()),
                new Output.Section<>("listings", recorded.listings(), ComplaintColumns.listings(services)),
                new Output.Section<>(
                        "clocks",
                        services.complaintClocks().running(recorded),
                        ComplaintColumns.clocks(
                                services,
                                new DeadlineView(
                                        session().show(),
                                        output.json(),
                                        session().now()))));
        return Exit.DONE;
    }

    private List<ListingId> wanted(Services services, References references, Complaint complaint) {
        if (listings.isEmpty()) {
            return complaint.listings().stream().map(ComplaintListing::listing).toList();
        }
        return references.listings(services.cases().get(complaint.caseId()), listings).stream()
                .map(Listing::id)
                .toList();
    }
}
