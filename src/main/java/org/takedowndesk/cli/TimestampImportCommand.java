package org.takedowndesk.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.timestamp.Timestamp;
import org.takedowndesk.timestamp.TimestampId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `timestamp import`: takes in an authority's answer, or a proof of OpenTimestamps.
@Command(
        name = "import",
        footer = {
            "  takedown-desk -w cases timestamp import E-0007.tsr",
            "  takedown-desk -w cases timestamp import photo.jpg.ots",
        })
final class TimestampImportCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.token")
    private Path file = Path.of("");

    @Option(names = "--number", paramLabel = "N", descriptionKey = "cli.option.stampNumber")
    private @Nullable Long number;

    TimestampImportCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        Timestamp stamp = services.timestamps().importAny(file, number == null ? null : new TimestampId(number));
        TimestampColumns.Checked checked = TimestampColumns.Checked.of(services, stamp);
        output.item(checked, TimestampColumns.of(output.texts()));
        return checked.verdict().isWrong() ? Exit.FOUND : Exit.DONE;
    }
}
