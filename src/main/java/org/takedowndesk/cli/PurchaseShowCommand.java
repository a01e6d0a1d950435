package org.takedowndesk.cli;

import org.takedowndesk.app.Services;
import org.takedowndesk.purchase.TestPurchase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `purchase show`: one test purchase, its evidence, and what is missing.
@Command(name = "show", footer = "  takedown-desk -w cases purchase show TD-2026-0001/P-01")
final class PurchaseShowCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "KEY", descriptionKey = "cli.parameter.purchase")
    private String key = "";

    PurchaseShowCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        TestPurchase purchase = new References(services, output.texts()).purchase(key);
        output.item(
                purchase,
                PurchaseColumns.of(services),
                new Output.Section<>("proofs", purchase.proofs(), PurchaseColumns.proofs(services)),
                new Output.Section<>(
                        "needs", services.purchaseCheck().check(purchase), PurchaseColumns.missing(output.texts())));
        return Exit.DONE;
    }
}
