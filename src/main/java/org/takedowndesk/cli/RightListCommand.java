package org.takedowndesk.cli;

import org.takedowndesk.app.Services;
import picocli.CommandLine.Command;

/// `right list`: all rights with their status today.
@Command(name = "list", footer = "  takedown-desk -w cases right list")
final class RightListCommand extends WorkspaceCommand {

    RightListCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        output.rows(
                services.rights().all(), RightColumns.row(services, session().today()), "cli.none.rights");
        return Exit.DONE;
    }
}
