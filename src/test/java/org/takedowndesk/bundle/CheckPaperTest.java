package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.work.Progress;

/// What a check found, printed: it says no more than was tested.
class CheckPaperTest {

    private static final Instant AT = Instant.parse("2026-11-24T10:00:00.5Z");

    @TempDir
    Path folder;

    private String paper(Path file, List<Demand> demands, Locale language) throws IOException {
        CheckReport report = new BundleCheck().check(file, demands, Progress.none());
        Path target = folder.resolve(CheckPaper.name(file));
        CheckPaper.About about = CheckPaper.About.of(file, demands.isEmpty() ? "" : "A court", demands, AT, language);
        new CheckPaper().write(report, about, target, Progress.none());
        assertEquals(List.of(), VeraPdf.faults(target, "2u"));
        assertEquals(List.of(), VeraPdf.faults(target, "ua1"));
        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private Path bundle() throws IOException {
        Path text = new BundleFiles(folder).written("a.txt", new byte[] {'a', 'b'});
        return new BundleWriter()
                .write(
                        BundleWriterTest.plan(BundleFiles.exhibit(1, "Text", text, "text/plain")),
                        folder.resolve("Case.pdf"),
                        Progress.none())
                .file();
    }

    @Test
    void soundBundleIsSaidToAgree() throws IOException {
        Path file = bundle();
        String words = paper(file, List.of(new Demand(DemandKind.NO_ATTACHMENTS, 0, true)), Locale.ENGLISH);
        assertTrue(words.contains("Errors were found in this file."), words);
        assertTrue(words.contains(BundleFiles.sha256(file)) && words.contains("2026-11-24T10:00:00Z"), words);
        assertTrue(words.contains("printed page numbers and their total agrees"), words);
        assertTrue(words.contains("attachments and their SHA-256 agrees"), words);
        assertTrue(words.contains("A court: no files inside 1 errors, 0 warnings"), words);
        assertTrue(words.contains("whole file Error There are files inside the file (3)."), words);
        assertTrue(paper(file, List.of(), Locale.SIMPLIFIED_CHINESE).contains("未在该文件中发现错误"));
        assertEquals("Case - check.pdf", CheckPaper.name(file));
    }

    @Test
    void strangersFileIsNotSaidToAgreeWithWhatItLacks() throws IOException {
        Path file = new BundleFiles(folder).pdf("other.pdf");
        String words = paper(file, List.of(new Demand(DemandKind.NUMBERED_FROM_FIRST_PAGE, 0, false)), Locale.ENGLISH);
        assertTrue(words.contains("printed page numbers and their total not tested"), words);
        assertTrue(words.contains("bookmarks agrees"), words);
        assertTrue(words.contains("A court: each page bears its number, the first page is 1 0 errors"), words);
    }

    @Test
    void fileThatCannotBeReadPassesNothing() throws IOException {
        Path file = new BundleFiles(folder).encryptedPdf("locked.pdf", "secret");
        String words = paper(file, List.of(), Locale.ENGLISH);
        assertFalse(words.contains("agrees"), words);
        assertTrue(words.contains("The file is protected by a password and cannot be checked."), words);
    }
}
