package org.takedowndesk.cli;

import org.takedowndesk.app.Services;
import picocli.CommandLine.Command;

/// `case list`: all cases, the newest first.
@Command(name = "list", footer = "  takedown-desk -w cases case list")
final class CaseListCommand extends WorkspaceCommand {

    CaseListCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        output.rows(services.cases().all(), CaseColumns.of(services), "cli.none.cases");
        return Exit.DONE;
    }
}
