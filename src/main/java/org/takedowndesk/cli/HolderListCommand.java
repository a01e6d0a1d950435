package org.takedowndesk.cli;

import org.takedowndesk.app.Services;
import picocli.CommandLine.Command;

/// `holder list`: all rights holders.
@Command(name = "list", footer = "  takedown-desk -w cases holder list")
final class HolderListCommand extends WorkspaceCommand {

    HolderListCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        output.rows(services.holders().all(), HolderColumns.ROW, "cli.none.holders");
        return Exit.DONE;
    }
}
