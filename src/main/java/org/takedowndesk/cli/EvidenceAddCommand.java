package org.takedowndesk.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.evidence.IntakeResult;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `evidence add`: takes files, and all files below folders, into a case.
@Command(
        name = "add",
        footer = {
            "  takedown-desk -w cases evidence add shots/ --case TD-2026-0001 --listing 7",
            "  takedown-desk -w cases evidence add page.pdf --case TD-2026-0001"
                    + " --captured-at 2026-11-23T09:30+08:00",
        })
final class EvidenceAddCommand extends WorkspaceCommand {

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "cli.parameter.evidencePaths")
    private List<Path> paths = List.of();

    @Option(names = "--case", required = true, paramLabel = "REF", descriptionKey = "cli.option.case")
    private String caseReference = "";

    @Option(names = "--listing", paramLabel = "KEY", descriptionKey = "cli.option.shownListings")
    private List<String> listings = List.of();

    @Option(names = "--url", paramLabel = "URL", descriptionKey = "cli.option.url")
    private String url = "";

    @Option(names = "--captured-at", paramLabel = "TIME", descriptionKey = "cli.option.capturedAt")
    private @Nullable Instant capturedAt;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.option.evidenceKind")
    private @Nullable EvidenceKind kind;

    EvidenceAddCommand(Session session) {
        super(session);
    }

    @Override
    void checkCall(Output output) {
        if (capturedAt != null && capturedAt.isAfter(session().now())) {
            throw new ProblemException(
                    Problem.BAD_CALL, "--captured-at", output.texts().get("cli.error.future"));
        }
        try {
            if (!url.isEmpty() && !new URI(url).isAbsolute()) {
                throw new ProblemException(Problem.BAD_CALL, url, output.texts().get("cli.expected.url"));
            }
        } catch (URISyntaxException e) {
            throw new ProblemException(Problem.BAD_CALL, e, url, output.texts().get("cli.expected.url"));
        }
    }

    @Override
    int run(Services services, Output output) {
        IntakeResult kept = services.intake()
                .takeIn(paths, request(services, output), session().progress());
        IntakeResult result = services.intake().examine(kept, session().progress());
        List<EvidenceItem> taken = new ArrayList<>(result.added());
        taken.addAll(result.known());
        if (!taken.isEmpty()) {
            output.rows(taken, EvidenceColumns.of(services), "cli.none.evidence");
        }
        output.sentence(
                "cli.evidence.added",
                result.added().size(),
                result.known().size(),
                result.refused().size());
        result.refused().forEach(refused -> output.problem(refused.reason()));
        return result.refused().isEmpty() ? Exit.DONE : Exit.UNUSABLE;
    }

    private IntakeRequest request(Services services, Output output) {
        References references = new References(services, output.texts());
        CaseFile file = references.caseFile(caseReference);
        IntakeRequest request = IntakeRequest.into(file.id(), IntakeMethod.COMMAND_LINE)
                .withListings(references.listings(file, listings).stream()
                        .map(Listing::id)
                        .toList())
                .withSourceUrl(url);
        if (capturedAt != null) {
            request = request.withCapturedAt(capturedAt);
        }
        return kind == null ? request : request.withKind(kind);
    }
}
