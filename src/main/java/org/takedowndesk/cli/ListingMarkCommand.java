package org.takedowndesk.cli;

import java.util.List;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.listing.ListingMark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `listing mark`: says of listings whether they infringe.
@Command(name = "mark", footer = "  takedown-desk -w cases listing mark infringing 1-7 12 --case TD-2026-0001")
final class ListingMarkCommand extends WorkspaceCommand {

    @Parameters(index = "0", paramLabel = "MARK", descriptionKey = "cli.parameter.mark")
    private ListingMark mark = ListingMark.NEW;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "KEY", descriptionKey = "cli.parameter.listings")
    private List<String> keys = List.of();

    @Option(names = "--case", required = true, paramLabel = "REF", descriptionKey = "cli.option.case")
    private String caseReference = "";

    ListingMarkCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        References references = new References(services, output.texts());
        CaseFile file = references.caseFile(caseReference);
        List<ListingId> ids =
                references.listings(file, keys).stream().map(Listing::id).toList();
        services.listings().mark(ids, mark);
        output.rows(
                ids.stream().map(services.listings()::get).toList(), ListingColumns.of(services), "cli.none.listings");
        return Exit.DONE;
    }
}
