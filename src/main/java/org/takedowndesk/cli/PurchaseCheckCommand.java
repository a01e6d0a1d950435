package org.takedowndesk.cli;

import java.util.List;
import org.takedowndesk.app.Services;
import org.takedowndesk.purchase.Missing;
import org.takedowndesk.purchase.TestPurchase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `purchase check`: what is missing of a test purchase.
@Command(name = "check", footer = "  takedown-desk -w cases purchase check TD-2026-0001/P-01")
final class PurchaseCheckCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "KEY", descriptionKey = "cli.parameter.purchase")
    private String key = "";

    PurchaseCheckCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        TestPurchase purchase = new References(services, output.texts()).purchase(key);
        List<Missing> missing = services.purchaseCheck().check(purchase);
        output.rows(missing, PurchaseColumns.missing(output.texts()), "cli.none.missing");
        return missing.stream().anyMatch(Missing::required) ? Exit.FOUND : Exit.DONE;
    }
}
