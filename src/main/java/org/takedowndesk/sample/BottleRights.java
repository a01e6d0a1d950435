package org.takedowndesk.sample;

import java.time.LocalDate;
import java.util.List;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.ipr.EvaluationResult;
import org.takedowndesk.ipr.MarkKind;
import org.takedowndesk.ipr.RightDetails;
import org.takedowndesk.ipr.RightDocumentKind;
import org.takedowndesk.ipr.RightId;

/// The rights of the bottle maker.
final class BottleRights {

    private static final String HOLDER = "Halvenna Trekkingbedarf GmbH";

    private final RightEntry entry;
    private final OfficePapers papers;
    private final LocalDate today;

    BottleRights(RightEntry entry, OfficePapers papers, LocalDate today) {
        this.entry = entry;
        this.papers = papers;
        this.today = today;
    }

    RightId mark(HolderId holder) {
        LocalDate from = today.minusYears(7).minusDays(110);
        String number = "9990388";
        var certificate = new OfficePapers.ForeignMark(
                "International registration",
                "Madrid Protocol – certificate of registration",
                Brand.BOTTLES,
                false,
                number,
                HOLDER,
                from,
                from.plusYears(10),
                "21",
                "CN, EM, SG, US");
        return entry.add(
                holder,
                new RightEntry.Basics(
                        "HALVENNA (international registration)",
                        number,
                        HOLDER,
                        List.of("CN", "EU", "SG", "US"),
                        from,
                        from,
                        from.plusYears(10),
                        Brand.BOTTLES),
                new RightDetails.Trademark(MarkKind.WORD, Brand.BOTTLES, "", List.of(21), true, false, false, false),
                List.of(
                        entry.document(
                                RightDocumentKind.CERTIFICATE,
                                from,
                                papers.foreignMark(certificate),
                                "Madrid-" + number),
                        entry.document(
                                RightDocumentKind.CLASS_PAGE,
                                from,
                                papers.classPage(number, 21, "Drinking bottles; vacuum bottles; insulated flasks."),
                                "Madrid-" + number + "-class-21"),
                        entry.document(
                                RightDocumentKind.TERRITORIAL_EXTENSION,
                                from.plusYears(1),
                                papers.territorialExtension(number, Brand.BOTTLES, from.plusYears(1)),
                                "Madrid-" + number + "-CN")),
                "");
    }

    /// A registered design of the European Union; its certificate has not come in yet.
    RightId design(HolderId holder) {
        LocalDate filed = today.minusYears(3).minusDays(15);
        return entry.add(
                holder,
                new RightEntry.Basics(
                        "Drinking bottle (EU design)",
                        "009990456-0001",
                        HOLDER,
                        List.of("EU"),
                        filed,
                        filed.plusDays(9),
                        filed.plusYears(5),
                        Brand.BOTTLES),
                new RightDetails.DesignPatent("Theresa Quellbrunn", "07-01", EvaluationResult.NOT_ASKED_FOR),
                List.of(),
                "Certificate requested from the holder");
    }
}
