package org.takedowndesk.gallery;

import com.sun.management.OperatingSystemMXBean;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import org.takedowndesk.media.Limits;
import org.takedowndesk.media.Pictures;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.vault.StoredFile;
import org.takedowndesk.vault.Vault;
import org.takedowndesk.work.Progress;

/// Measures the CPU seconds of small pictures beside those of ImageMagick, over the same photos, in turn:
/// `ThumbnailBenchmark FOLDER [PHOTOS]`. The folder is filled with photos of 12 million pixels if it has none.
///
/// ImageMagick runs once for each photo, as from a script, and once for all of them, which spares it its start.
final class ThumbnailBenchmark {

    private static final int ROUNDS = 5;
    private static final String HINT = "-define jpeg:size=256x256";
    private static final Pattern CHILDREN = Pattern.compile("(\\d+)m([\\d.]+)s\\s+(\\d+)m([\\d.]+)s\\s*$");

    private final Path folder;
    private final List<Path> photos;
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ThumbnailBenchmark(Path folder, List<Path> photos) {
        this.folder = folder;
        this.photos = photos;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        if (photos(folder).isEmpty()) {
            for (int i = 0; i < count; i++) {
                write(photo(i), folder.resolve("photo" + i + ".jpg"));
            }
        }
        new ThumbnailBenchmark(folder, photos(folder)).run();
    }

    private static List<Path> photos(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jpg"))
                    .sorted()
                    .toList();
        }
    }

    private void run() throws IOException, InterruptedException {
        long bytes = 0;
        for (Path photo : photos) {
            bytes += Files.size(photo);
        }
        System.out.printf(Locale.ROOT, "%d photos, %.1f MB each%n", photos.size(), bytes / 1e6 / photos.size());
        Path out = Files.createTempDirectory("thumbnails");
        Vault vault = new Vault(Files.createDirectories(out.resolve("vault")));
        List<Sha256> hashes = new ArrayList<>();
        for (Path photo : photos) {
            StoredFile stored = vault.put(photo, Progress.none());
            hashes.add(stored.hash());
        }
        List<Double> toEach = new ArrayList<>();
        List<Double> toAll = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double ours = ours(vault, hashes, out.resolve("cache" + round));
            double each =
                    shell("for f in *.jpg; do convert " + HINT + " \"$f\" -thumbnail 256x256 " + out + "/$f; done");
            double all = shell("mogrify " + HINT + " -path " + out + " -thumbnail 256x256 *.jpg");
            double kept = ours(vault, hashes, out.resolve("cache" + round));
            System.out.printf(
                    Locale.ROOT,
                    "round %d, CPU ms a photo: ours %.1f, convert %.1f, one mogrify for all %.1f, ours when kept %.2f%n",
                    round + 1,
                    ours * 1000 / photos.size(),
                    each * 1000 / photos.size(),
                    all * 1000 / photos.size(),
                    kept * 1000 / photos.size());
            if (round > 0) {
                toEach.add(ours / each);
                toAll.add(ours / all);
            }
        }
        toEach.sort(null);
        toAll.sort(null);
        System.out.printf(
                Locale.ROOT,
                "ratio of CPU time, median of the rounds after the first: %.2f to convert, %.2f to mogrify%n",
                toEach.get(toEach.size() / 2),
                toAll.get(toAll.size() / 2));
    }

    /// With everything the program does for it: compiling itself, collecting garbage, writing the cache.
    private double ours(Vault vault, List<Sha256> hashes, Path cache) {
        SmallPictures pictures =
                new SmallPictures(vault, new Pictures(Limits.standard()), new FileCache(cache, FileCache.USUAL_BYTES));
        long before = system.getProcessCpuTime();
        for (Sha256 hash : hashes) {
            if (!(pictures.of(hash) instanceof SmallPicture.Shown)) {
                throw new IllegalStateException(hash + " is not shown");
            }
        }
        return (system.getProcessCpuTime() - before) / 1e9;
    }

    private double shell(String command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", command + "; times").directory(folder.toFile());
        builder.environment().put("MAGICK_THREAD_LIMIT", "1");
        builder.environment().put("OMP_NUM_THREADS", "1");
        builder.redirectErrorStream(true);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher times = CHILDREN.matcher(said);
        if (process.waitFor() != 0 || !times.find()) {
            throw new IllegalStateException(said);
        }
        return seconds(times, 1) + seconds(times, 3);
    }

    private static double seconds(Matcher times, int group) {
        return Integer.parseInt(times.group(group)) * 60 + Double.parseDouble(times.group(group + 1));
    }

    /// Planes of colour, edges, fine texture and the noise of a sensor, so that the file has the size of a real photo.
    private static BufferedImage photo(int seed) {
        int width = 4000;
        int height = 3000;
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setPaint(new GradientPaint(0, 0, colour(random), width, height, colour(random)));
        graphics.fillRect(0, 0, width, height);
        for (int i = 0; i < 300; i++) {
            graphics.setPaint(new GradientPaint(
                    random.nextInt(width), 0, colour(random), random.nextInt(width), height, colour(random)));
            graphics.fillOval(
                    random.nextInt(width), random.nextInt(height), random.nextInt(20, 900), random.nextInt(20, 700));
        }
        graphics.dispose();
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                int grain = (int) (random.nextGaussian() * 3.2 + 9 * Math.sin(x / 5.0) * Math.sin(y / 7.0));
                line[x] = shade(line[x] >> 16, grain) << 16 | shade(line[x] >> 8, grain) << 8 | shade(line[x], grain);
            }
            image.setRGB(0, y, width, 1, line, 0, width);
        }
        return image;
    }

    private static int shade(int value, int grain) {
        return Math.clamp((value & 0xFF) + grain, 0, 255);
    }

    private static Color colour(Random random) {
        return new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0.9f);
        try (FileImageOutputStream out = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}
