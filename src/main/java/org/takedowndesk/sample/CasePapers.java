package org.takedowndesk.sample;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.Random;

/// The papers that came up in the course of the sample case.
final class CasePapers {

    static final String ORDER = "9990-2026-77104382615";

    private static final Color PLAIN = new Color(0x33475B);
    private static final float[] FEATURES = {0, 150, 310};
    private static final float[] GOODS = {0, 210, 280, 360};
    private static final float[] CLAIMS = {0, 30, 250};

    private final PaperFaces faces;

    CasePapers(PaperFaces faces) {
        this.faces = faces;
    }

    byte[] testPurchase(LocalDate ordered, LocalDate examined, BufferedImage genuine, BufferedImage suspect) {
        return new Paper(faces, PLAIN, false)
                .head("购买鉴定报告  Test-purchase report", "TP-9990-014")
                .field("订单号 Order no.", ORDER)
                .field("店铺 Seller", "中山市北槐照明电器厂 (1688)")
                .field("链接 Link", "https://detail.1688.com/offer/9990210436615.html")
                .field("下单日期 Ordered", OfficePapers.chinese(ordered))
                .field("鉴定日期 Examined", OfficePapers.chinese(examined))
                .field("鉴定人 Examined by", "简未央，深圳市鹿岬光电有限公司品质部 Jian Weiyang, Quality Department")
                .section("样品 Samples")
                .picture(genuine, 250, "图 1 正品  Figure 1: genuine article")
                .picture(suspect, 250, "图 2 购得样品  Figure 2: article received")
                .section("鉴定方法与差异 Method and differences")
                .row(true, FEATURES, "特征 Feature", "正品 Genuine", "购得样品 Received")
                .row(false, FEATURES, "灯罩标识 Mark on shade", "图形 + 细体字，字距宽", "仅粗体字，无图形")
                .row(false, FEATURES, "开关 Switch", "黄铜旋钮，无级调光", "黑色按压开关，红点")
                .row(false, FEATURES, "电源线 Cable", "铜色编织线", "灰色 PVC 线")
                .row(false, FEATURES, "铭牌 Rating plate", "有序列号和二维码", "无序列号，“Model”误拼为“Modle”")
                .row(false, FEATURES, "色温 Colour temperature", "2700–5000 K，Ra 95", "实测 6480 K，Ra 71")
                .section("结论 Conclusion")
                .paragraph("购得样品并非本公司生产或授权生产，系假冒注册商标的商品。")
                .paragraph("The article received was neither made nor licensed by us. It is a counterfeit.")
                .signed("深圳市鹿岬光电有限公司（盖章）", OfficePapers.chinese(examined), true)
                .toBytes();
    }

    byte[] invoice(LocalDate day) {
        return new Paper(faces, PLAIN, false)
                .head("销售单据  Sales receipt", "No. 99900771")
                .field("卖方 Seller", "中山市北槐照明电器厂")
                .field("买方 Buyer", "周敏禾（代理购买 purchased as agent）")
                .field("订单号 Order no.", ORDER)
                .field("日期 Date", OfficePapers.chinese(day))
                .space(10)
                .row(true, GOODS, "货品 Goods", "数量 Qty", "单价 Unit price", "金额 Amount")
                .row(false, GOODS, "LUMVARRA 北欧极简台灯 P3 护眼灯", "3", "¥ 46.50", "¥ 139.50")
                .row(false, GOODS, "运费 Freight", "1", "¥ 12.00", "¥ 12.00")
                .row(true, GOODS, "合计 Total", "", "", "¥ 151.50")
                .paragraph("已通过平台支付。 Paid through the platform.")
                .signed("经手人：罗", OfficePapers.chinese(day), true)
                .toBytes();
    }

    byte[] neverMade(LocalDate day) {
        return new Paper(faces, PLAIN, false)
                .title("声明", "Statement")
                .paragraph("深圳市鹿岬光电有限公司声明：标有“LUMVARRA”的“POLARIS Mini 充电款”、“POLARIS RGB”台灯，本公司从未生产、从未委托或许可他人生产，"
                        + "在任何国家和地区均无该型号。")
                .paragraph("Shenzhen Lumvarra Optoelectronics Co., Ltd. states that it has never made, commissioned or"
                        + " licensed any lamp called “POLARIS Mini” or “POLARIS RGB” under the mark LUMVARRA, in any"
                        + " country.")
                .signed("深圳市鹿岬光电有限公司（盖章）", OfficePapers.chinese(day), true)
                .toBytes();
    }

    byte[] claimChart(String number, LocalDate day) {
        return new Paper(faces, PLAIN, false)
                .head("权利要求对比表  Claim chart", number)
                .row(true, CLAIMS, "#", "权利要求 1 的特征 Feature of claim 1", "被控产品 Accused product")
                .row(false, CLAIMS, "1a", "一种台灯支臂，包括下臂、上臂及连接二者的肘部关节", "有：下臂、上臂，铜色球形关节（照片 E-0004）")
                .row(false, CLAIMS, "1b", "肘部关节内设有双向阻尼片", "有：拆解后见两片阻尼片，方向相反")
                .row(false, CLAIMS, "1c", "所述阻尼片与限位槽配合，使支臂在任意角度自锁", "有：关节座内设弧形限位槽；在 30°、60°、90° 处均可自锁")
                .row(false, CLAIMS, "1d", "关节外罩设有一字形调节槽", "有：外罩一字槽，可用硬币调节")
                .paragraph("结论：被控产品包含权利要求 1 的全部技术特征，落入专利权保护范围。")
                .paragraph("Every feature of claim 1 is found in the accused product.")
                .signed("周敏禾，砚岬律师事务所", OfficePapers.chinese(day), false)
                .toBytes();
    }

    /// What a seller sent by way of appeal.
    byte[] counterStatement(LocalDate day) {
        return new Paper(faces, PLAIN, false)
                .title("不侵权声明", "Statement of non-infringement (counter-notification)")
                .field("声明人 Seller", "柚川家居专营店")
                .field("被投诉商品 Listings", "9990130417286；9990131960054")
                .paragraph("我店销售的台灯从正规渠道进货，系品牌方授权经销商供货，并非假货。投诉人所称字体差异系批次不同所致。")
                .paragraph("随附进货单照片一张、聊天记录一份。请平台驳回投诉并恢复商品。")
                .paragraph(
                        "[Translation] The lamps come from an authorised dealer and are not counterfeit; the typeface"
                                + " differs by batch. Attached: one photo of a purchase order, one chat record.")
                .signed("柚川家居专营店", OfficePapers.chinese(day), false)
                .toBytes();
    }

    /// A long list, handed over by an informant with a password that nobody noted.
    byte[] priceList() {
        Random random = new Random(11);
        Paper paper = new Paper(faces, PLAIN, false)
                .head("出厂价目表  Price list", "内部资料 internal")
                .row(true, GOODS, "型号 Model", "起订 MOQ", "¥", "交期 days");
        for (int i = 0; i < 30; i++) {
            paper.row(
                    false,
                    GOODS,
                    "BH-P" + (3 + i % 5) + " 台灯 " + (char) ('A' + i % 4) + " 款",
                    String.valueOf(50 * (1 + random.nextInt(6))),
                    (32 + random.nextInt(30)) + ".00",
                    String.valueOf(5 + random.nextInt(15)));
        }
        return paper.toBytesWithPassword("beihuai-9990");
    }

    byte[] designAnalysis(LocalDate day, BufferedImage genuine, BufferedImage suspect) {
        return new Paper(faces, PLAIN, false)
                .head("外观设计侵权分析表  Design infringement analysis", "样本 DA-9990-02")
                .picture(genuine, 230, "授权外观设计产品  Product of the design")
                .picture(suspect, 230, "被控产品  Accused product")
                .paragraph("整体：二者均由圆盘底座、细直双臂、外露球形关节及截锥形灯罩组成，比例一致；区别仅在于开关与色彩，对整体视觉效果不具有显著影响。")
                .paragraph("Overall impression: the same; the switch and the colours do not change it.")
                .signed("周敏禾，砚岬律师事务所", OfficePapers.chinese(day), false)
                .toBytes();
    }
}
