package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.OutsideTool;
import org.takedowndesk.work.Progress;

/// Where pictures stand on a paper of one page, as `pdftotext` finds their labels and `pdfimages` their pixels.
class OnePageSetterTest {

    private static final Pattern WORD = Pattern.compile("xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\".*>([^<]+)</word>");

    @TempDir
    Path folder;

    private BundleFiles files;

    @BeforeEach
    void open() {
        files = new BundleFiles(folder);
    }

    /// @param y from the top
    private record Word(String text, double x, double y) {}

    private Path write(Path... pictures) throws IOException {
        List<SheetPicture> shown = new ArrayList<>();
        for (Path picture : pictures) {
            shown.add(new SheetPicture(
                    "Picture" + (shown.size() + 1), picture, HexFormat.of().formatHex(Sha256.of(picture)), "noon"));
        }
        OnePage page = new OnePage(
                "Title",
                "",
                "TD-1",
                Locale.ENGLISH,
                Instant.parse("2026-11-23T01:00:00Z"),
                List.of(Fact.of("Site", "Taobao")),
                "Words.",
                shown);
        return new OnePageWriter()
                .write(page, 50_000_000, folder.resolve("p.pdf"), Progress.none())
                .file();
    }

    private List<Word> words(Path pdf) throws Exception {
        OutsideTool.run(
                "pdftotext", "-bbox", pdf.toString(), folder.resolve("words").toString());
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(Files.readString(folder.resolve("words")));
        while (matcher.find()) {
            words.add(new Word(
                    matcher.group(3), Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))));
        }
        return words;
    }

    /// Where the label below the picture stands; the hash in the small print is named by it once more.
    private Word label(Path pdf, String text) throws Exception {
        List<Word> found =
                words(pdf).stream().filter(word -> word.text().equals(text)).toList();
        assertEquals(2, found.size(), found.toString());
        return found.stream().min(Comparator.comparingDouble(Word::y)).orElseThrow();
    }

    private Path png(String name, int width, int height) throws IOException {
        return files.image(name, "png", BundleFiles.drawing(width, height, BufferedImage.TYPE_INT_RGB));
    }

    @Test
    void uprightPicturesStandBesideEachOtherAndWideOnesBelow() throws Exception {
        Path beside = write(png("a.png", 600, 900), png("b.png", 600, 900));
        Word first = label(beside, "Picture1");
        Word second = label(beside, "Picture2");
        assertEquals(first.y(), second.y(), 2);
        assertTrue(second.x() > first.x() + 200, first + " " + second);

        Path below = write(png("c.png", 1200, 400), png("d.png", 1200, 400));
        first = label(below, "Picture1");
        second = label(below, "Picture2");
        assertEquals(first.x(), second.x(), 1);
        assertTrue(second.y() > first.y() + 100, first + " " + second);
    }

    @Test
    void aVeryTallCaptureShowsItsUpperPartAndSaysSo() throws Exception {
        Path tall = write(png("tall.png", 600, 9000));
        assertTrue(words(tall).stream().anyMatch(word -> word.text().equals("upper")));
        assertFalse(words(write(png("usual.png", 600, 900))).stream()
                .anyMatch(word -> word.text().equals("upper")));
        for (Word word : words(tall)) {
            assertTrue(word.y() > 0 && word.y() < 842, word.toString());
        }
    }

    @Test
    void aSmallPictureIsNotBlownUpAndALargeOneNotFinerThanPrint() throws Exception {
        // 120 pixels at 0.75 points each are 90 points, 1.25 inches: 96 dots an inch.
        assertEquals(List.of(120, 80, 96), image(write(png("small.png", 120, 80))));
        List<Integer> large = image(write(png("large.png", 4000, 3000)));
        assertTrue(large.get(2) <= 301 && large.get(2) > 250, large.toString());
    }

    @Test
    void aTurnedPhotoStandsUpright() throws Exception {
        Path pdf = write(files.jpeg("turned.jpg", 400, 200, 6));
        OutsideTool.run(
                "pdftoppm",
                "-r",
                "72",
                "-png",
                pdf.toString(),
                folder.resolve("drawn").toString());
        Path drawn;
        try (var all = Files.list(folder)) {
            drawn = all.filter(file -> file.getFileName().toString().startsWith("drawn"))
                    .findFirst()
                    .orElseThrow();
        }
        BufferedImage page = javax.imageio.ImageIO.read(drawn.toFile());
        // The red mark at the upper left of what is stored stands at the upper right when it is turned.
        int[] box = red(page);
        int[] picture = picture(page);
        assertTrue(box[0] > (picture[0] + picture[2]) / 2, "to the right");
        assertTrue(box[3] < (picture[1] + picture[3]) / 2, "above");
        assertTrue(picture[3] - picture[1] > picture[2] - picture[0], "higher than wide");
    }

    private static int[] red(BufferedImage page) {
        return box(page, rgb -> (rgb >> 16 & 255) > 150 && (rgb >> 8 & 255) < 90 && (rgb & 255) < 80);
    }

    /// All that is bluish or red: words are black and grey.
    private static int[] picture(BufferedImage page) {
        return box(page, rgb -> Math.abs((rgb >> 16 & 255) - (rgb & 255)) > 25);
    }

    private static int[] box(BufferedImage page, java.util.function.IntPredicate wanted) {
        int[] box = {page.getWidth(), page.getHeight(), 0, 0};
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                if (wanted.test(page.getRGB(x, y))) {
                    box[0] = Math.min(box[0], x);
                    box[1] = Math.min(box[1], y);
                    box[2] = Math.max(box[2], x);
                    box[3] = Math.max(box[3], y);
                }
            }
        }
        return box;
    }

    /// Width, height and dots an inch of the one picture, as `pdfimages` lists them.
    private List<Integer> image(Path pdf) throws Exception {
        String line = OutsideTool.run("pdfimages", "-list", pdf.toString())
                .lines()
                .skip(2)
                .findFirst()
                .orElseThrow();
        String[] fields = line.strip().split(" +", -1);
        return List.of(Integer.valueOf(fields[3]), Integer.valueOf(fields[4]), Integer.valueOf(fields[12]));
    }
}
