package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedowndesk.work.Progress;

/// The numbers of a production: on which pages they stand, where, and that none is left out or used twice.
class BatesTest {

    @TempDir
    Path folder;

    private static BatesStamp stamp(String first, BatesPosition position, boolean everyPage) {
        return new BatesStamp(BatesNumber.of(first).orElseThrow(), position, BatesColour.BLUE, everyPage);
    }

    /// A word as `pdftotext` finds it, with its box in points from the upper left corner of the page as it is seen.
    private record Word(int page, float left, float top, float right, float bottom, String text) {

        boolean meets(Word other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private record Words(List<Word> all, List<float[]> sizes) {}

    private Words words(Path pdf) throws IOException, InterruptedException {
        boolean installed = Stream.of(String.valueOf(System.getenv("PATH")).split(java.io.File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "pdftotext")));
        Assumptions.assumeTrue(installed, "pdftotext is not installed");
        Path out = folder.resolve("words.html");
        Process process = new ProcessBuilder("pdftotext", "-bbox", "-enc", "UTF-8", pdf.toString(), out.toString())
                .inheritIO()
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        List<Word> all = new ArrayList<>();
        List<float[]> sizes = new ArrayList<>();
        Pattern line = Pattern.compile("<page width=\"([\\d.]+)\" height=\"([\\d.]+)\">|<word xMin=\"([-\\d.]+)\""
                + " yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">([^<]*)</word>");
        Matcher matcher = line.matcher(Files.readString(out, StandardCharsets.UTF_8));
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                sizes.add(new float[] {Float.parseFloat(matcher.group(1)), Float.parseFloat(matcher.group(2))});
            } else {
                all.add(new Word(
                        sizes.size(),
                        Float.parseFloat(matcher.group(3)),
                        Float.parseFloat(matcher.group(4)),
                        Float.parseFloat(matcher.group(5)),
                        Float.parseFloat(matcher.group(6)),
                        matcher.group(7)));
            }
        }
        return new Words(all, sizes);
    }

    private BundleResult write(BundlePlan plan) {
        return new BundleWriter().write(plan, folder.resolve("bundle.pdf"), Progress.none());
    }

    /// A text of one page, a picture of one page, and a document of four turned pages behind a sheet: 1 + 1 + 5.
    private BundlePlan small() throws IOException {
        Path inputs = Files.createDirectories(folder.resolve("in"));
        BundleFiles files = new BundleFiles(inputs);
        Path text = files.written("a.txt", "one line".getBytes(StandardCharsets.UTF_8));
        return BundleWriterTest.plan()
                .withSections(List.of(
                        new PlanSection("Words", List.of(new Block.Paragraph("Nothing but words."))),
                        new PlanSection(
                                "Evidence",
                                List.of(),
                                List.of(
                                        BundleFiles.exhibit(1, "Text", text, "text/plain"),
                                        BundleFiles.exhibit(2, "Photo", files.jpeg("b.jpg", 300, 400, 1), "image/jpeg"),
                                        BundleFiles.exhibit(3, "Paper", files.pdf("c.pdf"), "application/pdf"))),
                        new PlanSection("List", List.of(new Block.BatesRegister()))));
    }

    /// Cover, index, words, evidence; then page 5 the text, 6 the photo, 7 to 11 the document; 12 the register.
    @Test
    void everyPageOfAnExhibitHasTheNextNumberAndNoOtherPageHasOne() throws IOException, InterruptedException {
        BundleResult result = write(small().withBates(stamp("TD000120", BatesPosition.BOTTOM_LEFT, false)));
        Words words = words(result.file());
        List<String> found = words.all().stream()
                .filter(word -> word.text().startsWith("TD0001"))
                .map(word -> word.page() + " " + word.text())
                .toList();
        assertEquals(
                List.of(
                        "5 TD000120",
                        "6 TD000121",
                        "7 TD000122",
                        "8 TD000123",
                        "9 TD000124",
                        "10 TD000125",
                        "11 TD000126",
                        "12 TD000120",
                        "12 TD000120",
                        "12 TD000121",
                        "12 TD000121",
                        "12 TD000122",
                        "12 TD000126"),
                found);
        assertEquals(
                List.of("E-001 TD000120 5 1", "E-002 TD000121 6 1", "E-003 TD000122 7 5"),
                result.bates().stream()
                        .map(range ->
                                range.exhibit() + " " + range.first().text() + " " + range.page() + " " + range.pages())
                        .toList());
        CheckReport report = new BundleCheck().check(result.file(), Progress.none());
        assertTrue(report.passed(), report.findings().toString());
        assertEquals(List.of(), VeraPdf.faults(result.file(), "3u"));
    }

    @Test
    void everyPageHasOneWhereThatIsAskedFor() throws IOException, InterruptedException {
        BundleResult result = write(small().withBates(stamp("A-0001", BatesPosition.TOP_RIGHT, true)));
        Words words = words(result.file());
        for (int page = 1; page <= 12; page++) {
            int wanted = page;
            String number = String.format(Locale.ROOT, "A-%04d", page);
            assertEquals(
                    1,
                    words.all().stream()
                            .filter(word -> word.page() == wanted && word.text().equals(number) && word.top() < 40)
                            .count(),
                    "page " + page);
        }
        assertEquals(
                List.of("A-0005", "A-0005", "A-0006", "A-0006", "A-0007", "A-0011"),
                words.all().stream()
                        .filter(word -> word.page() == 12 && word.top() > 40)
                        .map(Word::text)
                        .filter(text -> text.startsWith("A-0"))
                        .toList());
        assertEquals(12, result.bates().stream().mapToInt(BatesRange::pages).sum());
        assertTrue(new BundleCheck().check(result.file(), Progress.none()).passed());
        assertEquals(List.of(), VeraPdf.faults(result.file(), "3u"));
    }

    @ParameterizedTest
    @EnumSource(BatesPosition.class)
    void numberStandsInItsCornerAndHidesNoOther(BatesPosition position) throws IOException, InterruptedException {
        Words words = words(
                write(small().withBates(stamp("PROD-000001", position, false))).file());
        List<Word> numbers = words.all().stream()
                .filter(word ->
                        word.page() >= 5 && word.page() <= 11 && word.text().startsWith("PROD-"))
                .toList();
        assertEquals(7, numbers.size());
        for (Word number : numbers) {
            // The second and the fourth page of the document lie on their side; sizes are told as if they did not.
            boolean turned = number.page() == 9 || number.page() == 11;
            float width = words.sizes().get(number.page() - 1)[turned ? 1 : 0];
            float height = words.sizes().get(number.page() - 1)[turned ? 0 : 1];
            boolean top = number.bottom() < 50;
            assertEquals(position.name().startsWith("TOP"), top, number.toString());
            assertTrue(top || number.top() > height - 50, number.toString());
            float middle = (number.left() + number.right()) / 2;
            String side = middle < width * 0.4 ? "LEFT" : middle > width * 0.6 ? "RIGHT" : "CENTRE";
            assertEquals(position.name().replaceFirst(".*_", ""), side, number.toString());
            assertTrue(number.left() >= 0 && number.right() <= width, number.toString());
            List<Word> met = words.all().stream()
                    .filter(word -> word.page() == number.page() && !word.equals(number) && word.meets(number))
                    .toList();
            assertEquals(List.of(), met, number.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"TD000123, TD, 123, 6", "K7, K, 7, 1", "TD-2026-00001, TD-2026-, 1, 5", "' ACME_0042 ', ACME_, 42, 4"})
    void numberIsReadAsItIsWritten(String written, String prefix, long value, int digits) {
        BatesNumber number = BatesNumber.of(written).orElseThrow();
        assertEquals(new BatesNumber(prefix, value, digits), number);
        assertEquals(written.strip(), number.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TD", "123", "TD000", "TD 000123", "1 / 5", "TD/1", "ABCDEFGHIJKLMN1", "TD12345678901"})
    void whatIsNoNumberIsNone(String written) {
        assertEquals(Optional.empty(), BatesNumber.of(written));
    }

    @Test
    void missingNumberIsFound() throws IOException {
        BundlePlan plan = small();
        BundleResult first = write(plan.withBates(stamp("TD000001", BatesPosition.BOTTOM_LEFT, false)));
        Path other = folder.resolve("other.pdf");
        new BundleWriter()
                .write(
                        plan.withBates(stamp("TD000002", BatesPosition.BOTTOM_LEFT, false)),
                        Edition.FILING,
                        other,
                        Progress.none());
        Path broken = folder.resolve("broken.pdf");
        try (PDDocument document = Loader.loadPDF(first.file().toFile());
                PDDocument from = Loader.loadPDF(other.toFile())) {
            COSStream manifest = document.getDocument().createCOSStream();
            try (OutputStream out = manifest.createOutputStream()) {
                out.write(from.getDocumentCatalog()
                        .getCOSObject()
                        .getCOSStream(Attachments.INNER_MANIFEST)
                        .createInputStream()
                        .readAllBytes());
            }
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.NAMES);
            document.getDocumentCatalog().getCOSObject().setItem(Attachments.INNER_MANIFEST, manifest);
            document.save(broken.toFile());
        }
        CheckReport report = new BundleCheck().check(broken, Progress.none());
        assertFalse(report.passed());
        assertEquals(
                List.of(5, 6, 7, 8, 9, 10, 11),
                report.findings().stream()
                        .filter(finding -> finding.code() == Finding.Code.BATES_NUMBER_MISSING)
                        .map(Finding::page)
                        .toList());
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /// Random bundles, in one file and in volumes: the numbers of all files together are those from the first on,
    /// each once, and the ranges name the pages they stand on.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noNumberIsLeftOutOrUsedTwice(long seed) throws IOException {
        Random random = new Random(seed);
        BatesStamp stamp = new BatesStamp(
                new BatesNumber("TD", 1 + random.nextInt(5_000), 1 + random.nextInt(7)),
                List.of(BatesPosition.values()).get(random.nextInt(6)),
                List.of(BatesColour.values()).get(random.nextInt(4)),
                random.nextBoolean());
        BundlePlan plan = random(random).withBates(stamp).withCoverSheets(random.nextBoolean());
        List<BundleResult> results = seed % 2 == 0
                ? List.of(write(plan))
                : new VolumeWriter(Readings.none())
                        .write(plan, 300_000, folder.resolve("out"), "Case", Progress.none());
        assertTrue(seed % 2 == 0 || results.size() > 1, results.toString());
        long next = stamp.first().value();
        TreeSet<String> exhibits = new TreeSet<>();
        for (BundleResult result : results) {
            CheckReport report = new BundleCheck().check(result.file(), Progress.none());
            assertTrue(report.passed(), report.findings().toString());
            try (PDDocument document = Loader.loadPDF(result.file().toFile())) {
                for (BatesRange range : result.bates()) {
                    assertEquals(next, range.first().value());
                    assertTrue(range.exhibit().isEmpty() || exhibits.add(range.exhibit()));
                    for (int i = 0; i < range.pages(); i++) {
                        String number = String.format(
                                Locale.ROOT, "TD%0" + stamp.first().digits() + "d", next++);
                        String words = text(document, range.page() + i);
                        assertTrue(words.lines().anyMatch(line -> line.contains(number)), words);
                    }
                }
            }
        }
        assertEquals(plan.exhibits().size(), exhibits.size());
    }

    private BundlePlan random(Random random) throws IOException {
        BundleFiles files = new BundleFiles(Files.createDirectories(folder.resolve("in")));
        List<PlanSection> sections = new ArrayList<>();
        int number = 0;
        for (int section = 0; section < 3; section++) {
            List<Exhibit> exhibits = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                number++;
                exhibits.add(
                        switch (i == 0 ? 2 : random.nextInt(3)) {
                            case 0 ->
                                BundleFiles.exhibit(
                                        number,
                                        "Text",
                                        files.written(
                                                number + ".txt",
                                                "a line\n"
                                                        .repeat(1 + random.nextInt(300))
                                                        .getBytes(StandardCharsets.UTF_8)),
                                        "text/plain");
                            case 1 ->
                                BundleFiles.exhibit(number, "Paper", files.pdf(number + ".pdf"), "application/pdf");
                            default ->
                                BundleFiles.exhibit(
                                        number,
                                        "Picture",
                                        files.png(
                                                number + ".png",
                                                200,
                                                200,
                                                8,
                                                2,
                                                BundleFiles.noise(120_000, random.nextInt())),
                                        "image/png");
                        });
            }
            sections.add(new PlanSection(
                    "Section " + section,
                    random.nextBoolean()
                            ? List.of()
                            : List.of(new Block.Paragraph("word ".repeat(random.nextInt(900)))),
                    exhibits));
        }
        sections.add(new PlanSection("List", List.of(new Block.BatesRegister())));
        return BundleWriterTest.plan().withSections(sections);
    }
}
