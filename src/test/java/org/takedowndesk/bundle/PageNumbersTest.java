package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionRemoteGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.work.Progress;

/// For cases made by chance: the number in the index, the page its link leads to, the number printed there and the
/// place where `pdftotext` finds the exhibit's own words are one and the same.
class PageNumbersTest {

    private static final int CASES = 18;
    private static final Pattern PAGE = Pattern.compile("<page width=\"[\\d.]+\" height=\"([\\d.]+)\">");
    private static final Pattern WORD = Pattern.compile(
            "<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(.*)</word>");

    @TempDir
    Path folder;

    /// @param page from 1, over all files
    /// @param fromTop of the word's middle, in points
    private record Word(int page, double x, double right, double fromTop, double height, String text) {}

    /// @param from the first page, from 1, over all files
    private record Written(BundleResult result, int from) {}

    @Test
    void indexLinkPrintedNumberAndPlaceAgree() throws Exception {
        Assumptions.assumeTrue(
                Stream.of(String.valueOf(System.getenv("PATH")).split(java.io.File.pathSeparator))
                        .anyMatch(directory -> Files.isExecutable(Path.of(directory, "pdftotext"))),
                "pdftotext is not installed");
        int severalFiles = 0;
        for (int seed = 1; seed <= CASES; seed++) {
            Path place = Files.createDirectories(folder.resolve("case" + seed));
            BundlePlan plan = plan(place, new Random(seed));
            if (seed % 3 == 0) {
                long cap = 200_000 + 40_000L * (seed % 5);
                List<BundleResult> volumes =
                        new VolumeWriter(Readings.none()).write(plan, cap, place.resolve("out"), "v", Progress.none());
                severalFiles += volumes.size() > 1 ? 1 : 0;
                check(seed, plan, volumes);
            } else {
                Edition edition = seed % 2 == 0 ? Edition.ARCHIVE : Edition.FILING;
                check(
                        seed,
                        plan,
                        List.of(new BundleWriter().write(plan, edition, place.resolve("b.pdf"), Progress.none())));
            }
        }
        assertTrue(severalFiles >= 2, severalFiles + " cases in volumes");
    }

    /// One to four sections of up to a dozen exhibits: texts of many lengths, PDF files, pictures lying and standing.
    private static BundlePlan plan(Path place, Random random) throws IOException {
        BundleFiles files = new BundleFiles(Files.createDirectories(place.resolve("in")));
        List<PlanSection> sections = new ArrayList<>();
        int number = 0;
        int count = 1 + random.nextInt(4);
        for (int section = 1; section <= count; section++) {
            List<Exhibit> exhibits = new ArrayList<>();
            for (int left = random.nextInt(12); left >= 0; left--) {
                exhibits.add(exhibit(files, ++number, random));
            }
            sections.add(new PlanSection(
                    "Section " + section + " 第" + section + "部分",
                    List.of(new Block.Paragraph("Words. ".repeat(random.nextInt(900)))),
                    exhibits));
        }
        return BundleWriterTest.plan().withSections(sections);
    }

    private static Exhibit exhibit(BundleFiles files, int number, Random random) throws IOException {
        String title = title(number, random);
        String words = token(number);
        return switch (random.nextInt(4)) {
            case 0 -> {
                Path file = files.written(
                        number + ".txt",
                        (words + "\n" + "line\n".repeat(random.nextInt(400)))
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                yield BundleFiles.exhibit(number, title, file, "text/plain");
            }
            case 1 -> {
                Path file = files.pdf(number + ".pdf", 1 + random.nextInt(5), words);
                yield BundleFiles.exhibit(number, title, file, "application/pdf");
            }
            case 2 -> {
                int height = 200 + random.nextInt(6_000);
                BufferedImage picture = BundleFiles.drawing(300, height, BufferedImage.TYPE_INT_RGB);
                yield BundleFiles.exhibit(number, title, files.image(number + ".png", "png", picture), "image/png");
            }
            default -> {
                Path file = files.jpeg(number + ".jpg", 640, 480, 1 + random.nextInt(8));
                yield BundleFiles.exhibit(number, title, file, "image/jpeg");
            }
        };
    }

    private static String title(int number, Random random) {
        return random.nextBoolean()
                ? "Exhibit on " + "a matter of some length ".repeat(random.nextInt(8)) + number
                : "证据" + "被控侵权商品页面截图及公证书".repeat(random.nextInt(8)) + number;
    }

    private static String token(int number) {
        return "wordsof" + number + "x";
    }

    private static void check(int seed, BundlePlan plan, List<BundleResult> results) throws Exception {
        List<Written> files = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        int from = 1;
        for (BundleResult result : results) {
            files.add(new Written(result, from));
            words.addAll(words(result.file(), from));
            from += result.pages();
        }
        int pages = from - 1;
        for (int page = 1; page <= pages; page++) {
            assertEquals(page + " / " + pages, printed(words, page), "case " + seed);
        }
        for (Exhibit exhibit : plan.exhibits()) {
            String about = "case " + seed + ", " + exhibit.label();
            Word label = inIndex(words, exhibit);
            int said = number(words, label, plan);
            assertEquals(said, linked(files, label), about);
            List<Integer> places = words.stream()
                    .filter(word -> word.text()
                            .equals(token(Integer.parseInt(exhibit.label().replaceFirst("E-0*", "")))))
                    .map(Word::page)
                    .toList();
            // A merged PDF stands behind the sheet that says what it is.
            List<Integer> expected = switch (exhibit.fileType()) {
                case "text/plain" -> List.of(said);
                case "application/pdf" -> List.of(said + 1);
                default -> List.of();
            };
            assertEquals(expected, places, about);
            assertTrue(
                    words.stream()
                            .anyMatch(word -> word.page() == said && word.text().equals(exhibit.label())),
                    about);
        }
    }

    private static List<Word> words(Path file, int from) throws Exception {
        Path out = file.resolveSibling(file.getFileName() + ".html");
        Process process = new ProcessBuilder("pdftotext", "-bbox", file.toString(), out.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue());
        List<Word> words = new ArrayList<>();
        int page = from - 1;
        double height = 0;
        for (String line : Files.readAllLines(out)) {
            Matcher begun = PAGE.matcher(line);
            Matcher word = WORD.matcher(line);
            if (begun.find()) {
                page++;
                height = Double.parseDouble(begun.group(1));
            } else if (word.find()) {
                double top = Double.parseDouble(word.group(2));
                double bottom = Double.parseDouble(word.group(4));
                words.add(new Word(
                        page,
                        Double.parseDouble(word.group(1)),
                        Double.parseDouble(word.group(3)),
                        (top + bottom) / 2,
                        height,
                        word.group(5)));
            }
        }
        return words;
    }

    /// The last three words in the lower right corner.
    private static String printed(List<Word> words, int page) {
        List<String> foot = words.stream()
                .filter(word -> word.page() == page && word.fromTop() > word.height() - 50)
                .sorted(Comparator.comparingDouble(Word::x))
                .map(Word::text)
                .toList();
        return String.join(" ", foot.subList(Math.max(0, foot.size() - 3), foot.size()));
    }

    /// The index comes before everything else that names exhibits.
    private static Word inIndex(List<Word> words, Exhibit exhibit) {
        return words.stream()
                .filter(word -> word.text().equals(exhibit.label()) && word.x() < 150)
                .findFirst()
                .orElseThrow();
    }

    /// The page number in the row of the index, be the title above or below it.
    private static int number(List<Word> words, Word label, BundlePlan plan) {
        double next = words.stream()
                .filter(word -> word.page() == label.page() && word.x() < 150 && word.fromTop() > label.fromTop() + 4)
                .filter(word ->
                        plan.exhibits().stream().anyMatch(one -> one.label().equals(word.text()))
                                || word.text().startsWith("Section"))
                .mapToDouble(Word::fromTop)
                .min()
                .orElse(label.height() - 50);
        return words.stream()
                .filter(word -> word.page() == label.page() && word.right() > 530 && word.right() < 560)
                .filter(word -> word.fromTop() > label.fromTop() - 4 && word.fromTop() < next - 4)
                .filter(word -> word.text().matches("\\d+"))
                .mapToInt(word -> Integer.parseInt(word.text()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no number beside " + label));
    }

    /// The page, from 1 over all files, that the link over the label leads to.
    private static int linked(List<Written> files, Word label) throws IOException {
        Written first = files.getFirst();
        try (PDDocument document = Loader.loadPDF(first.result().file().toFile())) {
            for (PDAnnotation annotation : document.getPage(label.page() - 1).getAnnotations()) {
                PDRectangle spot = annotation.getRectangle();
                double fromFoot = label.height() - label.fromTop();
                if (annotation instanceof PDAnnotationLink link
                        && spot.getLowerLeftY() <= fromFoot
                        && fromFoot <= spot.getUpperRightY()) {
                    return target(document, files, link);
                }
            }
        }
        throw new AssertionError("no link over " + label);
    }

    private static int target(PDDocument document, List<Written> files, PDAnnotationLink link) throws IOException {
        if (link.getAction() instanceof PDActionRemoteGoTo there) {
            String name = there.getFile().getFile();
            int from = files.stream()
                    .filter(file -> file.result().file().endsWith(name))
                    .findFirst()
                    .orElseThrow()
                    .from();
            return from + ((COSArray) there.getD()).getInt(0);
        }
        PDPageDestination destination = (PDPageDestination)
                (link.getDestination() == null
                        ? ((org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo) link.getAction())
                                .getDestination()
                        : link.getDestination());
        return document.getPages().indexOf(destination.getPage()) + 1;
    }
}
