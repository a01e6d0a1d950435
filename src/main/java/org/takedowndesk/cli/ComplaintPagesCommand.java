package org.takedowndesk.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.portalpage.ListingPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `complaint pages`: a page for each listing, for the portal's slot.
@Command(
        name = "pages",
        footer = {
            "  takedown-desk -w cases complaint pages TD-2026-0001/C1 -o pages",
            "  takedown-desk -w cases complaint pages TD-2026-0001/C1 --most-size 2MB --lang zh -o pages",
        })
final class ComplaintPagesCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "REF", descriptionKey = "cli.parameter.complaint")
    private String reference = "";

    @Option(names = "--most-size", paramLabel = "SIZE", descriptionKey = "cli.option.mostSize")
    private @Nullable VolumeSize mostSize;

    @Mixin
    private OutputFolder folder = new OutputFolder();

    ComplaintPagesCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        Complaint complaint = new References(services, output.texts()).complaint(reference);
        List<ListingPage> pages = services.portalPages()
                .write(
                        complaint,
                        output.texts().locale(),
                        mostSize == null ? null : mostSize.bytes(),
                        folder.path,
                        session().progress());
        output.rows(
                pages,
                List.of(
                        Column.of("listing", ListingPage::listing),
                        Column.of("file", ListingPage::file),
                        Column.of("pictures", ListingPage::pictures),
                        Column.of("notShown", ListingPage::left),
                        Column.of("size", ListingPage::size),
                        Column.hidden("key", ListingPage::key),
                        Column.hidden("sha256", ListingPage::sha256)),
                "cli.none.pages");
        return Exit.DONE;
    }
}
