package org.takedowndesk.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;

/// Brings decoded pictures into the one form the program works with: RGB or ARGB integers, the wanted size, upright.
final class Upright {

    /// How pixels lie in memory.
    enum Form {
        INTEGERS,
        /// Three bytes for pixels that were decoded so; integers for all else.
        BYTES
    }

    private Upright() {}

    static BufferedImage of(BufferedImage decoded, int orientation, int maxSide, Form form) {
        boolean bytes = decoded.getType() == BufferedImage.TYPE_3BYTE_BGR;
        if (bytes && form == Form.BYTES) {
            return turned(within(decoded, maxSide, BufferedImage.TYPE_3BYTE_BGR), orientation);
        }
        // Drawing smaller makes it plain as well, without a second whole picture in memory.
        boolean becomesPlain = bytes && Math.max(decoded.getWidth(), decoded.getHeight()) > maxSide;
        BufferedImage source = becomesPlain ? decoded : plain(decoded);
        return turned(within(source, maxSide, plainType(source)), orientation);
    }

    private static BufferedImage plain(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB || image.getType() == BufferedImage.TYPE_INT_ARGB) {
            return image;
        }
        if (isGrey(image)) {
            return grey(image);
        }
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), plainType(image));
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return plain;
    }

    private static boolean isGrey(BufferedImage image) {
        int transfer = image.getRaster().getTransferType();
        return image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && (transfer == DataBuffer.TYPE_BYTE || transfer == DataBuffer.TYPE_USHORT);
    }

    /// Java takes grey samples for linear light and would show them too bright.
    private static BufferedImage grey(BufferedImage image) {
        Raster raster = image.getRaster();
        boolean alpha = raster.getNumBands() > 1;
        int shift = raster.getTransferType() == DataBuffer.TYPE_USHORT ? 8 : 0;
        int width = image.getWidth();
        BufferedImage plain = new BufferedImage(width, image.getHeight(), plainType(image));
        int[] samples = new int[width * raster.getNumBands()];
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, samples);
            for (int x = 0; x < width; x++) {
                int grey = samples[alpha ? 2 * x : x] >> shift;
                int opacity = alpha ? samples[2 * x + 1] >> shift : 0xFF;
                row[x] = opacity << 24 | grey << 16 | grey << 8 | grey;
            }
            plain.setRGB(0, y, width, 1, row, 0, width);
        }
        return plain;
    }

    /// Halves as often as it goes and takes the rest in one step, so that no source pixel is left out.
    private static BufferedImage within(BufferedImage image, int maxSide, int type) {
        PixelSize target = new PixelSize(image.getWidth(), image.getHeight()).within(maxSide);
        BufferedImage scaled = image;
        while (scaled.getWidth() > target.width() || scaled.getHeight() > target.height()) {
            scaled = drawn(
                    scaled,
                    Math.max(target.width(), (scaled.getWidth() + 1) / 2),
                    Math.max(target.height(), (scaled.getHeight() + 1) / 2),
                    type);
        }
        return scaled;
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, int type) {
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }

    private static BufferedImage turned(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean quarter = orientation >= 5;
        BufferedImage turned = new BufferedImage(quarter ? height : width, quarter ? width : height, image.getType());
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(image, transform(orientation, width, height), null);
        graphics.dispose();
        return turned;
    }

    /// As EXIF numbers them: 2 mirrored, 3 upside down, 4 both, 5 to 8 the same four with a quarter turn.
    private static AffineTransform transform(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static int plainType(BufferedImage image) {
        return image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    }
}
