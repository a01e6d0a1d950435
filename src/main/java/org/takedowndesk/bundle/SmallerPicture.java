package org.takedowndesk.bundle;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSName;

/// A photo with fewer dots, as a photo again: stored without loss it would be larger than the one it stands for.
final class SmallerPicture {

    private static final float QUALITY = 0.9f;

    private SmallerPicture() {}

    static Picture photo(BufferedImage pixels, Scratch scratch) throws IOException {
        return photo(pixels, QUALITY, scratch);
    }

    /// @param quality from 0 to 1
    static Picture photo(BufferedImage pixels, float quality, Scratch scratch) throws IOException {
        BufferedImage rgb = plain(pixels);
        Path file = scratch.file();
        write(rgb, quality, file);
        int width = rgb.getWidth();
        int height = rgb.getHeight();
        return new Picture(
                width,
                height,
                Images.image(
                        FileStream.of(file, Files.size(file)),
                        width,
                        height,
                        8,
                        COSName.DEVICERGB,
                        COSName.DCT_DECODE));
    }

    /// Bytes in the order that the writer takes a row of without asking for each pixel.
    private static BufferedImage plain(BufferedImage pixels) {
        if (pixels.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return pixels;
        }
        BufferedImage rgb = new BufferedImage(pixels.getWidth(), pixels.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = rgb.createGraphics();
        graphics.drawImage(pixels, 0, 0, null);
        graphics.dispose();
        return rgb;
    }

    private static void write(BufferedImage pixels, float quality, Path file) throws IOException {
        ImageWriter writer = writer();
        try (ImageOutputStream out = new FileImageOutputStream(file.toFile())) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(pixels, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    /// Java's own, so that the same plan gives the same bytes whatever other libraries are there.
    private static ImageWriter writer() throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.imageio")) {
                return writer;
            }
        }
        throw new IOException("no writer of JPEG");
    }
}
