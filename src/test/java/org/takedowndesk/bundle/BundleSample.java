package org.takedowndesk.bundle;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A bundle with pages of every kind; run it to look at them.
final class BundleSample {

    private BundleSample() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        BundleWriter writer = new BundleWriter();
        writer.write(
                plan(folder, Locale.ENGLISH), folder.resolve("sample-en.pdf"), org.takedowndesk.work.Progress.none());
        writer.write(
                plan(folder, Locale.SIMPLIFIED_CHINESE),
                folder.resolve("sample-zh.pdf"),
                org.takedowndesk.work.Progress.none());
    }

    static BundlePlan plan(Path folder, Locale language) throws IOException {
        return new BundlePlan(
                "Northwind Optics v. 深圳市光影视界贸易有限公司 – counterfeit binoculars on Tmall and AliExpress",
                List.of("Northwind Optics GmbH, Hamburg", "Complaint TD-2026-0007-C2 · Tmall · trademark 12345678"),
                "TD-2026-0007",
                language,
                Instant.parse("2026-11-23T09:30:00Z"),
                "Chen Yilin, Harbour & Lee LLP",
                sections(folder));
    }

    private static List<PlanSection> sections(Path folder) throws IOException {
        List<Exhibit> pictures = pictures(new BundleFiles(folder));
        List<Exhibit> documents = documents(new BundleFiles(folder));
        List<Exhibit> all = new ArrayList<>(pictures);
        all.addAll(documents);
        return List.of(
                new PlanSection("Parties and authority · 当事人与授权", parties()),
                new PlanSection("Listings", listings()),
                new PlanSection("Evidence · 证据", List.of(), pictures),
                new PlanSection("Documents", List.of(), documents),
                new PlanSection("Hash manifest", List.of(manifest(all))));
    }

    private static List<Block> parties() {
        return List.of(
                new Block.Heading("Rights holder"),
                new Block.Facts(List.of(
                        Fact.of("Name", "Northwind Optics GmbH"),
                        Fact.of("Local-script name", "北风光学有限公司"),
                        Fact.of("Address", "Am Sandtorkai 41, 20457 Hamburg, Germany"),
                        Fact.of("Contact", "ip@northwind-optics.example"))),
                new Block.Heading("Agent"),
                new Block.Paragraph("The agent acts under a power of attorney signed on 2026-03-02 and valid until"
                        + " 2028-03-01. 代理人有权就淘宝、天猫、1688 及速卖通平台上的侵权商品提交投诉、提供证据、接收反通知并作出回应。"),
                new Block.Note("The power of attorney names trademark matters only. Copyright complaints need a"
                        + " further one."),
                new Block.Heading("Names as written on the platform"),
                new Block.Facts(List.of(
                        Fact.of("Hebrew", "חברת האור בע\"מ (Tel Aviv)"),
                        Fact.of("Arabic", "شركة النور للتجارة"),
                        Fact.of("Thai", "โคมไฟตั้งโต๊ะ LUMVARRA"),
                        Fact.of("Greek, Cyrillic", "Φως Α.Ε., ООО «Свет»"),
                        Fact.of("Marks", "evil\u202Egpj.exe zero\u200Bwidth bell\u0007 emoji 😀"))));
    }

    private static List<Block> listings() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            rows.add(List.of(
                    Cell.text(Integer.toString(i)),
                    Cell.code("https://detail.tmall.com/item.htm?id=6" + (100_000_000_000L + i * 7919L)),
                    Cell.text(i % 3 == 0 ? "【官方正品】北风双筒望远镜高倍高清夜视户外军事演唱会专用" : "Binoculars 8×42 ED"),
                    Cell.text("¥ " + (89 + i) + ".00"),
                    Cell.exhibit("E-00" + (i % 9 + 1))));
        }
        return List.of(
                new Block.Paragraph("Sixty listings of three stores offer the goods. Prices are those shown at the time"
                        + " of capture."),
                new Block.Table(
                        List.of(
                                Column.right("No.", 0.5),
                                Column.left("Link", 3),
                                Column.left("Title", 2.6),
                                Column.right("Price", 1),
                                Column.left("Exhibit", 1)),
                        rows));
    }

    static Block manifest(List<Exhibit> exhibits) {
        return new Block.Table(
                List.of(
                        Column.left("Exhibit", 1),
                        Column.left("File", 2.4),
                        Column.left("SHA-256", 4.4),
                        Column.right("Bytes", 1.1)),
                exhibits.stream()
                        .map(exhibit -> List.of(
                                Cell.exhibit(exhibit.label()),
                                Cell.text(exhibit.originalName()),
                                Cell.code(exhibit.sha256()),
                                Cell.text(Long.toString(exhibit.file().toFile().length()))))
                        .toList());
    }

    private static List<Exhibit> pictures(BundleFiles files) throws IOException {
        BufferedImage wide = BundleFiles.drawing(1600, 900, BufferedImage.TYPE_INT_RGB);
        return List.of(
                BundleFiles.exhibit(
                        1,
                        "Product page of the listing as shown on 23 November 2026, with price and store name"
                                + " 天猫商品详情页截图，显示价格、店铺名称及“官方正品”字样，拍摄于二〇二六年十一月二十三日",
                        files.jpeg("front.jpg", 1200, 1600, 1),
                        "image/jpeg"),
                BundleFiles.exhibit(2, "Photo held sideways", files.jpeg("IMG_2041.jpg", 1600, 1200, 6), "image/jpeg"),
                BundleFiles.exhibit(3, "Search results", files.image("search.png", "png", wide), "image/png"),
                BundleFiles.exhibit(
                        4,
                        "Full-page capture of the product page 商品详情页长截图",
                        files.image("long.png", "png", BundleFiles.drawing(1280, 9000, BufferedImage.TYPE_INT_RGB)),
                        "image/png"),
                BundleFiles.exhibit(
                        5,
                        "Screenshot with alpha",
                        files.image("alpha.png", "png", BundleFiles.drawing(800, 600, BufferedImage.TYPE_INT_ARGB)),
                        "image/png"),
                BundleFiles.exhibit(6, "Chat window", files.image("chat.bmp", "bmp", wide), "image/bmp"),
                BundleFiles.exhibit(
                        7,
                        "Small logo",
                        files.image("logo.gif", "gif", BundleFiles.drawing(160, 120, BufferedImage.TYPE_INT_RGB)),
                        "image/gif"));
    }

    private static List<Exhibit> documents(BundleFiles files) throws IOException {
        Path text = files.written("聊天记录.txt", chat().getBytes(StandardCharsets.UTF_8));
        Path broken = files.written("broken.pdf", "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII));
        Path unknown = files.written("odd.bin", new byte[] {1, 2, 3, 0, 4, 5});
        return List.of(
                BundleFiles.exhibit(8, "Trademark certificate 商标注册证", files.pdf("certificate.pdf"), "application/pdf"),
                BundleFiles.exhibit(9, "Chat with the seller 与卖家的聊天记录", text, "text/plain"),
                BundleFiles.exhibit(
                        10, "Assignment (protected)", files.encryptedPdf("locked.pdf", "secret"), "application/pdf"),
                BundleFiles.exhibit(11, "Damaged download", broken, "application/pdf"),
                BundleFiles.exhibit(12, "Unknown file", unknown, "application/octet-stream", "od\u202Ed.bin"));
    }

    private static String chat() {
        StringBuilder chat = new StringBuilder();
        for (int i = 0; i < 90; i++) {
            chat.append("2026-11-2")
                    .append(i % 9)
                    .append(" 09:")
                    .append(10 + i % 50)
                    .append("  买家: 请问这款望远镜是正品吗？有没有授权书？\n");
            chat.append("              卖家: 亲，我们是工厂直供，质量和专柜一样的，放心购买哦~ tracking=")
                    .append(i * 31337L)
                    .append('\n');
        }
        return chat.toString();
    }
}
