package org.takedowndesk.cli;

import java.nio.file.Path;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.listing.PasteResult;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `listing import`: adds the links of any text or table to a case, each once.
@Command(
        name = "import",
        footer = {
            "  takedown-desk -w cases listing import links.txt --case TD-2026-0001 --dry-run",
            "  takedown-desk -w cases listing import - --case TD-2026-0001 < mail.txt",
        })
final class ListingImportCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "FILE|-", descriptionKey = "cli.parameter.linkFile")
    private Path file = Path.of("");

    @Option(names = "--case", required = true, paramLabel = "REF", descriptionKey = "cli.option.case")
    private String caseReference = "";

    @Option(names = "--dry-run", descriptionKey = "cli.option.dryRun")
    private boolean dryRun;

    ListingImportCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        CaseFile target = new References(services, output.texts()).caseFile(caseReference);
        String text = new TextInput(session().surroundings().streams().in()).read(file);
        PasteResult result = services.listings().preview(target.id(), text);
        if (result.lines().isEmpty()) {
            throw new ProblemException(Problem.FILE_REFUSED, file, Trouble.NO_LINKS);
        }
        if (!dryRun) {
            result = services.listings().paste(target.id(), text);
        }
        output.rows(result.lines(), ListingColumns.outcome(output.texts()), "cli.none.listings");
        output.sentence(
                dryRun ? "cli.listing.wouldAdd" : "cli.listing.added",
                result.added().size(),
                result.known().size(),
                result.repeated().size());
        return Exit.DONE;
    }
}
