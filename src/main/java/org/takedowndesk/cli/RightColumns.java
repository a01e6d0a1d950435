package org.takedowndesk.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.RightDetails;
import org.takedowndesk.ipr.RightDocument;

/// How rights are printed.
final class RightColumns {

    static final List<Column<RightDocument>> DOCUMENT = List.of(
            Column.of("kind", RightDocument::kind),
            Column.of("date", RightDocument::date),
            Column.of("file", document -> document.file().name()),
            Column.hidden("sha256", document -> document.file().hash()));

    private RightColumns() {}

    /// @param day on which the status is told
    static List<Column<Right>> row(Services services, LocalDate day) {
        return List.of(
                Column.of("number", Right::id),
                Column.of("type", Right::type),
                Column.of("title", Right::title),
                Column.of("registration", Right::number),
                Column.of("territories", Right::territories),
                Column.of("expires", Right::expires),
                Column.of("status", right -> services.terms().status(right, day).status()),
                Column.of(
                        "holder",
                        right -> services.holders()
                                .find(right.holder())
                                .map(RightsHolder::name)
                                .orElse("")),
                Column.hidden("archived", Right::archived));
    }

    /// All that is known of a right, the values of its type included.
    static List<Column<Right>> whole(Services services, LocalDate day, Right right) {
        List<Column<Right>> columns = new ArrayList<>(row(services, day));
        columns.add(Column.of("registrant", Right::registrant));
        columns.add(Column.of("filed", Right::filed));
        columns.add(Column.of("registered", Right::registered));
        columns.add(Column.of("brand", Right::brand));
        switch (right.details()) {
            case RightDetails.Trademark mark -> addTrademark(columns, mark);
            case RightDetails.Copyright copyright -> {
                add(columns, "copyrightRegistered", copyright.registered());
                add(columns, "workType", copyright.workType());
                add(columns, "author", copyright.author());
                add(columns, "firstPublished", copyright.firstPublished());
                add(columns, "placePublished", copyright.placePublished());
            }
            case RightDetails.InventionPatent patent -> {
                add(columns, "inventor", patent.inventor());
                add(columns, "claimsRelied", patent.claimsRelied());
            }
            case RightDetails.UtilityModel model -> {
                add(columns, "inventor", model.inventor());
                add(columns, "claimsRelied", model.claimsRelied());
                add(columns, "evaluation", model.evaluation());
            }
            case RightDetails.DesignPatent design -> {
                add(columns, "designer", design.designer());
                add(columns, "locarnoClass", design.locarnoClass());
                add(columns, "evaluation", design.evaluation());
            }
        }
        columns.add(Column.of("notes", Right::notes));
        return columns;
    }

    private static void addTrademark(List<Column<Right>> columns, RightDetails.Trademark mark) {
        add(columns, "markKind", mark.kind());
        add(columns, "mark", mark.mark());
        add(columns, "markDescription", mark.description());
        add(columns, "niceClasses", mark.niceClasses());
        add(columns, "international", mark.international());
        add(columns, "renewed", mark.renewed());
        add(columns, "assigned", mark.assigned());
        add(columns, "changed", mark.changed());
    }

    private static void add(List<Column<Right>> columns, String name, @Nullable Object value) {
        columns.add(Column.of(name, _ -> value));
    }
}
