package org.takedowndesk.cli;

import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `case show`: one case with what happened in it.
@Command(name = "show", footer = "  takedown-desk -w cases case show TD-2026-0001")
final class CaseShowCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "REF", descriptionKey = "cli.parameter.case")
    private String reference = "";

    @Option(names = "--most", paramLabel = "N", descriptionKey = "cli.option.most")
    private int most = 50;

    CaseShowCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        CaseFile file = new References(services, output.texts()).caseFile(reference);
        output.item(
                file,
                CaseColumns.whole(services),
                new Output.Section<>(
                        "timeline",
                        services.cases().timeline(file.id(), Math.max(0, most)),
                        CaseColumns.timeline(session().show(), output.json())));
        return Exit.DONE;
    }
}
