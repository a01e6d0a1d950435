package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedowndesk.work.Progress;

class PictureTest {

    private static final int WIDTH = 37;
    private static final int HEIGHT = 23;

    @TempDir
    Path folder;

    private BufferedImage bundled(Path file, String mime) throws IOException {
        Exhibit exhibit = BundleFiles.exhibit(1, "P", file, mime);
        BundleResult result =
                new BundleWriter().write(BundleWriterTest.plan(exhibit), folder.resolve("b.pdf"), Progress.none());
        try (PDDocument document = Loader.loadPDF(result.file().toFile())) {
            var image = (PDImageXObject) document.getPage(result.firstPage("E-001") - 1)
                    .getResources()
                    .getXObject(COSName.getPDFName("P"));
            return image.getImage();
        }
    }

    private static void assertSamePixels(BufferedImage expected, BufferedImage found) {
        assertEquals(expected.getWidth(), found.getWidth());
        assertEquals(expected.getHeight(), found.getHeight());
        for (int y = 0; y < expected.getHeight(); y++) {
            for (int x = 0; x < expected.getWidth(); x++) {
                assertEquals(
                        Integer.toHexString(expected.getRGB(x, y)),
                        Integer.toHexString(found.getRGB(x, y)),
                        "pixel " + x + "," + y);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"8, 2, 3", "8, 6, 4", "8, 4, 2"})
    void pngOfThisKindKeepsEveryPixel(int bits, int colourType, int channels) throws IOException {
        byte[] pixels = BundleFiles.noise(WIDTH * HEIGHT * channels * bits / 8, 7);
        Path png = new BundleFiles(folder).png("a.png", WIDTH, HEIGHT, bits, colourType, pixels);
        BufferedImage found = bundled(png, "image/png");
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int at = (y * WIDTH + x) * channels;
                boolean grey = channels == 2;
                int red = pixels[at] & 0xFF;
                int green = grey ? red : pixels[at + 1] & 0xFF;
                int blue = grey ? red : pixels[at + 2] & 0xFF;
                int alpha = channels == 3 ? 255 : pixels[at + channels - 1] & 0xFF;
                int expected = alpha << 24 | red << 16 | green << 8 | blue;
                assertEquals(Integer.toHexString(expected), Integer.toHexString(found.getRGB(x, y)));
            }
        }
    }

    @Test
    void opaqueAlphaIsDropped() throws IOException {
        byte[] pixels = BundleFiles.noise(WIDTH * HEIGHT * 4, 3);
        for (int i = 3; i < pixels.length; i += 4) {
            pixels[i] = (byte) 0xFF;
        }
        Path png = new BundleFiles(folder).png("a.png", WIDTH, HEIGHT, 8, 6, pixels);
        BufferedImage found = bundled(png, "image/png");
        assertEquals(BufferedImage.OPAQUE, found.getTransparency());
        assertSamePixels(ImageIO.read(png.toFile()), found);
    }

    @Test
    void paletteKeepsItsColours() throws IOException {
        byte[] pixels = BundleFiles.noise(WIDTH * HEIGHT, 5);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= 0x3F;
        }
        Path png = new BundleFiles(folder).png("a.png", WIDTH, HEIGHT, 8, 3, pixels, BundleFiles.noise(64 * 3, 6));
        assertSamePixels(ImageIO.read(png.toFile()), bundled(png, "image/png"));
    }

    @Test
    void oneBitGreyKeepsItsPixels() throws IOException {
        Path png = new BundleFiles(folder).png("a.png", 40, HEIGHT, 1, 0, BundleFiles.noise(5 * HEIGHT, 9));
        assertSamePixels(ImageIO.read(png.toFile()), bundled(png, "image/png"));
    }

    @ParameterizedTest
    @CsvSource({"16, 0, 1", "16, 2, 3", "16, 6, 4"})
    void sixteenBitsAreShownToTheNearestOfEight(int bits, int colourType, int channels) throws IOException {
        byte[] pixels = BundleFiles.noise(WIDTH * HEIGHT * channels * 2, 8);
        Path png = new BundleFiles(folder).png("a.png", WIDTH, HEIGHT, bits, colourType, pixels);
        BufferedImage found = bundled(png, "image/png");
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            int red = pixels[i * channels * 2] & 0xFF;
            int shown = found.getRaster().getSample(i % WIDTH, i / WIDTH, 0);
            assertTrue(Math.abs(red - shown) <= 1, red + " is shown as " + shown);
        }
    }

    @ParameterizedTest
    @CsvSource({"bmp, image/bmp", "tiff, image/tiff", "gif, image/gif"})
    void decodedKindsKeepEveryPixel(String format, String mime) throws IOException {
        BufferedImage drawing = BundleFiles.drawing(300, 200, BufferedImage.TYPE_INT_RGB);
        Path file = new BundleFiles(folder).image("a." + format, format, drawing);
        assertSamePixels(ImageIO.read(file.toFile()), bundled(file, mime));
    }

    @Test
    void webpIsDecoded() throws IOException {
        BufferedImage drawing = BundleFiles.drawing(300, 200, BufferedImage.TYPE_INT_RGB);
        Path file = new BundleFiles(folder).image("a.webp", "webp", drawing);
        assertSamePixels(ImageIO.read(file.toFile()), bundled(file, "image/webp"));
    }

    @Test
    void interlacedPngIsDecoded() throws IOException {
        BufferedImage drawing = BundleFiles.drawing(300, 200, BufferedImage.TYPE_INT_RGB);
        Path file = folder.resolve("i.png");
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setProgressiveMode(javax.imageio.ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new javax.imageio.IIOImage(drawing, null, null), parameters);
        }
        assertSamePixels(drawing, bundled(file, "image/png"));
    }
}
