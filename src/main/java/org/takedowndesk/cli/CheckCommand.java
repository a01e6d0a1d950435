package org.takedowndesk.cli;

import java.util.ArrayList;
import java.util.List;
import org.takedowndesk.app.Services;
import org.takedowndesk.cli.CheckFindings.Found;
import org.takedowndesk.evidence.EvidenceCheck;
import org.takedowndesk.work.Progress;
import picocli.CommandLine.Command;

/// `check`: the whole workspace, journal, database, evidence, documents and what else lies in the vault.
@Command(name = "check", footer = "  takedown-desk -w cases check")
final class CheckCommand extends WorkspaceCommand {

    CheckCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        CheckFindings findings = new CheckFindings(services, output.texts());
        Progress progress = session().progress();
        List<Found> found =
                new ArrayList<>(findings.ofJournal(services.database().verifyJournal(progress)));
        found.addAll(findings.ofDatabase(services.database().compareWithRebuild(progress)));
        if (found.isEmpty()) {
            found.addAll(findings.ofSignatures());
        }
        EvidenceCheck.Report report = services.evidenceCheck().verifyAll(progress);
        found.addAll(findings.ofEvidence(report));
        found.addAll(findings.ofDocuments(progress));
        found.addAll(findings.ofTimestamps());
        found.addAll(findings.ofStrangers());
        findings.print(found, output);
        findings.sayDestroyed(report, output);
        long unused = findings.unused();
        if (unused > 0) {
            output.say("cli.check.unused", unused);
        }
        if (!found.isEmpty()) {
            return Exit.FOUND;
        }
        var head = services.database().head();
        output.sentence(
                "cli.check.well", head.seq(), report.files(), session().show().bytes(report.bytes()));
        output.line("  " + head.hash());
        if (output.json()) {
            output.document(findings.allWell(report));
        }
        return Exit.DONE;
    }
}
