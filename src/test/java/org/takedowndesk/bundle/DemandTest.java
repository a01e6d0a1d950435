package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.bundle.Finding.Code;
import org.takedowndesk.work.Progress;

/// A document of two pages that meets every demand, and one spoiled for each of them.
class DemandTest {

    /// What is done to the good document before it is saved.
    interface Spoiling {
        void spoil(PDDocument document) throws IOException;
    }

    private static final List<Demand> ALL = Arrays.stream(DemandKind.values())
            .map(kind -> new Demand(kind, limit(kind), true))
            .toList();

    @TempDir
    Path folder;

    private PDDocument document;

    @BeforeEach
    void makeGoodDocument() throws IOException {
        document = new PDDocument();
        PDDocumentOutline outline = new PDDocumentOutline();
        for (int number = 1; number <= 2; number++) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                content.newLineAtOffset(500, 20);
                content.showText("Page " + number + " of 2");
                content.endText();
                // 300 pixels over 72 points are 300 dots an inch.
                BufferedImage picture = new BufferedImage(300, 150, BufferedImage.TYPE_INT_RGB);
                content.drawImage(LosslessFactory.createFromImage(document, picture), 100, 400, 72, 36);
            }
            PDOutlineItem bookmark = new PDOutlineItem();
            bookmark.setTitle("Photo, p. " + number);
            bookmark.setDestination(page);
            outline.addLast(bookmark);
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
        PDPageXYZDestination opening = new PDPageXYZDestination();
        opening.setPage(document.getPage(0));
        opening.setZoom(1);
        document.getDocumentCatalog().setOpenAction(opening);
        PDAnnotationLink link = new PDAnnotationLink();
        PDPageXYZDestination second = new PDPageXYZDestination();
        second.setPage(document.getPage(1));
        link.setDestination(second);
        link.setRectangle(new PDRectangle(100, 700, 200, 20));
        document.getPage(0).getAnnotations().add(link);
    }

    @Test
    void aDocumentThatMeetsAllIsNotBlamed() throws IOException {
        assertEquals(List.of(), demandsUnmet(check(ALL, document -> {})));
    }

    @Test
    void eachDemandIsToldAloneWhenItIsNotMet() throws IOException {
        assertUnmet(Code.UPSIDE_DOWN, 2, document -> document.getPage(1).setRotation(180));
        assertUnmet(
                Code.NOT_LETTER,
                1,
                document -> document.getPage(0).setMediaBox(new PDRectangle(PDRectangle.A4.getWidth(), 792)));
        assertUnmet(
                Code.NOT_AT_FULL_SIZE,
                0,
                document -> document.getDocumentCatalog().setOpenAction(null));
        assertUnmet(
                Code.NOT_BOOKMARKED,
                0,
                document -> document.getDocumentCatalog().setDocumentOutline(null));
        assertUnmet(
                Code.BOOKMARK_WITHOUT_PAGE,
                0,
                document -> document.getDocumentCatalog()
                        .getDocumentOutline()
                        .getLastChild()
                        .setTitle("Photo 12"));
        assertUnmet(Code.INDEX_NOT_LINKED, 0, document -> document.getPage(0).setAnnotations(List.of()));
        assertUnmet(Code.HAS_FORM_FIELDS, 0, DemandTest::addField);
        assertUnmet(Code.HAS_ATTACHMENTS, 0, DemandTest::attach);
        assertUnmet(Code.TOO_FINE, 2, document -> {
            try (PDPageContentStream content = new PDPageContentStream(
                    document, document.getPage(1), PDPageContentStream.AppendMode.APPEND, false)) {
                BufferedImage picture = new BufferedImage(310, 10, BufferedImage.TYPE_INT_RGB);
                content.drawImage(LosslessFactory.createFromImage(document, picture), 100, 300, 72, 72);
            }
        });
    }

    @Test
    void aPageWithoutWordsBearsNoNumberEither() throws IOException {
        CheckReport report = check(ALL, document -> document.addPage(new PDPage(PDRectangle.LETTER)));
        assertEquals(List.of(Code.NOT_NUMBERED, Code.WITHOUT_TEXT), codes(demandsUnmet(report)));
        assertTrue(demandsUnmet(report).stream().allMatch(finding -> finding.page() == 3));
    }

    @Test
    void whatIsOnlyWishedForDoesNotFail() throws IOException {
        List<Demand> wishes = List.of(new Demand(DemandKind.MOST_BYTES, 100, false));
        CheckReport report = check(wishes, document -> {});
        assertEquals(List.of(Code.FILE_TOO_LARGE), codes(demandsUnmet(report)));
        assertTrue(report.passed());
        assertFalse(check(List.of(new Demand(DemandKind.MOST_BYTES, 100, true)), document -> {})
                .passed());
    }

    @Test
    void aNumberCountsOnlyWhenItStandsByItself() {
        for (String good : List.of("12", "12 / 340", "Page 12 of 340", "[012]", "- 12 -", "p.12")) {
            assertTrue(CheckedDemands.bears(12, good.replace("p.12", "p. 12")), good);
        }
        for (String bad : List.of("112", "120", "1,2", "3.12", "12.5", "twelve", "")) {
            assertFalse(CheckedDemands.bears(12, bad), bad);
        }
    }

    /// Our own bundle meets what courts of England and Wales demand of numbers, links, bookmarks and view.
    @Test
    void ourSampleMeetsTheDemandsOnNumbersAndBookmarks() throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("in"));
        BundleResult sample = new BundleWriter()
                .write(BundleSample.plan(inputs, Locale.ENGLISH), folder.resolve("sample.pdf"), Progress.none());
        List<Demand> demands = List.of(
                new Demand(DemandKind.NUMBERED_FROM_FIRST_PAGE, 0, true),
                new Demand(DemandKind.INDEX_LINKED, 0, true),
                new Demand(DemandKind.BOOKMARKED, 0, true),
                new Demand(DemandKind.BOOKMARKS_NAME_PAGES, 0, true),
                new Demand(DemandKind.TEXT_SEARCHABLE, 0, true),
                new Demand(DemandKind.OPENS_AT_FULL_SIZE, 0, true));
        assertEquals(List.of(), demandsUnmet(new BundleCheck().check(sample.file(), demands, Progress.none())));
    }

    private static long limit(DemandKind kind) {
        return switch (kind) {
            case MOST_DPI -> 300;
            case MOST_BYTES -> 1_000_000;
            case NUMBERED_FROM_FIRST_PAGE, INDEX_LINKED, BOOKMARKED, BOOKMARKS_NAME_PAGES, TEXT_SEARCHABLE -> 0;
            case UPRIGHT, OPENS_AT_FULL_SIZE, NO_ATTACHMENTS, NO_FORM_FIELDS, LETTER_PAGES -> 0;
        };
    }

    private void assertUnmet(Code code, int page, Spoiling spoiling) throws IOException {
        List<Finding> unmet = demandsUnmet(check(ALL, spoiling));
        assertEquals(List.of(code), codes(unmet));
        assertEquals(page, unmet.getFirst().page());
        makeGoodDocument();
    }

    private CheckReport check(List<Demand> demands, Spoiling spoiling) throws IOException {
        spoiling.spoil(document);
        Path file = folder.resolve("document.pdf");
        document.save(file.toFile());
        document.close();
        CheckReport report = new BundleCheck().check(file, demands, Progress.none());
        makeGoodDocument();
        return report;
    }

    /// Without what the check says of any document that is not ours.
    private static List<Finding> demandsUnmet(CheckReport report) {
        return report.findings().stream()
                .filter(finding -> finding.code().compareTo(Code.ACTIVE_CONTENT) > 0)
                .toList();
    }

    private static List<Code> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static void addField(PDDocument document) {
        PDAcroForm form = new PDAcroForm(document);
        PDTextField field = new PDTextField(form);
        field.setPartialName("name");
        form.setFields(List.of(field));
        document.getDocumentCatalog().setAcroForm(form);
    }

    private static void attach(PDDocument document) throws IOException {
        PDEmbeddedFile embedded = new PDEmbeddedFile(
                document, new java.io.ByteArrayInputStream("note".getBytes(StandardCharsets.US_ASCII)));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile("note.txt");
        specification.setEmbeddedFile(embedded);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("note.txt", specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }
}
