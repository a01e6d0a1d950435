package org.takedowndesk.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.takedowndesk.work.Progress;

/// Bundles many photos in one heap: `FOLDER COUNT SIDE` makes COUNT noisy pictures of SIDE×SIDE pixels (2250 is about
/// 3 MB), bundles and checks them, and prints sizes and times. Run it with `-Xmx256m`.
final class BundleMemoryMain {

    private BundleMemoryMain() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<Exhibit> photos = photos(folder, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        long start = System.nanoTime();
        BundleResult result = new BundleWriter()
                .write(
                        BundleWriterTest.plan(photos.toArray(Exhibit[]::new)),
                        folder.resolve("memory.pdf"),
                        Progress.none());
        long written = System.nanoTime();
        CheckReport report = new BundleCheck().check(result.file(), Progress.none());
        long checked = System.nanoTime();
        System.out.printf(
                "%d photos, %d pages, %d bytes, written in %d ms, checked in %d ms, passed %s, heap %d MB%n",
                photos.size(),
                result.pages(),
                result.size(),
                (written - start) / 1_000_000,
                (checked - written) / 1_000_000,
                report.passed() && result.remarks().isEmpty(),
                Runtime.getRuntime().maxMemory() >> 20);
        if (!report.passed() || !result.remarks().isEmpty()) {
            throw new IllegalStateException(report.findings() + " " + result.remarks());
        }
    }

    /// One noisy picture, each copy made distinct by a comment segment.
    private static List<Exhibit> photos(Path folder, int count, int side) throws IOException {
        var image = new java.awt.image.BufferedImage(side, side, java.awt.image.BufferedImage.TYPE_3BYTE_BGR);
        byte[] noise = BundleFiles.noise(side * side * 3, 1);
        image.getRaster().setDataElements(0, 0, side, side, noise);
        byte[] jpeg = BundleFiles.jpegBytes(image);
        List<Exhibit> photos = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + 8);
            out.write(jpeg, 0, 2);
            out.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 4, (byte) (i >> 8), (byte) i});
            out.write(jpeg, 2, jpeg.length - 2);
            Path file = Files.write(folder.resolve("photo-" + i + ".jpg"), out.toByteArray());
            photos.add(BundleFiles.exhibit(i, "Photo " + i, file, "image/jpeg"));
        }
        return photos;
    }
}
