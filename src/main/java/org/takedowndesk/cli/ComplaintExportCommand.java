package org.takedowndesk.cli;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintId;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.complaintexport.ExportLine;
import org.takedowndesk.complaintexport.ExportReport;
import org.takedowndesk.complaintexport.ExportState;
import org.takedowndesk.complaintexport.ExportWish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `complaint export`: many complaints, each in a folder of its own.
@Command(
        name = "export",
        footer = {
            "  takedown-desk -w cases complaint export --case TD-2026-0001 -o out",
            "  takedown-desk -w cases complaint export --all --state READY --bundle -o out",
        })
final class ComplaintExportCommand extends WorkspaceCommand {

    private static final List<Column<ExportLine>> COLUMNS = List.of(
            Column.of("reference", ExportLine::reference),
            Column.of("state", ExportLine::state),
            Column.of("folder", ExportLine::folder),
            Column.of("files", ExportLine::files),
            Column.of("reason", ExportLine::reason));

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.exportCase")
    private @Nullable String caseReference;

    @Option(names = "--all", descriptionKey = "cli.option.exportAll")
    private boolean all;

    @Option(names = "--state", paramLabel = "STATE", descriptionKey = "cli.option.exportState")
    private @Nullable ListingState state;

    @Option(names = "--bundle", descriptionKey = "cli.option.exportBundle")
    private boolean bundle;

    @Mixin
    private OutputFolder folder = new OutputFolder();

    ComplaintExportCommand(Session session) {
        super(session);
    }

    @Override
    void checkCall(Output output) {
        requireOne(output, "--case, --all", "cli.export.which", caseReference != null, all);
    }

    @Override
    int run(Services services, Output output) {
        List<Complaint> complaints = caseReference == null
                ? services.complaints().all()
                : services.complaints()
                        .of(new References(services, output.texts())
                                .caseFile(caseReference)
                                .id());
        List<ComplaintId> wanted = complaints.stream()
                .filter(complaint -> state == null || complaint.counts().containsKey(state))
                .map(Complaint::id)
                .sorted(Comparator.comparingLong(ComplaintId::value))
                .toList();
        ExportReport report = services.complaintExports()
                .export(
                        new ExportWish(wanted, output.texts().locale(), bundle, folder.path),
                        session().progress());
        output.rows(report.lines(), COLUMNS, "cli.none.complaints");
        output.say(
                "cli.export.done",
                report.count(ExportState.WRITTEN),
                report.count(ExportState.UNCHANGED),
                report.count(ExportState.FAILED),
                report.summary());
        return report.count(ExportState.FAILED) == 0 ? Exit.DONE : Exit.FOUND;
    }
}
