package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.OutsideTool;
import org.takedowndesk.bundle.BundleRemark.Reason;
import org.takedowndesk.work.Progress;

/// Pictures that are placed before they are made: damaged, huge and turned ones.
class LateImageTest {

    @TempDir
    Path folder;

    @Test
    void itIsNothingUntilItBecomesThePicture() throws IOException {
        LateImage late = new LateImage();
        assertThrows(IllegalStateException.class, late::createRawInputStream);
        assertThrows(IllegalStateException.class, late::getLength);
        byte[] content = {1, 2, 3, 4};
        try (COSStream made = new COSStream()) {
            made.setInt(COSName.WIDTH, 2);
            try (OutputStream out = made.createRawOutputStream()) {
                out.write(content);
            }
            late.become(made);
            assertTrue(late.hasData());
            assertEquals(content.length, late.getLength());
            assertEquals(2, late.getInt(COSName.WIDTH));
            assertArrayEquals(content, late.createRawInputStream().readAllBytes());
        }
    }

    private BundleResult write(Path picture, String type) throws IOException {
        return new BundleWriter()
                .write(
                        BundleWriterTest.plan(BundleFiles.exhibit(1, "Photo", picture, type)),
                        Edition.FILING,
                        folder.resolve("out.pdf"),
                        Progress.none());
    }

    private static List<Reason> reasons(BundleResult result) {
        return result.remarks().stream().map(BundleRemark::reason).toList();
    }

    @Test
    void damagedAndHugePicturesBecomeNotices() throws Exception {
        BundleFiles files = new BundleFiles(folder);
        byte[] whole = BundleFiles.jpegBytes(BundleFiles.drawing(3600, 2700, BufferedImage.TYPE_INT_RGB));
        BundleResult damaged = write(files.written("cut.jpg", Arrays.copyOf(whole, whole.length / 3)), "image/jpeg");
        assertEquals(List.of(Reason.DAMAGED), reasons(damaged));
        OutsideTool.run("qpdf", "--check", damaged.file().toString());
        BundleResult huge = write(files.hugePng("huge.png"), "image/png");
        assertEquals(List.of(Reason.TOO_LARGE), reasons(huge));
        OutsideTool.run("qpdf", "--check", huge.file().toString());
    }

    @Test
    void aTurnedPhotoThatIsMadeCoarserStandsUpright() throws Exception {
        BundleResult result = write(new BundleFiles(folder).jpeg("turned.jpg", 3600, 2700, 6), "image/jpeg");
        int page = java.util.Objects.requireNonNull(result.firstPages().get("E-001"));
        String number = String.valueOf(page);
        String[] listed = OutsideTool.run(
                        "pdfimages",
                        "-list",
                        "-f",
                        number,
                        "-l",
                        number,
                        result.file().toString())
                .lines()
                .skip(2)
                .findFirst()
                .orElseThrow()
                .strip()
                .split(" +", -1);
        assertTrue(Integer.parseInt(listed[4]) > Integer.parseInt(listed[3]), "it is stored upright");
        assertTrue(Integer.parseInt(listed[12]) <= 301, "dots an inch: " + listed[12]);
        Path drawn = folder.resolve("drawn");
        OutsideTool.run(
                "pdftoppm",
                "-r",
                "50",
                "-png",
                "-singlefile",
                "-f",
                number,
                result.file().toString(),
                drawn.toString());
        BufferedImage pixels = ImageIO.read(Files.newInputStream(folder.resolve("drawn.png")));
        // The red mark at the upper left of what the camera stored is at the upper right.
        int reds = 0;
        int right = 0;
        for (int y = 0; y < pixels.getHeight(); y++) {
            for (int x = 0; x < pixels.getWidth(); x++) {
                int rgb = pixels.getRGB(x, y);
                if ((rgb >> 16 & 255) > 150 && (rgb >> 8 & 255) < 90 && (rgb & 255) < 80) {
                    reds++;
                    right += x > pixels.getWidth() / 2 && y < pixels.getHeight() / 2 ? 1 : 0;
                }
            }
        }
        assertTrue(reds > 100 && right == reds, right + " of " + reds);
    }
}
