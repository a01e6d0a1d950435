package org.takedowndesk.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.takedowndesk.Fuzz;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// Hands spoiled pictures and PDFs to the reader and the decoder: `PictureFuzzMain SECONDS SEED [TYPE…]`, so many
/// seconds for each type. A file may be refused; nothing else may be thrown, and none may take ten seconds.
public final class PictureFuzzMain {

    private PictureFuzzMain() {}

    public static void main(String[] arguments) throws IOException {
        Duration time = Duration.ofSeconds(Long.parseLong(arguments[0]));
        long seed = Long.parseLong(arguments[1]);
        Path folder = Files.createTempDirectory("fuzz");
        Map<String, byte[]> samples = samples(folder);
        Path file = folder.resolve("spoiled");
        MediaReader reader = new MediaReader(Limits.standard());
        Pictures pictures = new Pictures(Limits.standard());
        for (Map.Entry<String, byte[]> sample : samples.entrySet()) {
            if (arguments.length > 2 && !java.util.List.of(arguments).contains(sample.getKey())) {
                continue;
            }
            long[] shown = {0};
            long tried = new Fuzz(seed).run(sample.getValue(), time, Duration.ofSeconds(10), spoiled -> {
                try {
                    Files.write(file, spoiled);
                    reader.describe(file, "fuzz." + sample.getKey());
                    pictures.thumbnail(file, 64);
                    pictures.read(file, 64);
                    shown[0]++;
                } catch (ProblemException e) {
                    if (e.problem() == Problem.OUR_FAULT) {
                        throw e;
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            System.out.printf(
                    "%-5s %9d files, %d of them still shown, nothing else thrown%n", sample.getKey(), tried, shown[0]);
        }
    }

    private static Map<String, byte[]> samples(Path folder) throws IOException {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("jpeg", FixtureFiles.jpegWithExif(6, 120, 80));
        // Large enough to be read at a fraction of its size.
        samples.put("jpeg-large", FixtureFiles.picture("jpeg", 640, 480));
        for (String format : new String[] {"png", "webp", "gif", "bmp", "tiff"}) {
            samples.put(format, FixtureFiles.picture(format, 120, 80));
        }
        samples.put("webp-moving", FixtureFiles.animatedWebp(3, 60, 40));
        samples.put("cmyk", FixtureFiles.cmykJpeg(10, 20, 30, 40));
        Path pdf = folder.resolve("pages.pdf");
        FixtureFiles.writePdf(pdf, 3, "");
        samples.put("pdf", Files.readAllBytes(pdf));
        return samples;
    }
}
