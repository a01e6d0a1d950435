package org.takedowndesk.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.evidence.EvidenceItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `evidence list`: the items of a case, or of all cases.
@Command(name = "list", footer = "  takedown-desk -w cases evidence list --case TD-2026-0001")
final class EvidenceListCommand extends WorkspaceCommand {

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.onlyCase")
    private @Nullable String caseReference;

    EvidenceListCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        List<EvidenceItem> items = caseReference == null
                ? services.evidence().present()
                : services.evidence()
                        .of(new References(services, output.texts())
                                .caseFile(caseReference)
                                .id());
        output.rows(items, EvidenceColumns.of(services), "cli.none.evidence");
        return Exit.DONE;
    }
}
