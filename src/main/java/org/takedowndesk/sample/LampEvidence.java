package org.takedowndesk.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.comparison.Comparison;
import org.takedowndesk.comparison.Comparisons;
import org.takedowndesk.comparison.Finding;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;

/// Gathers the evidence of the lamp case over some weeks, and compares the genuine lamp with a bought copy.
final class LampEvidence {

    static final String BOUGHT_FROM = "9990210436615";

    private static final String GENUINE = "鹿岬-P3-正品-正面.jpg";
    static final String BOUGHT = "购买样品-P3-正面.jpg";
    private static final String GENUINE_PLATE = "鹿岬-P3-正品-铭牌.jpg";
    static final String BOUGHT_PLATE = "购买样品-P3-铭牌.jpg";
    static final String BOUGHT_BOX = "购买样品-P3-彩盒.jpg";
    static final String RECEIPT = "销售单据-99900771.pdf";
    static final String SIGNED_REPORT = "购买鉴定报告-TP-9990-014.pdf";

    private static final List<String> CAPTURED = List.of(
            "9990117730421",
            "9990118204417",
            "9990119460083",
            "9990124418837",
            "9990125093316",
            "9990126617745",
            "9990130417286",
            "9990131960054",
            "9990133218849",
            "9990140285517",
            "9990210436615",
            "9990213390478",
            "9990214752096",
            "9990310275846",
            "9990315829940",
            "9990005817340261",
            "9990005829107734",
            "9990005840663128",
            "9990005851920476",
            "9990412785");
    private static final List<String> SLOGANS = List.of("光，本该如此柔和", "LUMVARRA 鹿岬 同厂品质", "三档调光 护眼无频闪", "一个人的书房，也要有仪式感");

    private final SampleListings listings;
    private final SampleEvidence evidence;
    private final Comparisons comparisons;
    private final SamplePictures pictures;
    private final CasePapers papers;
    private final Studio studio;

    LampEvidence(
            SampleListings listings,
            SampleEvidence evidence,
            Comparisons comparisons,
            SamplePictures pictures,
            CasePapers papers,
            Studio studio) {
        this.listings = listings;
        this.evidence = evidence;
        this.comparisons = comparisons;
        this.pictures = pictures;
        this.papers = papers;
        this.studio = studio;
    }

    void fill(Diary diary, CaseId caseId, String utilityModel) {
        diary.on(24, "14:10", "Genuine articles 正品照片", () -> genuine(diary, caseId));
        for (int i = 0; i < CAPTURED.size(); i++) {
            String key = CAPTURED.get(i);
            String time = String.format(java.util.Locale.ROOT, "%02d:%02d", 9 + i % 4, 7 + 11 * (i % 5));
            diary.on(20 - i / 7, time, "Screenshot 截图 " + key, () -> capture(caseId, key));
        }
        diary.on(18, "15:20", "Chat 聊天记录", () -> chat(diary, caseId));
        diary.on(17, "10:05", "Test purchase 购买样品", () -> bought(diary, caseId));
        diary.on(17, "15:30", "Comparison 对比图", () -> compare(caseId));
        diary.on(16, "09:50", "Test-purchase report 鉴定报告", () -> report(diary, caseId));
        diary.on(9, "16:40", "Sources and notes 线索与记录", () -> leads(diary, caseId, utilityModel));
        diary.on(2, "10:20", "Counter-notification 反通知", () -> counterNotification(diary, caseId));
    }

    /// The report that also stands with the utility model, as evidence for its complaint.
    void addLater(Diary diary, CaseId caseId, byte[] evaluation) {
        diary.on(
                9,
                "16:55",
                "Evaluation report 评价报告",
                () -> evidence.file(
                        SampleEvidence.request(caseId, EvidenceKind.REPORT, listing(caseId, "9990213390478")),
                        evaluation,
                        "专利权评价报告.pdf",
                        "实用新型专利权评价报告 – patent right evaluation report"));
    }

    private ListingId listing(CaseId caseId, String key) {
        return listings.find(caseId, key).id();
    }

    private void genuine(Diary diary, CaseId caseId) {
        var request = SampleEvidence.request(caseId, EvidenceKind.GENUINE_PHOTO)
                .withCapturedAt(diary.clock().instant().minus(Duration.ofHours(20)))
                .withNotes("权利人品质部拍摄，随样品寄来 – taken by the holder's quality department");
        evidence.file(request, Studio.jpeg(pictures.genuine()), GENUINE, "正品 POLARIS P3 正面 – genuine, front");
        evidence.file(request, Studio.jpeg(pictures.goods().box(true)), "鹿岬-P3-正品-彩盒.jpg", "正品彩盒 – genuine, box");
        evidence.file(
                request,
                Studio.jpeg(pictures.goods().ratingPlate(true)),
                GENUINE_PLATE,
                "正品铭牌 – genuine, rating plate");
        var work = SampleEvidence.request(caseId, EvidenceKind.OTHER).withNotes("登记样本 – registered specimen");
        evidence.file(
                work,
                Studio.png(Studio.part(pictures.goods().box(true), 340, 170, 640, 760)),
                "POLARIS-包装美术作品.png",
                "包装美术作品登记样本 – registered artwork");
    }

    private void capture(CaseId caseId, String key) {
        Listing listing = listings.find(caseId, key);
        evidence.capture(listing, pictures.shown(listing.number()));
        if (key.equals("9990117730421")) {
            evidence.captureWholePage(listing, pictures.shown(listing.number()), SLOGANS);
        }
    }

    private void chat(Diary diary, CaseId caseId) {
        LocalDate day = diary.days().back(18);
        String stamp = day.getMonthValue() + "月" + day.getDayOfMonth() + "日 14:31";
        List<ChatPage.Message> messages = List.of(
                new ChatPage.Message(true, stamp, "你好，P3 台灯是鹿岬正品吗？"),
                new ChatPage.Message(false, "", "亲，这款是高仿一比一的，外观跟专柜一模一样"),
                new ChatPage.Message(true, "14:40", "盒子上有 LUMVARRA 商标吗？可以批量拿吗"),
                new ChatPage.Message(false, "", "盒子、铭牌都有标的，50 台起 46.5 元一台，可以代发。不想要标也可以做中性包装"),
                new ChatPage.Message(true, "14:47", "能开票吗"),
                new ChatPage.Message(false, "", "开不了正规发票，给您开收据"));
        var request = SampleEvidence.request(caseId, EvidenceKind.CHAT, listing(caseId, BOUGHT_FROM));
        evidence.file(
                request,
                Studio.png(new ChatPage(studio).screenshot("中山市北槐照明电器厂", messages)),
                "聊天截图-北槐.png",
                "卖家聊天记录：承认“高仿” – seller admits a replica");
    }

    private void bought(Diary diary, CaseId caseId) {
        ListingId from = listing(caseId, BOUGHT_FROM);
        var request = SampleEvidence.request(caseId, EvidenceKind.PRODUCT_PHOTO, from)
                .withCapturedAt(diary.clock().instant().minus(Duration.ofMinutes(25)))
                .withNotes("开箱时拍摄，订单 " + CasePapers.ORDER);
        evidence.file(request, Studio.jpeg(pictures.bought()), BOUGHT, "购得样品正面 – article received, front");
        evidence.file(request, Studio.jpeg(pictures.goods().box(false)), BOUGHT_BOX, "购得样品彩盒 – article received, box");
        evidence.file(
                request,
                Studio.jpeg(pictures.goods().ratingPlate(false)),
                BOUGHT_PLATE,
                "购得样品铭牌 – article received, rating plate");
        byte[] broken = Studio.jpeg(pictures.goods().box(false));
        evidence.file(
                request.withNotes("存储卡读取出错，仅存残缺文件 – the card failed, the file is cut short"),
                java.util.Arrays.copyOf(broken, 900),
                "DSC_0417.jpg",
                "开箱照片（文件损坏） – unboxing, damaged file");
        var paper = SampleEvidence.request(caseId, EvidenceKind.INVOICE, from);
        evidence.file(paper, papers.invoice(diary.days().back(20)), RECEIPT, "购买收据 – receipt of the test purchase");
    }

    private void report(Diary diary, CaseId caseId) {
        byte[] report = papers.testPurchase(
                diary.days().back(20), diary.days().back(16), pictures.genuine(), pictures.bought());
        evidence.file(
                SampleEvidence.request(caseId, EvidenceKind.REPORT, listing(caseId, BOUGHT_FROM)),
                report,
                SIGNED_REPORT,
                "购买鉴定报告 – test-purchase report");
        evidence.file(
                SampleEvidence.request(caseId, EvidenceKind.STATEMENT),
                papers.neverMade(diary.days().back(16)),
                "声明-从未生产.pdf",
                "权利人声明：从未生产 – statement: never made");
    }

    private void leads(Diary diary, CaseId caseId, String utilityModel) {
        evidence.file(
                SampleEvidence.request(caseId, EvidenceKind.OTHER),
                SampleListings.read("note-customs.txt").getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "工作记录.txt",
                "与权利人品质部的通话记录 – note of a call with the holder");
        evidence.file(
                SampleEvidence.request(caseId, EvidenceKind.OTHER)
                        .withNotes("线人提供，密码未知 – from an informant, password not known"),
                papers.priceList(),
                "北槐出厂价目表.pdf",
                "北槐出厂价目表（加密） – price list, encrypted");
        evidence.file(
                SampleEvidence.request(caseId, EvidenceKind.REPORT, listing(caseId, "9990213390478")),
                papers.claimChart(utilityModel, diary.days().back(9)),
                "权利要求对比表.pdf",
                "权利要求对比表 – claim chart");
        evidence.file(
                SampleEvidence.request(caseId, EvidenceKind.REPORT, listing(caseId, "9990214752096")),
                papers.designAnalysis(diary.days().back(9), pictures.genuine(), pictures.bought()),
                "外观设计侵权分析表.pdf",
                "外观设计侵权分析表 – design infringement analysis");
    }

    private void counterNotification(Diary diary, CaseId caseId) {
        evidence.file(
                SampleEvidence.request(
                                caseId,
                                EvidenceKind.STATEMENT,
                                listing(caseId, "9990130417286"),
                                listing(caseId, "9990131960054"))
                        .withNotes("平台转送 – forwarded by the platform"),
                papers.counterStatement(diary.days().back(2)),
                "柚川-不侵权声明.pdf",
                "卖家反通知 – seller's counter-notification");
    }

    /// The sheets painted from the two comparisons, the lamp's first.
    List<EvidenceId> sheets(CaseId caseId) {
        return comparisons.of(caseId).stream()
                .map(Comparison::sheet)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private void compare(CaseId caseId) {
        Comparison lamp = comparisons.add(
                caseId, "POLARIS P3：正品与购得样品 – genuine and bought", evidence.named(GENUINE), evidence.named(BOUGHT));
        comparisons.save(lamp.withFindings(List.of(
                lampFinding(
                        Lamp.Place.EMBLEM,
                        "正品灯罩上方有鹿角图形，样品没有。 The antler device above the word is missing on the copy."),
                lampFinding(
                        Lamp.Place.WORD,
                        "正品字体纤细、字距宽；样品为粗体、字距紧。 Thin, widely set letters on the genuine; bold and narrow on the copy."),
                lampFinding(
                        Lamp.Place.SWITCH,
                        "正品为黄铜旋钮；样品为带红点的黑色按压开关。 Brass knob; black push switch with a red dot on the copy."),
                lampFinding(
                        Lamp.Place.CABLE,
                        "正品为铜色编织电源线；样品为灰色塑胶线。 Braided copper-coloured cable; grey plastic on the copy."),
                lampFinding(
                        Lamp.Place.OPENING, "正品为暖色光（2700–5000 K）；样品为冷白光。 Warm light; cold white light on the copy."),
                lampFinding(Lamp.Place.ELBOW, "正品关节为古铜色哑光；样品为亮黄色。 Matt bronze joint; bright yellow on the copy."))));
        comparisons.paintSheet(lamp.id(), new Comparisons.Headings("正品 Genuine", "购得样品 Article received"));
        Comparison plate = comparisons.add(
                caseId, "铭牌对比 – rating plates", evidence.named(GENUINE_PLATE), evidence.named(BOUGHT_PLATE));
        comparisons.save(plate.withFindings(List.of(
                new Finding(spot(0.17, 0.28), spot(0.21, 0.27), "正品有鹿角图形，样品没有。 No antler device on the copy."),
                new Finding(
                        spot(0.75, 0.33),
                        spot(0.78, 0.35),
                        "正品有二维码和序列号，样品没有。 No code and no serial number on the copy."),
                new Finding(spot(0.56, 0.375), spot(0.54, 0.385), "“Model”误拼为“Modle”。 “Model” is misspelt “Modle”."),
                new Finding(spot(0.59, 0.44), spot(0.44, 0.43), "额定功率不同：9 W 与 5 W。 Rated power differs: 9 W and 5 W."),
                new Finding(spot(0.51, 0.565), spot(0.44, 0.56), "样品未标注生产者名称。 The copy does not name the maker."))));
        comparisons.paintSheet(plate.id(), new Comparisons.Headings("正品铭牌 Genuine plate", "样品铭牌 Plate of the copy"));
    }

    private static Finding lampFinding(Lamp.Place place, String sentence) {
        return new Finding(Lamp.spot(place, Lamp.straight()), Lamp.spot(place, Lamp.handheld()), sentence);
    }

    private static Finding.Spot spot(double x, double y) {
        return new Finding.Spot(x, y);
    }
}
