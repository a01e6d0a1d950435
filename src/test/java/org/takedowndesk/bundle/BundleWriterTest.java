package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedowndesk.bundle.BundleRemark.Reason;
import org.takedowndesk.work.CancelledException;
import org.takedowndesk.work.Progress;

class BundleWriterTest {

    @TempDir
    Path folder;

    private BundleResult write(BundlePlan plan) {
        return new BundleWriter().write(plan, folder.resolve("bundle.pdf"), Progress.none());
    }

    static BundlePlan plan(Exhibit... exhibits) {
        return new BundlePlan(
                "A case",
                List.of(),
                "TD-2026-0001",
                Locale.ENGLISH,
                java.time.Instant.parse("2026-11-23T09:30:00Z"),
                "Chen Yilin",
                List.of(new PlanSection("Evidence", List.of(), List.of(exhibits))));
    }

    private static COSStream imageOn(PDDocument document, int page) {
        return document.getPage(page - 1)
                .getResources()
                .getCOSObject()
                .getCOSDictionary(COSName.XOBJECT)
                .getCOSStream(COSName.getPDFName("P"));
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @Test
    void jpegIsInTheBundleByteForByte() throws IOException {
        Path jpeg = new BundleFiles(folder).jpeg("a.jpg", 300, 200, 1);
        BundleResult result = write(plan(BundleFiles.exhibit(1, "A", jpeg, "image/jpeg")));
        try (PDDocument document = Loader.loadPDF(result.file().toFile());
                InputStream in = imageOn(document, result.firstPage("E-001")).createRawInputStream()) {
            assertArrayEquals(Files.readAllBytes(jpeg), in.readAllBytes());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, left, top, false",
        "2, right, top, false",
        "3, right, bottom, false",
        "4, left, bottom, false",
        "5, left, top, true",
        "6, right, top, true",
        "7, right, bottom, true",
        "8, left, bottom, true"
    })
    void pictureIsTurnedAsItsExifDataSay(int orientation, String side, String end, boolean upright) throws IOException {
        Path jpeg = new BundleFiles(folder).jpeg("a.jpg", 800, 400, orientation);
        BundleResult result = write(plan(BundleFiles.exhibit(1, "A", jpeg, "image/jpeg")));
        try (PDDocument document = Loader.loadPDF(result.file().toFile())) {
            int page = result.firstPage("E-001");
            var shown = new PDFRenderer(document).renderImage(page - 1, 1);
            assertEquals(upright, shown.getHeight() > shown.getWidth());
            int red = 0;
            double x = 0;
            double y = 0;
            int bottom = 0;
            int top = Integer.MAX_VALUE;
            for (int row = 0; row < shown.getHeight(); row++) {
                for (int column = 0; column < shown.getWidth(); column++) {
                    int pixel = shown.getRGB(column, row);
                    if ((pixel >> 16 & 0xFF) > 150 && (pixel & 0xFF) < 80) {
                        red++;
                        x += column;
                        y += row;
                    }
                    if ((pixel & 0xFF) > (pixel >> 16 & 0xFF) + 4) {
                        top = Math.min(top, row);
                        bottom = Math.max(bottom, row);
                    }
                }
            }
            assertTrue(red > 100);
            assertEquals(side, x / red < shown.getWidth() / 2.0 ? "left" : "right");
            double middle = (52 + (shown.getHeight() - 120)) / 2.0;
            assertEquals(end, y / red < middle ? "top" : "bottom");
        }
    }

    @Test
    void samePlanGivesTheSameBytesInAnyZoneAndLocale() throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("in"));
        BundlePlan plan = BundleSample.plan(inputs, Locale.SIMPLIFIED_CHINESE);
        BundleResult first = new BundleWriter().write(plan, folder.resolve("1.pdf"), Progress.none());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            BundleResult second = new BundleWriter().write(plan, folder.resolve("2.pdf"), Progress.none());
            assertEquals(first.sha256(), second.sha256());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertEquals(-1, Files.mismatch(folder.resolve("1.pdf"), folder.resolve("2.pdf")));
        assertEquals(first.sha256(), BundleFiles.sha256(folder.resolve("1.pdf")));
    }

    @Test
    void everyFileThatCannotBeShownHasItsNoticeAndItsOriginal() throws IOException {
        BundleFiles files = new BundleFiles(folder);
        byte[] jpeg = BundleFiles.jpegBytes(BundleFiles.drawing(200, 200, 1));
        byte[] png = Files.readAllBytes(files.png("whole.png", 40, 40, 8, 2, BundleFiles.noise(4800, 1)));
        png[png.length / 2] ^= 1;
        byte[] pdf = Files.readAllBytes(files.pdf("whole.pdf"));
        Map<Reason, Exhibit> bad = new java.util.LinkedHashMap<>();
        bad.put(Reason.EMPTY, BundleFiles.exhibit(1, "a", files.written("a.jpg", new byte[0]), "image/jpeg"));
        bad.put(
                Reason.ENCRYPTED,
                BundleFiles.exhibit(2, "b", files.encryptedPdf("b.pdf", "secret"), "application/pdf"));
        bad.put(
                Reason.FALSE_TYPE,
                BundleFiles.exhibit(
                        3, "c", files.written("c.png", "hello".getBytes(StandardCharsets.UTF_8)), "image/png"));
        bad.put(
                Reason.NOT_SHOWABLE,
                BundleFiles.exhibit(4, "d", files.written("d.bin", new byte[] {0, 1, 2}), "application/octet-stream"));
        bad.put(Reason.TOO_LARGE, BundleFiles.exhibit(5, "e", files.hugePng("e.png"), "image/png"));
        List<Exhibit> damaged = List.of(
                BundleFiles.exhibit(
                        6, "f", files.written("f.jpg", java.util.Arrays.copyOf(jpeg, jpeg.length / 2)), "image/jpeg"),
                BundleFiles.exhibit(7, "g", files.written("g.png", png), "image/png"),
                BundleFiles.exhibit(
                        8, "h", files.written("h.pdf", new byte[] {'%', 'P', 'D', 'F', '-'}), "application/pdf"),
                BundleFiles.exhibit(
                        9, "i", files.written("i.gif", "GIF89a\1\0\1".getBytes(StandardCharsets.UTF_8)), "image/gif"));
        Exhibit good = BundleFiles.exhibit(10, "good", files.written("whole2.pdf", pdf), "application/pdf");
        List<Exhibit> all = new java.util.ArrayList<>(bad.values());
        all.addAll(damaged);
        all.add(good);

        BundleResult result = write(plan(all.toArray(Exhibit[]::new)));

        bad.forEach((reason, exhibit) -> assertEquals(
                List.of(reason),
                result.remarks().stream()
                        .filter(remark -> remark.exhibit().equals(exhibit.label()))
                        .map(BundleRemark::reason)
                        .toList()));
        damaged.forEach(exhibit -> assertTrue(
                result.remarks().stream()
                        .anyMatch(remark ->
                                remark.exhibit().equals(exhibit.label()) && remark.reason() == Reason.DAMAGED),
                exhibit.label()));
        assertTrue(
                result.remarks().stream().noneMatch(remark -> remark.exhibit().equals("E-010")));
        CheckReport report = new BundleCheck().check(result.file(), Progress.none());
        assertEquals(
                List.of(),
                report.findings().stream()
                        .filter(f -> f.severity() == Finding.Severity.ERROR)
                        .toList());
        assertEquals(12, report.attachments());
    }

    @Test
    void encryptedForOwnersOnlyIsMergedAndReadable() throws IOException {
        Path pdf = new BundleFiles(folder).encryptedPdf("o.pdf", "");
        BundleResult result = write(plan(BundleFiles.exhibit(1, "o", pdf, "application/pdf")));
        try (PDDocument document = Loader.loadPDF(result.file().toFile())) {
            assertTrue(text(document, result.pages()).contains("Protected words"));
        }
    }

    @Test
    void mergedPagesKeepTheirBoxesAndRotationAndBookmarks() throws IOException {
        Path pdf = new BundleFiles(folder).pdf("c.pdf");
        BundleResult result = write(plan(BundleFiles.exhibit(1, "c", pdf, "application/pdf")));
        try (PDDocument document = Loader.loadPDF(result.file().toFile());
                PDDocument original = Loader.loadPDF(pdf.toFile())) {
            int first = result.firstPage("E-001");
            for (int i = 0; i < 4; i++) {
                PDPage merged = document.getPage(first + i);
                assertEquals(original.getPage(i).getRotation(), merged.getRotation());
                assertEquals(
                        original.getPage(i).getMediaBox().toString(),
                        merged.getMediaBox().toString());
                String text = text(document, first + 1 + i).replaceAll("\\s", "");
                assertTrue(text.contains("Certificatepage" + (i + 1)), text);
            }
            var chapters = document.getDocumentCatalog()
                    .getDocumentOutline()
                    .getLastChild()
                    .getFirstChild()
                    .children();
            int page = first;
            for (var chapter : chapters) {
                assertEquals(page++, document.getPages().indexOf(chapter.findDestinationPage(document)));
            }
            assertEquals(first + 4, page);
        }
    }

    @Test
    void scriptsAndLaunchesStayBehindAndThatIsSaid() throws IOException {
        Path pdf = new BundleFiles(folder).actingPdf("a.pdf");
        BundleResult result = write(plan(BundleFiles.exhibit(1, "a", pdf, "application/pdf")));
        assertEquals(List.of(new BundleRemark("E-001", Reason.ACTIONS_REMOVED, "")), result.remarks());
        CheckReport report = new BundleCheck().check(result.file(), Progress.none());
        assertTrue(report.passed(), report.findings().toString());
        CheckReport before = new BundleCheck().check(pdf, Progress.none());
        assertEquals(
                4,
                before.findings().stream()
                        .filter(finding -> finding.code() == Finding.Code.ACTIVE_CONTENT)
                        .count());
    }

    @Test
    void tallCaptureIsSplitAndTheImageStoredOnce() throws IOException {
        BundleFiles files = new BundleFiles(folder);
        Path tall = files.image("t.png", "png", BundleFiles.drawing(640, 15_000, 1));
        BundleResult result = write(plan(BundleFiles.exhibit(1, "t", tall, "image/png")));
        int first = result.firstPage("E-001");
        assertTrue(result.pages() > first + 10);
        try (PDDocument document = Loader.loadPDF(result.file().toFile())) {
            assertEquals(
                    imageOn(document, first).getKey(),
                    imageOn(document, result.pages()).getKey());
            assertTrue(text(document, first).contains("pixel rows 0 to"));
            assertTrue(text(document, result.pages()).contains("to 15,000"));
        }
    }

    @Test
    void originalThatDiffersFromItsRecordIsReported() throws IOException {
        Path jpeg = new BundleFiles(folder).jpeg("a.jpg", 300, 200, 1);
        Exhibit exhibit = BundleFiles.exhibit(1, "A", jpeg, "image/jpeg");
        byte[] bytes = Files.readAllBytes(jpeg);
        bytes[bytes.length / 2] ^= 1;
        Files.write(jpeg, bytes);
        BundleResult result = write(plan(exhibit));
        assertEquals(
                List.of(new BundleRemark("E-001", Reason.HASH_DIFFERS, BundleFiles.sha256(jpeg))), result.remarks());
        assertFalse(result.originalsAgree());
    }

    @Test
    void missingOriginalGetsANoticeAndIsReported() throws IOException {
        Path jpeg = new BundleFiles(folder).jpeg("a.jpg", 300, 200, 1);
        Exhibit exhibit = BundleFiles.exhibit(1, "A", jpeg, "image/jpeg");
        Files.delete(jpeg);
        BundleResult result = write(plan(exhibit));
        assertEquals(List.of(new BundleRemark("E-001", Reason.UNREADABLE, "")), result.remarks());
        assertFalse(result.originalsAgree());
    }

    @Test
    void cancellingLeavesNothingAndKeepsTheOlderBundle() throws IOException {
        Path jpeg = new BundleFiles(folder).jpeg("a.jpg", 900, 900, 1);
        BundlePlan plan = plan(BundleFiles.exhibit(1, "A", jpeg, "image/jpeg"));
        Path target = Files.writeString(folder.resolve("old.pdf"), "old");
        Progress cancelling = new Progress() {
            private boolean writing;

            @Override
            public void at(long done, long total) {
                writing |= done > 100;
            }

            @Override
            public void note(String what) {}

            @Override
            public boolean cancelled() {
                return writing;
            }
        };
        assertThrows(CancelledException.class, () -> new BundleWriter().write(plan, target, cancelling));
        assertEquals("old", Files.readString(target));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of("a.jpg", "old.pdf"),
                    left.map(path -> String.valueOf(path.getFileName()))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void charactersOfEveryScriptCanBeFoundAndInvisibleOnesAreMarked() throws IOException {
        Path text = new BundleFiles(folder).written("t.txt", "x".getBytes(StandardCharsets.UTF_8));
        BundlePlan plan = plan(BundleFiles.exhibit(
                1, "证据标题 Ελλάδα Россия évil\u202Egpj\u0000 😀 \uD83D", text, "text/plain", "na\u202Eme\n.txt"));
        BundleResult result = write(plan);
        try (PDDocument document = Loader.loadPDF(result.file().toFile())) {
            String page = text(document, result.firstPage("E-001"));
            assertTrue(page.contains("证据标题 Ελλάδα Россия évil⟦U+202E⟧gpj⟦U+0000⟧ ⟦U+1F600⟧"), page);
            assertTrue(page.contains("⟦U+D83D⟧"), page);
            assertTrue(page.contains("na⟦U+202E⟧me .txt"), page);
        }
    }

    @Test
    void longTextIsCutAndSaysSo() throws IOException {
        Path text = new BundleFiles(folder)
                .written("t.txt", "一行中文文本 line\n".repeat(20_000).getBytes(StandardCharsets.UTF_8));
        BundleResult result = write(plan(BundleFiles.exhibit(1, "T", text, "text/plain")));
        assertEquals(List.of(new BundleRemark("E-001", Reason.CUT_SHORT, "100")), result.remarks());
        try (PDDocument document = Loader.loadPDF(result.file().toFile())) {
            assertTrue(text(document, result.pages()).contains("cut here after 100 pages"));
        }
    }

    @Test
    void samePagesAreReferredToInCells() {
        BundlePlan good = plan();
        PlanSection lost = new PlanSection(
                "S", List.of(new Block.Table(List.of(Column.left("A", 1)), List.of(List.of(Cell.exhibit("E-9"))))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new BundlePlan("t", List.of(), "r", Locale.ENGLISH, good.asOf(), "a", List.of(lost)));
    }
}
