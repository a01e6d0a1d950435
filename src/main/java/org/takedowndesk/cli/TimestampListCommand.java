package org.takedowndesk.cli;

import org.takedowndesk.app.Services;
import picocli.CommandLine.Command;

/// `timestamp list`: all queries and proofs, with what they prove today.
@Command(name = "list", footer = "  takedown-desk -w cases timestamp list")
final class TimestampListCommand extends WorkspaceCommand {

    TimestampListCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        output.rows(
                services.timestamps().all().stream()
                        .map(stamp -> TimestampColumns.Checked.of(services, stamp))
                        .toList(),
                TimestampColumns.of(output.texts()),
                "cli.none.timestamps");
        return Exit.DONE;
    }
}
