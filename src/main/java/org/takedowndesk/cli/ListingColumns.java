package org.takedowndesk.cli;

import java.util.List;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.PasteResult;
import org.takedowndesk.listing.Seller;
import org.takedowndesk.text.Texts;

/// How listings are printed.
final class ListingColumns {

    private ListingColumns() {}

    static List<Column<Listing>> of(Services services) {
        return List.of(
                Column.hidden(
                        "case",
                        listing -> services.cases()
                                .find(listing.caseId())
                                .map(CaseFile::reference)
                                .orElse("")),
                Column.of("number", Listing::number),
                Column.of("site", Listing::site),
                Column.of("kind", Listing::kind),
                Column.of("listingId", Listing::key),
                Column.hidden("region", Listing::region),
                Column.of("mark", Listing::mark),
                Column.of("title", listing -> listing.facts().title()),
                Column.hidden("price", listing -> listing.facts().price()),
                Column.hidden("currency", listing -> listing.facts().currency()),
                Column.of(
                        "seller",
                        listing -> listing.facts().seller() == null
                                ? null
                                : services.sellers()
                                        .find(listing.facts().seller())
                                        .map(Seller::name)
                                        .orElse(null)),
                Column.hidden("seenAt", listing -> listing.facts().seenAt()),
                Column.hidden("notes", listing -> listing.facts().notes()),
                Column.hidden("archived", Listing::archived),
                Column.of("canonical", Listing::canonical));
    }

    /// What became of each link of an import.
    static List<Column<PasteResult.Line>> outcome(Texts texts) {
        return List.of(
                Column.of("outcome", PasteResult.Line::outcome),
                Column.of("number", line -> line.listing().number()),
                Column.of("site", line -> line.listing().site()),
                Column.of("kind", line -> line.listing().kind()),
                Column.of("listingId", line -> line.listing().key()),
                Column.of("canonical", line -> line.listing().canonical()),
                Column.hidden("input", line -> line.link().input()),
                Column.hidden("otherSite", PasteResult.Line::otherSite),
                Column.of(
                        "remarks",
                        line -> line.link().notes().stream()
                                .map(note ->
                                        texts.get("LinkNoteCode." + note.code().name(), note.value()))
                                .toList()));
    }
}
