package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedowndesk.work.Progress;

/// Bundles can be read aloud, as veraPDF sees it, and claim it only where it is so.
class AccessibleTest {

    @TempDir
    Path folder;

    private BundleResult write(BundlePlan plan, Edition edition) {
        return new BundleWriter().write(plan, edition, folder.resolve("b.pdf"), Progress.none());
    }

    private BundlePlan withoutMergedPages(Locale language) throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("in"));
        BundlePlan plan = BundleSample.plan(inputs, language);
        return plan.withSections(plan.sections().stream()
                .map(section -> new PlanSection(
                        section.heading(),
                        section.blocks().stream()
                                .filter(block -> !(block instanceof Block.Table table)
                                        || table.rows().stream()
                                                .flatMap(List::stream)
                                                .noneMatch(cell -> cell.text().equals("E-008")))
                                .toList(),
                        section.exhibits().stream()
                                .filter(exhibit -> !exhibit.label().equals("E-008"))
                                .toList()))
                .toList());
    }

    private static String claim(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, ARCHIVE, 3u", "zh-CN, ARCHIVE, 3u", "en, FILING, 2u"})
    void bundleOfOurOwnPagesConforms(String language, Edition edition, String archival) throws IOException {
        BundleResult result = write(withoutMergedPages(Locale.forLanguageTag(language)), edition);
        assertEquals(List.of(), VeraPdf.faults(result.file(), "ua1"));
        assertEquals(List.of(), VeraPdf.faults(result.file(), archival));
        assertTrue(result.accessible());
        assertTrue(claim(result.file()).contains("<pdfuaid:part>1</pdfuaid:part>"));
    }

    @Test
    void paperConforms() throws IOException {
        BundlePlan paper = new BundlePlan(
                "Certificate",
                List.of("of Chen Yilin"),
                "TD-2026-0001",
                Locale.ENGLISH,
                java.time.Instant.parse("2026-11-23T09:30:00Z"),
                "Chen Yilin",
                List.of(new PlanSection(
                        "Statement",
                        List.of(
                                new Block.Paragraph("I took the captures named below."),
                                new Block.Note("Not a court's form."),
                                new Block.Facts(List.of()),
                                Block.Signature.byHand("Name", "Date")))),
                BundlePlan.Shape.PAPER);
        BundleResult result = write(paper, Edition.ARCHIVE);
        assertEquals(List.of(), VeraPdf.faults(result.file(), "ua1"));
        assertTrue(result.accessible());
    }

    @Test
    void mergedPagesTakeTheClaimAwayAndThatIsSaid() throws IOException {
        Path pdf = new BundleFiles(folder).pdf("a.pdf");
        BundleResult result =
                write(BundleWriterTest.plan(BundleFiles.exhibit(1, "A", pdf, "application/pdf")), Edition.ARCHIVE);
        assertFalse(result.accessible());
        assertFalse(claim(result.file()).contains("pdfuaid"));
        assertFalse(VeraPdf.faults(result.file(), "ua1").isEmpty());
        assertEquals(List.of(), VeraPdf.faults(result.file(), "3u"));
    }
}
