package org.takedowndesk.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.casebundle.ExportedBundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `bundle list`: the bundles that left the house, the newest first.
@Command(name = "list", footer = "  takedown-desk -w cases bundle list --case TD-2026-0001")
final class BundleListCommand extends WorkspaceCommand {

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.onlyCase")
    private @Nullable String caseReference;

    BundleListCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        List<ExportedBundle> bundles = caseReference == null
                ? services.bundles().all()
                : services.bundles()
                        .of(new References(services, output.texts())
                                .caseFile(caseReference)
                                .id());
        output.rows(
                bundles,
                List.of(
                        Column.of("number", bundle -> bundle.id().value()),
                        Column.of("reference", ExportedBundle::reference),
                        Column.of("at", ExportedBundle::at),
                        Column.of("pages", ExportedBundle::pages),
                        Column.of("file", ExportedBundle::file),
                        Column.hidden("exhibits", ExportedBundle::exhibits),
                        Column.hidden("size", ExportedBundle::size),
                        Column.hidden("sha256", ExportedBundle::sha256)),
                "cli.none.bundles");
        return Exit.DONE;
    }
}
