package org.takedowndesk.sample;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.DataBufferInt;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/// What every drawn picture of the sample needs: faces, soft shadows, grain, and the two picture formats.
final class Studio {

    private final Font regular = font("NotoSansSC-Regular");
    private final Font bold = font("NotoSansSC-Bold");

    private static Font font(String name) {
        try (InputStream in = Studio.class.getResourceAsStream("/org/takedowndesk/fonts/" + name + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its font " + name);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the program's font cannot be read: " + name, e);
        }
    }

    Font regular(double size) {
        return regular.deriveFont((float) size);
    }

    Font bold(double size) {
        return bold.deriveFont((float) size);
    }

    static BufferedImage blank(int width, int height, Color color) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = graphics(image);
        graphics.setColor(color);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    static Graphics2D graphics(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return graphics;
    }

    /// Lays a soft shadow of `shape` on the picture. It is blurred small and drawn large, which nobody can tell.
    static void shadow(BufferedImage image, Shape shape, double blur, double darkness) {
        double scale = 6 / blur;
        int width = Math.max(1, (int) (image.getWidth() * scale));
        int height = Math.max(1, (int) (image.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = graphics(small);
        graphics.setTransform(AffineTransform.getScaleInstance(scale, scale));
        graphics.setColor(new Color(20, 16, 12, (int) (255 * darkness)));
        graphics.fill(shape);
        graphics.dispose();
        int size = 7;
        float[] weights = new float[size * size];
        Arrays.fill(weights, 1f / weights.length);
        ConvolveOp soften = new ConvolveOp(new Kernel(size, size, weights), ConvolveOp.EDGE_NO_OP, null);
        BufferedImage soft = soften.filter(soften.filter(small, null), null);
        Graphics2D onto = graphics(image);
        onto.drawImage(soft, 0, 0, image.getWidth(), image.getHeight(), null);
        onto.dispose();
    }

    /// Makes a drawing look photographed: sensor grain, and corners a little darker.
    static void photograph(BufferedImage image, long seed, int grain, double vignette) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        long state = seed * 0x9E3779B97F4A7C15L + 1;
        for (int y = 0; y < height; y++) {
            double dy = (y - height / 2.0) / height;
            for (int x = 0; x < width; x++) {
                double dx = (x - width / 2.0) / width;
                double light = 1 - vignette * (dx * dx + dy * dy) * 2;
                // A generator of our own: the same pictures on every machine, and ten times faster than Random.
                state ^= state << 13;
                state ^= state >>> 7;
                state ^= state << 17;
                int noise = (int) ((state >>> 40) % (2 * grain + 1)) - grain;
                int rgb = pixels[y * width + x];
                pixels[y * width + x] = level((rgb >> 16 & 255) * light + noise) << 16
                        | level((rgb >> 8 & 255) * light + noise) << 8
                        | level((rgb & 255) * light + noise);
            }
        }
    }

    private static int level(double value) {
        return (int) Math.clamp(value, 0, 255);
    }

    static BufferedImage part(BufferedImage image, int x, int y, int width, int height) {
        BufferedImage part = blank(width, height, Color.WHITE);
        Graphics2D graphics = part.createGraphics();
        graphics.drawImage(image, -x, -y, null);
        graphics.dispose();
        return part;
    }

    /// The picture with a byte for each colour, which the writers take several times faster.
    private static BufferedImage bytes(BufferedImage image) {
        BufferedImage bytes = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = bytes.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return bytes;
    }

    static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(bytes(image), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] jpeg(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(0.88f);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(bytes(image), null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
