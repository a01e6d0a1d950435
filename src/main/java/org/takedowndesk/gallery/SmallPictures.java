package org.takedowndesk.gallery;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.takedowndesk.media.Condition;
import org.takedowndesk.media.Pictures;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.vault.Vault;
import org.takedowndesk.work.ProblemException;

/// Small pictures of files in the vault, kept between runs. What could not be shown once is remembered as well.
public final class SmallPictures {

    /// The longer side in pixels: enough for the largest tile of a gallery.
    public static final int SIDE = 256;

    private static final float QUALITY = 0.85f;
    private static final byte PICTURE = 'I';
    private static final byte REASON = 'R';

    private final Vault vault;
    private final Pictures pictures;
    private final FileCache cache;

    public SmallPictures(Vault vault, Pictures pictures, FileCache cache) {
        this.vault = vault;
        this.pictures = pictures;
        this.cache = cache;
    }

    /// The small picture of a file, kept or made now.
    public SmallPicture of(Sha256 hash) {
        return cache.find(hash, FileCache.Piece.PICTURE)
                .flatMap(SmallPictures::decoded)
                .orElseGet(() -> make(hash));
    }

    /// Makes sure that the small picture of a file is kept.
    public void prepare(Sha256 hash) {
        if (!cache.has(hash, FileCache.Piece.PICTURE)) {
            make(hash);
        }
    }

    private SmallPicture make(Sha256 hash) {
        try {
            BufferedImage image = pictures.thumbnail(vault.path(hash), SIDE);
            cache.keep(hash, FileCache.Piece.PICTURE, encoded(image));
            return new SmallPicture.Shown(image);
        } catch (ProblemException e) {
            Condition reason = e.values().stream()
                    .filter(Condition.class::isInstance)
                    .map(Condition.class::cast)
                    .findFirst()
                    .orElse(Condition.UNREADABLE);
            if (reason != Condition.UNREADABLE) {
                byte[] name = ("R" + reason.name()).getBytes(StandardCharsets.US_ASCII);
                cache.keep(hash, FileCache.Piece.PICTURE, name);
            }
            return new SmallPicture.NotShown(reason);
        }
    }

    private static Optional<SmallPicture> decoded(byte[] kept) {
        if (kept.length == 0) {
            return Optional.empty();
        }
        if (kept[0] == REASON) {
            String name = new String(kept, 1, kept.length - 1, StandardCharsets.US_ASCII);
            return Arrays.stream(Condition.values())
                    .filter(condition -> condition.name().equals(name))
                    .findFirst()
                    .map(SmallPicture.NotShown::new);
        }
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(kept, 1, kept.length - 1)))
                    .map(SmallPicture.Shown::new)
                    .map(Function.identity());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// A photo as JPEG, what is transparent as PNG.
    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(PICTURE);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            if (image.getColorModel().hasAlpha()) {
                ImageIO.write(image, "png", out);
                return flushed(out, bytes);
            }
            ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            try {
                writer.write(null, new IIOImage(image, null, null), param);
            } finally {
                writer.dispose();
            }
            return flushed(out, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture in memory", e);
        }
    }

    private static byte[] flushed(MemoryCacheImageOutputStream out, ByteArrayOutputStream bytes) throws IOException {
        out.flush();
        return bytes.toByteArray();
    }
}
