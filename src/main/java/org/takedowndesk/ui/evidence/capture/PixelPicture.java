package org.takedowndesk.ui.evidence.capture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// The pixels of a screen or of a picture on the clipboard, row by row as ARGB.
///
/// The array is not copied: whoever makes the record gives it away.
@SuppressWarnings("ArrayRecordComponent") // a screen has millions of pixels; nobody compares two of these
public record PixelPicture(int width, int height, int[] argb) {

    private static final int OPAQUE = 0xFF00_0000;

    public PixelPicture {
        if (width < 1 || height < 1 || argb.length != width * height) {
            throw new IllegalArgumentException("not a picture of " + width + " x " + height + " pixels");
        }
    }

    /// Copies what JavaFX holds; on the interface thread.
    public static PixelPicture of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        PixelReader reader = image.getPixelReader();
        reader.getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new PixelPicture(width, height, argb);
    }

    PixelPicture crop(CaptureRegion.Pixels part) {
        int[] cropped = new int[part.width() * part.height()];
        for (int y = 0; y < part.height(); y++) {
            System.arraycopy(argb, (part.y() + y) * width + part.x(), cropped, y * part.width(), part.width());
        }
        return new PixelPicture(part.width(), part.height(), cropped);
    }

    /// The picture made small, so that no side is longer than `side`; single pixels are picked, which is quick.
    public PixelPicture thumbnail(int side) {
        int step = Math.max(1, Math.ceilDiv(Math.max(width, height), side));
        int smallWidth = Math.ceilDiv(width, step);
        int smallHeight = Math.ceilDiv(height, step);
        int[] small = new int[smallWidth * smallHeight];
        for (int y = 0; y < smallHeight; y++) {
            for (int x = 0; x < smallWidth; x++) {
                small[y * smallWidth + x] = argb[y * step * width + x * step];
            }
        }
        return new PixelPicture(smallWidth, smallHeight, small);
    }

    /// Whether every pixel has the same colour: what a screen looks like to a program that may not see it.
    boolean oneColour() {
        for (int pixel : argb) {
            if (((pixel ^ argb[0]) & ~OPAQUE) != 0) {
                return false;
            }
        }
        return true;
    }

    /// The picture as JavaFX shows it; on any thread.
    public Image image() {
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return image;
    }

    /// The picture as a PNG file. One that is transparent everywhere is meant to be opaque: Windows leaves the alpha
    /// of clipboard pictures empty.
    public byte[] png() {
        boolean transparent = true;
        boolean opaque = true;
        for (int pixel : argb) {
            int alpha = pixel & OPAQUE;
            transparent &= alpha == 0;
            opaque &= alpha == OPAQUE;
        }
        int type = transparent || opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage image = new BufferedImage(width, height, type);
        image.setRGB(0, 0, width, height, argb, 0, width);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return png.toByteArray();
    }
}
