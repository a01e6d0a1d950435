package org.takedowndesk.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.ipr.EvaluationResult;
import org.takedowndesk.ipr.MarkKind;
import org.takedowndesk.ipr.RightDetails;
import org.takedowndesk.ipr.RightDocument;
import org.takedowndesk.ipr.RightDocumentKind;
import org.takedowndesk.ipr.RightId;

/// The rights of the lamp maker: every type, every status, with the papers a portal asks for.
final class LampRights {

    static final String WORD_MARK = "99901168";
    static final String COMBINED_MARK = "99902417";
    static final String MADRID_MARK = "9990217";
    static final String EU_MARK = "099900345";
    static final String ARTWORK = "粤作登字-样本-F-99900123";
    static final String UTILITY_MODEL_TITLE = "一种台灯支臂的自锁阻尼关节";

    private static final String LAMP_MAKER = "深圳市鹿岬光电有限公司";

    private static final String LAMP_GOODS = "照明器械及装置；台灯；灯罩；发光二极管（LED）照明器具；电灯；照明用发光管；落地灯；灯用调光器。";
    private static final String ELECTRIC_GOODS = "电源材料（电线、电缆）；照明设备用镇流器；遥控装置；充电器；移动电源（可充电电池）。";

    private final RightEntry entry;
    private final OfficePapers papers;
    private final LocalDate today;

    LampRights(RightEntry entry, OfficePapers papers, LocalDate today) {
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
                        LAMP_MAKER,
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
                        LAMP_MAKER,
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
                "Shenzhen Lumvarra Optoelectronics Co., Ltd.",
                from,
                to,
                "11",
                "EM, US, SG, MY, ID, TH, PH, VN");
        return entry.add(
                holder,
                new RightEntry.Basics(
                        "LUMVARRA (international registration)",
                        MADRID_MARK,
                        "Shenzhen Lumvarra Optoelectronics Co., Ltd.",
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
                "Shenzhen Lumvarra Optoelectronics Co., Ltd.",
                from,
                to,
                "11",
                "European Union");
        return entry.add(
                holder,
                new RightEntry.Basics(
                        "LUMVARRA (EU trade mark, combined)",
                        EU_MARK,
                        "Shenzhen Lumvarra Optoelectronics Co., Ltd.",
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

    RightId artwork(HolderId holder) {
        LocalDate completed = today.minusYears(5).minusDays(12);
        LocalDate registered = completed.plusDays(200);
        return entry.add(
                holder,
                new RightEntry.Basics(
                        "鹿岬 POLARIS 包装美术作品",
                        ARTWORK,
                        LAMP_MAKER,
                        List.of("CN"),
                        completed,
                        registered,
                        null,
                        Brand.LAMPS),
                new RightDetails.Copyright(
                        true, "美术作品 Work of fine art", false, LAMP_MAKER, completed.plusDays(40), "深圳"),
                List.of(entry.document(
                        RightDocumentKind.CERTIFICATE,
                        registered,
                        papers.copyright(ARTWORK, completed, registered),
                        "作品登记证书-POLARIS包装")),
                "");
    }

    RightId photographs(HolderId holder) {
        LocalDate published = today.minusYears(2).minusDays(80);
        return entry.add(
                holder,
                new RightEntry.Basics(
                        "POLARIS P3 产品摄影作品（未登记）",
                        "",
                        LAMP_MAKER,
                        List.of("CN", "EU", "US", "SG"),
                        null,
                        null,
                        null,
                        Brand.LAMPS),
                new RightDetails.Copyright(false, "摄影作品 Photographs", false, "简未央", published, "深圳，公司官网"),
                List.of(entry.document(
                        RightDocumentKind.CLAIM_STATEMENT,
                        today.minusDays(40),
                        papers.claimStatement(published, today.minusDays(40)),
                        "著作权声明书-产品摄影")),
                "");
    }

    private static String patentNumber(LocalDate filed, int kind, String serial) {
        return "ZL" + filed.getYear() + kind + serial;
    }

    RightId invention(HolderId holder) {
        LocalDate filed = today.minusYears(7).minusDays(33);
        String number = patentNumber(filed, 1, "9990012.3");
        return patent(
                holder,
                new RightEntry.Basics(
                        "一种可调色温的台灯驱动电路",
                        number,
                        LAMP_MAKER,
                        List.of("CN"),
                        filed,
                        filed.plusYears(2),
                        filed.plusYears(20).minusDays(1),
                        Brand.LAMPS),
                new RightDetails.InventionPatent("陆知岚；简未央", "1, 4"),
                "发明专利证书",
                null);
    }

    RightId utilityModel(HolderId holder) {
        LocalDate filed = today.minusYears(3).minusDays(64);
        String number = patentNumber(filed, 2, "9990045.6");
        LocalDate evaluated = today.minusDays(190);
        return patent(
                holder,
                new RightEntry.Basics(
                        UTILITY_MODEL_TITLE,
                        number,
                        LAMP_MAKER,
                        List.of("CN"),
                        filed,
                        filed.plusDays(260),
                        filed.plusYears(10).minusDays(1),
                        Brand.LAMPS),
                new RightDetails.UtilityModel("陆知岚", "1–8", EvaluationResult.POSITIVE),
                "实用新型专利证书",
                entry.document(
                        RightDocumentKind.EVALUATION_REPORT, evaluated, evaluationReport(number), "专利权评价报告-" + number));
    }

    byte[] evaluationReport(String number) {
        return papers.evaluationReport(UTILITY_MODEL_TITLE, number, today.minusDays(190));
    }

    /// Without the evaluation report that a complaint under it needs.
    RightId design(HolderId holder) {
        LocalDate filed = today.minusYears(2).minusDays(150);
        return patent(
                holder,
                new RightEntry.Basics(
                        "台灯（POLARIS P3）",
                        patentNumber(filed, 3, "9990078.9"),
                        LAMP_MAKER,
                        List.of("CN"),
                        filed,
                        filed.plusDays(190),
                        filed.plusYears(15).minusDays(1),
                        Brand.LAMPS),
                new RightDetails.DesignPatent("简未央", "26-05", EvaluationResult.NOT_ASKED_FOR),
                "外观设计专利证书",
                null);
    }

    RightId lapsedDesign(HolderId holder) {
        LocalDate filed = today.minusYears(10).minusDays(200);
        return patent(
                holder,
                new RightEntry.Basics(
                        "台灯（ORIEL 旧款）",
                        patentNumber(filed, 3, "9990003.1"),
                        LAMP_MAKER,
                        List.of("CN"),
                        filed,
                        filed.plusDays(170),
                        filed.plusYears(10).minusDays(1),
                        Brand.LAMPS),
                new RightDetails.DesignPatent("陆知岚", "26-05", EvaluationResult.NOT_ASKED_FOR),
                "外观设计专利证书",
                null);
    }

    private RightId patent(
            HolderId holder,
            RightEntry.Basics basics,
            RightDetails details,
            String certificate,
            @Nullable RightDocument report) {
        LocalDate filed = java.util.Objects.requireNonNull(basics.filed());
        LocalDate granted = java.util.Objects.requireNonNull(basics.registered());
        RightDocument paper = entry.document(
                RightDocumentKind.CERTIFICATE,
                granted,
                papers.patent(certificate, basics.title(), basics.number(), filed, granted),
                certificate + "-" + basics.number());
        return entry.add(holder, basics, details, report == null ? List.of(paper) : List.of(paper, report), "");
    }
}
