package org.takedowndesk.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Node;

/// Small pictures of JPEG files against the mean of every pixel that Java's own reader decodes.
class SmallJpegTest {

    private static final int SIDE = 100;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            # width, height, grey,  sampling, progressive, restart
            1600,    1200,   false, 2,        false,       0
            1600,    1200,   false, 1,        false,       0
            1603,    1201,   false, 2,        false,       0
            801,     1203,   false, 1,        false,       0
            405,     603,    false, 1,        false,       0
            1611,    1207,   true,  1,        false,       0
            1600,    1200,   false, 2,        false,       7
            1609,    1205,   false, 1,        false,       100
            1600,    1200,   false, 2,        true,        0
            1607,    1203,   true,  1,        true,        0
            """)
    void everyPixelIsTheMeanOfWhatItShows(
            int width, int height, boolean grey, int sampling, boolean progressive, int restart) throws IOException {
        Path file = folder.resolve("picture.jpg");
        Files.write(file, jpeg(picture(width, height, grey), sampling, progressive, restart));

        BufferedImage small = SmallJpeg.read(file, SIDE).orElseThrow();

        assertEquals(new PixelSize(width, height).within(SIDE), new PixelSize(small.getWidth(), small.getHeight()));
        BufferedImage whole = ImageIO.read(file.toFile());
        double[] off = differences(small, means(whole, small.getWidth(), small.getHeight()));
        // A block that lies across the border of two small pixels gives its mean to both: edges are a little softer.
        assertTrue(off[off.length / 2] <= 0.8, "in the middle off by " + off[off.length / 2]);
        assertTrue(off[off.length / 100 * 98] <= 12, "but for 2 in 100 off by " + off[off.length / 100 * 98]);
    }

    @Test
    void whatIsCutOffIsLeftToTheOtherDecoder() throws IOException {
        byte[] whole = jpeg(picture(1600, 1200, false), 2, false, 0);
        for (int length = 2; length < whole.length - 2; length += whole.length / 40) {
            Path file = folder.resolve("cut" + length + ".jpg");
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(Optional.empty(), SmallJpeg.read(file, SIDE), "cut after " + length);
        }
    }

    @Test
    void noDamageEndsInAnythingButAPictureOrNone() throws IOException {
        byte[] whole = jpeg(picture(1000, 700, false), 2, false, 9);
        java.util.Random random = new java.util.Random(20261124);
        Path file = folder.resolve("damaged.jpg");
        for (int i = 0; i < 400; i++) {
            byte[] damaged = whole.clone();
            int from = i % 2 == 0 ? 700 : whole.length;
            for (int many = random.nextInt(1, 6); many > 0; many--) {
                damaged[2 + random.nextInt(from - 2)] = (byte) random.nextInt(256);
            }
            Files.write(file, damaged);
            SmallJpeg.read(file, SIDE).ifPresent(small -> assertTrue(small.getWidth() <= SIDE));
        }
    }

    @Test
    void aSmallOneIsLeftToTheOtherDecoder() throws IOException {
        Path file = folder.resolve("small.jpg");
        Files.write(file, jpeg(picture(150, 90, false), 2, false, 0));
        assertEquals(Optional.empty(), SmallJpeg.read(file, SIDE));
        assertEquals(SIDE, new Pictures(Limits.standard()).thumbnail(file, SIDE).getWidth());
    }

    private static BufferedImage picture(int width, int height, boolean grey) {
        BufferedImage image =
                new BufferedImage(width, height, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(20, 60, 120), width, height, new Color(250, 190, 40)));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(200, 30, 60));
        graphics.fillOval(width / 5, height / 4, width / 2, height / 3);
        graphics.setColor(Color.WHITE);
        for (int y = 0; y < height; y += 37) {
            graphics.drawLine(0, y, width, y + height / 7);
        }
        graphics.dispose();
        return image;
    }

    private static byte[] jpeg(BufferedImage image, int sampling, boolean progressive, int restart) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0.95f);
        param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), param);
        String format = metadata.getNativeMetadataFormatName();
        Node root = metadata.getAsTree(format);
        for (Node node = root.getLastChild().getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals("sof") && node.getFirstChild() instanceof IIOMetadataNode first) {
                first.setAttribute("HsamplingFactor", String.valueOf(sampling));
                first.setAttribute("VsamplingFactor", String.valueOf(sampling));
            }
        }
        if (restart > 0) {
            IIOMetadataNode interval = new IIOMetadataNode("dri");
            interval.setAttribute("interval", String.valueOf(restart));
            root.getLastChild().appendChild(interval);
        }
        metadata.setFromTree(format, root);
        writer.setOutput(new MemoryCacheImageOutputStream(bytes));
        writer.write(null, new IIOImage(image, null, metadata), param);
        ((MemoryCacheImageOutputStream) writer.getOutput()).close();
        writer.dispose();
        requireAsWanted(bytes.toByteArray(), sampling, progressive, restart);
        return bytes.toByteArray();
    }

    /// The writer may leave out what it does not like; then a test would prove nothing.
    private static void requireAsWanted(byte[] jpeg, int sampling, boolean progressive, int restart)
            throws IOException {
        boolean interval = false;
        for (int at = 2; (jpeg[at + 1] & 0xFF) != 0xDA; ) {
            int marker = jpeg[at + 1] & 0xFF;
            if (marker == 0xC0 || marker == 0xC2) {
                assertEquals(progressive, marker == 0xC2);
                assertEquals(sampling * 0x11, jpeg[at + 11]);
            }
            interval |= marker == 0xDD;
            at += 2 + new java.io.DataInputStream(new ByteArrayInputStream(jpeg, at + 2, 2)).readUnsignedShort();
        }
        assertEquals(restart > 0, interval);
    }

    /// Every pixel the plain mean of its area, parts of pixels counted as parts.
    private static double[][] means(BufferedImage whole, int width, int height) {
        double[][] sums = new double[width * height][3];
        double across = (double) whole.getWidth() / width;
        double down = (double) whole.getHeight() / height;
        int[] pixel = new int[3];
        boolean grey = whole.getRaster().getNumBands() == 1;
        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                if (grey) {
                    Arrays.fill(pixel, whole.getRaster().getSample(x, y, 0));
                } else {
                    int rgb = whole.getRGB(x, y);
                    pixel[0] = rgb >> 16 & 0xFF;
                    pixel[1] = rgb >> 8 & 0xFF;
                    pixel[2] = rgb & 0xFF;
                }
                for (int row = (int) (y / down); row < height && row * down < y + 1; row++) {
                    for (int column = (int) (x / across); column < width && column * across < x + 1; column++) {
                        double part = (Math.min(y + 1, (row + 1) * down) - Math.max(y, row * down))
                                * (Math.min(x + 1, (column + 1) * across) - Math.max(x, column * across))
                                / (across * down);
                        for (int i = 0; i < 3; i++) {
                            sums[row * width + column][i] += pixel[i] * Math.max(0, part);
                        }
                    }
                }
            }
        }
        return sums;
    }

    /// How far the values are off, the nearest first.
    private static double[] differences(BufferedImage small, double[][] means) {
        double[] off = new double[means.length * 3];
        for (int i = 0; i < means.length; i++) {
            int rgb = small.getRGB(i % small.getWidth(), i / small.getWidth());
            off[3 * i] = Math.abs((rgb >> 16 & 0xFF) - means[i][0]);
            off[3 * i + 1] = Math.abs((rgb >> 8 & 0xFF) - means[i][1]);
            off[3 * i + 2] = Math.abs((rgb & 0xFF) - means[i][2]);
        }
        Arrays.sort(off);
        return off;
    }
}
