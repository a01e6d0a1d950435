package org.takedowndesk.cli;

import org.takedowndesk.app.Services;
import org.takedowndesk.complaint.Complaint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `complaint show`: one complaint with its listings, evidence and running clocks.
@Command(name = "show", footer = "  takedown-desk -w cases complaint show TD-2026-0001/C1")
final class ComplaintShowCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "REF", descriptionKey = "cli.parameter.complaint")
    private String reference = "";

    ComplaintShowCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        Complaint complaint = new References(services, output.texts()).complaint(reference);
        output.item(
                complaint,
                ComplaintColumns.whole(services, output.texts()),
                new Output.Section<>("listings", complaint.listings(), ComplaintColumns.listings(services)),
                new Output.Section<>("attachments", complaint.attachments(), ComplaintColumns.attachments(services)),
                new Output.Section<>(
                        "clocks",
                        services.complaintClocks().running(complaint),
                        ComplaintColumns.clocks(
                                services,
                                new DeadlineView(
                                        session().show(),
                                        output.json(),
                                        session().now()))));
        return Exit.DONE;
    }
}
