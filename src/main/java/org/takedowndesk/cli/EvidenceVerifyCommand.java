package org.takedowndesk.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.evidence.EvidenceCheck;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.journal.JournalFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `evidence verify`: reads every file and the journal's chain again and names what differs.
@Command(name = "verify", footer = "  takedown-desk -w cases evidence verify")
final class EvidenceVerifyCommand extends WorkspaceCommand {

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.onlyCase")
    private @Nullable String caseReference;

    EvidenceVerifyCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        CheckFindings findings = new CheckFindings(services, output.texts());
        List<JournalFault> faults = services.database().verifyJournal(session().progress());
        EvidenceCheck.Report report = services.evidenceCheck()
                .verify(items(services, output), session().progress());
        List<CheckFindings.Found> found = new ArrayList<>(findings.ofJournal(faults));
        found.addAll(findings.ofEvidence(report));
        findings.print(found, output);
        findings.sayDestroyed(report, output);
        if (!found.isEmpty()) {
            return Exit.FOUND;
        }
        output.sentence(
                "cli.evidence.verified", report.files(), session().show().bytes(report.bytes()));
        if (output.json()) {
            output.document(findings.allWell(report));
        }
        return Exit.DONE;
    }

    /// What lies in the bin is verified too: its files have to be there like all others.
    private List<EvidenceItem> items(Services services, Output output) {
        return caseReference == null
                ? services.evidence().all()
                : services.evidence()
                        .everyOf(new References(services, output.texts())
                                .caseFile(caseReference)
                                .id());
    }
}
