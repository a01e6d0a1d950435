package org.takedowndesk.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.complaint.Complaint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `complaint list`: the complaints of a case, or of all cases.
@Command(name = "list", footer = "  takedown-desk -w cases complaint list --case TD-2026-0001")
final class ComplaintListCommand extends WorkspaceCommand {

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.onlyCase")
    private @Nullable String caseReference;

    ComplaintListCommand(Session session) {
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
        output.rows(complaints, ComplaintColumns.row(services, output.texts()), "cli.none.complaints");
        return Exit.DONE;
    }
}
