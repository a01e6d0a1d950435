package org.takedowndesk.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.Difference;
import org.takedowndesk.evidence.Differences;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.MemberOf;
import org.takedowndesk.format.Notice;
import org.takedowndesk.format.SaidFact;
import org.takedowndesk.listing.Listing;

/// How evidence is printed.
final class EvidenceColumns {

    private static final List<Column<SaidFact>> SAID = List.of(
            Column.hidden("name", SaidFact::name),
            Column.hidden("value", SaidFact::value),
            Column.hidden("place", SaidFact::place));
    private static final List<Column<Notice>> NOTICES =
            List.of(Column.hidden("kind", Notice::kind), Column.hidden("values", Notice::values));
    private static final List<Column<Difference>> DIFFERENCES = List.of(
            Column.hidden("about", Difference::about),
            Column.hidden("said", Difference::said),
            Column.hidden("typed", Difference::typed),
            Column.hidden("place", Difference::place));

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
                Column.hidden("memberOf", item -> memberOf(services, item)),
                Column.hidden(
                        "says",
                        item -> Column.documents(item.description().says().facts(), SAID)),
                Column.hidden(
                        "notices",
                        item -> Column.documents(item.description().says().notices(), NOTICES)),
                Column.hidden(
                        "differences", item -> Column.documents(Differences.of(item, services.zone()), DIFFERENCES)),
                Column.hidden("method", EvidenceItem::method),
                Column.hidden("takenInAt", EvidenceItem::takenInAt),
                Column.of("sha256", item -> item.file().hash()));
    }

    private static @Nullable String memberOf(Services services, EvidenceItem item) {
        MemberOf memberOf = item.memberOf();
        return memberOf == null
                ? null
                : services.evidence()
                        .find(memberOf.container())
                        .map(container -> key(services, container) + "/" + memberOf.path())
                        .orElse(memberOf.path());
    }

    /// The key with its case, by which it is found in the whole workspace.
    static String key(Services services, EvidenceItem item) {
        return services.cases().find(item.caseId()).map(CaseFile::reference).orElse("?") + "/" + item.key();
    }
}
