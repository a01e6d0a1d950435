package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.takedowndesk.pdfsignature.PdfSignatures;
import org.takedowndesk.pdfsignature.SignatureFound;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `bundle signatures`: who signed a PDF, and whether it was changed since. Needs no workspace.
@Command(name = "signatures", footer = "  takedown-desk bundle signatures signed.pdf")
final class BundleSignaturesCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.bundle")
    private Path file = Path.of("");

    BundleSignaturesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<SignatureFound> signatures = new PdfSignatures().read(file);
        BundleSignCommand.print(session.output(), signatures);
        session.output().say("cli.bundle.trustIsYours");
        boolean good = signatures.stream().allMatch(SignatureFound::intact)
                && (signatures.isEmpty() || signatures.getLast().wholeFile());
        return good ? Exit.DONE : Exit.FOUND;
    }
}
