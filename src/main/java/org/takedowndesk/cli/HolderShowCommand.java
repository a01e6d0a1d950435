package org.takedowndesk.cli;

import org.takedowndesk.app.Services;
import org.takedowndesk.holder.RightsHolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `holder show`: one rights holder with its papers, agents and rights.
@Command(name = "show", footer = "  takedown-desk -w cases holder show \"Nordlicht Optik GmbH\"")
final class HolderShowCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "REF", descriptionKey = "cli.parameter.holder")
    private String reference = "";

    HolderShowCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        RightsHolder holder = new References(services, output.texts()).holder(reference);
        output.item(
                holder,
                HolderColumns.WHOLE,
                new Output.Section<>("identityDocuments", holder.identityDocuments(), HolderColumns.PAPER),
                new Output.Section<>("agents", holder.agents(), HolderColumns.AGENT),
                new Output.Section<>(
                        "rights",
                        services.rights().of(holder.id()),
                        RightColumns.row(services, session().today())));
        return Exit.DONE;
    }
}
