package org.takedowndesk.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.workcopy.Area;
import org.takedowndesk.workcopy.RecipeWords;
import org.takedowndesk.workcopy.Remade;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `evidence remake`: makes a working copy again and compares it with the one that is kept.
@Command(name = "remake", footer = "  takedown-desk -w cases evidence remake TD-2026-0001/W-0008")
final class EvidenceRemakeCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "KEY", descriptionKey = "cli.parameter.evidence")
    private String key = "";

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.caseOfKeys")
    private @Nullable String caseReference;

    EvidenceRemakeCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        EvidenceItem copy = new References(services, output.texts()).evidence(key, caseReference);
        Remade remade = services.workingCopies().check(copy, session().progress());
        String sentence = new RecipeWords(output.texts())
                .of(remade, id -> services.evidence().get(id).key());
        output.sentence("cli.remake.sentence", EvidenceColumns.key(services, copy), sentence);
        if (output.json()) {
            output.document(document(EvidenceColumns.key(services, copy), copy, remade, sentence));
        }
        return remade.same() ? Exit.DONE : Exit.FOUND;
    }

    private static Map<String, @Nullable Object> document(
            String key, EvidenceItem copy, Remade remade, String sentence) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("key", key);
        document.put("same", remade.same());
        document.put("verdict", verdict(remade));
        document.put("sentence", sentence);
        document.put("sha256", copy.file().hash());
        switch (remade) {
            case Remade.Identical identical -> document.put("remade", identical.hash());
            case Remade.Repacked repacked -> document.put("remade", repacked.hash());
            case Remade.Different different -> {
                document.put("remade", different.hash());
                document.put("pixels", different.pixels());
                document.put("where", area(different.where()));
            }
            case Remade.ParentUnusable unusable -> document.put("parent", unusable.parent());
            case Remade.ParentReplaced replaced -> document.put("parent", replaced.parent());
            case Remade.Refused refused -> {
                document.put("place", refused.place());
                document.put("reason", refused.fault());
            }
            case Remade.NoRecipe _ -> {}
        }
        return document;
    }

    private static String verdict(Remade remade) {
        return switch (remade) {
            case Remade.Identical identical -> identical.keptIntact() ? "identical" : "copy-lost";
            case Remade.Repacked _ -> "repacked";
            case Remade.Different _ -> "different";
            case Remade.NoRecipe _ -> "no-recipe";
            case Remade.ParentUnusable _ -> "parent-unusable";
            case Remade.ParentReplaced _ -> "parent-replaced";
            case Remade.Refused _ -> "refused";
        };
    }

    private static @Nullable Map<String, Integer> area(@Nullable Area where) {
        return where == null
                ? null
                : Map.of("x", where.x(), "y", where.y(), "width", where.width(), "height", where.height());
    }
}
