package org.takedowndesk.cli;

import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.evidence.EvidenceItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `evidence custody`: one item, and everything that was ever done to or with it.
@Command(
        name = "custody",
        footer = {
            "  takedown-desk -w cases evidence custody TD-2026-0001/E-0007",
            "  takedown-desk -w cases evidence custody E-0007 --case TD-2026-0001",
        })
final class EvidenceCustodyCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "KEY", descriptionKey = "cli.parameter.evidence")
    private String key = "";

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.caseOfKeys")
    private @Nullable String caseReference;

    EvidenceCustodyCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        EvidenceItem item = new References(services, output.texts()).evidence(key, caseReference);
        output.item(
                item,
                EvidenceColumns.of(services),
                new Output.Section<>(
                        "custody",
                        services.custody().log(item.id()),
                        CaseColumns.timeline(session().show(), output.json())));
        return Exit.DONE;
    }
}
