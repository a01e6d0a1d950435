package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedowndesk.bundle.BundleRemark.Reason;
import org.takedowndesk.work.Progress;

/// The archive copy holds everything, the filing copy what courts take, and both say that they are the same bundle.
class EditionTest {

    private static final List<Demand> COURTS = List.of(
            new Demand(DemandKind.NO_ATTACHMENTS, 0, true),
            new Demand(DemandKind.NO_FORM_FIELDS, 0, true),
            new Demand(DemandKind.NUMBERED_FROM_FIRST_PAGE, 0, true),
            new Demand(DemandKind.INDEX_LINKED, 0, true),
            new Demand(DemandKind.BOOKMARKS_NAME_PAGES, 0, true),
            new Demand(DemandKind.TEXT_SEARCHABLE, 0, true),
            new Demand(DemandKind.OPENS_AT_FULL_SIZE, 0, true),
            new Demand(DemandKind.MOST_DPI, 300, true));

    @TempDir
    Path folder;

    private BundleResult write(BundlePlan plan, Edition edition) {
        return new BundleWriter().write(plan, edition, folder.resolve(edition + ".pdf"), Progress.none());
    }

    private static String cover(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            return stripper.getText(document);
        }
    }

    private static Map<String, PDComplexFileSpecification> attached(PDDocument document) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        return names == null ? Map.of() : names.getEmbeddedFiles().getNames();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void filingCopyOfEverythingMeetsWhatCourtsDemand(String language) throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("in"));
        BundlePlan plan = BundleSample.plan(inputs, Locale.forLanguageTag(language));
        BundleResult filing = write(plan, Edition.FILING);
        assertEquals(List.of(), VeraPdf.faults(filing.file(), "2u"));
        CheckReport report = new BundleCheck().check(filing.file(), COURTS, Progress.none());
        assertTrue(report.passed(), report.findings().toString());
        assertTrue(report.ours());
        assertEquals(0, report.attachments());
        BundleResult archive = write(plan, Edition.ARCHIVE);
        assertEquals(archive.listSha256(), filing.listSha256());
        assertEquals(archive.firstPages(), filing.firstPages());
        assertTrue(cover(archive.file()).contains(archive.listSha256()), cover(archive.file()));
        assertTrue(cover(filing.file()).contains(archive.listSha256()), cover(filing.file()));
    }

    @Test
    void printedHashIsThatOfTheAttachedListAndThatSaysWhatTheBundleHolds() throws IOException {
        BundleFiles files = new BundleFiles(folder);
        Path one = files.written("one.txt", "1".getBytes(StandardCharsets.UTF_8));
        Path two = files.written("two.txt", "22".getBytes(StandardCharsets.UTF_8));
        // sha256sum says these of "1" and "22".
        String expected = "E-001\tFirst 证据\tone.txt\t"
                + "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b\t1\n"
                + "E-002\tSecond ⟦U+202E⟧\ttwo.txt\t"
                + "785f3ec7eb32f30b90cd0fcf3657d388b5ff4297f2f9716ff66e9b69c05ddd09\t2\n";
        BundleResult archive = write(
                BundleWriterTest.plan(
                        BundleFiles.exhibit(1, "First 证据", one, "text/plain"),
                        BundleFiles.exhibit(2, "Second \u202E", two, "text/plain")),
                Edition.ARCHIVE);
        String hash = HexFormat.of().formatHex(Sha256.digest().digest(expected.getBytes(StandardCharsets.UTF_8)));
        assertTrue(cover(archive.file()).contains(hash));
        try (PDDocument document = Loader.loadPDF(archive.file().toFile())) {
            byte[] list = Objects.requireNonNull(attached(document).get("exhibits.txt"))
                    .getEmbeddedFile()
                    .toByteArray();
            assertEquals(expected, new String(list, StandardCharsets.UTF_8));
        }
    }

    @Test
    void largePhotoIsBroughtToPrintAndStaysAPhoto() throws IOException {
        Path photo = new BundleFiles(folder).jpeg("photo.jpg", 4000, 3000, 6);
        BundlePlan plan = BundleWriterTest.plan(BundleFiles.exhibit(1, "P", photo, "image/jpeg"));
        BundleResult archive = write(plan, Edition.ARCHIVE);
        BundleResult filing = write(plan, Edition.FILING);
        assertTrue(dotsAnInch(archive) > 320, "finer than print: " + dotsAnInch(archive));
        assertTrue(dotsAnInch(filing) <= 300 && dotsAnInch(filing) > 280, "as fine as print: " + dotsAnInch(filing));
        try (PDDocument document = Loader.loadPDF(filing.file().toFile())) {
            PDImageXObject image = (PDImageXObject) document.getPage(filing.firstPage("E-001") - 1)
                    .getResources()
                    .getXObject(COSName.getPDFName("P"));
            assertEquals("jpg", image.getSuffix());
            assertTrue(image.getHeight() > image.getWidth(), "turned upright");
        }
    }

    private static double dotsAnInch(BundleResult result) throws IOException {
        try (PDDocument document = Loader.loadPDF(result.file().toFile())) {
            return PlacedPictures.finest(document.getPage(result.firstPage("E-001") - 1));
        }
    }

    @Test
    void mergedPageWithFinePicturesIsBroughtToPrint() throws IOException {
        Path scan = folder.resolve("scan.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int dots : new int[] {150, 600}) {
                PDPage page = new PDPage(new PDRectangle(144, 144));
                document.addPage(page);
                BufferedImage drawn = BundleFiles.drawing(2 * dots, 2 * dots, BufferedImage.TYPE_INT_RGB);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(JPEGFactory.createFromImage(document, drawn), 0, 0, 144, 144);
                }
            }
            document.save(scan.toFile());
        }
        BundlePlan plan = BundleWriterTest.plan(BundleFiles.exhibit(1, "P", scan, "application/pdf"));
        assertEquals(List.of(), write(plan, Edition.ARCHIVE).remarks());
        BundleResult filing = write(plan, Edition.FILING);
        assertEquals(List.of(new BundleRemark("E-001", Reason.MADE_COARSER, "2")), filing.remarks());
        CheckReport report = new BundleCheck()
                .check(filing.file(), List.of(new Demand(DemandKind.MOST_DPI, 300, true)), Progress.none());
        assertTrue(report.passed(), report.findings().toString());
        assertEquals(List.of(), VeraPdf.faults(filing.file(), "2u"));
    }

    @Test
    void filingCopyHasNoLinkThatLeavesIt() throws IOException {
        Path acting = new BundleFiles(folder).actingPdf("a.pdf");
        BundlePlan plan = BundleWriterTest.plan(BundleFiles.exhibit(1, "A", acting, "application/pdf"));
        assertEquals(1, actions(write(plan, Edition.ARCHIVE)));
        assertEquals(0, actions(write(plan, Edition.FILING)));
    }

    private static int actions(BundleResult result) throws IOException {
        int actions = 0;
        try (PDDocument document = Loader.loadPDF(result.file().toFile())) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    actions += annotation instanceof PDAnnotationLink link && link.getAction() != null ? 1 : 0;
                }
            }
        }
        return actions;
    }

    @Test
    void originalThatDiffersFromItsRecordIsReportedInAnyEdition() throws IOException {
        Path text = new BundleFiles(folder).written("a.txt", "before".getBytes(StandardCharsets.UTF_8));
        BundlePlan plan = BundleWriterTest.plan(BundleFiles.exhibit(1, "A", text, "text/plain"));
        Files.writeString(text, "after!");
        BundleResult filing = write(plan, Edition.FILING);
        assertEquals(
                List.of(new BundleRemark("E-001", Reason.HASH_DIFFERS, BundleFiles.sha256(text))), filing.remarks());
        assertFalse(filing.originalsAgree());
    }
}
