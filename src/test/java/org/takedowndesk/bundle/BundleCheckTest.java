package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.bundle.Finding.Code;
import org.takedowndesk.bundle.Finding.Severity;
import org.takedowndesk.work.Progress;

class BundleCheckTest {

    @TempDir
    static Path folder;

    private static BundleResult sample;

    @BeforeAll
    static void writeSample() throws IOException {
        sample = new BundleWriter()
                .write(BundleSample.plan(folder, Locale.ENGLISH), folder.resolve("sample.pdf"), Progress.none());
    }

    /// Breaks a copy of the sample and returns the codes of all errors and warnings found in it.
    private static Set<Code> findingsAfter(Break change) throws IOException {
        Path broken = folder.resolve("broken-copy.pdf");
        try (PDDocument document = Loader.loadPDF(sample.file().toFile())) {
            change.to(document);
            document.save(broken.toFile());
        }
        Set<Code> codes = new TreeSet<>();
        for (Finding finding : new BundleCheck().check(broken, Progress.none()).findings()) {
            if (finding.severity() != Severity.OK) {
                codes.add(finding.code());
            }
        }
        return codes;
    }

    private interface Break {
        void to(PDDocument document) throws IOException;
    }

    private static COSArray embeddedFiles(PDDocument document) {
        return document.getDocumentCatalog()
                .getCOSObject()
                .getCOSDictionary(COSName.NAMES)
                .getCOSDictionary(COSName.EMBEDDED_FILES)
                .getCOSArray(COSName.NAMES);
    }

    private static COSArray annotations(PDDocument document, int page) {
        return document.getPage(page - 1).getCOSObject().getCOSArray(COSName.ANNOTS);
    }

    @Test
    void soundBundlePasses() {
        CheckReport report = new BundleCheck().check(sample.file(), Progress.none());
        assertEquals(
                Set.of(Code.ALL_AGREES),
                Set.copyOf(report.findings().stream().map(Finding::code).toList()));
        assertTrue(report.ours());
        assertEquals(sample.pages(), report.pages());
        assertEquals(14, report.attachments());
        assertTrue(report.links() > 80);
        assertEquals(1 + 5 + 12 + 4, report.bookmarks());
    }

    @Test
    void savingAgainUnchangedBreaksNothing() throws IOException {
        assertEquals(Set.of(), findingsAfter(_ -> {}));
    }

    @Test
    void changedAttachmentIsFound() throws IOException {
        assertEquals(Set.of(Code.ATTACHMENT_DIFFERS), findingsAfter(document -> {
            COSDictionary file = (COSDictionary) embeddedFiles(document).getObject(1);
            COSStream stream = file.getCOSDictionary(COSName.EF).getCOSStream(COSName.F);
            try (OutputStream out = stream.createOutputStream()) {
                out.write(1);
            }
        }));
    }

    @Test
    void missingAttachmentIsFound() throws IOException {
        assertEquals(Set.of(Code.ATTACHMENT_MISSING), findingsAfter(document -> {
            embeddedFiles(document).remove(0);
            embeddedFiles(document).remove(0);
        }));
    }

    @Test
    void attachmentThatNobodyListedIsFound() throws IOException {
        assertEquals(Set.of(Code.ATTACHMENT_UNKNOWN), findingsAfter(document -> {
            PDComplexFileSpecification stranger = new PDComplexFileSpecification();
            stranger.setFile("stranger.txt");
            stranger.setFileUnicode("stranger.txt");
            stranger.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1, 2, 3})));
            embeddedFiles(document).add(new COSString("zzz"));
            embeddedFiles(document).add(stranger);
        }));
    }

    @Test
    void fontThatIsNotEmbeddedIsFound() throws IOException {
        assertEquals(Set.of(Code.FONT_NOT_EMBEDDED), findingsAfter(document -> {
            PDResources resources = document.getPage(0).getResources();
            COSDictionary font = resources
                    .getFont(resources.getFontNames().iterator().next())
                    .getCOSObject();
            COSDictionary inside =
                    (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
            COSDictionary descriptor = inside.getCOSDictionary(COSName.FONT_DESC);
            descriptor.removeItem(COSName.FONT_FILE2);
            descriptor.removeItem(COSName.FONT_FILE3);
        }));
    }

    @Test
    void pageThatCannotBeReadIsFoundAndTheRestIsChecked() throws IOException {
        Set<Code> found = findingsAfter(document -> {
            COSArray lines = annotations(document, 2);
            ((COSDictionary) lines.getObject(lines.size() - 1)).removeItem(COSName.RECT);
            document.getPage(5).getCOSObject().getCOSArray(COSName.CONTENTS).remove(1);
        });
        assertEquals(Set.of(Code.PAGE_UNREADABLE, Code.PAGE_NUMBER_MISSING), found);
    }

    @Test
    void removedPageShiftsEveryNumber() throws IOException {
        Set<Code> found = findingsAfter(document -> document.removePage(4));
        assertTrue(
                found.containsAll(Set.of(Code.PAGE_COUNT_DIFFERS, Code.PAGE_NUMBER_DIFFERS, Code.INDEX_NUMBER_DIFFERS)),
                found.toString());
    }

    @Test
    void swappedPagesAreFound() throws IOException {
        Set<Code> found = findingsAfter(document -> {
            PDPage page = document.getPage(4);
            document.removePage(4);
            document.getPages().insertAfter(page, document.getPage(4));
        });
        assertTrue(found.contains(Code.PAGE_NUMBER_DIFFERS), found.toString());
    }

    @Test
    void deadLinkAndWrongIndexLineAreFound() throws IOException {
        Set<Code> dead = findingsAfter(document -> {
            COSDictionary link = (COSDictionary) annotations(document, 2).getObject(3);
            COSArray destination = link.getCOSArray(COSName.DEST);
            destination.set(0, new COSDictionary());
        });
        assertEquals(Set.of(Code.LINK_DEAD, Code.INDEX_LINE_MISSING), dead);
        Set<Code> wrong = findingsAfter(document -> {
            COSDictionary link = (COSDictionary) annotations(document, 2).getObject(3);
            link.getCOSArray(COSName.DEST).set(0, document.getPage(0).getCOSObject());
        });
        assertEquals(Set.of(Code.INDEX_NUMBER_DIFFERS, Code.INDEX_LINE_MISSING), wrong);
    }

    @Test
    void removedAndDeadBookmarksAreFound() throws IOException {
        assertEquals(
                Set.of(Code.BOOKMARK_MISSING),
                findingsAfter(
                        document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTLINES)));
        assertEquals(
                Set.of(Code.BOOKMARK_DEAD),
                findingsAfter(document -> document.getDocumentCatalog()
                        .getDocumentOutline()
                        .getFirstChild()
                        .getCOSObject()
                        .removeItem(COSName.DEST)));
    }

    @Test
    void lostFootAndLabelsAreFound() throws IOException {
        assertEquals(
                Set.of(Code.PAGE_NUMBER_MISSING),
                findingsAfter(document -> document.getPage(2)
                        .getCOSObject()
                        .getCOSArray(COSName.CONTENTS)
                        .remove(1)));
        assertEquals(
                Set.of(Code.PAGE_LABELS_DIFFER),
                findingsAfter(
                        document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.PAGE_LABELS)));
    }

    @Test
    void exhibitWithoutItsLabelIsFound() throws IOException {
        int page = sample.firstPage("E-003");
        assertEquals(
                Set.of(Code.EXHIBIT_LABEL_MISSING, Code.BLANK_PAGE),
                findingsAfter(document -> document.getPage(page - 1)
                        .getCOSObject()
                        .getCOSArray(COSName.CONTENTS)
                        .remove(0)),
                "the picture's own content is gone, its foot is not");
    }

    @Test
    void scriptIsFound() throws IOException {
        assertEquals(
                Set.of(Code.ACTIVE_CONTENT),
                findingsAfter(document ->
                        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))));
    }

    @Test
    void fontWithoutCharactersIsFound() throws IOException {
        Set<Code> found = findingsAfter(document -> {
            var resources = document.getPage(0).getResources();
            resources
                    .getFont(resources.getFontNames().iterator().next())
                    .getCOSObject()
                    .removeItem(COSName.TO_UNICODE);
        });
        assertTrue(found.contains(Code.FONT_WITHOUT_CHARACTERS), found.toString());
    }

    @Test
    void foreignFileIsNotJudgedByOurRules() throws IOException {
        Path pdf = new BundleFiles(folder).pdf("foreign.pdf");
        CheckReport report = new BundleCheck().check(pdf, Progress.none());
        assertFalse(report.ours());
        assertTrue(report.passed());
        assertEquals(Code.NOT_OURS, report.findings().getFirst().code());
    }

    @Test
    void brokenFilesAreFindings() throws IOException {
        BundleFiles files = new BundleFiles(folder);
        Path truncated = folder.resolve("truncated.pdf");
        byte[] bytes = Files.readAllBytes(sample.file());
        Files.write(truncated, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertFalse(new BundleCheck().check(truncated, Progress.none()).passed());
        assertEquals(
                Code.ENCRYPTED,
                new BundleCheck()
                        .check(files.encryptedPdf("locked-check.pdf", "x"), Progress.none())
                        .findings()
                        .getFirst()
                        .code());
        assertEquals(
                Code.NOT_READABLE,
                new BundleCheck()
                        .check(files.written("no.pdf", new byte[] {1, 2, 3}), Progress.none())
                        .findings()
                        .getFirst()
                        .code());
    }
}
