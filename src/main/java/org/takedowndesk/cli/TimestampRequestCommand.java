package org.takedowndesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
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
        })
final class TimestampRequestCommand extends WorkspaceCommand {

    @Option(names = "--item", paramLabel = "KEY", descriptionKey = "cli.option.stampItem")
    private @Nullable String item;

    @Option(names = "--head", descriptionKey = "cli.option.stampHead")
    private boolean head;

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
        if ((item != null) == head) {
            throw new ProblemException(
                    Problem.BAD_CALL, "--item, --head", output.texts().get("cli.timestamp.which"));
        }
        if (Files.exists(file)) {
            throw new ProblemException(
                    Problem.CANNOT_WRITE, file, output.texts().get("cli.timestamp.exists"));
        }
    }

    @Override
    int run(Services services, Output output) {
        Timestamp stamp = item == null
                ? services.timestamps().request(signedHead(services))
                : services.timestamps().request(new References(services, output.texts()).evidence(item, null));
        services.timestamps().writeQuery(stamp, file);
        output.item(TimestampColumns.Checked.of(services, stamp), TimestampColumns.of(output.texts()));
        output.say("cli.timestamp.next", file);
        return Exit.DONE;
    }

    private static Head signedHead(Services services) {
        return services.signedHeads()
                .signHead()
                .map(signed -> new Head(signed.seq(), signed.hash()))
                .orElseGet(() -> services.database().head());
    }
}
