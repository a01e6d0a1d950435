package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.List;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidencepackage.EvidencePackages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `package import`: takes the evidence of a package into a case, with where it comes from.
@Command(name = "import", footer = "  takedown-desk -w cases package import theirs.zip --case TD-2026-0001")
final class PackageImportCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "PATH", descriptionKey = "cli.parameter.package")
    private Path path = Path.of("");

    @Option(names = "--case", required = true, paramLabel = "REF", descriptionKey = "cli.option.packageInto")
    private String caseReference = "";

    PackageImportCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        CaseFile file = new References(services, output.texts()).caseFile(caseReference);
        EvidencePackages.Imported imported =
                services.packages().importInto(file.id(), path, session().progress());
        output.item(
                imported.record(),
                PackageColumns.of(services),
                new Output.Section<>(
                        "added",
                        imported.added(),
                        List.of(
                                Column.of("key", item -> EvidenceColumns.key(services, item)),
                                Column.of("name", item -> item.displayName()),
                                Column.of("sha256", item -> item.file().hash()))));
        output.say(
                "cli.package.imported",
                imported.added().size(),
                imported.known().size());
        return Exit.DONE;
    }
}
