package org.takedowndesk.cli;

import java.util.List;
import org.takedowndesk.app.Services;
import org.takedowndesk.holder.Readiness;
import org.takedowndesk.holder.RightsHolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `holder check`: what is missing before a portal account can be verified.
@Command(name = "check", footer = "  takedown-desk -w cases holder check 1")
final class HolderCheckCommand extends WorkspaceCommand {

    private static final List<Column<Readiness.Item>> COLUMNS = List.of(
            Column.of("met", Readiness.Item::met),
            Column.of("point", Readiness.Item::point),
            Column.of("about", Readiness.Item::about));

    @Parameters(paramLabel = "REF", descriptionKey = "cli.parameter.holder")
    private String reference = "";

    HolderCheckCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        RightsHolder holder = new References(services, output.texts()).holder(reference);
        Readiness readiness = Readiness.of(
                holder,
                services.rights().withCertificate(holder.id()),
                session().today());
        output.rows(readiness.items(), COLUMNS, "cli.none.findings");
        if (readiness.complete()) {
            output.say("cli.holder.ready");
            return Exit.DONE;
        }
        output.say("cli.holder.missing", readiness.missing().size());
        return Exit.FOUND;
    }
}
