package org.takedowndesk.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `evidence bin`: puts items into the bin for a reason; without items it lists the bin.
@Command(
        name = "bin",
        footer = {
            "  takedown-desk -w cases evidence bin TD-2026-0001/E-0007 --reason \"taken in twice\"",
            "  takedown-desk -w cases evidence bin",
        })
final class EvidenceBinCommand extends WorkspaceCommand {

    @Parameters(arity = "0..*", paramLabel = "KEY", descriptionKey = "cli.parameter.evidence")
    private List<String> keys = List.of();

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.caseOfKeys")
    private @Nullable String caseReference;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.option.why")
    private String reason = "";

    @Option(names = "--keep-until", paramLabel = "DATE", descriptionKey = "cli.option.keepUntil")
    private @Nullable LocalDate keepUntil;

    EvidenceBinCommand(Session session) {
        super(session);
    }

    @Override
    void checkCall(Output output) {
        if (!keys.isEmpty()) {
            requireReason(reason, output);
        }
    }

    static void requireReason(String reason, Output output) {
        if (reason.isBlank()) {
            throw new ProblemException(
                    Problem.BAD_CALL, "--reason", output.texts().get("cli.error.reason"));
        }
    }

    @Override
    int run(Services services, Output output) {
        if (!keys.isEmpty()) {
            List<EvidenceItem> items = new References(services, output.texts()).evidence(keys, caseReference);
            int years = session().surroundings().who().retentionYears();
            LocalDate until = keepUntil == null ? services.bin().keepUntil(years) : keepUntil;
            services.bin().move(items.stream().map(EvidenceItem::id).toList(), reason, until);
        }
        output.rows(
                services.bin().list().stream()
                        .filter(binned -> caseReference == null
                                || EvidenceColumns.key(services, binned.item()).startsWith(caseReference + "/"))
                        .toList(),
                BinColumns.of(services, session().show()),
                "cli.none.bin");
        return Exit.DONE;
    }
}
