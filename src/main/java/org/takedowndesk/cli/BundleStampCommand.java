package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.pdfsignature.PdfSignatures;
import org.takedowndesk.pdfsignature.PdfSigner;
import org.takedowndesk.pdfsignature.SignatureFound;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bundle stamp`: writes a query about a PDF's last signature, or puts the authority's answer into it. Needs no
/// workspace.
@Command(
        name = "stamp",
        footer = {
            "  takedown-desk bundle stamp signed.pdf --query signed.tsq",
            "  takedown-desk bundle stamp signed.pdf --answer signed.tsr -o stamped.pdf",
        })
final class BundleStampCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.bundle")
    private Path file = Path.of("");

    @Option(names = "--query", paramLabel = "TSQ", descriptionKey = "cli.option.stampQuery")
    private @Nullable Path query;

    @Option(names = "--answer", paramLabel = "TSR", descriptionKey = "cli.option.stampAnswer")
    private @Nullable Path answer;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "cli.option.signedFile")
    private @Nullable Path target;

    BundleStampCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Output output = session.output();
        if (query != null && answer == null) {
            Failures.replace(query, new PdfSigner().query(file));
            output.say("cli.bundle.queryWritten", query);
            return Exit.DONE;
        }
        if (answer == null || target == null || query != null) {
            throw new ProblemException(
                    Problem.BAD_CALL, "--query, --answer", output.texts().get("cli.bundle.stampWhich"));
        }
        new PdfSigner().stamp(file, answer, target);
        List<SignatureFound> signatures = new PdfSignatures().read(target);
        BundleSignCommand.remember(session, file, target, signatures);
        BundleSignCommand.print(output, signatures);
        return Exit.DONE;
    }
}
