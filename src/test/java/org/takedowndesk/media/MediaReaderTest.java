package org.takedowndesk.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

class MediaReaderTest {

    private final MediaReader reader = new MediaReader(Limits.standard());

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            png,  PNG
            jpg,  JPEG
            gif,  GIF
            bmp,  BMP
            tiff, TIFF
            webp, WEBP
            """)
    void describesEveryKindOfPicture(String format, FileType type) throws IOException {
        FileFacts facts = describe("picture." + format, FixtureFiles.picture(format, 61, 40));

        assertEquals(type, facts.type());
        assertEquals(Condition.OK, facts.condition());
        assertEquals(new PixelSize(61, 40), facts.pixels());
        assertEquals(1, facts.pages());
        assertFalse(facts.nameContradicts());
        assertTrue(facts.showable());
    }

    @Test
    void readsTheCamerasWordsFromExif() throws IOException {
        FileFacts facts = describe("photo.jpg", FixtureFiles.jpegWithExif(6, 60, 40));

        assertEquals(
                new Exif(LocalDateTime.of(2026, 3, 8, 14, 30, 5), ZoneOffset.ofHours(8), "Nikon", "Z 6", 6),
                facts.exif());
        assertEquals(new PixelSize(40, 60), facts.pixels());
        assertEquals(new PixelSize(60, 40), facts.storedPixels());
        assertEquals(
                facts.exif(),
                describe("photo.png", FixtureFiles.pngWithExif(6, 60, 40)).exif());
        assertEquals(Condition.OK, facts.condition());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            scan.jpg,         true
            scan.png,         false
            SCAN.PNG,         false
            scan.pdf,         true
            scan.docx,        true
            scan.v2,          false
            scan,             false
            合同\u202egnp.txt,      true
            """)
    void tellsWhetherTheNameContradictsTheContent(String name, boolean contradicts) throws IOException {
        Path file = Files.write(folder.resolve("stored"), FixtureFiles.picture("png", 5, 5));

        assertEquals(contradicts, reader.describe(file, name).nameContradicts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp", "tiff", "webp"})
    void tellsATruncatedPicture(String format) throws IOException {
        byte[] whole = FixtureFiles.picture(format, 200, 150);
        FileFacts half = describe("half", Arrays.copyOf(whole, whole.length / 2));
        FileFacts start = describe("start", Arrays.copyOf(whole, 14));

        assertEquals(Condition.TRUNCATED, half.condition());
        // The JDK writes the directory of a TIFF behind a header that a half file still has; other headers come first.
        assertEquals(FileType.promisedBy("x." + format).orElseThrow(), half.type());
        assertFalse(start.showable());
    }

    @Test
    void tellsACorruptPicture() throws IOException {
        byte[] png = FixtureFiles.picture("png", 200, 150);
        png[png.length / 2] ^= 0x55;
        assertEquals(Condition.CORRUPT, describe("bad.png", png).condition());
        assertEquals(new PixelSize(200, 150), describe("bad.png", png).pixels());

        assertEquals(
                Condition.CORRUPT,
                describe("hollow.png", FixtureFiles.hollowPng(300, 200)).condition());
        assertEquals(
                Condition.CORRUPT,
                describe("zero.png", FixtureFiles.hollowPng(0, 200)).condition());

        byte[] jpeg = FixtureFiles.picture("jpg", 200, 150);
        byte[] cut = FixtureFiles.join(Arrays.copyOf(jpeg, jpeg.length * 3 / 4), new byte[] {(byte) 0xFF, (byte) 0xD9});
        assertEquals(Condition.CORRUPT, describe("bad.jpg", cut).condition());
    }

    @Test
    void survivesPicturesWithAnyByteWrong() throws IOException {
        Random random = new Random(11);
        for (String format : List.of("png", "jpg", "gif", "bmp", "tiff", "webp")) {
            byte[] whole = FixtureFiles.picture(format, 48, 32);
            for (int i = 0; i < 60; i++) {
                byte[] broken = whole.clone();
                broken[random.nextInt(Math.min(broken.length, 400))] = (byte) random.nextInt(256);
                FileFacts facts = describe("broken", broken);
                if (facts.condition() == Condition.OK && facts.type().picture()) {
                    PixelSize shown = Objects.requireNonNull(facts.pixels());
                    var picture = new Pictures(Limits.standard()).read(folder.resolve("broken"), 64);
                    assertEquals(shown.within(64), new PixelSize(picture.getWidth(), picture.getHeight()));
                }
            }
        }
    }

    @Test
    void describesAPictureTooLargeToDecodeFromItsHeader() throws IOException {
        FileFacts facts = describe("huge.png", FixtureFiles.hollowPng(60_000, 60_000));

        assertEquals(Condition.TOO_LARGE, facts.condition());
        assertEquals(new PixelSize(60_000, 60_000), facts.pixels());
        assertFalse(facts.showable());
    }

    /// A WebP cannot be decoded row by row, so the heap decides; a PNG of the same size can.
    @Test
    void judgesSizeAsTheDecoderWould() throws IOException {
        MediaReader tight = new MediaReader(new Limits(1_000_000, 10_000_000, 4 * 100 * 100, 1000, 10, 1000));
        Path webp = Files.write(folder.resolve("a.webp"), FixtureFiles.picture("webp", 200, 100));
        Path png = Files.write(folder.resolve("a.png"), FixtureFiles.picture("png", 200, 100));

        assertEquals(Condition.TOO_LARGE, tight.describe(webp, "a.webp").condition());
        assertEquals(Condition.OK, tight.describe(png, "a.png").condition());
    }

    @Test
    void countsTheFramesOfAnimationsAndScans() throws IOException {
        FileFacts webp = describe("moving.webp", FixtureFiles.animatedWebp(3, 30, 20));

        assertEquals(Condition.OK, webp.condition());
        assertEquals(3, webp.pages());
        assertEquals(
                4,
                describe("moving.gif", FixtureFiles.sequence("gif", 4, 30, 20)).pages());
        assertEquals(
                5,
                describe("scan.tiff", FixtureFiles.sequence("tiff", 5, 30, 20)).pages());
        assertEquals(new PixelSize(30, 20), webp.pixels());
    }

    @Test
    void describesPdfs() throws IOException {
        Path file = folder.resolve("a.pdf");
        FixtureFiles.writePdf(file, 3, "");
        FileFacts facts = reader.describe(file, "a.pdf");
        assertEquals(FileType.PDF, facts.type());
        assertEquals(Condition.OK, facts.condition());
        assertEquals(3, facts.pages());

        byte[] whole = Files.readAllBytes(file);
        assertEquals(
                Condition.TRUNCATED,
                describe("half.pdf", Arrays.copyOf(whole, whole.length / 2)).condition());
        assertEquals(
                Condition.CORRUPT,
                describe("bad.pdf", "%PDF-1.7\nnothing of a PDF\n%%EOF".getBytes(StandardCharsets.US_ASCII))
                        .condition());
    }

    @Test
    void tellsAPdfThatNeedsAPassword() throws IOException {
        Path file = folder.resolve("locked.pdf");
        FixtureFiles.writePdf(file, 3, "secret");

        FileFacts facts = reader.describe(file, "locked.pdf");
        assertEquals(Condition.ENCRYPTED, facts.condition());
        assertEquals(0, facts.pages());
    }

    @Test
    void countsFiveThousandPages() throws IOException {
        Path file = folder.resolve("long.pdf");
        FixtureFiles.writePdf(file, 5000, "");

        assertEquals(5000, reader.describe(file, "long.pdf").pages());
    }

    @Test
    void doesNotBelieveAPdfsOwnPageCount() throws IOException {
        String liar = """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R 2 0 R 3 0 R]/Count 2000000000>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>> endobj
                trailer <</Root 1 0 R>>
                %%EOF
                """;

        assertEquals(
                1,
                describe("liar.pdf", liar.getBytes(StandardCharsets.US_ASCII)).pages());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            UTF-8,        'Kundin Müller, 合同 No. 7',      UTF-8
            GB18030,      '淘宝卖家承认销售假冒商品',           GB18030
            UTF-16LE,     'seller said: yes',              UTF-16LE
            UTF-16BE,     'seller said: yes',              UTF-16BE
            UTF-16,       '合同',                           UTF-16BE
            windows-1252, 'Café à Orléans',                windows-1252
            """)
    void tellsTheEncodingOfATextAndReadsIt(String written, String text, String detected) throws IOException {
        FileFacts facts = describe("chat.txt", text.getBytes(Charset.forName(written)));

        assertEquals(FileType.TEXT, facts.type());
        assertEquals(Charset.forName(detected), facts.charset());
        assertEquals(text, reader.textStart(folder.resolve("chat.txt"), 1000));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            page.html | '<!DOCTYPE html>~<html><body>x'                                            | HTML | false
            page.htm  | '<!-- saved from url=(0020)https://a.example/ -->~<html>'                  | HTML | false
            page.html | '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html/>'                   | HTML | false
            page.txt  | '<html><body>x'                                                            | HTML | true
            icon.svg  | '<svg xmlns="http://www.w3.org/2000/svg"/>'                                | TEXT | false
            a.har     | '{~ "log": {"version": "1.2", "entries": []}}'                             | HAR  | false
            a.json    | '{"log":{"entries":[]}}'                                                   | HAR  | false
            a.json    | '{"other":{"entries":[]}}'                                                 | TEXT | false
            a.eml     | 'From: a@b.example~Subject: x~Date: Mon, 23 Nov 2026 09:00:00 +0800~~text' | EML  | false
            a.txt     | 'From: Lin~said nothing on Monday'                                         | TEXT | false
            a.mhtml   | 'From: <Saved by Blink>~Subject: x~MIME-Version: 1.0~Content-Type: multipart/related;~ type="text/html"~~--x' | MHTML | false
            a.warc    | 'WARC/1.1~WARC-Type: warcinfo'                                             | WARC | false
            a.csv     | 'id,price~1,2'                                                             | CSV  | false
            a         | 'id;price;shop~1;2;3~2;3;4~'                                               | CSV  | false
            a.txt     | 'Shoes, black, new~Bags, red, old~Hats, blue, used~'                       | TEXT | false
            """)
    void tellsTextsApart(String name, String lines, FileType type, boolean contradicts) throws IOException {
        FileFacts facts = describe(name, lines.replace('~', '\n').getBytes(StandardCharsets.UTF_8));

        assertEquals(type, facts.type());
        assertEquals(contradicts, facts.nameContradicts());
        assertEquals(Condition.OK, facts.condition());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            word/document.xml,   DOCX
            xl/workbook.xml,     XLSX
            datapackage.json,    WACZ
            my word/document.xml.txt, ZIP
            """)
    void tellsArchivesApart(String entry, FileType type) throws IOException {
        Path file = folder.resolve("archive");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : List.of("[Content_Types].xml", "archive/data.warc.gz", entry)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[300_000]);
            }
        }

        assertEquals(type, reader.describe(file, "archive").type());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            avif, AVIF
            heic, HEIC
            mif1, HEIC
            isom, MP4
            mp42, MP4
            'qt  ', MOV
            'M4A ', OTHER
            """)
    void tellsFilmsAndPhonePicturesByTheirBrand(String brand, FileType type) throws IOException {
        byte[] box = ("\0\0\0\u0014ftyp" + brand + "\0\0\0\0" + "mp41").getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(type, describe("film", box).type());
    }

    @Test
    void tellsAPackedWebArchive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("WARC/1.0\r\nWARC-Type: warcinfo\r\n".getBytes(StandardCharsets.US_ASCII));
        }

        assertEquals(FileType.WARC, describe("a.warc.gz", bytes.toByteArray()).type());
        assertFalse(describe("a.warc.gz", bytes.toByteArray()).nameContradicts());
    }

    @Test
    void singleZerosLeaveATableATable() throws IOException {
        byte[] table = ("id,name\n".repeat(30) + "7,a\0b\n").getBytes(StandardCharsets.US_ASCII);

        assertEquals(FileType.CSV, describe("a.csv", table).type());
        assertEquals(Condition.OK, describe("a.csv", table).condition());
    }

    /// A page of nothing but beginnings of comments must not be tried in every combination.
    @Test
    void commentsWithoutEndCostNoTime() throws IOException {
        byte[] comments = "<!---->".repeat(100_000).getBytes(StandardCharsets.US_ASCII);

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertEquals(FileType.TEXT, describe("a", comments).type()));
    }

    @Test
    void showsTheStartOfATextWithoutTricks() throws IOException {
        Path file = Files.writeString(folder.resolve("chat.txt"), "\uFEFFone\r\ntwo\u202Egnp.exe " + "长".repeat(5000));

        assertEquals("one\ntwo⟦U+202E⟧gnp.exe 长长", reader.textStart(file, 20));
    }

    @Test
    void aTextOfBmwOrAboutPdfIsAText() throws IOException {
        assertEquals(
                FileType.TEXT,
                describe("a", "BMW wheels, 2026".getBytes(StandardCharsets.US_ASCII))
                        .type());
        assertEquals(
                FileType.TEXT,
                describe("b", "It starts with %PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                        .type());
    }

    @Test
    void describesTheEmptyAndTheUnknown() throws IOException {
        assertEquals(Condition.EMPTY, describe("empty.png", new byte[0]).condition());
        byte[] noise = new byte[5000];
        new Random(5).nextBytes(noise);
        FileFacts facts = describe("noise.png", noise);
        assertEquals(FileType.OTHER, facts.type());
        assertEquals(Condition.UNKNOWN_TYPE, facts.condition());
        assertTrue(facts.nameContradicts());
        assertNull(facts.pixels());
        assertEquals("", reader.textStart(folder.resolve("noise.png"), 100));
    }

    @Test
    void saysWhenThereIsNoFile() {
        ProblemException problem =
                assertThrows(ProblemException.class, () -> reader.describe(folder.resolve("gone.png"), "gone.png"));

        assertEquals(Problem.FILE_UNREADABLE, problem.problem());
        assertEquals(List.of("gone.png", Condition.UNREADABLE), problem.values());
    }

    private FileFacts describe(String name, byte[] content) throws IOException {
        return reader.describe(Files.write(folder.resolve(name), content), name);
    }
}
