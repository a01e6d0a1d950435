package org.takedowndesk.cli;

import org.takedowndesk.app.Services;
import org.takedowndesk.purchase.TestPurchase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `purchase remove`: takes a test purchase away that was entered by mistake.
@Command(name = "remove", footer = "  takedown-desk -w cases purchase remove TD-2026-0001/P-01")
final class PurchaseRemoveCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "KEY", descriptionKey = "cli.parameter.purchase")
    private String key = "";

    PurchaseRemoveCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        TestPurchase purchase = new References(services, output.texts()).purchase(key);
        services.purchases().remove(purchase.id());
        output.item(purchase, PurchaseColumns.of(services));
        return Exit.DONE;
    }
}
