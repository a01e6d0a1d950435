package org.takedowndesk.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

class PicturesTest {

    private final Pictures pictures = new Pictures(Limits.standard());

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp", "tiff", "webp"})
    void readsEveryKindWholeAndSmall(String format) throws IOException {
        Path file = write(FixtureFiles.picture(format, 300, 200));

        BufferedImage whole = pictures.read(file, 1000);
        assertEquals(new PixelSize(300, 200), size(whole));
        assertEquals("RGBY", corners(whole));

        BufferedImage small = pictures.thumbnail(file, 60);
        assertEquals(new PixelSize(60, 40), size(small));
        assertEquals("RGBY", corners(small));
    }

    /// The table is Annex F of the EXIF standard: which side of the shown picture the stored rows and columns are.
    @ParameterizedTest
    @CsvSource(textBlock = """
            1, 60, 40, RGBY
            2, 60, 40, GRYB
            3, 60, 40, YBGR
            4, 60, 40, BYRG
            5, 40, 60, RBGY
            6, 40, 60, BRYG
            7, 40, 60, YGBR
            8, 40, 60, GYRB
            """)
    void turnsPicturesUpright(int orientation, int width, int height, String corners) throws IOException {
        Path file = write(FixtureFiles.jpegWithExif(orientation, 60, 40));

        BufferedImage picture = pictures.read(file, 100);
        assertEquals(new PixelSize(width, height), size(picture));
        assertEquals(corners, corners(picture));
        for (int side : new int[] {100, 30}) {
            BufferedImage photo = pictures.readForPhoto(file, side);
            assertEquals(BufferedImage.TYPE_3BYTE_BGR, photo.getType());
            assertEquals(Math.min(side, 60), Math.max(photo.getWidth(), photo.getHeight()));
            assertEquals(corners, corners(photo));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            255, 0,   0,   0,   C
            0,   255, 0,   0,   M
            0,   0,   255, 0,   Y
            0,   0,   0,   255, K
            0,   0,   0,   0,   W
            """)
    void readsCmykWithItsRealColours(int cyan, int magenta, int yellow, int black, String name) throws IOException {
        Path cmyk = write(FixtureFiles.cmykJpeg(cyan, magenta, yellow, black));
        Path ycck = write(FixtureFiles.ycckJpeg(cyan, magenta, yellow, black));

        assertEquals(name, inkName(new Color(pictures.read(cmyk, 100).getRGB(16, 16))));
        assertEquals(name, inkName(new Color(pictures.read(ycck, 100).getRGB(16, 16))));
    }

    /// By hand: each of red, green, blue is 255 x (1 - ink / 255) x (1 - black / 255); the JDK's reader gives (173,
    /// 224, 118).
    @Test
    void readsMixedInksWithTheirRealColours() throws IOException {
        Color colour = new Color(pictures.read(write(FixtureFiles.cmykJpeg(128, 30, 200, 40)), 100)
                .getRGB(16, 16));

        assertTrue(Math.abs(colour.getRed() - 107) <= 4, colour.toString());
        assertTrue(Math.abs(colour.getGreen() - 190) <= 4, colour.toString());
        assertTrue(Math.abs(colour.getBlue() - 46) <= 4, colour.toString());
    }

    @Test
    void keepsGreysAsTheyAre() throws IOException {
        BufferedImage grey = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY);
        fill(grey.getRaster(), 128);
        assertEquals(0xFF808080, pictures.read(png(grey), 10).getRGB(1, 1));

        BufferedImage deep = new BufferedImage(4, 4, BufferedImage.TYPE_USHORT_GRAY);
        fill(deep.getRaster(), 128 << 8);
        assertEquals(0xFF808080, pictures.read(png(deep), 10).getRGB(1, 1));

        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_GRAY),
                true,
                false,
                Transparency.TRANSLUCENT,
                DataBuffer.TYPE_BYTE);
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 4, 4, 2, null);
        fill(raster, 128);
        BufferedImage translucent = new BufferedImage(model, raster, false, null);
        assertEquals(0x80808080, pictures.read(png(translucent), 10).getRGB(1, 1));
    }

    @Test
    void averagesInsteadOfLeavingPixelsOut() throws IOException {
        BufferedImage stripes = new BufferedImage(640, 640, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 640 * 640; i++) {
            stripes.setRGB(i % 640, i / 640, i % 2 == 0 ? 0xFFFFFF : 0);
        }

        int middle = pictures.read(png(stripes), 80).getRGB(40, 40) & 0xFF;
        assertTrue(middle > 120 && middle < 136, "grey is " + middle);
    }

    @Test
    void showsAFullPageCaptureAsLargeAsMemoryAllows() throws IOException {
        Path file = folder.resolve("capture.png");
        FixtureFiles.writeLargePng(file, 1280, 30_000);

        assertEquals(new PixelSize(43, 1000), size(pictures.read(file, 1000)));
        Limits tight = new Limits(100_000_000, 1_000_000_000, 40_000_000, 1_000_000, 10, 1000);
        assertEquals(new PixelSize(640, 15_000), size(new Pictures(tight).read(file, 30_000)));
    }

    @Test
    void showsTheFirstFrameOfAnAnimation() throws IOException {
        BufferedImage picture = pictures.read(write(FixtureFiles.animatedWebp(3, 30, 20)), 100);

        assertEquals(new PixelSize(30, 20), size(picture));
        assertEquals("RGBY", corners(picture));
    }

    @Test
    void rendersPdfPages() throws IOException {
        Path file = folder.resolve("a.pdf");
        FixtureFiles.writePdf(file, 2, "");

        BufferedImage first = pictures.read(file, 842);
        assertEquals(842, first.getHeight());
        assertTrue(Math.abs(first.getWidth() - 595) <= 1, "width is " + first.getWidth());
        assertEquals(0xFFFFFFFF, first.getRGB(300, 100));
        assertEquals(0xFFFF0000, first.getRGB(300, 700));
        assertEquals(0xFFFFFFFF, pictures.pdfPage(file, 1, 200).getRGB(50, 150));
        assertReason(Condition.CORRUPT, () -> pictures.pdfPage(file, 2, 200));
    }

    @Test
    void saysWhyAPictureCannotBeShown() throws IOException {
        byte[] png = FixtureFiles.picture("png", 300, 200);
        Path locked = folder.resolve("locked.pdf");
        FixtureFiles.writePdf(locked, 1, "secret");

        assertReason(Condition.TRUNCATED, () -> pictures.read(write(Arrays.copyOf(png, png.length / 2)), 100));
        assertReason(Condition.TOO_LARGE, () -> pictures.read(write(FixtureFiles.hollowPng(60_000, 60_000)), 100));
        assertReason(Condition.EMPTY, () -> pictures.read(write(new byte[0]), 100));
        assertReason(Condition.ENCRYPTED, () -> pictures.read(locked, 100));
        assertReason(Condition.UNKNOWN_TYPE, () -> pictures.read(write("text".getBytes(StandardCharsets.UTF_8)), 100));
        assertReason(Condition.UNREADABLE, () -> pictures.read(folder.resolve("gone"), 100));
    }

    /// A child program with a heap of 128 MB reads pictures that would take 1.6 GB decoded whole.
    @Test
    void keepsMemoryBounded() throws Exception {
        Path large = folder.resolve("large.png");
        FixtureFiles.writeLargePng(large, 20_000, 20_000);
        Path hollow = write(FixtureFiles.hollowPng(60_000, 60_000));
        Path liar = write(FixtureFiles.lyingWebp());
        Path output = folder.resolve("output.txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ThumbnailProgram.class.getName(),
                        large.toString(),
                        hollow.toString(),
                        liar.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertEquals(0, child.waitFor(), Files.readString(output));
        assertEquals(
                List.of("OK 20000x20000", "256x256 ff808080", "TOO_LARGE 60000x60000", "CORRUPT 30x20"),
                Files.readAllLines(output).stream()
                        .filter(line -> line.contains("x") && !line.contains(" WARN"))
                        .toList());
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "stored", ""), content);
    }

    private Path png(BufferedImage image) throws IOException {
        Path file = Files.createTempFile(folder, "stored", "");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static void fill(WritableRaster raster, int sample) {
        for (int band = 0; band < raster.getNumBands(); band++) {
            for (int i = 0; i < raster.getWidth() * raster.getHeight(); i++) {
                raster.setSample(i % raster.getWidth(), i / raster.getWidth(), band, sample);
            }
        }
    }

    private static PixelSize size(BufferedImage image) {
        return new PixelSize(image.getWidth(), image.getHeight());
    }

    private static String corners(BufferedImage image) {
        int right = image.getWidth() * 3 / 4;
        int bottom = image.getHeight() * 3 / 4;
        int left = image.getWidth() / 4;
        int top = image.getHeight() / 4;
        return name(image.getRGB(left, top))
                + name(image.getRGB(right, top))
                + name(image.getRGB(left, bottom))
                + name(image.getRGB(right, bottom));
    }

    private static String name(int rgb) {
        Color colour = new Color(rgb);
        boolean red = colour.getRed() > 128;
        boolean green = colour.getGreen() > 128;
        if (red && green) {
            return "Y";
        }
        return red ? "R" : green ? "G" : "B";
    }

    private static String inkName(Color colour) {
        String bright = (colour.getRed() > 120 ? "r" : "")
                + (colour.getGreen() > 120 ? "g" : "")
                + (colour.getBlue() > 120 ? "b" : "");
        return switch (bright) {
            case "gb" -> "C";
            case "r", "rb" -> "M";
            case "rg" -> "Y";
            case "" -> "K";
            case "rgb" -> "W";
            default -> colour.toString();
        };
    }

    private static void assertReason(Condition condition, Executable act) {
        ProblemException problem = assertThrows(ProblemException.class, act);
        assertEquals(Problem.FILE_UNREADABLE, problem.problem());
        assertEquals(condition, problem.values().getLast());
    }
}
