package org.takedowndesk.bundle;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// Evidence files of every kind, drawn and written by code.
final class BundleFiles {

    private final Path folder;

    BundleFiles(Path folder) {
        this.folder = folder;
    }

    /// A picture that shows which way is up and how large it is.
    static BufferedImage drawing(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(235, 240, 246), 0, height, new Color(120, 150, 190)));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(180, 60, 40));
        graphics.fillRect(0, 0, width / 4, height / 8);
        graphics.setColor(Color.DARK_GRAY);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 28));
        for (int y = 40; y < height; y += 120) {
            graphics.drawLine(0, y, width, y);
            graphics.drawString("row " + y, 12, y - 6);
        }
        graphics.dispose();
        return image;
    }

    Path written(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    Path image(String name, String format, BufferedImage image) throws IOException {
        Path file = folder.resolve(name);
        if (!ImageIO.write(image, format, file.toFile())) {
            throw new IOException("No writer for " + format);
        }
        return file;
    }

    static byte[] jpegBytes(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    /// A JPEG whose EXIF data say how it is to be turned.
    Path jpeg(String name, int width, int height, int orientation) throws IOException {
        byte[] plain = jpegBytes(drawing(width, height, BufferedImage.TYPE_INT_RGB));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        byte[] exif = HexFormat.of()
                .parseHex("457869660000" + "4D4D002A00000008" + "0001" + "0112000300000001"
                        + HexFormat.of().toHexDigits((short) orientation) + "0000" + "00000000");
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
        out.write(exif);
        out.write(plain, 2, plain.length - 2);
        return written(name, out.toByteArray());
    }

    /// A PNG written by hand, so that colour type, depth, filters and interlacing are what the test wants.
    ///
    /// @param pixels rows of samples, most significant byte first
    Path png(String name, int width, int height, int bits, int colourType, byte[] pixels, byte[]... palette)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.writeLong(0x89504E470D0A1A0AL);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream ihdr = new DataOutputStream(head);
        ihdr.writeInt(width);
        ihdr.writeInt(height);
        ihdr.write(new byte[] {(byte) bits, (byte) colourType, 0, 0, 0});
        chunk(out, "IHDR", head.toByteArray());
        if (palette.length > 0) {
            chunk(out, "PLTE", palette[0]);
        }
        if (palette.length > 1) {
            chunk(out, "tRNS", palette[1]);
        }
        byte[] data = deflate(filtered(width, height, bits, channels(colourType), pixels));
        int half = data.length / 2;
        chunk(out, "IDAT", java.util.Arrays.copyOfRange(data, 0, half));
        chunk(out, "IDAT", java.util.Arrays.copyOfRange(data, half, data.length));
        chunk(out, "IEND", new byte[0]);
        return written(name, file.toByteArray());
    }

    /// 60,000 by 60,000 pixels in a few bytes.
    Path hugePng(String name) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.writeLong(0x89504E470D0A1A0AL);
        chunk(out, "IHDR", HexFormat.of().parseHex("0000EA600000EA600802000000"));
        chunk(out, "IDAT", deflate(new byte[1000]));
        chunk(out, "IEND", new byte[0]);
        return written(name, file.toByteArray());
    }

    private static int channels(int colourType) {
        return List.of(1, 0, 3, 1, 2, 0, 4).get(colourType);
    }

    /// Rows with filters none, sub, up, average and Paeth in turn.
    private static byte[] filtered(int width, int height, int bits, int channels, byte[] pixels) {
        int rowBytes = (width * channels * bits + 7) / 8;
        int distance = Math.max(1, channels * bits / 8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int y = 0; y < height; y++) {
            int filter = y % 5;
            out.write(filter);
            for (int i = 0; i < rowBytes; i++) {
                int at = y * rowBytes + i;
                int left = i < distance ? 0 : pixels[at - distance] & 0xFF;
                int up = y == 0 ? 0 : pixels[at - rowBytes] & 0xFF;
                int corner = y == 0 || i < distance ? 0 : pixels[at - rowBytes - distance] & 0xFF;
                out.write(pixels[at] - predicted(filter, left, up, corner));
            }
        }
        return out.toByteArray();
    }

    private static int predicted(int filter, int left, int up, int corner) {
        int p = left + up - corner;
        return switch (filter) {
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            case 4 -> {
                int a = Math.abs(p - left);
                int b = Math.abs(p - up);
                int c = Math.abs(p - corner);
                yield a <= b && a <= c ? left : b <= c ? up : corner;
            }
            default -> 0;
        };
    }

    static byte[] deflate(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        CRC32 checksum = new CRC32();
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        checksum.update(name);
        checksum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) checksum.getValue());
    }

    static byte[] noise(int length, long seed) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    /// Four pages, upright and turned, one with a box that does not begin at zero, with bookmarks and links.
    Path pdf(String name) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDDocumentOutline outline = new PDDocumentOutline();
            int[] rotations = {0, 90, 180, 270};
            for (int i = 0; i < rotations.length; i++) {
                PDPage page = new PDPage(i == 2 ? new PDRectangle(50, 80, 500, 700) : PDRectangle.A4);
                page.setRotation(rotations[i]);
                document.addPage(page);
                write(document, page, "Certificate page " + (i + 1) + " turned " + rotations[i]);
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle("Chapter " + (i + 1));
                item.setDestination(page);
                outline.addLast(item);
            }
            document.getDocumentCatalog().setDocumentOutline(outline);
            Path file = folder.resolve(name);
            document.save(file.toFile());
            return file;
        }
    }

    /// So many pages, every second one lying, with these words on the first.
    Path pdf(String name, int pages, String words) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(i % 2 == 0 ? PDRectangle.A4 : new PDRectangle(842, 595));
                document.addPage(page);
                write(document, page, i == 0 ? words : "Another page");
            }
            Path file = folder.resolve(name);
            document.save(file.toFile());
            return file;
        }
    }

    private static void write(PDDocument document, PDPage page, String text) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(PDType0Font.load(document, font()), 18);
            content.newLineAtOffset(120, 400);
            content.showText(text);
            content.endText();
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(
                BundleFiles.class.getResourceAsStream("/org/takedowndesk/fonts/NotoSans-Regular.ttf"));
    }

    Path encryptedPdf(String name, String userPassword) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            write(document, page, "Protected words");
            document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            Path file = folder.resolve(name);
            document.save(file.toFile());
            return file;
        }
    }

    /// A document that would run scripts and programs.
    Path actingPdf(String name) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            write(document, page, "Acting page");
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('open')"));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            PDJavascriptNameTreeNode scripts = new PDJavascriptNameTreeNode();
            scripts.setNames(java.util.Map.of("a", new PDActionJavaScript("app.alert('named')")));
            names.setJavascript(scripts);
            document.getDocumentCatalog().setNames(names);
            PDActionLaunch launch = new PDActionLaunch();
            launch.setF("calc.exe");
            page.getAnnotations().add(link(launch));
            page.getAnnotations().add(link(new PDActionJavaScript("app.alert('link')")));
            PDActionURI address = new PDActionURI();
            address.setURI("https://example.org/item");
            page.getAnnotations().add(link(address));
            Path file = folder.resolve(name);
            document.save(file.toFile());
            return file;
        }
    }

    private static PDAnnotationLink link(org.apache.pdfbox.pdmodel.interactive.action.PDAction action) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(100, 600, 100, 20));
        link.setAction(action);
        return link;
    }

    static String sha256(Path file) throws IOException {
        return HexFormat.of().formatHex(Sha256.digest().digest(Files.readAllBytes(file)));
    }

    static Exhibit exhibit(int number, String title, Path file, String mime) throws IOException {
        String name = String.valueOf(file.getFileName());
        return exhibit(number, title, file, mime, name);
    }

    static Exhibit exhibit(int number, String title, Path file, String mime, String name) throws IOException {
        return new Exhibit(
                String.format(java.util.Locale.ROOT, "E-%03d", number),
                title,
                file,
                sha256(file),
                mime,
                name,
                List.of(
                        Fact.code(
                                "Source",
                                "https://detail.tmall.com/item.htm?id=6" + (10_000_000_000L + number)
                                        + "&spm=a1z10.3-b-s.w4011&skuId=4827719905"),
                        Fact.of("Captured", "2026-11-23 09:14 UTC (17:14 Beijing), given by the file"),
                        Fact.of("Captured by", "Chen Yilin 陈怡琳, paralegal")));
    }
}
