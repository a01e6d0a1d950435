package org.takedowndesk.cli;

import java.util.List;
import java.util.stream.Stream;
import org.takedowndesk.app.Services;
import org.takedowndesk.complaint.Attachment;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintListing;
import org.takedowndesk.complaint.LintFinding;
import org.takedowndesk.complaint.LintWords;
import org.takedowndesk.complaint.RunningClock;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;

/// How complaints, their listings, clocks and faults are printed.
final class ComplaintColumns {

    private ComplaintColumns() {}

    static List<Column<Complaint>> row(Services services, Texts texts) {
        return List.of(
                Column.of("reference", Complaint::reference),
                Column.of("site", Complaint::site),
                Column.of(
                        "right",
                        complaint -> complaint.right() == null
                                ? null
                                : services.rights()
                                        .find(complaint.right())
                                        .map(Right::displayName)
                                        .orElse(null)),
                Column.of("target", Complaint::target),
                Column.of("reason", Complaint::reason),
                Column.of(
                        "states",
                        complaint -> complaint.counts().entrySet().stream()
                                .map(count -> texts.name(count.getKey()) + ": " + count.getValue())
                                .toList()),
                Column.of("portalReference", Complaint::portalReference));
    }

    static List<Column<Complaint>> whole(Services services, Texts texts) {
        return Stream.concat(
                        row(services, texts).stream(),
                        Stream.of(
                                Column.<Complaint>of(
                                        "reasonName",
                                        complaint -> services.packs()
                                                .reason(complaint.reason())
                                                .map(reason -> reason.name(texts.locale()))
                                                .orElse(null)),
                                Column.<Complaint>of("reasonField", Complaint::reasonField),
                                Column.<Complaint>of("explanation", Complaint::explanation),
                                Column.<Complaint>of("created", Complaint::created),
                                Column.<Complaint>of("packVersion", Complaint::packVersion)))
                .toList();
    }

    static List<Column<ComplaintListing>> listings(Services services) {
        return List.of(
                Column.of("number", each -> listing(services, each).number()),
                Column.of("listingId", each -> listing(services, each).key()),
                Column.of("state", ComplaintListing::state),
                Column.of("since", ComplaintListing::since),
                Column.of("note", each -> each.steps().getLast().note()),
                Column.of("canonical", each -> listing(services, each).canonical()));
    }

    static List<Column<Attachment>> attachments(Services services) {
        return List.of(
                Column.of(
                        "key",
                        each -> EvidenceColumns.key(
                                services, services.evidence().get(each.item()))),
                Column.of("proof", Attachment::proof));
    }

    static List<Column<LintFinding>> findings(Show show) {
        LintWords words = new LintWords(show);
        return List.of(
                Column.of("severity", LintFinding::severity),
                Column.hidden("code", LintFinding::code),
                Column.of("finding", words::sentence));
    }

    static List<Column<RunningClock>> clocks(Services services, DeadlineView view) {
        return List.of(
                Column.of("reference", RunningClock::reference),
                Column.of("site", RunningClock::site),
                Column.of("whose", clock -> clock.deadline().whose()),
                Column.of("clock", clock -> clock.clock().kind()),
                Column.of("round", clock -> clock.round() == 0 ? null : clock.round()),
                Column.of("lastDay", view::lastDay),
                Column.hidden("dueAt", clock -> clock.deadline().dueAt()),
                Column.of("left", view::left),
                Column.hidden("overdue", view::overdue),
                Column.hidden("provisional", clock -> clock.deadline().provisional()),
                Column.of(
                        "listings",
                        clock -> clock.listings().stream()
                                .flatMap(id -> services.listings().find(id).stream())
                                .map(Listing::number)
                                .toList()),
                Column.hidden("why", view::why));
    }

    private static Listing listing(Services services, ComplaintListing each) {
        return services.listings().get(each.listing());
    }
}
