package org.takedowndesk.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.complaint.LintFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `complaint lint`: what a portal would refuse in a complaint, before it does.
@Command(name = "lint", footer = "  takedown-desk -w cases complaint lint TD-2026-0001/C1")
final class ComplaintLintCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "REF", descriptionKey = "cli.parameter.complaint")
    private String reference = "";

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.option.on")
    private @Nullable LocalDate on;

    ComplaintLintCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        List<LintFinding> findings = services.complaintCheck()
                .check(
                        new References(services, output.texts()).complaint(reference),
                        session().day(on));
        output.rows(findings, ComplaintColumns.findings(session().show()), "cli.none.findings");
        return findings.stream().anyMatch(finding -> finding.severity() == LintFinding.Severity.ERROR)
                ? Exit.FOUND
                : Exit.DONE;
    }
}
