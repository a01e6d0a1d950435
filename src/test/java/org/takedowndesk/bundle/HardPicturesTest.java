package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedowndesk.bundle.BundleRemark.Reason;
import org.takedowndesk.media.FixtureFiles;
import org.takedowndesk.work.Progress;

/// Pictures that printers, cameras and scanners make and few programs show rightly.
class HardPicturesTest {

    @TempDir
    Path folder;

    private BundleResult bundle(Path file, String mime) throws IOException {
        return new BundleWriter()
                .write(
                        BundleWriterTest.plan(BundleFiles.exhibit(1, "P", file, mime)),
                        folder.resolve("b.pdf"),
                        Progress.none());
    }

    /// The colour at this part of the picture's place on its page, drawn as a reader draws it.
    private static Color shown(BufferedImage page, float[] box, double right, double down) {
        return new Color(page.getRGB((int) (box[0] + box[2] * right), (int) (box[1] + box[3] * down)));
    }

    private static byte[] attached(PDDocument document) throws IOException {
        PDEmbeddedFilesNameTreeNode files =
                document.getDocumentCatalog().getNames().getEmbeddedFiles();
        for (var file : files.getNames().entrySet()) {
            if (!file.getValue().getFilename().equals(Attachments.MANIFEST)) {
                return file.getValue().getEmbeddedFile().toByteArray();
            }
        }
        throw new IOException("nothing is attached");
    }

    /// What is not white or grey on the page: left, top, width, height.
    private static float[] coloured(BufferedImage page) {
        int left = page.getWidth();
        int top = page.getHeight();
        int right = 0;
        int bottom = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                float[] hsb = hsb(page.getRGB(x, y));
                if (hsb[1] > 0.8 && hsb[2] > 0.5) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        return new float[] {left, top, right - left + 1, bottom - top + 1};
    }

    private static float[] hsb(int rgb) {
        Color colour = new Color(rgb);
        return Color.RGBtoHSB(colour.getRed(), colour.getGreen(), colour.getBlue(), null);
    }

    /// Full inks on paper, as any printer's colour chart shows them: which of red, green, blue is bright.
    @ParameterizedTest
    @CsvSource({
        "255, 0,   0,   0,   '.gb'",
        "0,   255, 0,   0,   'r..'",
        "0,   0,   255, 0,   'rg.'",
        "0,   0,   0,   255, '...'",
        "0,   0,   0,   0,   'rgb'",
        "255, 0,   255, 0,   '.g.'"
    })
    void inksOfAPrintersJpegShowTheirColours(int cyan, int magenta, int yellow, int black, String bright)
            throws IOException {
        byte[] jpeg = FixtureFiles.cmykJpeg(cyan, magenta, yellow, black);
        Path file = Files.write(folder.resolve("inks.jpg"), jpeg);
        BundleResult result = bundle(file, "image/jpeg");
        try (PDDocument document = Loader.loadPDF(result.file().toFile())) {
            var image = (PDImageXObject) document.getPage(result.firstPage("E-001") - 1)
                    .getResources()
                    .getXObject(COSName.getPDFName("P"));
            Color colour = new Color(image.getImage().getRGB(16, 16));
            String found = (colour.getRed() > 150 ? "r" : ".")
                    + (colour.getGreen() > 130 ? "g" : ".")
                    + (colour.getBlue() > 150 ? "b" : ".");
            assertEquals(bright, found, colour.toString());
            assertArrayEquals(jpeg, attached(document));
            assertEquals(List.of(), result.remarks());
        }
    }

    /// A bitmap of one bit a pixel, the upper half white, of 108 million pixels.
    private Path largeBitmap() throws IOException {
        int width = 12_000;
        int height = 9_000;
        int rowBytes = width / 8;
        ByteBuffer head = ByteBuffer.allocate(62).order(ByteOrder.LITTLE_ENDIAN);
        head.put("BM".getBytes(StandardCharsets.US_ASCII))
                .putInt(62 + rowBytes * height)
                .putInt(0)
                .putInt(62)
                .putInt(40)
                .putInt(width)
                .putInt(height)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(0)
                .putInt(rowBytes * height)
                .putInt(2835)
                .putInt(2835)
                .putInt(2)
                .putInt(0)
                .putInt(0x00000000)
                .putInt(0x00FFFFFF);
        byte[] pixels = new byte[rowBytes * height];
        // Bitmaps begin with their lowest row.
        Arrays.fill(pixels, pixels.length / 2, pixels.length, (byte) 0xFF);
        Path file = folder.resolve("plan.bmp");
        try (var out = Files.newOutputStream(file)) {
            out.write(head.array());
            out.write(pixels);
        }
        return file;
    }

    @Test
    void pictureOfMoreThanAHundredMillionPixelsIsShownReducedAndAttachedWhole() throws IOException {
        Path file = largeBitmap();
        BundleResult result = bundle(file, "image/bmp");
        assertEquals(List.of(new BundleRemark("E-001", Reason.REDUCED, "1 : 2")), result.remarks());
        try (PDDocument document = Loader.loadPDF(result.file().toFile())) {
            var image = (PDImageXObject) document.getPage(result.firstPage("E-001") - 1)
                    .getResources()
                    .getXObject(COSName.getPDFName("P"));
            assertEquals(6000, image.getWidth());
            assertEquals(4500, image.getHeight());
            byte[] white = new byte[6000 * 3];
            Arrays.fill(white, (byte) 0xFF);
            try (var rows = image.createInputStream()) {
                assertArrayEquals(white, rows.readNBytes(white.length), "first row");
                rows.skipNBytes(6000L * 3 * 4498);
                assertArrayEquals(new byte[6000 * 3], rows.readNBytes(6000 * 3), "last row");
                assertEquals(-1, rows.read());
            }
            assertArrayEquals(Files.readAllBytes(file), attached(document));
        }
    }

    /// Red, green over blue, yellow, turned as the camera was held: what EXIF says puts them back.
    @ParameterizedTest
    @ValueSource(strings = {"png", "webp", "tiff"})
    void picturesOfEveryKindStandUpright(String format) throws IOException {
        Path file = Files.write(folder.resolve("a." + format), lyingOnItsSide(format));
        BundleResult result = bundle(file, "image/" + format);
        try (PDDocument document = Loader.loadPDF(result.file().toFile())) {
            BufferedImage page = new PDFRenderer(document).renderImage(result.firstPage("E-001") - 1, 1);
            float[] box = coloured(page);
            assertTrue(box[3] > box[2] * 1.3, "it is higher than wide: " + Arrays.toString(box));
            // Turned by a quarter to the right, as orientation 6 asks, the left column comes on top.
            assertEquals(
                    List.of(Color.BLUE, Color.RED, Color.YELLOW, Color.GREEN),
                    List.of(
                            shown(page, box, 0.25, 0.25),
                            shown(page, box, 0.75, 0.25),
                            shown(page, box, 0.25, 0.75),
                            shown(page, box, 0.75, 0.75)));
        }
    }

    private static byte[] lyingOnItsSide(String format) throws IOException {
        return switch (format) {
            case "png" -> FixtureFiles.pngWithExif(6, 300, 200);
            case "webp" -> webp();
            default -> tiff();
        };
    }

    /// An extended WebP: flags, picture, EXIF.
    private static byte[] webp() throws IOException {
        byte[] still = FixtureFiles.webp(FixtureFiles.quadrants(300, 200));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        byte[] flags = {8, 0, 0, 0, (byte) 43, 1, 0, (byte) 199, 0, 0};
        body.writeBytes(FixtureFiles.riffChunk("VP8X", flags));
        body.write(still, 12, still.length - 12);
        body.writeBytes(FixtureFiles.riffChunk("EXIF", FixtureFiles.exif(6)));
        return FixtureFiles.riffChunk("RIFF", body.toByteArray());
    }

    private static byte[] tiff() throws IOException {
        BufferedImage image = FixtureFiles.quadrants(300, 200);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam usual = writer.getDefaultWriteParam();
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), usual);
            IIOMetadataNode root = new IIOMetadataNode("javax_imageio_1.0");
            IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
            // The standard format's name for what EXIF numbers 6.
            IIOMetadataNode orientation = new IIOMetadataNode("ImageOrientation");
            orientation.setAttribute("value", "Rotate270");
            dimension.appendChild(orientation);
            root.appendChild(dimension);
            metadata.mergeTree("javax_imageio_1.0", root);
            writer.write(null, new IIOImage(image, null, metadata), usual);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
