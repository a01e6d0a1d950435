package org.takedowndesk.cli;

import java.nio.file.Path;
import org.takedowndesk.app.Services;
import org.takedowndesk.bundle.BundleResult;
import org.takedowndesk.purchase.Missing;
import org.takedowndesk.purchase.Need;
import org.takedowndesk.purchase.TestPurchase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `purchase report`: the report of a test purchase as a PDF, for signature or seal.
@Command(name = "report", footer = "  takedown-desk -w cases purchase report TD-2026-0001/P-01 -o report.pdf")
final class PurchaseReportCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "KEY", descriptionKey = "cli.parameter.purchase")
    private String key = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.option.paperFile")
    private Path target = Path.of("");

    PurchaseReportCommand(Session session) {
        super(session);
    }

    @Override
    void checkCall(Output output) {
        EvidenceCustodyCommand.requireFree(target, output);
    }

    @Override
    int run(Services services, Output output) {
        TestPurchase purchase = new References(services, output.texts()).purchase(key);
        BundleResult result = services.purchaseReports()
                .write(purchase, output.texts().locale(), target, session().progress());
        output.item(result, EvidenceCustodyCommand.PAPER);
        long missing = services.purchaseCheck().check(purchase).stream()
                .filter(Missing::required)
                .filter(each -> each.need() != Need.SIGNED_REPORT)
                .count();
        if (missing > 0) {
            output.say("cli.purchase.incomplete", missing);
        }
        return Exit.DONE;
    }
}
