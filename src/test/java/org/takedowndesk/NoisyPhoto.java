package org.takedowndesk;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Pictures for benchmarks, as large in bytes as photos of their size are.
public final class NoisyPhoto {

    private NoisyPhoto() {}

    /// Detail of several sizes, as a photo has.
    public static BufferedImage picture(int width, int height, int seed) {
        return picture(width, height, seed, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    }

    /// @param interpolation one of [RenderingHints]
    public static BufferedImage picture(int width, int height, int seed, Object interpolation) {
        BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = photo.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, interpolation);
        Random random = new Random(seed);
        for (int size : List.of(40, 160, 640, 1600)) {
            BufferedImage noise = new BufferedImage(size, size * 3 / 4, BufferedImage.TYPE_INT_ARGB);
            int alpha = 0x30 + 0xC0 * 40 / size;
            for (int y = 0; y < noise.getHeight(); y++) {
                for (int x = 0; x < size; x++) {
                    noise.setRGB(x, y, alpha << 24 | random.nextInt(0x1000000));
                }
            }
            graphics.drawImage(noise, 0, 0, width, height, null);
        }
        graphics.dispose();
        return photo;
    }

    /// The same picture each time, told apart by a comment.
    public static byte[] told(byte[] jpeg, int number) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + 8);
        out.write(jpeg, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 4, (byte) (number >> 8), (byte) number});
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    public static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
