package org.takedowndesk.ui.part;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;

/// Turns decoded pictures into what JavaFX shows. Works on any thread, so that large pictures never stall a window.
public final class FxPicture {

    private static final int ROWS_AT_ONCE = 64;
    private static final int SMALLEST_LEVEL = 256;
    private static final int OPAQUE = 0xFF00_0000;

    private FxPicture() {}

    public static Image of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        WritableImage image = new WritableImage(width, height);
        PixelWriter writer = image.getPixelWriter();
        int[] rows = new int[width * Math.min(height, ROWS_AT_ONCE)];
        for (int y = 0; y < height; y += ROWS_AT_ONCE) {
            int count = Math.min(ROWS_AT_ONCE, height - y);
            read(picture, y, count, rows);
            writer.setPixels(0, y, width, count, PixelFormat.getIntArgbInstance(), rows, 0, width);
        }
        return image;
    }

    /// The same with the pixels outside the heap: where many small pictures come and go, as in a gallery, the collector
    /// would else copy each of them while the screen waits.
    public static Image outsideHeap(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        IntBuffer pixels = ByteBuffer.allocateDirect(width * height * Integer.BYTES)
                .order(ByteOrder.nativeOrder())
                .asIntBuffer();
        int[] rows = new int[width * Math.min(height, ROWS_AT_ONCE)];
        for (int y = 0; y < height; y += ROWS_AT_ONCE) {
            int count = Math.min(ROWS_AT_ONCE, height - y);
            read(picture, y, count, rows);
            pixels.put(rows, 0, width * count);
        }
        pixels.rewind();
        return new WritableImage(new PixelBuffer<>(width, height, pixels, PixelFormat.getIntArgbPreInstance()));
    }

    /// The picture and, down to the size of a thumbnail, copies of half the size before: drawn small from one that is
    /// near in size it stays smooth, where drawing would only pick single pixels of the large one.
    public static List<Image> levels(BufferedImage picture) {
        List<Image> levels = new ArrayList<>();
        levels.add(of(picture));
        BufferedImage level = picture;
        while (Math.max(level.getWidth(), level.getHeight()) > SMALLEST_LEVEL) {
            level = half(level);
            levels.add(of(level));
        }
        return levels;
    }

    /// Of half the size, at least a pixel.
    static BufferedImage half(BufferedImage picture) {
        int width = Math.max(1, picture.getWidth() / 2);
        int height = Math.max(1, picture.getHeight() / 2);
        boolean alpha = picture.getColorModel().hasAlpha();
        BufferedImage half =
                new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = half.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return half;
    }

    private static void read(BufferedImage picture, int y, int count, int[] rows) {
        int width = picture.getWidth();
        boolean plain = picture.getType() == BufferedImage.TYPE_INT_RGB
                && picture.getRaster().getParent() == null
                && picture.getRaster().getDataBuffer() instanceof DataBufferInt;
        if (!plain) {
            picture.getRGB(0, y, width, count, rows, 0, width);
            return;
        }
        int[] all = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < width * count; i++) {
            rows[i] = all[y * width + i] | OPAQUE;
        }
    }
}
