package org.takedowndesk.media;

import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.takedowndesk.work.ProblemException;

/// Decoded pictures of files, the one decoder and coordinate frame for viewing, comparing and exhibits: upright, RGB
/// or
/// ARGB integers, the first frame, and of a PDF the page.
public final class Pictures {

    /// Small pictures are cheap, so they are read finer than shown and then averaged, which looks better.
    private static final long FINE_PIXELS = 4_000_000;

    private static final int HEAD = 4096;

    private final Decoder decoder;
    private final PictureHeaders headers;
    private final PdfFile pdfs;

    public Pictures(Limits limits) {
        this.decoder = new Decoder(limits);
        this.headers = new PictureHeaders(limits);
        this.pdfs = new PdfFile(limits);
    }

    /// The picture in `file` or the first page of the PDF, no side longer than `maxSide` and never enlarged (a PDF
    /// page
    /// is drawn to fill it). A picture too large for memory comes smaller than asked.
    ///
    /// @throws ProblemException FILE_UNREADABLE with the [Condition] as reason
    public BufferedImage read(Path file, int maxSide) {
        return read(file, maxSide, Upright.Form.INTEGERS);
    }

    /// The same for writing it as a photo again: without transparency it comes in three bytes a pixel where it was
    /// decoded into them, which spares a copy in another form.
    ///
    /// @throws ProblemException FILE_UNREADABLE with the [Condition] as reason
    public BufferedImage readForPhoto(Path file, int maxSide) {
        return read(file, maxSide, Upright.Form.BYTES);
    }

    private BufferedImage read(Path file, int maxSide, Upright.Form form) {
        requireSide(maxSide);
        try {
            FileType type = type(file);
            if (type == FileType.PDF) {
                return pdfs.render(file, 0, maxSide);
            }
            PictureHeader header = header(file, type);
            long wanted = Math.max(FINE_PIXELS, 4L * maxSide * maxSide);
            BufferedImage decoded = decoder.decode(file, type, header, wanted).image();
            return Upright.of(decoded, header.exif().orientation(), maxSide, form);
        } catch (IOException e) {
            throw MediaReader.unreadable(file, e);
        }
    }

    /// The picture as small as a gallery shows it; of a large photo only what the small picture needs is decoded.
    ///
    /// @throws ProblemException FILE_UNREADABLE with the [Condition] as reason
    public BufferedImage thumbnail(Path file, int side) {
        requireSide(side);
        try {
            if (type(file) == FileType.JPEG) {
                PictureHeader header = quickHeader(file);
                Optional<BufferedImage> small =
                        decoder.tooLarge(FileType.JPEG, header) ? Optional.empty() : SmallJpeg.read(file, side);
                if (small.isPresent()) {
                    return Upright.of(small.get(), header.exif().orientation(), side, Upright.Form.INTEGERS);
                }
            }
        } catch (IOException e) {
            throw MediaReader.unreadable(file, e);
        }
        return read(file, side);
    }

    private static PictureHeader quickHeader(Path file) throws IOException {
        try (FileBytes bytes = new FileBytes(file)) {
            return JpegHeader.readQuickly(bytes);
        } catch (EOFException e) {
            throw new BadContent(Condition.TRUNCATED, "the file ends inside its header", e);
        }
    }

    /// Page `page`, counted from 0, drawn so that its longer side is `maxSide`.
    ///
    /// @throws ProblemException FILE_UNREADABLE with the [Condition] as reason
    public BufferedImage pdfPage(Path file, int page, int maxSide) {
        requireSide(maxSide);
        try {
            return pdfs.render(file, page, maxSide);
        } catch (IOException e) {
            throw MediaReader.unreadable(file, e);
        }
    }

    /// Page `page`, counted from 0, drawn with so many pixels an inch.
    ///
    /// @throws ProblemException FILE_UNREADABLE with the [Condition] as reason
    public BufferedImage pdfPageAt(Path file, int page, int dpi) {
        if (dpi < 1) {
            throw new IllegalArgumentException(dpi + " dots an inch");
        }
        try {
            return pdfs.renderAt(file, page, dpi);
        } catch (IOException e) {
            throw MediaReader.unreadable(file, e);
        }
    }

    /// The whole picture, every pixel of it.
    ///
    /// @throws ProblemException FILE_UNREADABLE with the [Condition] as reason; TOO_LARGE where memory holds only a
    ///     smaller copy
    public BufferedImage whole(Path file) {
        try {
            FileType type = type(file);
            PictureHeader header = header(file, type);
            BufferedImage decoded =
                    decoder.decode(file, type, header, header.size().count()).image();
            if (decoded.getWidth() != header.size().width()
                    || decoded.getHeight() != header.size().height()) {
                throw new BadContent(Condition.TOO_LARGE, header.size() + " pixels");
            }
            return Upright.of(
                    decoded, header.exif().orientation(), header.size().longerSide(), Upright.Form.INTEGERS);
        } catch (IOException e) {
            throw MediaReader.unreadable(file, e);
        }
    }

    private static FileType type(Path file) throws IOException {
        byte[] head = MediaReader.head(file, HEAD);
        if (head.length == 0) {
            throw new BadContent(Condition.EMPTY, "no bytes");
        }
        return TypeSniffer.drawable(head, TextSniffer.charset(head).isPresent());
    }

    private PictureHeader header(Path file, FileType type) throws IOException {
        try (FileBytes bytes = new FileBytes(file)) {
            return headers.read(bytes, type);
        }
    }

    private static void requireSide(int maxSide) {
        if (maxSide < 1 || maxSide > 32_767) {
            throw new IllegalArgumentException("a side of " + maxSide + " pixels");
        }
    }
}
