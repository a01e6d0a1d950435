package org.takedowndesk.sample;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.comparison.Comparison;
import org.takedowndesk.comparison.Comparisons;
import org.takedowndesk.comparison.Finding;
import org.takedowndesk.complaint.Attachment;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.ipr.RightId;

/// The small second case: a German holder's bottle, one complaint under way and a draft that waits for authority.
final class BottleCase {

    private static final String FIRST = "9990006012847730";
    private static final String SECOND = "9990006024193365";

    private final SampleListings listings;
    private final SampleEvidence evidence;
    private final Comparisons comparisons;
    private final Complaints complaints;
    private final Goods goods;

    BottleCase(
            SampleListings listings,
            SampleEvidence evidence,
            Comparisons comparisons,
            Complaints complaints,
            Goods goods) {
        this.listings = listings;
        this.evidence = evidence;
        this.comparisons = comparisons;
        this.complaints = complaints;
        this.goods = goods;
    }

    void fill(Diary diary, CaseId caseId, RightId mark) {
        diary.on(12, "11:10", "Bottles 水瓶链接", () -> listings.paste(caseId, "bottles", "bottles-1.txt"));
        diary.on(11, "14:00", "Bottles: pictures 水瓶照片", () -> pictures(diary, caseId));
        diary.on(11, "15:05", "Bottles: comparison 水瓶对比", () -> compare(caseId));
        new Filing(diary, listings, complaints, caseId)
                .draft(
                        9,
                        "14:20",
                        new Filing.Form("aliexpress", mark, "TM_FAKE_COMPARE", "", "bottles"),
                        () -> {
                            List<Attachment> attachments = new ArrayList<>();
                            comparisons.of(caseId).stream()
                                    .map(Comparison::sheet)
                                    .filter(java.util.Objects::nonNull)
                                    .forEach(sheet -> attachments.add(new Attachment(sheet, "COMPARISON")));
                            return attachments;
                        },
                        FIRST,
                        SECOND)
                .filed(8, "10:25", "AIDC-9990-55870")
                .then(6, "15:10", ListingState.AWAITING_SELLER, "")
                .then(2, "16:20", ListingState.UPHELD, "No appeal in time 卖家逾期未申诉");
        new Filing(diary, listings, complaints, caseId)
                .draft(1, "15:30", new Filing.Form("alibaba", mark, "TM_USE_OTHER", "", ""), List::of, "9990318640279");
    }

    private void pictures(Diary diary, CaseId caseId) {
        var request = SampleEvidence.request(caseId, EvidenceKind.GENUINE_PHOTO)
                .withCapturedAt(diary.clock().instant().minus(Duration.ofDays(2)))
                .withNotes("Sent by the holder");
        evidence.file(request, Studio.jpeg(goods.bottle(true)), "halvenna-genuine.jpg", "HALVENNA 750 ml, genuine");
        var bought = SampleEvidence.request(
                        caseId,
                        EvidenceKind.PRODUCT_PHOTO,
                        listings.find(caseId, FIRST).id())
                .withSourceUrl(listings.find(caseId, FIRST).canonical());
        evidence.file(
                bought, Studio.jpeg(goods.bottle(false)), "listing-main-picture.jpg", "Main picture of the listing");
        for (String key : List.of(FIRST, SECOND)) {
            evidence.capture(
                    listings.find(caseId, key),
                    List.of(goods.bottle(false)),
                    List.of("Brand=HALVENNA", "Volume=750 ml"));
        }
    }

    private void compare(CaseId caseId) {
        Comparison comparison = comparisons.add(
                caseId,
                "Bottle 750 ml: genuine and listed",
                evidence.named("halvenna-genuine.jpg"),
                evidence.named("listing-main-picture.jpg"));
        comparisons.save(comparison.withFindings(List.of(
                finding(0.58, 0.075, "The carrying loop is missing. 缺少提环。"),
                finding(0.58, 0.16, "The cap is black plastic, not steel. 瓶盖为黑色塑料，正品为不锈钢。"),
                finding(0.58, 0.56, "Letters are bold and narrow. 字体粗、字距窄。"),
                finding(0.58, 0.795, "“304” instead of “18/8”. 材质标注不同。"))));
        comparisons.paintSheet(comparison.id(), new Comparisons.Headings("Genuine 正品", "Listing 涉嫌侵权商品"));
    }

    private static Finding finding(double x, double y, String sentence) {
        return new Finding(new Finding.Spot(x, y), new Finding.Spot(x, y), sentence);
    }
}
