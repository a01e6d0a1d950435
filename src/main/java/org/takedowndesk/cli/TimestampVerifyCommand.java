package org.takedowndesk.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.timestamp.Timestamp;
import org.takedowndesk.timestamp.TimestampId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `timestamp verify`: checks the kept proofs again and ends with 1 if one does not prove what it is kept for.
@Command(name = "verify", footer = "  takedown-desk -w cases timestamp verify")
final class TimestampVerifyCommand extends WorkspaceCommand {

    @Parameters(arity = "0..1", paramLabel = "N", descriptionKey = "cli.parameter.stampNumber")
    private @Nullable Long number;

    TimestampVerifyCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        List<Timestamp> stamps = number == null
                ? services.timestamps().all()
                : List.of(services.timestamps().get(new TimestampId(number)));
        List<TimestampColumns.Checked> checked = stamps.stream()
                .map(stamp -> TimestampColumns.Checked.of(services, stamp))
                .toList();
        output.rows(checked, TimestampColumns.of(output.texts()), "cli.none.timestamps");
        return checked.stream().anyMatch(each -> each.verdict().isWrong()) ? Exit.FOUND : Exit.DONE;
    }
}
