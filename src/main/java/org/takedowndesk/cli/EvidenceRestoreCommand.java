package org.takedowndesk.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.evidence.EvidenceItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `evidence restore`: takes items out of the bin again.
@Command(name = "restore", footer = "  takedown-desk -w cases evidence restore TD-2026-0001/E-0007")
final class EvidenceRestoreCommand extends WorkspaceCommand {

    @Parameters(arity = "1..*", paramLabel = "KEY", descriptionKey = "cli.parameter.evidence")
    private List<String> keys = List.of();

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.caseOfKeys")
    private @Nullable String caseReference;

    EvidenceRestoreCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        List<EvidenceItem> items = new References(services, output.texts()).evidence(keys, caseReference);
        services.bin().restore(items.stream().map(EvidenceItem::id).toList());
        output.rows(
                items.stream().map(item -> services.evidence().get(item.id())).toList(),
                EvidenceColumns.of(services),
                "cli.none.evidence");
        return Exit.DONE;
    }
}
