package org.takedowndesk.cli;

import java.util.List;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.listing.Listing;

/// How evidence is printed.
final class EvidenceColumns {

    private EvidenceColumns() {}

    static List<Column<EvidenceItem>> of(Services services) {
        return List.of(
                Column.of("key", item -> key(services, item)),
                Column.of("kind", EvidenceItem::kind),
                Column.of("name", EvidenceItem::displayName),
                Column.of("capturedAt", item -> item.capturedAt().at()),
                Column.of("capturedBasis", item -> item.capturedAt().basis()),
                Column.hidden("capturedBy", EvidenceItem::capturedBy),
                Column.of("size", item -> item.file().size()),
                Column.hidden("fileName", item -> item.file().name()),
                Column.hidden("fileType", item -> item.description().type()),
                Column.hidden("condition", item -> item.description().condition()),
                Column.hidden("nameContradicts", item -> item.description().nameContradicts()),
                Column.hidden("width", item -> item.description().width()),
                Column.hidden("height", item -> item.description().height()),
                Column.hidden("pages", item -> item.description().pages()),
                Column.hidden("sourceUrl", EvidenceItem::sourceUrl),
                Column.of(
                        "listings",
                        item -> item.listings().stream()
                                .flatMap(id -> services.listings().find(id).stream())
                                .map(Listing::number)
                                .toList()),
                Column.hidden("method", EvidenceItem::method),
                Column.hidden("takenInAt", EvidenceItem::takenInAt),
                Column.of("sha256", item -> item.file().hash()));
    }

    /// The key with its case, by which it is found in the whole workspace.
    static String key(Services services, EvidenceItem item) {
        return services.cases().find(item.caseId()).map(CaseFile::reference).orElse("?") + "/" + item.key();
    }
}
