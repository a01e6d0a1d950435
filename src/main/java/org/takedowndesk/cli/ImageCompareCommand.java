package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.comparison.Comparison;
import org.takedowndesk.comparison.ComparisonId;
import org.takedowndesk.comparison.Comparisons;
import org.takedowndesk.comparison.Finding;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `image compare`: puts a genuine and a suspect picture side by side with numbered findings, as a working copy.
@Command(
        name = "compare",
        footer = "  takedown-desk -w cases image compare E-0001 E-0002 --case TD-2026-0001 --findings findings.json")
final class ImageCompareCommand extends WorkspaceCommand {

    @Parameters(index = "0", paramLabel = "GENUINE", descriptionKey = "cli.parameter.genuine")
    private String genuineKey = "";

    @Parameters(index = "1", paramLabel = "SUSPECT", descriptionKey = "cli.parameter.suspect")
    private String suspectKey = "";

    @Option(names = "--case", required = true, paramLabel = "REF", descriptionKey = "cli.option.caseOfKeys")
    private String caseReference = "";

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "cli.option.comparisonTitle")
    private String title = "";

    @Option(names = "--findings", paramLabel = "FILE", descriptionKey = "cli.option.findings")
    private @Nullable Path findingsFile;

    ImageCompareCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        References references = new References(services, output.texts());
        EvidenceItem genuine = picture(references, genuineKey, output);
        EvidenceItem suspect = picture(references, suspectKey, output);
        if (genuine.id().equals(suspect.id())) {
            throw new ProblemException(
                    Problem.BAD_CALL, suspectKey, output.texts().get("cli.image.same"));
        }
        if (!genuine.caseId().equals(suspect.caseId())) {
            throw new ProblemException(
                    Problem.BAD_CALL, suspectKey, output.texts().get("cli.image.otherCase"));
        }
        List<Finding> findings = findings(output);
        String name = title.isBlank() ? genuine.key() + " / " + suspect.key() : title.strip();
        // No record has the number 0: the comparison gets its own when it is added.
        Comparison comparison =
                new Comparison(new ComparisonId(0), suspect.caseId(), name, genuine.id(), suspect.id(), findings, null);
        Comparisons.Headings headings = new Comparisons.Headings(
                output.texts().get("cli.image.genuine"), output.texts().get("cli.image.suspect"));
        Comparison painted = services.comparisons().addPainted(comparison, headings);
        print(services, painted, output);
        return Exit.DONE;
    }

    private static void print(Services services, Comparison painted, Output output) {
        EvidenceItem sheet = services.evidence().get(Objects.requireNonNull(painted.sheet()));
        output.item(
                painted,
                List.of(
                        Column.of("number", Comparison::id),
                        Column.of("title", Comparison::title),
                        Column.of(
                                "findings",
                                comparison -> comparison.findings().stream()
                                        .map(Finding::sentence)
                                        .toList()),
                        Column.of("sheet", _ -> EvidenceColumns.key(services, sheet)),
                        Column.of("sha256", _ -> sheet.file().hash())));
    }

    private EvidenceItem picture(References references, String key, Output output) {
        EvidenceItem item = references.evidence(key, caseReference);
        if (!item.description().showable()) {
            throw new ProblemException(
                    Problem.FILE_REFUSED, item.key(), output.texts().get("cli.image.notShowable"));
        }
        return item;
    }

    private List<Finding> findings(Output output) {
        if (findingsFile == null) {
            return List.of();
        }
        return new ImageFindings(output.texts())
                .read(
                        findingsFile,
                        new TextInput(session().surroundings().streams().in()));
    }
}
