package org.takedowndesk.bundle;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Decodes the kinds of pictures a PDF has no word for, strip by strip, and stores the pixels without loss.
final class DecodedPicture {

    /// Above this many pixels every n-th pixel is taken.
    private static final long MOST_PIXELS = 100_000_000;

    private static final int STRIP_PIXELS = 4_000_000;

    private final Path file;
    private final Scratch scratch;

    DecodedPicture(Path file, Scratch scratch) {
        this.file = file;
        this.scratch = scratch;
    }

    /// @param kind for the message, if it cannot be decoded
    Picture picture(String kind) throws IOException, NotShown {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new NotShown(BundleRemark.Reason.NOT_SHOWABLE, kind);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, false, true);
                return picture(reader, kind);
            } finally {
                reader.dispose();
            }
        }
    }

    /// Pixels that are decoded already.
    static Picture stored(BufferedImage pixels, Scratch scratch) throws IOException {
        return new Picture(pixels.getWidth(), pixels.getHeight(), PixelStream.of(pixels, scratch));
    }

    private Picture picture(ImageReader reader, String kind) throws IOException, NotShown {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        PictureLimits.check(width, height);
        boolean wholeOnly = kind.equals("WebP");
        if (wholeOnly) {
            PictureLimits.checkDecodable(width, height, Runtime.getRuntime().maxMemory());
        }
        int step = 1;
        while ((long) (width / step) * (height / step) > MOST_PIXELS) {
            step++;
        }
        int outWidth = (width + step - 1) / step;
        int outHeight = (height + step - 1) / step;
        try (Scratch.Deflated data = scratch.deflated()) {
            int rows = wholeOnly ? height : Math.max(step, STRIP_PIXELS / outWidth * step);
            for (int y = 0; y < height; y += rows) {
                ImageReadParam part = reader.getDefaultReadParam();
                part.setSourceRegion(new Rectangle(0, y, width, Math.min(rows, height - y)));
                part.setSourceSubsampling(step, step, 0, 0);
                write(reader.read(0, part), data.out());
            }
            COSStream image =
                    Images.image(data.finish(), outWidth, outHeight, 8, COSName.DEVICERGB, COSName.FLATE_DECODE);
            return new Picture(outWidth, outHeight, 1, image, step);
        }
    }

    /// Writes red, green and blue of each pixel; what is transparent is laid on white paper.
    private static void write(BufferedImage strip, OutputStream out) throws IOException {
        BufferedImage flat = flat(strip);
        int width = flat.getWidth();
        int[] pixels = new int[width];
        byte[] row = new byte[width * 3];
        for (int y = 0; y < flat.getHeight(); y++) {
            flat.getRGB(0, y, width, 1, pixels, 0, width);
            for (int x = 0, at = 0; x < width; x++) {
                row[at++] = (byte) (pixels[x] >> 16);
                row[at++] = (byte) (pixels[x] >> 8);
                row[at++] = (byte) pixels[x];
            }
            out.write(row);
        }
    }

    static BufferedImage flat(BufferedImage pixels) {
        return pixels.getTransparency() == BufferedImage.OPAQUE ? pixels : onPaper(pixels);
    }

    private static BufferedImage onPaper(BufferedImage strip) {
        BufferedImage flat = new BufferedImage(strip.getWidth(), strip.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, flat.getWidth(), flat.getHeight());
        graphics.drawImage(strip, 0, 0, null);
        graphics.dispose();
        return flat;
    }
}
