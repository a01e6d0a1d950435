package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.work.Progress;

/// The sheets before exhibits, and that everything counts them.
class CoverSheetTest {

    @TempDir
    Path folder;

    private BundlePlan plan(boolean merged) throws IOException {
        BundleFiles files = new BundleFiles(Files.createDirectories(folder.resolve("in")));
        Path text = files.written("a.txt", "one line".getBytes(StandardCharsets.UTF_8));
        Exhibit first = BundleFiles.exhibit(1, "Chat with the seller", text, "text/plain");
        Exhibit described = new Exhibit(
                first.label(),
                first.title(),
                first.file(),
                first.sha256(),
                first.fileType(),
                first.originalName(),
                first.caption(),
                List.of(Fact.of("Shows", "The price, as in {exhibit:E-002}"), Fact.of("Does not show", "The stock")));
        Exhibit photo = BundleFiles.exhibit(2, "Photo", files.jpeg("b.jpg", 300, 400, 1), "image/jpeg");
        List<Exhibit> exhibits = merged
                ? List.of(described, photo, BundleFiles.exhibit(3, "Paper", files.pdf("c.pdf"), "application/pdf"))
                : List.of(described, photo);
        return BundleWriterTest.plan()
                .withSections(List.of(
                        new PlanSection("Evidence", List.of(), exhibits),
                        new PlanSection("List", List.of(new Block.BatesRegister()))))
                .withCoverSheets(true)
                .withBates(
                        new BatesStamp(new BatesNumber("TD", 1, 6), BatesPosition.BOTTOM_LEFT, BatesColour.RED, false));
    }

    private static String words(Path file, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    /// Cover, index, evidence; then 4 the sheet and 5 the text, 6 the sheet and 7 the photo, 8 the sheet and 9 to 12
    /// the pages of the document, 13 the register.
    @Test
    void sheetIsThePageThatEverythingLeadsTo() throws IOException {
        BundleResult result = new BundleWriter().write(plan(true), folder.resolve("b.pdf"), Progress.none());
        assertEquals(13, result.pages());
        assertEquals(Map.of("E-001", 4, "E-002", 6, "E-003", 8), result.firstPages());
        String sheet = words(result.file(), 4);
        for (String said : List.of(
                "E-001",
                "Chat with the seller",
                "Captured by",
                "Chen Yilin",
                BundleFiles.sha256(folder.resolve("in/a.txt")),
                "a.txt · text/plain · 8 bytes",
                "TD000001 to TD000002",
                "The price, as in E-002",
                "The stock")) {
            assertTrue(sheet.contains(said), sheet);
        }
        assertTrue(words(result.file(), 8).contains("TD000005 to TD000009"));
        assertTrue(words(result.file(), 9).contains("Certificate page 1"));
        assertTrue(words(result.file(), 13).replaceAll("\\s+", " ").contains("TD000005 TD000009 5"));
        CheckReport report = new BundleCheck().check(result.file(), Progress.none());
        assertTrue(report.passed(), report.findings().toString());
        assertEquals(List.of(), VeraPdf.faults(result.file(), "3u"));
    }

    @Test
    void sheetIsReadAloudBeforeItsExhibit() throws IOException {
        Path file = folder.resolve("b.pdf");
        BundleResult result = new BundleWriter().write(plan(false), Edition.FILING, file, Progress.none());
        assertTrue(result.accessible());
        assertEquals(List.of(), VeraPdf.faults(file, "ua1"));
        assertEquals(List.of(), VeraPdf.faults(file, "2u"));
    }

    private static byte[] deflated(String json) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(json.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void planIsReadAgainAndSoIsOneOfAnEarlierProgram() throws IOException {
        BundlePlan plan = plan(true);
        Map<String, Path> files = Map.of(
                BundleFiles.sha256(folder.resolve("in/a.txt")), folder.resolve("in/a.txt"),
                BundleFiles.sha256(folder.resolve("in/b.jpg")), folder.resolve("in/b.jpg"),
                BundleFiles.sha256(folder.resolve("in/c.pdf")), folder.resolve("in/c.pdf"));
        byte[] bytes = new PlanFile().bytes(plan);
        assertEquals(plan, new PlanFile().read(bytes, files::get));

        BundlePlan plain = plan.withBates(null).withCoverSheets(false);
        String json = new String(
                new GZIPInputStream(new ByteArrayInputStream(new PlanFile().bytes(plain))).readAllBytes(),
                StandardCharsets.UTF_8);
        String older = json.replace(",\"bates\":null", "")
                .replace("\"bates\":null,", "")
                .replaceAll(",\"coverSheets\":false|\"coverSheets\":false,", "")
                .replaceAll(",\"details\":\\[]", "");
        assertFalse(older.contains("coverSheets") || older.contains("\"bates\""), older);
        assertEquals(plain, new PlanFile().read(deflated(older), files::get));
    }
}
