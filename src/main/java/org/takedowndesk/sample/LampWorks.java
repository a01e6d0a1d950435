package org.takedowndesk.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.ipr.EvaluationResult;
import org.takedowndesk.ipr.RightDetails;
import org.takedowndesk.ipr.RightDocument;
import org.takedowndesk.ipr.RightDocumentKind;
import org.takedowndesk.ipr.RightId;

/// The copyrights and patents of the lamp maker, with the papers a portal asks for: each kind, one without a paper it
/// needs, one lapsed.
final class LampWorks {

    static final String ARTWORK = "粤作登字-样本-F-99900123";
    static final String UTILITY_MODEL_TITLE = "一种台灯支臂的自锁阻尼关节";
    static final String LAMP_MAKER = "深圳市鹿岬光电有限公司";

    private final RightEntry entry;
    private final OfficePapers papers;
    private final LocalDate today;

    LampWorks(RightEntry entry, OfficePapers papers, LocalDate today) {
        this.entry = entry;
        this.papers = papers;
        this.today = today;
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
        LocalDate filed = Objects.requireNonNull(basics.filed());
        LocalDate granted = Objects.requireNonNull(basics.registered());
        RightDocument paper = entry.document(
                RightDocumentKind.CERTIFICATE,
                granted,
                papers.patent(certificate, basics.title(), basics.number(), filed, granted),
                certificate + "-" + basics.number());
        return entry.add(holder, basics, details, report == null ? List.of(paper) : List.of(paper, report), "");
    }
}
