package org.takedowndesk.cli;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.bin.Hold;
import org.takedowndesk.bin.Lift;
import org.takedowndesk.casefile.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `evidence hold`: puts a case on litigation hold, lifts the hold, or lists the holds of a case.
@Command(
        name = "hold",
        footer = {
            "  takedown-desk -w cases evidence hold --case TD-2026-0001 --reason \"suit announced\"",
            "  takedown-desk -w cases evidence hold --case TD-2026-0001 --lift --reason \"settled\"",
            "  takedown-desk -w cases evidence hold --case TD-2026-0001",
        })
final class EvidenceHoldCommand extends WorkspaceCommand {

    @Option(names = "--case", required = true, paramLabel = "REF", descriptionKey = "cli.option.case")
    private String caseReference = "";

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.option.why")
    private String reason = "";

    @Option(names = "--lift", descriptionKey = "cli.option.lift")
    private boolean lift;

    EvidenceHoldCommand(Session session) {
        super(session);
    }

    @Override
    void checkCall(Output output) {
        if (lift) {
            EvidenceBinCommand.requireReason(reason, output);
        }
    }

    @Override
    int run(Services services, Output output) {
        CaseFile file = new References(services, output.texts()).caseFile(caseReference);
        if (lift) {
            services.holds().lift(file.id(), reason);
        } else if (!reason.isBlank()) {
            services.holds().place(file.id(), reason);
        }
        output.rows(services.holds().of(file.id()), columns(), "cli.none.holds");
        return Exit.DONE;
    }

    private List<Column<Hold>> columns() {
        return List.of(
                Column.of("holds", Hold::holds),
                Column.of("since", Hold::since),
                Column.of("who", hold -> session().show().who(hold.who())),
                Column.of("reason", Hold::reason),
                Column.of("liftedAt", hold -> ofLift(hold, Lift::at)),
                Column.of("liftedBy", hold -> ofLift(hold, Lift::who)),
                Column.of("liftedFor", hold -> ofLift(hold, Lift::reason)));
    }

    private static @Nullable Object ofLift(Hold hold, Function<Lift, Object> value) {
        Lift lifted = hold.lift();
        return lifted == null ? null : value.apply(lifted);
    }
}
