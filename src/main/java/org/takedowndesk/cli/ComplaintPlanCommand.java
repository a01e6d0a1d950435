package org.takedowndesk.cli;

import java.util.List;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.complaint.ComplaintProposals;
import org.takedowndesk.complaint.ComplaintProposals.LeftOut;
import org.takedowndesk.complaint.ComplaintProposals.Proposal;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.listing.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `complaint plan`: which complaints could be made of the infringing listings of a case; changes nothing.
@Command(name = "plan", footer = "  takedown-desk -w cases complaint plan --case TD-2026-0001")
final class ComplaintPlanCommand extends WorkspaceCommand {

    private static final List<Column<Proposal>> PROPOSAL = List.of(
            Column.of("site", Proposal::site),
            Column.of("target", Proposal::target),
            Column.of("rightNumber", proposal -> proposal.right().id()),
            Column.of("right", proposal -> proposal.right().displayName()),
            Column.of("count", proposal -> proposal.listings().size()),
            Column.of(
                    "listings",
                    proposal ->
                            proposal.listings().stream().map(Listing::number).toList()));

    private static final List<Column<LeftOut>> LEFT_OUT = List.of(
            Column.of("number", leftOut -> leftOut.listing().number()),
            Column.of("site", leftOut -> leftOut.listing().site()),
            Column.of("why", LeftOut::why),
            Column.of("canonical", leftOut -> leftOut.listing().canonical()));

    @Option(names = "--case", required = true, paramLabel = "REF", descriptionKey = "cli.option.case")
    private String caseReference = "";

    ComplaintPlanCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        CaseFile file = new References(services, output.texts()).caseFile(caseReference);
        List<Right> rights = file.rights().stream()
                .flatMap(id -> services.rights().find(id).stream())
                .toList();
        ComplaintProposals proposals = ComplaintProposals.of(
                new ComplaintProposals.Material(
                        services.listings().of(file.id()), services.complaints().of(file.id()), rights),
                services.packs(),
                site -> services.complaintCheck()
                        .fitting(rights, site, session().today()));
        if (output.json()) {
            output.document(java.util.Map.of(
                    "proposals", Column.documents(proposals.proposals(), PROPOSAL),
                    "leftOut", Column.documents(proposals.leftOut(), LEFT_OUT)));
            return Exit.DONE;
        }
        output.rows(proposals.proposals(), PROPOSAL, "cli.none.proposals");
        if (!proposals.leftOut().isEmpty()) {
            output.line("");
            output.sentence("cli.section.leftOut");
            output.rows(proposals.leftOut(), LEFT_OUT, "cli.none.listings");
        }
        return Exit.DONE;
    }
}
