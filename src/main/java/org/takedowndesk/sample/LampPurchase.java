package org.takedowndesk.sample;

import java.math.BigDecimal;
import java.util.List;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.purchase.Conclusion;
import org.takedowndesk.purchase.Examination;
import org.takedowndesk.purchase.HandOver;
import org.takedowndesk.purchase.Order;
import org.takedowndesk.purchase.Parcel;
import org.takedowndesk.purchase.Part;
import org.takedowndesk.purchase.PurchaseId;
import org.takedowndesk.purchase.SignedAs;
import org.takedowndesk.purchase.Storage;
import org.takedowndesk.purchase.TestPurchase;
import org.takedowndesk.purchase.TestPurchases;

/// The test purchase of the lamp case, whole but for a photo of the parcel's label, which nobody took.
final class LampPurchase {

    private static final String BUYER = "周敏禾 Zhou Minhe";
    private static final String EXAMINER = "简未央 Jian Weiyang";

    private final SampleListings listings;
    private final SampleEvidence evidence;
    private final TestPurchases purchases;

    LampPurchase(SampleListings listings, SampleEvidence evidence, TestPurchases purchases) {
        this.listings = listings;
        this.evidence = evidence;
        this.purchases = purchases;
    }

    void fill(Diary diary, CaseId caseId) {
        diary.on(15, "10:40", "Test purchase recorded 测试购买记录", () -> enter(diary.days(), caseId));
    }

    private void enter(SampleDays days, CaseId caseId) {
        ListingId listing = listings.find(caseId, LampEvidence.BOUGHT_FROM).id();
        TestPurchase begun = purchases.add(caseId, listing);
        purchases.save(begun.with(
                listing,
                new Order(
                        CasePapers.ORDER,
                        days.back(20),
                        "yanjia-caigou (1688)",
                        new BigDecimal("151.50"),
                        "CNY",
                        days.back(20),
                        "支付宝 Alipay 20269990771043"),
                new Parcel(
                        "中通快递 ZTO",
                        "9990771043826",
                        "中山市北槐照明电器厂",
                        days.back(19),
                        days.back(17),
                        BUYER,
                        days.back(17),
                        BUYER),
                new Storage(
                        "砚岬律师事务所证物柜 3 – evidence cupboard 3",
                        "B-0192",
                        List.of(new HandOver(days.back(17), BUYER, EXAMINER, "深圳 Shenzhen", "鉴定 examination"))),
                new Examination(
                        EXAMINER + "，深圳市鹿岬光电有限公司品质部 Quality Department",
                        days.back(16),
                        "与同款正品 POLARIS P3 目视比对，并测量色温。 Compared by eye with a genuine POLARIS P3; colour"
                                + " temperature measured.",
                        List.of(
                                "灯罩上无鹿角图形，字体为粗体。 No antler device on the shade; the letters are bold.",
                                "开关为黑色按压开关，正品为黄铜旋钮。 A black push switch instead of a brass knob.",
                                "铭牌无序列号，“Model”误拼为“Modle”。 No serial number on the plate; “Model” is misspelt.",
                                "实测色温 6480 K，正品为 2700–5000 K。 6480 K measured; genuine lamps have 2700–5000 K."),
                        Conclusion.COUNTERFEIT,
                        SignedAs.SEAL,
                        "深圳市鹿岬光电有限公司"),
                ""));
        document(begun.id(), Part.LISTING, LampEvidence.BOUGHT_FROM + ".png");
        document(begun.id(), Part.ORDER, LampEvidence.RECEIPT);
        document(begun.id(), Part.PAYMENT, LampEvidence.RECEIPT);
        document(begun.id(), Part.UNBOXING, LampEvidence.BOUGHT_BOX);
        document(begun.id(), Part.GOODS, LampEvidence.BOUGHT, LampEvidence.BOUGHT_PLATE);
        document(begun.id(), Part.SIGNED_REPORT, LampEvidence.SIGNED_REPORT);
    }

    private void document(PurchaseId id, Part part, String... names) {
        purchases.addProof(id, evidence.named(List.of(names)), part);
    }
}
