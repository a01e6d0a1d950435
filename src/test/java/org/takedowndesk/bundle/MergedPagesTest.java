package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedowndesk.bundle.BundleRemark.Reason;
import org.takedowndesk.work.Progress;

/// Whatever is merged, the bundle is what it claims to be: pages that would break the claim become pictures that look
/// alike and can be searched.
class MergedPagesTest {

    @TempDir
    Path folder;

    private BundleResult bundle(Path... files) throws IOException {
        List<Exhibit> exhibits = new ArrayList<>();
        for (Path file : files) {
            exhibits.add(BundleFiles.exhibit(exhibits.size() + 1, "M", file, "application/pdf"));
        }
        return new BundleWriter()
                .write(
                        BundleWriterTest.plan(exhibits.toArray(Exhibit[]::new)),
                        folder.resolve("bundle.pdf"),
                        Progress.none());
    }

    private static String words(Path file, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    private static final List<String> GOOD = List.of(
            "plain",
            "composite font",
            "next lines",
            "picture smoothed",
            "picture with data",
            "picture with alternates",
            "picture half clear",
            "usual blending",
            "form",
            "note with look",
            "hidden note",
            "calibrated");

    /// Each with words that its page shows.
    private static final Map<String, String> BAD = new TreeMap<>(Map.ofEntries(
            Map.entry("inks", "Words 7731"),
            Map.entry("letter without number", "Words 7731"),
            Map.entry("named ink", "Words 7731"),
            Map.entry("font elsewhere", "Standard 42"),
            Map.entry("chinese font elsewhere", "测试"),
            Map.entry("chinese codes elsewhere", "测试"),
            Map.entry("lzw", "Words 7731"),
            Map.entry("transfer", "Words 7731"),
            Map.entry("odd blending", "Words 7731"),
            Map.entry("unknown operator", "Words 7731"),
            Map.entry("odd string", "Words 7731"),
            Map.entry("deep nesting", "Words 7731"),
            Map.entry("odd intent", "Words 7731"),
            Map.entry("form without resources", "Words 7731"),
            Map.entry("inline smoothed", "Words 7731"),
            Map.entry("note without look", "Words 7731"),
            Map.entry("unknown letter", "Words 7731"),
            Map.entry("programmed form", "Words 7731")));

    private Path[] written(Collection<String> kinds) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String kind : kinds) {
            files.add(ForeignPages.write(folder, kind));
        }
        return files.toArray(Path[]::new);
    }

    @Test
    void goodPagesAreMergedAsTheyAre() throws IOException {
        BundleResult result = bundle(written(GOOD));
        assertEquals(List.of(), VeraPdf.faults(result.file(), "3u"));
        assertEquals(List.of(), result.remarks());
        for (int i = 1; i <= GOOD.size(); i++) {
            assertTrue(words(result.file(), page(result, i)).contains("Words 7731"), GOOD.get(i - 1));
        }
    }

    @Test
    void pagesThatWouldBreakTheClaimArePicturesThatCanBeSearched() throws IOException {
        Path[] files = written(BAD.keySet());
        BundleResult result = bundle(files);
        assertEquals(List.of(), VeraPdf.faults(result.file(), "3u"));
        int number = 0;
        for (Map.Entry<String, String> kind : BAD.entrySet()) {
            number++;
            BundleRemark remark = new BundleRemark(label(number), Reason.AS_PICTURE, "1");
            assertTrue(result.remarks().contains(remark), kind.getKey());
            String words = words(result.file(), page(result, number));
            assertTrue(words.contains(kind.getValue()), kind.getKey() + ": " + words);
            assertLooksAlike(files[number - 1], result, page(result, number));
        }
        assertEquals(number, result.remarks().size());
    }

    private static String label(int number) {
        return String.format(Locale.ROOT, "E-%03d", number);
    }

    /// The page of the document, behind the sheet that says what it is.
    private static int page(BundleResult result, int number) {
        return result.firstPage(label(number)) + 1;
    }

    /// Both drawn by the same program: nine in ten dots are the same but for shades, the stamp aside.
    private static void assertLooksAlike(Path original, BundleResult result, int page) throws IOException {
        try (PDDocument one = Loader.loadPDF(original.toFile());
                PDDocument other = Loader.loadPDF(result.file().toFile())) {
            BufferedImage expected = new PDFRenderer(one).renderImage(0, 1);
            BufferedImage found = new PDFRenderer(other).renderImage(page - 1, 1);
            assertEquals(expected.getWidth(), found.getWidth());
            assertEquals(expected.getHeight(), found.getHeight());
            int inked = 0;
            int off = 0;
            for (int y = 0; y < expected.getHeight() - 60; y++) {
                for (int x = 0; x < expected.getWidth(); x++) {
                    int before = expected.getRGB(x, y) >> 8 & 0xFF;
                    int after = found.getRGB(x, y) >> 8 & 0xFF;
                    inked += before < 200 ? 1 : 0;
                    off += Math.abs(before - after) > 96 ? 1 : 0;
                }
            }
            assertTrue(inked > 100, "something is drawn");
            assertTrue(off * 10 <= inked, off + " of " + inked + " differ");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void turnedPageStandsAsItStoodAndItsWordsLieOnTheirPicture(int rotation) throws IOException {
        Path file = ForeignPages.write(folder, "inks");
        Path turned = folder.resolve("turned.pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            document.getPage(0).setRotation(rotation);
            document.getPage(0).setCropBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(40, 60, 400, 700));
            document.save(turned.toFile());
        }
        BundleResult result = bundle(turned);
        assertEquals(List.of(new BundleRemark("E-001", Reason.AS_PICTURE, "1")), result.remarks());
        assertLooksAlike(turned, result, result.pages());
        assertEquals(place(turned, 1), place(result.file(), result.pages()));
    }

    /// Where the word stands, to ten points.
    private static List<Long> place(Path file, int page) throws IOException {
        List<Long> places = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<org.apache.pdfbox.text.TextPosition> letters) {
                    for (org.apache.pdfbox.text.TextPosition letter : letters) {
                        if (letter.getUnicode().equals("W")) {
                            places.add(Math.round(letter.getX() / 10.0));
                            places.add(Math.round(letter.getY() / 10.0));
                            places.add(Math.round(letter.getDir() / 10.0));
                        }
                    }
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
        }
        assertFalse(places.isEmpty());
        return places;
    }

    @Test
    void documentWhoseSignsCannotBeDrawnIsNotDrawnWrongly() throws IOException {
        BundleResult result = bundle(ForeignPages.write(folder, "signs elsewhere"));
        assertEquals(List.of(new BundleRemark("E-001", Reason.FONT_MISSING, "Wingdings")), result.remarks());
        assertEquals(List.of(), VeraPdf.faults(result.file(), "3u"));
    }

    @Test
    void documentsOfAllKindsTogetherConform() throws IOException {
        BundleFiles files = new BundleFiles(folder);
        BundleResult result = bundle(
                files.pdf("a.pdf"),
                files.actingPdf("b.pdf"),
                files.encryptedPdf("c.pdf", ""),
                ForeignPages.write(folder, "inks"),
                ForeignPages.write(folder, "plain"));
        assertEquals(List.of(), VeraPdf.faults(result.file(), "3u"));
        assertEquals(
                List.of("E-002 ACTIONS_REMOVED", "E-004 AS_PICTURE"),
                result.remarks().stream()
                        .map(remark -> remark.exhibit() + " " + remark.reason())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1|1", "1,2|1, 2", "1,2,3|1–3", "1,3,4,5,9|1, 3–5, 9"})
    void pageNumbersAreWrittenShort(String numbers, String written) {
        List<Integer> all = Arrays.stream(numbers.split(","))
                .map(number -> Integer.valueOf(number.strip()))
                .toList();
        assertEquals(written, PageRanges.of(all));
    }

    @ParameterizedTest
    @CsvSource({"595, 842, 300", "842, 1191, 300", "1684, 2384, 200", "7200, 14400, 45"})
    void largeSheetsAreDrawnLessFinely(float width, float height, int dpi) {
        assertEquals(
                String.format(Locale.ROOT, "%d", dpi),
                String.format(Locale.ROOT, "%.0f", PagePicture.dpi(width, height)));
    }
}
