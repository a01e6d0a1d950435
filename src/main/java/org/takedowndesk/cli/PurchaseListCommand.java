package org.takedowndesk.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.purchase.TestPurchase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `purchase list`: the test purchases of a case, or of all cases.
@Command(name = "list", footer = "  takedown-desk -w cases purchase list --case TD-2026-0001")
final class PurchaseListCommand extends WorkspaceCommand {

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.onlyCase")
    private @Nullable String caseReference;

    PurchaseListCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        List<TestPurchase> purchases = caseReference == null
                ? services.purchases().all()
                : services.purchases()
                        .of(new References(services, output.texts())
                                .caseFile(caseReference)
                                .id());
        output.rows(purchases, PurchaseColumns.of(services), "cli.none.purchases");
        return Exit.DONE;
    }
}
