package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.takedowndesk.app.Services;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `right import`: adds the rights of a JSON document to holders that are there already, all or none.
@Command(name = "import", footer = "  takedown-desk -w cases right import rights.json")
final class RightImportCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.rightFile")
    private Path file = Path.of("");

    RightImportCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        List<Members> objects = new ImportFile(file, output.texts())
                .objects(new TextInput(session().surroundings().streams().in()));
        References references = new References(services, output.texts());
        List<RightImport> drafts = new ArrayList<>();
        List<Right> known = new ArrayList<>(services.rights().all());
        for (Members members : objects) {
            RightImport draft =
                    new RightImport(members, holder(references, members, output).id());
            if (known.stream().anyMatch(right -> same(right, draft.right()))) {
                throw members.invalid(
                        "number", "cli.import.rightKnown", draft.right().number());
            }
            known.add(draft.right());
            drafts.add(draft);
        }
        Keeping keeping = path ->
                path == null ? null : services.intake().keep(path, session().progress());
        List<Right> rights = drafts.stream().map(draft -> draft.kept(keeping)).toList();
        output.rows(
                services.rights().addAll(rights),
                RightColumns.row(services, session().today()),
                "cli.none.rights");
        return Exit.DONE;
    }

    private static RightsHolder holder(References references, Members members, Output output) {
        String reference = members.reference("holder");
        try {
            return references.holder(reference);
        } catch (ProblemException e) {
            throw members.invalid("holder", "cli.import.plain", output.texts().problem(e));
        }
    }

    private static boolean same(Right left, Right right) {
        return !left.number().isEmpty()
                && left.type() == right.type()
                && left.holder().equals(right.holder())
                && left.number().equals(right.number());
    }
}
