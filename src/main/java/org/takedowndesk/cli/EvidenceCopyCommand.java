package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.workcopy.Recipe;
import org.takedowndesk.workcopy.RecipeText;
import org.takedowndesk.workcopy.WorkingCopies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `evidence copy`: makes a working copy by a recipe.
@Command(
        name = "copy",
        footer = {
            "  takedown-desk -w cases evidence copy E-0007 --recipe steps.json --case TD-2026-0001",
            "  takedown-desk -w cases evidence copy E-0007 E-0008 --recipe join.json --case TD-2026-0001",
        })
final class EvidenceCopyCommand extends WorkspaceCommand {

    @Parameters(arity = "1..*", paramLabel = "KEY", descriptionKey = "cli.parameter.evidenceKeys")
    private List<String> keys = List.of();

    @Option(names = "--recipe", required = true, paramLabel = "FILE", descriptionKey = "cli.option.recipe")
    private Path file = Path.of("");

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.caseOfKeys")
    private @Nullable String caseReference;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "cli.option.copyTitle")
    private String title = "";

    private @Nullable Recipe recipe;

    EvidenceCopyCommand(Session session) {
        super(session);
    }

    @Override
    void checkCall(Output output) {
        String text = new TextInput(session().surroundings().streams().in()).read(file);
        recipe = new RecipeText().read(file.toString(), text);
    }

    @Override
    int run(Services services, Output output) {
        References references = new References(services, output.texts());
        List<EvidenceItem> parents = keys.stream()
                .map(key -> references.evidence(key, caseReference))
                .toList();
        Recipe steps = java.util.Objects.requireNonNull(recipe, "read before the workspace was opened");
        WorkingCopies.Order order = new WorkingCopies.Order(
                parents.getFirst().caseId(),
                parents.stream().map(EvidenceItem::id).toList(),
                steps,
                title);
        EvidenceItem copy = services.workingCopies().make(order, session().progress());
        output.item(copy, EvidenceColumns.of(services));
        return Exit.DONE;
    }
}
