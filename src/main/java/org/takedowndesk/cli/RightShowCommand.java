package org.takedowndesk.cli;

import org.takedowndesk.app.Services;
import org.takedowndesk.ipr.Right;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `right show`: one right with its documents.
@Command(name = "show", footer = "  takedown-desk -w cases right show 1")
final class RightShowCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "REF", descriptionKey = "cli.parameter.right")
    private String reference = "";

    RightShowCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        Right right = new References(services, output.texts()).right(reference);
        output.item(
                right,
                RightColumns.whole(services, session().today(), right),
                new Output.Section<>("documents", right.documents(), RightColumns.DOCUMENT));
        return Exit.DONE;
    }
}
