package org.takedowndesk.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The papers of offices and parties in the sample: identity, authority, and what proves the rights.
final class OfficePapers {

    private static final Color STATE = new Color(0x9C2B20);
    private static final Color PATENT = new Color(0x2A5A7B);
    private static final Color UNION = new Color(0x23408E);
    private static final Color FIRM = new Color(0x2F4B45);
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final PaperFaces faces;
    private final Studio studio;

    OfficePapers(PaperFaces faces, Studio studio) {
        this.faces = faces;
        this.studio = studio;
    }

    static String chinese(LocalDate day) {
        return CHINESE.format(day);
    }

    static String english(LocalDate day) {
        return ENGLISH.format(day);
    }

    byte[] businessLicence(LocalDate issued) {
        return new Paper(faces, STATE, true)
                .title("营业执照", "Business licence")
                .field("统一社会信用代码 Credit code", "99990300MA5SAMPLE7")
                .field("名称 Name", "深圳市鹿岬光电有限公司")
                .field("类型 Type", "有限责任公司（自然人投资或控股）")
                .field("法定代表人 Legal representative", "陆知岚 Lu Zhilan")
                .field("注册资本 Registered capital", "人民币 1,200 万元")
                .field("成立日期 Established", chinese(issued))
                .field("住所 Address", "深圳市南山区云涧路 99 号鹿岬大厦 12 层")
                .field("经营范围 Scope", "照明灯具、光电产品的研发、设计、生产与销售；货物及技术进出口。（依法须经批准的项目，经相关部门批准后方可开展经营活动）")
                .signed("登记机关（样本）", chinese(issued), true)
                .toBytes();
    }

    byte[] registerExtract(LocalDate day) {
        return new Paper(faces, UNION, false)
                .head("Handelsregister B – Ausdruck / Register extract", "HRB 999047")
                .field("Firma / Company", "Halvenna Trekkingbedarf GmbH")
                .field("Sitz / Registered office", "München; Ahornsteig 99, 80999 München")
                .field("Gegenstand / Object", "Entwicklung und Vertrieb von Trinkflaschen und Trekkingzubehör")
                .field("Stammkapital / Share capital", "EUR 50.000")
                .field(
                        "Geschäftsführerin / Managing director",
                        "Theresa Quellbrunn, München, einzelvertretungsberechtigt")
                .field("Tag der Eintragung / Registered", "14.03.2013")
                .paragraph("Dieser Ausdruck gibt den Inhalt des Registers am " + english(day)
                        + " wieder. Dieser Ausdruck wird nicht unterschrieben.")
                .toBytes();
    }

    byte[] lawyerIdentity(LocalDate issued) {
        return new Paper(faces, FIRM, false)
                .head("居民身份证复印件 Copy of identity card", "仅限用于知识产权平台备案 For IP portal registration only")
                .field("姓名 Name", "周敏禾 Zhou Minhe")
                .field("公民身份号码 ID number", "999903198704120026")
                .field("签发机关 Issuing authority", "样本市公安局南山分局")
                .field("有效期限 Valid", chinese(issued) + " – " + chinese(issued.plusYears(20)))
                .field("执业机构 Firm", "砚岬律师事务所 Yanjia Law Offices")
                .paragraph("本复印件与原件一致。 This copy conforms to the original.")
                .signed("周敏禾", chinese(issued.plusYears(4)), false)
                .toBytes();
    }

    /// A power of attorney in both languages.
    byte[] powerOfAttorney(String principal, String scopeChinese, String scope, LocalDate signed, LocalDate until) {
        return new Paper(faces, FIRM, false)
                .title("授权委托书", "Power of attorney")
                .field("委托人 Principal", principal)
                .field("受托人 Attorney", "周敏禾 Zhou Minhe，砚岬律师事务所 Yanjia Law Offices, Shenzhen")
                .section("授权范围 Scope")
                .paragraph(scopeChinese)
                .paragraph(scope)
                .section("期限 Term")
                .paragraph("本授权自 " + chinese(signed) + " 起生效，至 " + chinese(until) + " 止。")
                .paragraph("This power takes effect on " + english(signed) + " and ends on " + english(until) + ".")
                .signed("委托人（盖章） Principal (seal)", chinese(signed), true)
                .toBytes();
    }

    byte[] chineseMark(String number, String name, boolean combined, LocalDate from, LocalDate to) {
        return new Paper(faces, STATE, true)
                .title("商标注册证", "Trademark registration certificate")
                .picture(markPicture(combined), 230, name)
                .field("注册号 Registration no.", number)
                .field("注册人 Registrant", "深圳市鹿岬光电有限公司")
                .field("地址 Address", "深圳市南山区云涧路 99 号鹿岬大厦 12 层")
                .field("核定使用类别 Class", combined ? "第 11 类" : "第 9、11 类")
                .field("有效期 Term", chinese(from) + " 至 " + chinese(to))
                .signed("发证机关（样本）", chinese(from), true)
                .toBytes();
    }

    byte[] classPage(String number, int niceClass, String goods) {
        return new Paper(faces, STATE, true)
                .title("核定使用商品 / 服务项目", "Goods covered, class " + niceClass)
                .field("注册号 Registration no.", number)
                .field("国际分类 Nice class", "第 " + niceClass + " 类")
                .paragraph(goods)
                .signed("发证机关（样本）", "附页 Annex", true)
                .toBytes();
    }

    byte[] renewal(String number, LocalDate from, LocalDate to) {
        return new Paper(faces, STATE, true)
                .title("商标续展注册证明", "Certificate of renewal")
                .field("注册号 Registration no.", number)
                .paragraph("兹证明上述商标续展注册，续展注册有效期自 " + chinese(from) + " 至 " + chinese(to) + "。")
                .signed("发证机关（样本）", chinese(from), true)
                .toBytes();
    }

    byte[] foreignMark(ForeignMark mark) {
        Paper paper = new Paper(faces, UNION, true).title(mark.title(), mark.below());
        if (mark.word().equals(Brand.LAMPS)) {
            paper.picture(markPicture(mark.combined()), 230, mark.word());
        } else {
            paper.space(16).title(mark.word(), "word mark");
        }
        return paper.field("Registration number", mark.number())
                .field("Holder", mark.holder())
                .field("Date of registration", english(mark.from()))
                .field("Expiry", english(mark.to()))
                .field("Classes", mark.classes())
                .field("Territory", mark.territory())
                .signed("For the office (sample)", english(mark.from()), true)
                .toBytes();
    }

    /// What an office outside China certifies.
    record ForeignMark(
            String title,
            String below,
            String word,
            boolean combined,
            String number,
            String holder,
            LocalDate from,
            LocalDate to,
            String classes,
            String territory) {}

    byte[] territorialExtension(String number, String word, LocalDate day) {
        return new Paper(faces, UNION, true)
                .title("Statement of grant of protection", "Rule 18ter(1) – territorial extension to China")
                .field("International registration", number)
                .field("Mark", word)
                .field("Designated party", "China (CN)")
                .paragraph("Protection is granted to the mark for all the goods requested for the designated party.")
                .signed("For the office (sample)", english(day), true)
                .toBytes();
    }

    byte[] copyright(String number, LocalDate completed, LocalDate registered) {
        return new Paper(faces, STATE, true)
                .title("作品登记证书", "Certificate of copyright registration")
                .field("登记号 Registration no.", number)
                .field("作品名称 Title", "鹿岬 POLARIS 包装美术作品")
                .field("作品类别 Type of work", "美术作品 Work of fine art")
                .field("作者 Author", "深圳市鹿岬光电有限公司")
                .field("著作权人 Owner", "深圳市鹿岬光电有限公司")
                .field("创作完成日期 Completed", chinese(completed))
                .field("首次发表日期 First published", chinese(completed.plusDays(40)))
                .paragraph("以上事项，由深圳市鹿岬光电有限公司申请，经审核，根据《作品自愿登记试行办法》规定，予以登记。")
                .signed("登记机构（样本）", chinese(registered), true)
                .toBytes();
    }

    byte[] claimStatement(LocalDate published, LocalDate signed) {
        return new Paper(faces, FIRM, false)
                .title("著作权声明书", "Copyright claim statement")
                .field("权利人 Owner", "深圳市鹿岬光电有限公司 Shenzhen Lumvarra Optoelectronics Co., Ltd.")
                .field(
                        "作品 Work",
                        "POLARIS P3 台灯产品摄影作品（24 幅）Studio photographs of the desk lamp POLARIS P3 (24 pictures)")
                .field("首次发表 First published", chinese(published) + "，深圳；公司官方网站产品页")
                .paragraph("本公司声明：上述摄影作品系本公司员工为完成工作任务所拍摄，著作权归本公司所有，从未许可任何第三方在电子商务平台使用。" + "本公司提交的链接均未经同意使用上述作品。")
                .paragraph("We state that the photographs were taken by our staff in the course of their work, that the"
                        + " copyright is ours, that nobody was licensed to use them on marketplaces, and that the links"
                        + " submitted use them without our consent.")
                .signed("权利人（盖章） Owner (seal)", chinese(signed), true)
                .toBytes();
    }

    byte[] patent(String kind, String title, String number, LocalDate filed, LocalDate granted) {
        Paper paper = new Paper(faces, PATENT, true)
                .title(kind, "Patent certificate")
                .field("名称 Title", title)
                .field("专利号 Patent no.", number)
                .field("专利申请日 Filed", chinese(filed))
                .field("专利权人 Patentee", "深圳市鹿岬光电有限公司")
                .field("发明人 / 设计人 Inventor", "陆知岚；简未央")
                .field("授权公告日 Granted", chinese(granted));
        if (kind.startsWith("外观")) {
            paper.picture(drawing(), 260, "主视图 Front view");
        }
        return paper.paragraph("本专利经依照中华人民共和国专利法进行审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。")
                .signed("发证机关（样本）", chinese(granted), true)
                .toBytes();
    }

    byte[] evaluationReport(String title, String number, LocalDate day) {
        return new Paper(faces, PATENT, false)
                .head("实用新型专利权评价报告", "Patent right evaluation report")
                .field("专利号 Patent no.", number)
                .field("名称 Title", title)
                .field("请求人 Requester", "专利权人")
                .field("作出日期 Date", chinese(day))
                .section("初步结论 Preliminary conclusion")
                .paragraph("全部权利要求 1–8 未发现存在不符合授予专利权条件的缺陷。")
                .paragraph("No defect that would stand against grant was found in claims 1 to 8.")
                .section("对比文件 Documents considered")
                .row(true, COLUMNS, "编号", "文献", "相关权利要求")
                .row(false, COLUMNS, "D1", "样本文献 CN 99901 A，台灯支臂结构", "1, 3（类别 A）")
                .row(false, COLUMNS, "D2", "样本文献 CN 99902 U，阻尼转轴", "2–5（类别 A）")
                .row(false, COLUMNS, "D3", "样本文献 EP 99903 A1, lamp joint", "1–8（类别 A）")
                .section("评价理由 Reasons")
                .paragraph("权利要求 1 与 D1 的区别在于：所述肘部关节内设有双向阻尼片与限位槽，二者相互配合以使支臂在任意角度自锁。"
                        + "D2、D3 均未公开上述区别特征，亦未给出相应技术启示，因此权利要求 1 具备新颖性和创造性；从属权利要求 2–8 同样具备。")
                .signed("审查部门（样本）", chinese(day), true)
                .toBytes();
    }

    private static final float[] COLUMNS = {0, 60, 340};

    private BufferedImage markPicture(boolean combined) {
        BufferedImage image = Studio.blank(720, combined ? 420 : 220, Color.WHITE);
        Graphics2D g = Studio.graphics(image);
        if (combined) {
            Brand.antlers(g, 360, 120, 170, Color.BLACK);
            g.setColor(Color.BLACK);
            Brand.letters(g, Brand.LAMPS, studio.regular(74), 0.16, 360, 300);
            Brand.letters(g, "鹿岬", studio.regular(60), 0.5, 360, 385);
        } else {
            g.setColor(Color.BLACK);
            Brand.letters(g, Brand.LAMPS, studio.bold(96), 0.08, 360, 145);
        }
        g.dispose();
        return image;
    }

    private BufferedImage drawing() {
        Lamp plain = new Lamp(new Color(0xF0F0F0), new Color(0xC8C8C8), false, Color.WHITE, false, "", false, true);
        return Studio.part(plain.paint(studio, Color.WHITE), 300, 150, 1100, 1000);
    }
}
