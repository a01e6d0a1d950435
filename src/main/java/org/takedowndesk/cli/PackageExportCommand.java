package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.bagit.BagWriter;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidencepackage.EvidencePackage;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `package export`: evidence in a form that strangers can check without this program.
@Command(
        name = "export",
        footer = {
            "  takedown-desk -w cases package export --case TD-2026-0001 -o TD-2026-0001.zip --zip",
            "  takedown-desk -w cases package export --items TD-2026-0001/E-0007 --items TD-2026-0001/E-0008 -o out",
        })
final class PackageExportCommand extends WorkspaceCommand {

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.packageCase")
    private @Nullable String caseReference;

    @Option(names = "--items", arity = "1..*", paramLabel = "KEY", descriptionKey = "cli.option.packageItems")
    private List<String> keys = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "PATH",
            descriptionKey = "cli.option.packageOutput")
    private Path target = Path.of("");

    @Option(names = "--zip", descriptionKey = "cli.option.packageZip")
    private boolean zip;

    PackageExportCommand(Session session) {
        super(session);
    }

    @Override
    void checkCall(Output output) {
        if (caseReference == null && keys.isEmpty()) {
            throw new ProblemException(
                    Problem.BAD_CALL, "--case, --items", output.texts().get("cli.package.which"));
        }
    }

    @Override
    int run(Services services, Output output) {
        EvidencePackage made = services.packages()
                .export(
                        items(services, output),
                        target,
                        zip ? BagWriter.Form.ZIP : BagWriter.Form.FOLDER,
                        session().progress());
        output.item(made, PackageColumns.of(services));
        output.say("cli.package.next");
        return Exit.DONE;
    }

    private List<EvidenceItem> items(Services services, Output output) {
        References references = new References(services, output.texts());
        if (!keys.isEmpty()) {
            return keys.stream()
                    .map(key -> references.evidence(key, caseReference))
                    .toList();
        }
        return services.evidence()
                .of(references
                        .caseFile(java.util.Objects.requireNonNull(caseReference))
                        .id());
    }
}
