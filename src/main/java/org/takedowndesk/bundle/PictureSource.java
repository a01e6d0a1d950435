package org.takedowndesk.bundle;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.takedowndesk.media.Limits;
import org.takedowndesk.media.MediaReader;
import org.takedowndesk.media.Pictures;

/// Makes a picture file ready for pages: as it is where a PDF can hold it, decoded where not.
final class PictureSource {

    private final Scratch scratch;
    private final MediaReader media = new MediaReader(Limits.standard());
    private final Pictures pictures = new Pictures(Limits.standard());

    PictureSource(Scratch scratch) {
        this.scratch = scratch;
    }

    Picture picture(Path file, FileKind kind, long size) throws IOException, NotShown {
        return switch (kind) {
            case JPEG -> jpeg(file, size);
            case PNG -> {
                PngFile png = PngFile.read(file);
                PictureLimits.check(png.width(), png.height());
                yield png.fitsPdf() || png.canBeParted()
                        ? upright(new PngPicture(png, scratch).picture(), file)
                        : decoded(file, "PNG");
            }
            case GIF -> decoded(file, "GIF");
            case BMP -> decoded(file, "BMP");
            case TIFF -> decoded(file, "TIFF");
            case WEBP -> decoded(file, "WebP");
            case PDF, TEXT, EMPTY, UNKNOWN -> throw new IllegalArgumentException("Not a picture: " + kind);
        };
    }

    private Picture jpeg(Path file, long size) throws IOException, NotShown {
        JpegFile jpeg = JpegFile.read(file);
        PictureLimits.check(jpeg.width(), jpeg.height());
        if (jpeg.fitsPdf()) {
            return upright(jpeg.picture(file, size), file);
        }
        return jpeg.hasInks() ? mixed(file, jpeg, size) : decoded(file, "JPEG");
    }

    /// Four inks, mixed to the colours of a screen as a usual press would show them.
    private Picture mixed(Path file, JpegFile jpeg, long size) throws IOException, NotShown {
        PictureLimits.checkDecodable(
                jpeg.width(), jpeg.height(), Runtime.getRuntime().maxMemory());
        COSStream image = Images.image(
                FileStream.of(file, size), jpeg.width(), jpeg.height(), 8, COSName.DEVICECMYK, COSName.DCT_DECODE);
        if (jpeg.adobe()) {
            // Adobe's programs store inks inverted.
            image.setItem(COSName.DECODE, Images.numbers(1, 0, 1, 0, 1, 0, 1, 0));
        }
        BufferedImage pixels = new PDImageXObject(new PDStream(image), null).getImage();
        return upright(DecodedPicture.stored(pixels, scratch), file);
    }

    /// The picture upright, no side longer than so many pixels: photos as photos, all else without loss.
    Picture smaller(Path file, FileKind kind, int side) throws IOException, NotShown {
        if (kind == FileKind.JPEG) {
            JpegFile jpeg = JpegFile.read(file);
            if (!jpeg.hasInks()) {
                return SmallerPicture.photo(pictures.readForPhoto(file, side), scratch);
            }
        }
        return DecodedPicture.stored(DecodedPicture.flat(pictures.read(file, side)), scratch);
    }

    /// The picture upright as a photo, whatever it was, no side longer than so many pixels.
    Picture photo(Path file, int side, float quality) throws IOException {
        return SmallerPicture.photo(DecodedPicture.flat(pictures.readForPhoto(file, side)), quality, scratch);
    }

    private Picture decoded(Path file, String kind) throws IOException, NotShown {
        return upright(new DecodedPicture(file, scratch).picture(kind), file);
    }

    private Picture upright(Picture picture, Path file) {
        return picture.turned(media.orientation(file));
    }
}
