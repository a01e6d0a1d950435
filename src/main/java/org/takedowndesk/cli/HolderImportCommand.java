package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.takedowndesk.app.Services;
import org.takedowndesk.holder.RightsHolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `holder import`: adds the rights holders of a JSON document, all or none.
@Command(name = "import", footer = "  takedown-desk -w cases holder import holder.json")
final class HolderImportCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.holderFile")
    private Path file = Path.of("");

    HolderImportCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        List<Members> objects = new ImportFile(file, output.texts())
                .objects(new TextInput(session().surroundings().streams().in()));
        Set<String> names = services.holders().all().stream()
                .map(RightsHolder::name)
                .collect(Collectors.toCollection(HashSet::new));
        List<HolderImport> drafts = objects.stream()
                .map(members -> {
                    HolderImport draft = new HolderImport(members);
                    if (!names.add(draft.name())) {
                        throw members.invalid("name", "cli.import.holderKnown", draft.name());
                    }
                    return draft;
                })
                .toList();
        Keeping keeping = path ->
                path == null ? null : services.intake().keep(path, session().progress());
        // Kept first: within the change that adds the records nothing may take long.
        List<RightsHolder> holders =
                drafts.stream().map(draft -> draft.kept(keeping)).toList();
        List<RightsHolder> added = services.holders().addAll(holders);
        output.rows(added, HolderColumns.ROW, "cli.none.holders");
        return Exit.DONE;
    }
}
