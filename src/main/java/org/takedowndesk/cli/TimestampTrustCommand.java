package org.takedowndesk.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `timestamp trust`: trusts the certificates in a file to vouch for timestamping authorities, or lists those that are.
@Command(
        name = "trust",
        footer = {
            "  takedown-desk -w cases timestamp trust authority-root.pem",
            "  takedown-desk -w cases timestamp trust",
        })
final class TimestampTrustCommand extends WorkspaceCommand {

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "cli.parameter.anchor")
    private @Nullable Path file;

    TimestampTrustCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        output.rows(
                file == null
                        ? services.timestamps().anchors()
                        : services.timestamps().trust(file),
                TimestampColumns.trusted(),
                "cli.none.anchors");
        return Exit.DONE;
    }
}
