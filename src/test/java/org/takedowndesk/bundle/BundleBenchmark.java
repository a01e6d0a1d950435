package org.takedowndesk.bundle;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.takedowndesk.NoisyPhoto;
import org.takedowndesk.PackagedJava;
import org.takedowndesk.ShellTimes;
import org.takedowndesk.work.Progress;

/// Bundles photos, captures of whole pages and small PDF files, and does with `img2pdf`, `qpdf`, `cat`, `sync`,
/// `sha256sum`, `djpeg` and `cjpeg` what they can do of it, in turn:
///
/// - `BundleBenchmark FOLDER [ROUNDS]`: the archive copy of 400 photos, 200 captures and 40 PDF files, 1.4 GB
/// - `BundleBenchmark many FOLDER`: the archive copy of 500 and of 5,000 small pictures
/// - `BundleBenchmark filing FOLDER [PHOTOS]`: the filing copy, against making each picture smaller with the shell
///
/// Prints seconds on the clock and of the processor, and the ratios. Each of ours is a Java of its own, from its start
/// to the last byte flushed, with a heap of 256 MB; the archive copy is made [as the package runs][PackagedJava].
/// FOLDER keeps the files.
public final class BundleBenchmark {

    private static final int PHOTOS = 400;
    private static final int CAPTURES = 200;
    private static final int PAPERS = 40;

    /// They give photos of 2 to 4 MB each, 2.6 on average.
    private static final List<Float> QUALITIES = List.of(0.5f, 0.6f, 0.65f, 0.7f, 0.84f);

    private final Path folder;

    private BundleBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        String second = arguments.length > 1 ? arguments[1] : "";
        switch (arguments[0]) {
            case "write" -> write(Path.of(second), Edition.valueOf(arguments[2]), Integer.parseInt(arguments[3]));
            case "many" -> new BundleBenchmark(Path.of(second)).many();
            case "filing" ->
                new BundleBenchmark(Path.of(second))
                        .filing(arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100);
            default ->
                new BundleBenchmark(Path.of(arguments[0])).archive(second.isEmpty() ? 2 : Integer.parseInt(second));
        }
    }

    /// What is measured: the plan is made of so many files, evenly taken from all of them in the order of their names.
    private static void write(Path inputs, Edition edition, int most) throws IOException {
        List<Exhibit> exhibits = new ArrayList<>();
        // As in the program, the hashes are those of the intake; the writer checks them while it reads.
        List<String> sums = Files.readAllLines(inputs.resolveSibling(inputs.getFileName() + ".sums"));
        double step = Math.max(1, (double) sums.size() / most);
        for (double i = 0; i < sums.size(); i += step) {
            String sum = sums.get((int) i);
            Path file = inputs.resolve(sum.substring(66));
            int number = exhibits.size() + 1;
            exhibits.add(new Exhibit(
                    "E-" + number,
                    "Item " + number,
                    file,
                    sum.substring(0, 64),
                    type(sum.substring(66)),
                    sum.substring(66),
                    List.of(Fact.of("Captured by", "Chen Yilin"))));
        }
        BundleResult result = new BundleWriter()
                .write(
                        BundleWriterTest.plan(exhibits.toArray(Exhibit[]::new)),
                        edition,
                        inputs.resolveSibling("ours.pdf"),
                        Progress.none());
        System.err.printf(
                Locale.ROOT,
                "%d exhibits, %d pages, %.2f GB, remarks %s%n",
                exhibits.size(),
                result.pages(),
                result.size() / 1e9,
                result.remarks().stream().map(BundleRemark::reason).distinct().toList());
    }

    /// As in the program, what a file is was found out at the intake.
    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "jpg" -> "image/jpeg";
            case "png" -> "image/png";
            default -> "application/pdf";
        };
    }

    private void archive(int rounds) throws Exception {
        Path inputs = Files.createDirectories(folder.resolve("inputs"));
        make(inputs);
        sum(inputs);
        String pictures = "$(ls '" + inputs + "'/*.jpg '" + inputs + "'/*.png)";
        String papers = "'" + inputs + "'/*.pdf";
        String[] whole = {"write", inputs.toString(), "ARCHIVE", String.valueOf(PHOTOS * 10)};
        PackagedJava packaged = new PackagedJava(folder.resolve("packaged"));
        packaged.train(BundleBenchmark.class, "write", inputs.toString(), "ARCHIVE", "13");
        for (int round = 1; round <= rounds; round++) {
            ShellTimes floor = ShellTimes.of("cat '" + inputs + "'/* > '" + folder + "/all' && sync -f '" + folder
                    + "/all' && sha256sum '" + inputs + "'/* > /dev/null; rm '" + folder + "/all'");
            ShellTimes theirs = ShellTimes.of("img2pdf " + pictures + " -o '" + folder + "/theirs.pdf'");
            ShellTimes merged = ShellTimes.of("qpdf --empty --pages " + papers + " -- '" + folder
                    + "/papers.pdf' && rm '" + folder + "/theirs.pdf' '" + folder + "/papers.pdf'");
            // As for img2pdf, taking away what the last round left is nobody's time.
            Files.deleteIfExists(folder.resolve("ours.pdf"));
            ShellTimes ours = ShellTimes.of(packaged.command(BundleBenchmark.class, whole));
            say(
                    "round %d: cat, sync and sha256sum %.1f s on the clock; img2pdf %.1f s of the processor, %.1f on the"
                            + " clock; qpdf %.1f s of the processor",
                    round, floor.clock(), theirs.processor(), theirs.clock(), merged.processor());
            say(
                    "round %d: archive copy %.1f s of the processor, %.1f on the clock: %.2f of img2pdf's processor,"
                            + " %.2f times the clock of cat",
                    round,
                    ours.processor(),
                    ours.clock(),
                    ours.processor() / theirs.processor(),
                    ours.clock() / floor.clock());
        }
    }

    private void many() throws Exception {
        Path inputs = Files.createDirectories(folder.resolve("many"));
        byte[] small = NoisyPhoto.jpeg(NoisyPhoto.picture(400, 300, 1), 0.8f);
        for (int i = 1; i <= 5_000; i++) {
            keep(inputs.resolve(String.format(Locale.ROOT, "p%04d.jpg", i)), NoisyPhoto.told(small, i));
        }
        sum(inputs);
        double[] each = new double[2];
        int[] counts = {500, 5_000};
        for (int i = 0; i < 2; i++) {
            String count = String.valueOf(counts[i]);
            ShellTimes none =
                    ShellTimes.of(ShellTimes.java(BundleBenchmark.class, "write", inputs.toString(), "ARCHIVE", "1"));
            ShellTimes ours =
                    ShellTimes.of(ShellTimes.java(BundleBenchmark.class, "write", inputs.toString(), "ARCHIVE", count));
            each[i] = (ours.processor() - none.processor()) / counts[i];
            say(
                    "%s exhibits: %.1f s of the processor, %.1f on the clock; %.2f ms each above a bundle of one",
                    count, ours.processor(), ours.clock(), each[i] * 1000);
        }
        say("cost of an exhibit among 5,000 to that among 500: %.2f", each[1] / each[0]);
    }

    private void filing(int photos) throws Exception {
        Path inputs = Files.createDirectories(folder.resolve("inputs"));
        make(inputs);
        Path few = Files.createDirectories(folder.resolve("filing"));
        for (int i = 0; i < photos; i++) {
            String name = String.format(Locale.ROOT, "a%03d.jpg", i);
            keep(few.resolve(name), Files.readAllBytes(inputs.resolve(name)));
        }
        sum(few);
        ShellTimes half = shrink(few, "1/2", 85);
        ShellTimes same = shrink(few, "5/8", 90);
        ShellTimes one = ShellTimes.of(ShellTimes.java(BundleBenchmark.class, "write", few.toString(), "FILING", "1"));
        ShellTimes ours = ShellTimes.of(
                ShellTimes.java(BundleBenchmark.class, "write", few.toString(), "FILING", String.valueOf(photos)));
        say(
                "filing copy of %d photos: %.1f s of the processor, %.1f on the clock (a bundle of one %.1f and %.1f)",
                photos, ours.processor(), ours.clock(), one.processor(), one.clock());
        ratios("djpeg -scale 1/2 | cjpeg -quality 85, 2000 by 1500", half, ours, one, photos);
        ratios("djpeg -scale 5/8 | cjpeg -quality 90, 2500 by 1875 as ours", same, ours, one, photos);
    }

    private ShellTimes shrink(Path photos, String scale, int quality) throws IOException, InterruptedException {
        return ShellTimes.of("for f in '" + photos + "'/*.jpg; do djpeg -scale " + scale + " \"$f\" | cjpeg -quality "
                + quality + " -outfile '" + folder + "/one.jpg'; done");
    }

    private static void ratios(String what, ShellTimes theirs, ShellTimes ours, ShellTimes one, int photos) {
        say(
                "%s: %.1f s of the processor, %.1f on the clock; a picture of ours %.2f times their processor time, %.2f"
                        + " times their clock",
                what,
                theirs.processor(),
                theirs.clock(),
                (ours.processor() - one.processor()) / (photos - 1) / (theirs.processor() / photos),
                (ours.clock() - one.clock()) / (photos - 1) / (theirs.clock() / photos));
    }

    private void make(Path inputs) throws IOException {
        BufferedImage picture = NoisyPhoto.picture(4000, 3000, 1);
        List<byte[]> photos = new ArrayList<>();
        for (float quality : QUALITIES) {
            photos.add(NoisyPhoto.jpeg(picture, quality));
        }
        for (int i = 0; i < PHOTOS; i++) {
            keep(
                    inputs.resolve(String.format(Locale.ROOT, "a%03d.jpg", i)),
                    NoisyPhoto.told(photos.get(i % photos.size()), i));
        }
        BundleFiles files = new BundleFiles(inputs);
        for (int i = 0; i < CAPTURES; i++) {
            Path file = inputs.resolve(String.format(Locale.ROOT, "b%03d.png", i));
            if (!Files.exists(file)) {
                ImageIO.write(capture(i), "png", file.toFile());
            }
        }
        for (int i = 0; i < PAPERS; i++) {
            String name = String.format(Locale.ROOT, "c%03d.pdf", i);
            if (!Files.exists(inputs.resolve(name))) {
                files.pdf(name, 3, "Paper " + i);
            }
        }
        try (Stream<Path> all = Files.list(inputs)) {
            say("%.2f GB", all.mapToLong(file -> file.toFile().length()).sum() / 1e9);
        }
    }

    private static void sum(Path inputs) throws IOException, InterruptedException {
        ShellTimes.of("cd '" + inputs + "' && sha256sum * > '../" + inputs.getFileName() + ".sums'");
    }

    private static void keep(Path file, byte[] bytes) throws IOException {
        if (!Files.exists(file)) {
            Files.write(file, bytes);
        }
    }

    /// A page of a shop as a browser captures it: words, plain areas and a few photos, 1,300 by 6,000 pixels.
    private static BufferedImage capture(int seed) {
        BufferedImage page = new BufferedImage(1300, 6000, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1300, 6000);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 16));
        for (int y = 30; y < 6000; y += 24) {
            graphics.setColor(y % 240 < 24 ? new Color(255, 80, 0) : Color.DARK_GRAY);
            graphics.drawString(
                    "Row " + y + " of capture " + seed + ": copied desk lamp, price 88.00, sold 1,204", 40, y);
        }
        for (int i = 0; i < 3; i++) {
            graphics.drawImage(NoisyPhoto.picture(480, 360, seed * 3 + i), 760, 200 + i * 1900, null);
        }
        graphics.dispose();
        return page;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
