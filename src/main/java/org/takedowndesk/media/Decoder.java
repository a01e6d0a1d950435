package org.takedowndesk.media;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPReadParam;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Decodes the first frame of a picture file, thinned out while it is read so that memory stays bounded.
final class Decoder {

    /// A picture, not yet turned upright, and whether the decoder had to invent parts of it.
    record Decoded(BufferedImage image, boolean damaged) {}

    private static final int BYTES_PER_PIXEL = 4;

    private final Limits limits;

    Decoder(Limits limits) {
        this.limits = limits;
        // The caches that ImageIO would write to disk are copies of evidence in a temporary folder.
        ImageIO.setUseCache(false);
        registerJpegReader();
    }

    /// Decodes to about `wantedPixels` pixels or, if the picture has no more, to all of them.
    Decoded decode(Path file, FileType type, PictureHeader header, long wantedPixels) throws IOException {
        if (tooLarge(type, header)) {
            throw new BadContent(Condition.TOO_LARGE, header.size() + " pixels");
        }
        try {
            int step = step(header.size(), wantedPixels);
            return type == FileType.WEBP ? decodeWebp(file, header.size(), step) : decode(file, type, step);
        } catch (BadContent e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Decoders answer broken input with whatever their loops run into.
            boolean ended = header.condition() == Condition.TRUNCATED || e instanceof EOFException;
            throw new BadContent(ended ? Condition.TRUNCATED : Condition.CORRUPT, "the decoder gave up", e);
        }
    }

    /// Whether a picture is refused for its size, which its header alone tells.
    boolean tooLarge(FileType type, PictureHeader header) {
        // What a JPEG decoder must hold at once lies outside the heap.
        long mostAtOnce = type == FileType.JPEG
                ? limits.fullPixels()
                : Math.min(limits.fullPixels(), limits.heapBytes() / BYTES_PER_PIXEL);
        return header.size().count() > limits.refusedPixels() || header.blockPixels() > mostAtOnce;
    }

    private int step(PixelSize size, long wantedPixels) {
        long most = Math.min(
                Math.min(Math.max(wantedPixels, 1), limits.fullPixels()), limits.heapBytes() / BYTES_PER_PIXEL);
        int step = 1;
        while (thinned(size.width(), step) * (long) thinned(size.height(), step) > most) {
            step++;
        }
        return step;
    }

    private static int thinned(int side, int step) {
        return (side + step - 1) / step;
    }

    private static Decoded decode(Path file, FileType type, int step) throws IOException {
        ImageReader reader = reader(type);
        try (ImageInputStream stream = new FileImageInputStream(file.toFile())) {
            boolean[] damaged = {false};
            reader.addIIOReadWarningListener((source, warning) -> damaged[0] |= tellsOfLoss(warning));
            // Without metadata: their compressed texts are a way to blow up a reader.
            reader.setInput(stream, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return new Decoded(reader.read(0, param), damaged[0]);
        } finally {
            reader.dispose();
        }
    }

    private static Decoded decodeWebp(Path file, PixelSize size, int step) throws IOException {
        ImageReader reader = new WebPImageReaderSpi().createReaderInstance();
        try (FileBytes bytes = new FileBytes(file);
                ImageInputStream stream =
                        new MemoryCacheImageInputStream(new ByteArrayInputStream(WebpFile.still(bytes)))) {
            reader.setInput(stream, false, true);
            requireSize(reader, size);
            WebPReadParam param = new WebPReadParam();
            if (step > 1) {
                param.setUseScaling(true);
                param.setScaledWidth(thinned(size.width(), step));
                param.setScaledHeight(thinned(size.height(), step));
            }
            return new Decoded(reader.read(0, param), false);
        } finally {
            reader.dispose();
        }
    }

    /// A frame may promise one size in its frame's header and another in its own: memory was counted for the first, and
    /// the decoder would fill the second.
    private static void requireSize(ImageReader reader, PixelSize size) throws IOException {
        if (reader.getWidth(0) != size.width() || reader.getHeight(0) != size.height()) {
            throw new BadContent(Condition.CORRUPT, "a frame of another size than its header says");
        }
    }

    /// Other warnings speak of colour profiles or of bytes too many; the picture is whole all the same.
    private static boolean tellsOfLoss(String warning) {
        String lower = warning.toLowerCase(Locale.ROOT);
        return lower.contains("premature") || (lower.contains("corrupt jpeg") && !lower.contains("extraneous"));
    }

    private static ImageReader reader(FileType type) throws IOException {
        if (type == FileType.JPEG) {
            // The JDK's own reader decodes CMYK with wrong colours.
            return registerJpegReader().createReaderInstance();
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mimeType());
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith("com.sun.imageio")) {
                return reader;
            }
        }
        throw new IllegalStateException("Java has no reader for " + type);
    }

    /// The reader needs to stand in the registry, where a window of a packaged program may not have put it.
    private static JPEGImageReaderSpi registerJpegReader() {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        JPEGImageReaderSpi registered = registry.getServiceProviderByClass(JPEGImageReaderSpi.class);
        if (registered != null) {
            return registered;
        }
        registry.registerServiceProvider(new JPEGImageReaderSpi(), ImageReaderSpi.class);
        return registry.getServiceProviderByClass(JPEGImageReaderSpi.class);
    }
}
