package org.takedowndesk.sample;

import java.time.LocalDate;
import java.util.List;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.ipr.MarkKind;
import org.takedowndesk.ipr.RightDetails;
import org.takedowndesk.ipr.RightDocument;
import org.takedowndesk.ipr.RightDocumentKind;
import org.takedowndesk.ipr.RightId;

/// The trademarks of the lamp maker: national, European and international, in force, ending and over.
final class LampMarks {

    static final String WORD_MARK = "99901168";
    static final String COMBINED_MARK = "99902417";
    static final String MADRID_MARK = "9990217";
    static final String EU_MARK = "099900345";

    private static final String LAMP_MAKER_ABROAD = "Shenzhen Lumvarra Optoelectronics Co., Ltd.";

    private static final String LAMP_GOODS = "照明器械及装置；台灯；灯罩；发光二极管（LED）照明器具；电灯；照明用发光管；落地灯；灯用调光器。";
    private static final String ELECTRIC_GOODS = "电源材料（电线、电缆）；照明设备用镇流器；遥控装置；充电器；移动电源（可充电电池）。";

    private final RightEntry entry;
    private final OfficePapers papers;
    private final LocalDate today;

    LampMarks(RightEntry entry, OfficePapers papers, LocalDate today) {
        this.entry = entry;
        this.papers = papers;
        this.today = today;
    }

    RightId wordMark(HolderId holder) {
        LocalDate from = today.minusYears(6).plusDays(38);
        LocalDate to = from.plusYears(10).minusDays(1);
        List<RightDocument> documents = List.of(
                entry.document(
                        RightDocumentKind.CERTIFICATE,
                        from,
                        papers.chineseMark(WORD_MARK, "LUMVARRA（文字商标）", false, from, to),
                        "商标注册证-" + WORD_MARK),
                entry.document(
                        RightDocumentKind.CLASS_PAGE,
                        from,
                        papers.classPage(WORD_MARK, 9, ELECTRIC_GOODS),
                        "核定商品-第9类-" + WORD_MARK),
                entry.document(
                        RightDocumentKind.CLASS_PAGE,
                        from,
                        papers.classPage(WORD_MARK, 11, LAMP_GOODS),
                        "核定商品-第11类-" + WORD_MARK));
        return entry.add(
                holder,
                new RightEntry.Basics(
                        "LUMVARRA（文字商标）",
                        WORD_MARK,
                        LampWorks.LAMP_MAKER,
                        List.of("CN"),
                        from.minusDays(310),
                        from,
                        to,
                        Brand.LAMPS),
                new RightDetails.Trademark(MarkKind.WORD, "LUMVARRA", "", List.of(9, 11), false, false, false, false),
                documents,
                "");
    }

    /// In its last months.
    RightId combinedMark(HolderId holder) {
        LocalDate to = today.plusDays(95);
        LocalDate from = to.minusYears(10).plusDays(1);
        List<RightDocument> documents = List.of(
                entry.document(
                        RightDocumentKind.CERTIFICATE,
                        from,
                        papers.chineseMark(COMBINED_MARK, "LUMVARRA 鹿岬及图", true, from, to),
                        "商标注册证-" + COMBINED_MARK),
                entry.document(
                        RightDocumentKind.CLASS_PAGE,
                        from,
                        papers.classPage(COMBINED_MARK, 11, LAMP_GOODS),
                        "核定商品-第11类-" + COMBINED_MARK),
                entry.document(
                        RightDocumentKind.RENEWAL,
                        from,
                        papers.renewal(COMBINED_MARK, from, to),
                        "续展证明-" + COMBINED_MARK));
        return entry.add(
                holder,
                new RightEntry.Basics(
                        "LUMVARRA 鹿岬及图（组合商标）",
                        COMBINED_MARK,
                        LampWorks.LAMP_MAKER,
                        List.of("CN"),
                        from.minusDays(355),
                        from,
                        to,
                        Brand.LAMPS),
                new RightDetails.Trademark(
                        MarkKind.COMBINED,
                        "LUMVARRA 鹿岬",
                        "圆环内鹿角与海岬图形，下方为 LUMVARRA 与鹿岬 – antlers over a headland within an open ring",
                        List.of(11),
                        false,
                        true,
                        false,
                        false),
                documents,
                "续展材料已在准备 – renewal is being prepared");
    }

    RightId madridMark(HolderId holder) {
        LocalDate from = today.minusYears(4).minusDays(20);
        LocalDate to = from.plusYears(10);
        var certificate = new OfficePapers.ForeignMark(
                "International registration",
                "Madrid Protocol – certificate of registration",
                Brand.LAMPS,
                false,
                MADRID_MARK,
                LAMP_MAKER_ABROAD,
                from,
                to,
                "11",
                "EM, US, SG, MY, ID, TH, PH, VN");
        return entry.add(
                holder,
                new RightEntry.Basics(
                        "LUMVARRA (international registration)",
                        MADRID_MARK,
                        LAMP_MAKER_ABROAD,
                        List.of("EU", "US", "SG", "MY", "ID", "TH", "PH", "VN"),
                        from,
                        from,
                        to,
                        Brand.LAMPS),
                new RightDetails.Trademark(MarkKind.WORD, "LUMVARRA", "", List.of(11), true, false, false, false),
                List.of(
                        entry.document(
                                RightDocumentKind.CERTIFICATE,
                                from,
                                papers.foreignMark(certificate),
                                "Madrid-" + MADRID_MARK),
                        entry.document(
                                RightDocumentKind.CLASS_PAGE,
                                from,
                                papers.classPage(
                                        MADRID_MARK,
                                        11,
                                        "Lighting apparatus; desk lamps; lamp shades; LED luminaires."),
                                "Madrid-" + MADRID_MARK + "-class-11"),
                        entry.document(
                                RightDocumentKind.TERRITORIAL_EXTENSION,
                                from.plusYears(1),
                                papers.territorialExtension(MADRID_MARK, Brand.LAMPS, from.plusYears(1)),
                                "Madrid-" + MADRID_MARK + "-grant")),
                "");
    }

    /// Over its term, within the time for a late renewal.
    RightId euMark(HolderId holder) {
        LocalDate to = today.minusDays(52);
        LocalDate from = to.minusYears(10);
        var certificate = new OfficePapers.ForeignMark(
                "European Union trade mark",
                "Certificate of registration",
                Brand.LAMPS,
                true,
                EU_MARK,
                LAMP_MAKER_ABROAD,
                from,
                to,
                "11",
                "European Union");
        return entry.add(
                holder,
                new RightEntry.Basics(
                        "LUMVARRA (EU trade mark, combined)",
                        EU_MARK,
                        LAMP_MAKER_ABROAD,
                        List.of("EU"),
                        from,
                        from.plusDays(150),
                        to,
                        Brand.LAMPS),
                new RightDetails.Trademark(
                        MarkKind.COMBINED,
                        "LUMVARRA",
                        "Antlers over a headland within an open ring, the word below",
                        List.of(11),
                        false,
                        false,
                        false,
                        false),
                List.of(entry.document(
                        RightDocumentKind.CERTIFICATE, from, papers.foreignMark(certificate), "EUTM-" + EU_MARK)),
                "Late renewal ordered from the European representative");
    }
}
