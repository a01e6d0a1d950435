package org.takedowndesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.db.Subject;
import org.takedowndesk.evidencepackage.EvidencePackages;
import org.takedowndesk.journal.Head;
import org.takedowndesk.timestamp.Timestamp;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `timestamp request`: writes a query for a timestamping authority, which somebody takes there.
@Command(
        name = "request",
        footer = {
            "  takedown-desk -w cases timestamp request --item TD-2026-0001/E-0007 -o E-0007.tsq",
            "  takedown-desk -w cases timestamp request --head -o head.tsq",
            "  takedown-desk -w cases timestamp request --package TD-2026-0001.zip -o package.tsq",
        })
final class TimestampRequestCommand extends WorkspaceCommand {

    @Option(names = "--item", paramLabel = "KEY", descriptionKey = "cli.option.stampItem")
    private @Nullable String item;

    @Option(names = "--head", descriptionKey = "cli.option.stampHead")
    private boolean head;

    @Option(names = "--package", paramLabel = "PATH", descriptionKey = "cli.option.stampPackage")
    private @Nullable Path packed;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.option.stampOutput")
    private Path file = Path.of("");

    TimestampRequestCommand(Session session) {
        super(session);
    }

    @Override
    void checkCall(Output output) {
        int named = (item == null ? 0 : 1) + (head ? 1 : 0) + (packed == null ? 0 : 1);
        if (named != 1) {
            throw new ProblemException(
                    Problem.BAD_CALL,
                    "--item, --head, --package",
                    output.texts().get("cli.timestamp.which"));
        }
        if (Files.exists(file)) {
            throw new ProblemException(
                    Problem.CANNOT_WRITE, file, output.texts().get("cli.timestamp.exists"));
        }
    }

    @Override
    int run(Services services, Output output) {
        Timestamp stamp = request(services, output);
        services.timestamps().writeQuery(stamp, file);
        output.item(TimestampColumns.Checked.of(services, stamp), TimestampColumns.of(output.texts()));
        output.say("cli.timestamp.next", file);
        return Exit.DONE;
    }

    private Timestamp request(Services services, Output output) {
        if (item != null) {
            return services.timestamps().request(new References(services, output.texts()).evidence(item, null));
        }
        if (packed != null) {
            return services.timestamps()
                    .request(
                            new Subject(Timestamp.PACKAGE, 0),
                            String.valueOf(packed.getFileName()),
                            EvidencePackages.manifest(packed));
        }
        return services.timestamps().request(signedHead(services));
    }

    private static Head signedHead(Services services) {
        return services.signedHeads()
                .signHead()
                .map(signed -> new Head(signed.seq(), signed.hash()))
                .orElseGet(() -> services.database().head());
    }
}
