package org.takedowndesk.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.complaint.Attachment;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.ipr.RightId;

/// The complaints of the lamp case over the sites, each in another state.
///
/// The days are chosen by the portals' clocks: an answer that is overdue since yesterday, one that is due next, a
/// seller's window that closes, a decision that is awaited.
final class LampComplaints {

    /// The rights that are relied on.
    record Relied(
            RightId wordMark,
            RightId combinedMark,
            RightId madridMark,
            RightId artwork,
            RightId photographs,
            RightId utilityModel,
            RightId design) {}

    private final Diary diary;
    private final SampleListings listings;
    private final Complaints complaints;
    private final LampEvidence lamp;
    private final SampleEvidence evidence;
    private final CaseId caseId;

    LampComplaints(
            Diary diary,
            SampleListings listings,
            Complaints complaints,
            LampEvidence lamp,
            SampleEvidence evidence,
            CaseId caseId) {
        this.diary = diary;
        this.listings = listings;
        this.complaints = complaints;
        this.lamp = lamp;
        this.evidence = evidence;
        this.caseId = caseId;
    }

    void fill(Relied rights) {
        counterfeitsOnTaobao(rights);
        testPurchaseOn1688(rights);
        artworkOnTaobao(rights);
        photographsOnTmallGlobal(rights);
        copiesOnTmall(rights);
        neverMadeOnAlibaba(rights);
        markOnAliexpress(rights);
        patentsOn1688(rights);
        draftOnLazada(rights);
    }

    private Filing filing() {
        return new Filing(diary, listings, complaints, caseId);
    }

    private List<Attachment> sheetAndScreens(String... keys) {
        List<Attachment> attachments = new ArrayList<>(Filing.proof("COMPARISON", lamp.sheets(caseId)));
        attachments.addAll(screens(keys));
        return attachments;
    }

    private List<Attachment> screens(String... keys) {
        return Filing.proof(
                "SCREENSHOT",
                evidence.named(Arrays.stream(keys).map(key -> key + ".png").toList()));
    }

    private List<Attachment> with(List<Attachment> attachments, String proof, String... names) {
        List<Attachment> all = new ArrayList<>(Filing.proof(proof, evidence.named(List.of(names))));
        all.addAll(attachments);
        return all;
    }

    private void counterfeitsOnTaobao(Relied rights) {
        filing().draft(
                        16,
                        "14:05",
                        new Filing.Form("taobao", rights.wordMark(), "TM_FAKE_COMPARE", "", "taobao-compare"),
                        () -> sheetAndScreens("9990117730421", "9990118204417", "9990119460083"),
                        "9990117730421",
                        "9990118204417",
                        "9990119460083",
                        "9990121705562",
                        "9990127940218")
                .filed(16, "16:10", "TB-9990-2200471")
                .then(15, "11:20", ListingState.AWAITING_SELLER, "")
                .then(14, "10:02", ListingState.LINK_GONE, "链接已失效 – link was gone", "9990127940218")
                .then(13, "17:25", ListingState.AWAITING_US, "卖家提交进货单 – seller sent a purchase order", "9990119460083")
                .then(12, "15:40", ListingState.AWAITING_US, "卖家称平行进口 – seller claims parallel import", "9990121705562")
                .then(11, "16:30", ListingState.UPHELD, "卖家逾期未申诉 – no appeal in time", "9990117730421", "9990118204417")
                .then(11, "16:45", ListingState.UNDER_REVIEW, "不接受申诉，申请平台介入 – rejected, staff asked", "9990119460083")
                .then(10, "09:30", ListingState.UNDER_REVIEW, "不接受申诉，申请平台介入 – rejected, staff asked", "9990121705562")
                .then(7, "14:15", ListingState.UPHELD, "申诉不成立，可再次申诉 – appeal failed, a second is open", "9990119460083")
                .then(6, "11:05", ListingState.OVERTURNED, "平台采信进货凭证 – proof of purchase accepted", "9990121705562");
    }

    private void testPurchaseOn1688(Relied rights) {
        filing().draft(
                        9,
                        "11:30",
                        new Filing.Form("1688", rights.wordMark(), "TM_FAKE_TESTBUY", CasePapers.ORDER, "1688-testbuy"),
                        () -> with(
                                with(screens(LampEvidence.BOUGHT_FROM), "CHAT_PROOF", "聊天截图-北槐.png"),
                                "TEST_BUY_REPORT",
                                "购买鉴定报告-TP-9990-014.pdf",
                                "销售单据-99900771.pdf"),
                        LampEvidence.BOUGHT_FROM)
                .filed(8, "09:40", "CBU-9990-881302")
                .then(7, "10:10", ListingState.AWAITING_SELLER, "")
                .then(4, "16:55", ListingState.AWAITING_US, "卖家称系贴牌加工，附委托书照片 – seller claims contract manufacture");
    }

    private void artworkOnTaobao(Relied rights) {
        filing().draft(
                        11,
                        "10:15",
                        new Filing.Form("taobao", rights.artwork(), "CR_USE_ART", "", "taobao-artwork"),
                        () -> with(screens("9990124418837", "9990125093316"), "WORK_SAMPLE", "POLARIS-包装美术作品.png"),
                        "9990124418837",
                        "9990125093316")
                .filed(10, "15:00", "TB-9990-2201166")
                .then(9, "13:45", ListingState.AWAITING_SELLER, "")
                .then(7, "09:20", ListingState.AWAITING_US, "卖家称图形为通用设计 – seller calls the artwork generic")
                .then(4, "10:30", ListingState.UNDER_REVIEW, "已提交登记证书，申请平台介入 – certificate sent, staff asked");
    }

    private void photographsOnTmallGlobal(Relied rights) {
        filing().draft(
                        10,
                        "11:00",
                        new Filing.Form(
                                "tmall-global",
                                rights.photographs(),
                                "CR_USE_IMAGE",
                                "https://www.lumvarra.example/products/polaris-p3",
                                "tmall-global-photos"),
                        () -> with(screens("9990140285517"), "OFFICIAL_SITE_SCREENSHOT", "鹿岬-P3-正品-正面.jpg"),
                        "9990140285517",
                        "9990141739042")
                .filed(9, "10:50", "TMHK-9990-41820")
                .then(7, "16:00", ListingState.REJECTED, "要求提供原始相机文件及同场照片 – original camera files are asked for");
    }

    private void copiesOnTmall(Relied rights) {
        filing().draft(
                        7,
                        "15:10",
                        new Filing.Form("tmall", rights.combinedMark(), "TM_FAKE_COMPARE", "", "tmall-compare"),
                        () -> sheetAndScreens("9990130417286", "9990131960054", "9990133218849"),
                        "9990130417286",
                        "9990131960054",
                        "9990133218849")
                .filed(6, "10:00", "TM-9990-730155")
                .then(5, "11:40", ListingState.AWAITING_SELLER, "")
                .then(2, "09:15", ListingState.UPHELD, "卖家自行下架 – seller took it down", "9990133218849")
                .then(
                        2,
                        "10:05",
                        ListingState.AWAITING_US,
                        "收到不侵权声明，须在期限内答复 – statement of non-infringement received",
                        "9990130417286",
                        "9990131960054");
    }

    private void neverMadeOnAlibaba(Relied rights) {
        filing().draft(
                        6,
                        "16:20",
                        new Filing.Form("alibaba", rights.madridMark(), "TM_FAKE_NO_MODEL", "", "alibaba-never-made"),
                        () -> with(screens("9990310275846", "9990315829940"), "STATEMENT", "声明-从未生产.pdf"),
                        "9990310275846",
                        "9990311648203",
                        "9990315829940")
                .filed(5, "14:30", "AIDC-9990-56021")
                .then(2, "12:10", ListingState.AWAITING_SELLER, "");
    }

    private void markOnAliexpress(Relied rights) {
        filing().draft(
                        2,
                        "15:45",
                        new Filing.Form("aliexpress", rights.madridMark(), "TM_USE_IMAGE", "", "aliexpress-image"),
                        () -> screens("9990005817340261", "9990005829107734", "9990005840663128", "9990005851920476"),
                        "9990005817340261",
                        "9990005829107734",
                        "9990005840663128",
                        "9990005851920476",
                        "9990005896041573")
                .filed(1, "09:35", "AIDC-9990-56488");
    }

    /// One is ready to be filed; the other cannot be, since the design has no evaluation report.
    private void patentsOn1688(Relied rights) {
        filing().draft(
                        2,
                        "16:30",
                        new Filing.Form("1688", rights.utilityModel(), "UM_ANALYSIS", "", "1688-utility"),
                        () -> with(
                                with(screens("9990213390478"), "CLAIM_CHART", "权利要求对比表.pdf"),
                                "EVALUATION_REPORT",
                                "专利权评价报告.pdf"),
                        "9990213390478")
                .then(1, "10:15", ListingState.READY, "");
        filing().draft(
                        1,
                        "10:40",
                        new Filing.Form("1688", rights.design(), "DP_ANALYSIS", "", ""),
                        () -> with(screens("9990214752096"), "DESIGN_ANALYSIS", "外观设计侵权分析表.pdf"),
                        "9990214752096",
                        "9990217643850");
    }

    private void draftOnLazada(Relied rights) {
        filing().draft(
                        1,
                        "11:20",
                        new Filing.Form("lazada", rights.madridMark(), "", "", ""),
                        () -> screens("9990412785"),
                        "9990412785",
                        "9990423160",
                        "9990431948",
                        "9990440527",
                        "9990467291");
    }
}
