package org.takedowndesk.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.bin.BinnedItem;
import org.takedowndesk.bin.Emptied;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `evidence empty-bin`: destroys for good what lay in the bin long enough and is on no hold.
@Command(
        name = "empty-bin",
        footer = {
            "  takedown-desk -w cases evidence empty-bin --reason \"retention is over\"",
            "  takedown-desk -w cases evidence empty-bin TD-2026-0001/E-0007 --reason \"court order\" --relied-on",
        })
final class EvidenceEmptyBinCommand extends WorkspaceCommand {

    @Parameters(arity = "0..*", paramLabel = "KEY", descriptionKey = "cli.parameter.emptyBin")
    private List<String> keys = List.of();

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.caseOfKeys")
    private @Nullable String caseReference;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "cli.option.why")
    private String reason = "";

    @Option(names = "--relied-on", descriptionKey = "cli.option.reliedOn")
    private boolean reliedOn;

    EvidenceEmptyBinCommand(Session session) {
        super(session);
    }

    @Override
    void checkCall(Output output) {
        EvidenceBinCommand.requireReason(reason, output);
    }

    @Override
    int run(Services services, Output output) {
        List<EvidenceId> wanted = keys.isEmpty()
                ? services.bin().list().stream()
                        .filter(binned -> binned.state() == BinnedItem.State.READY)
                        .map(binned -> binned.item().id())
                        .toList()
                : new References(services, output.texts())
                        .evidence(keys, caseReference).stream()
                                .map(EvidenceItem::id)
                                .toList();
        // What stands on an item is overruled only for items that the call names one by one.
        Set<EvidenceId> named = reliedOn && !keys.isEmpty() ? new HashSet<>(wanted) : Set.of();
        Emptied emptied = services.bin().empty(wanted, named, reason);
        if (!emptied.kept().isEmpty()) {
            output.rows(emptied.kept(), BinColumns.of(services, session().show()), "cli.none.bin");
            output.say("cli.bin.kept", emptied.kept().size());
        }
        output.say("cli.bin.emptied", emptied.destroyed().size(), emptied.filesRemoved());
        return emptied.kept().isEmpty() ? Exit.DONE : Exit.FOUND;
    }
}
