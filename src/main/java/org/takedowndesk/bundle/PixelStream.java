package org.takedowndesk.bundle;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Stores decoded pixels without loss: as grey where all are grey, each row as its difference from the one above, which
/// is small on pages of text.
final class PixelStream {

    private static final int UP = 2;

    private PixelStream() {}

    static COSStream of(BufferedImage pixels, Scratch scratch) throws IOException {
        int channels = isGrey(pixels) ? 1 : 3;
        try (Scratch.Deflated data = scratch.deflated()) {
            write(pixels, channels, data.out());
            int width = pixels.getWidth();
            COSStream image = Images.image(
                    data.finish(), width, pixels.getHeight(), 8, Images.colours(channels), COSName.FLATE_DECODE);
            Images.filteredRows(image, channels, 8, width);
            return image;
        }
    }

    private static boolean isGrey(BufferedImage pixels) {
        int width = pixels.getWidth();
        int[] row = new int[width];
        for (int y = 0; y < pixels.getHeight(); y++) {
            pixels.getRGB(0, y, width, 1, row, 0, width);
            for (int rgb : row) {
                int green = rgb >> 8 & 0xFF;
                if ((rgb >> 16 & 0xFF) != green || (rgb & 0xFF) != green) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void write(BufferedImage pixels, int channels, OutputStream out) throws IOException {
        int width = pixels.getWidth();
        int[] rgb = new int[width];
        byte[] above = new byte[width * channels];
        byte[] row = new byte[width * channels];
        byte[] difference = new byte[width * channels];
        for (int y = 0; y < pixels.getHeight(); y++) {
            pixels.getRGB(0, y, width, 1, rgb, 0, width);
            for (int x = 0, at = 0; x < width; x++) {
                if (channels == 3) {
                    row[at++] = (byte) (rgb[x] >> 16);
                    row[at++] = (byte) (rgb[x] >> 8);
                }
                row[at++] = (byte) rgb[x];
            }
            for (int i = 0; i < row.length; i++) {
                difference[i] = (byte) (row[i] - above[i]);
            }
            out.write(UP);
            out.write(difference);
            System.arraycopy(row, 0, above, 0, row.length);
        }
    }
}
