package org.takedowndesk.cli;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingMark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `listing list`: the listings of a case, or of all cases.
@Command(name = "list", footer = "  takedown-desk -w cases listing list --case TD-2026-0001 --mark infringing")
final class ListingListCommand extends WorkspaceCommand {

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.onlyCase")
    private @Nullable String caseReference;

    @Option(names = "--site", paramLabel = "SITE", descriptionKey = "cli.option.onlySite")
    private @Nullable String site;

    @Option(names = "--mark", paramLabel = "MARK", descriptionKey = "cli.option.onlyMark")
    private @Nullable ListingMark mark;

    ListingListCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        References references = new References(services, output.texts());
        List<Listing> listings = caseReference == null
                ? services.listings().all().reversed()
                : services.listings().of(references.caseFile(caseReference).id());
        Predicate<Listing> onSite = listing -> true;
        if (site != null) {
            String wanted = references.site(site).id();
            onSite = listing -> listing.site().equals(wanted);
        }
        output.rows(
                listings.stream()
                        .filter(onSite)
                        .filter(listing -> mark == null || listing.mark() == mark)
                        .toList(),
                ListingColumns.of(services),
                "cli.none.listings");
        return Exit.DONE;
    }
}
