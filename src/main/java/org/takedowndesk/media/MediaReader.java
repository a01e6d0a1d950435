package org.takedowndesk.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// Says what a file is from its content alone. Bad content is described, never thrown; time and memory stay within
/// the
/// [Limits].
public final class MediaReader {

    /// An archive's table of contents stands within so many bytes of its end, or in front.
    private static final int TAIL = 128 * 1024;

    private static final long TRIAL_PIXELS = 64 * 64;

    /// What tells one kind of picture from another.
    private static final int PICTURE_HEAD = 4096;

    private final Limits limits;
    private final PictureHeaders headers;
    private final Decoder decoder;
    private final PdfFile pdfs;

    public MediaReader(Limits limits) {
        this.limits = limits;
        this.headers = new PictureHeaders(limits);
        this.decoder = new Decoder(limits);
        this.pdfs = new PdfFile(limits);
    }

    /// Describes `file`; `originalName` is the name it came with, whose ending is only compared. A picture is decoded
    /// for trial, which shows damage inside its compressed data.
    ///
    /// @throws ProblemException FILE_UNREADABLE if the file itself cannot be read
    public FileFacts describe(Path file, String originalName) {
        return describe(file, originalName, true);
    }

    /// Describes `file` as [#describe(Path, String)] does but without decoding pictures, which takes some thirty times
    /// as long: what is missing at a picture's end is told, what is damaged in its midst is not.
    ///
    /// @throws ProblemException FILE_UNREADABLE if the file itself cannot be read
    public FileFacts glance(Path file, String originalName) {
        return describe(file, originalName, false);
    }

    private FileFacts describe(Path file, String originalName, boolean trial) {
        try {
            long bytes = Files.size(file);
            byte[] head = head(file, limits.textBytes());
            if (head.length == 0) {
                return new FileFacts(FileType.OTHER, Condition.EMPTY, 0, false, null, null, 0, Exif.NONE, null);
            }
            Optional<Charset> charset = isPhotoOrCapture(head) ? Optional.empty() : TextSniffer.charset(head);
            Optional<String> text = charset.map(found -> text(head, found, head.length));
            FileType type = TypeSniffer.type(head, tail(file, bytes), text, originalName);
            boolean contradicts = type.contradicts(originalName);
            return switch (type) {
                case PNG, JPEG, WEBP, GIF, BMP, TIFF -> picture(file, type, bytes, contradicts, trial);
                case PDF -> {
                    PdfFile.Facts pdf = pdfs.describe(file);
                    yield plain(type, pdf.condition(), bytes, contradicts, pdf.pages(), null);
                }
                case HTML, MHTML, HAR, EML, CSV, TEXT ->
                    plain(type, Condition.OK, bytes, contradicts, 0, charset.orElse(null));
                case AVIF, HEIC, WARC, WACZ, MSG, DOCX, XLSX, MP4, MOV, ZIP ->
                    plain(type, Condition.OK, bytes, contradicts, 0, null);
                case OTHER -> plain(type, Condition.UNKNOWN_TYPE, bytes, contradicts, 0, null);
            };
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /// The beginning of a text file with everything invisible made visible, lines kept; empty if it is no text.
    public String textStart(Path file, int maxChars) {
        try {
            byte[] head = head(file, (int) Math.min(limits.textBytes(), 4L * maxChars + 4));
            Optional<Charset> charset = TextSniffer.charset(head);
            if (charset.isEmpty()) {
                return "";
            }
            String text = text(head, charset.get(), maxChars);
            return DisplayName.visibleLines(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /// How a picture is turned to be upright, 1 to 8 as EXIF counts; 1 where it does not say or nobody can tell.
    ///
    /// @throws ProblemException FILE_UNREADABLE if the file itself cannot be read
    public int orientation(Path file) {
        try (FileBytes content = new FileBytes(file)) {
            return headers.exif(content, TypeSniffer.drawable(head(file, PICTURE_HEAD), false))
                    .orientation();
        } catch (BadContent _) {
            return Exif.NONE.orientation();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /// Whether it begins as a JPEG or PNG does, with bytes that no text begins with. Trying every encoding on these
    /// takes
    /// longer than copying the file.
    private static boolean isPhotoOrCapture(byte[] head) {
        return head.length > 3
                && ((head[0] == (byte) 0xFF && head[1] == (byte) 0xD8 && head[2] == (byte) 0xFF)
                        || (head[0] == (byte) 0x89 && head[1] == 'P' && head[2] == 'N' && head[3] == 'G'));
    }

    private static String text(byte[] head, Charset charset, int maxChars) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        CharBuffer chars = CharBuffer.allocate(maxChars);
        // Not the end of input: a character cut by the limit is left out instead of shown as a fault.
        decoder.decode(ByteBuffer.wrap(head), chars, false);
        return chars.flip().toString();
    }

    private FileFacts picture(Path file, FileType type, long bytes, boolean contradicts, boolean trial)
            throws IOException {
        PictureHeader header;
        try (FileBytes content = new FileBytes(file)) {
            header = headers.read(content, type);
        } catch (BadContent e) {
            return plain(type, e.condition(), bytes, contradicts, 0, null);
        }
        return new FileFacts(
                type,
                condition(file, type, header, trial),
                bytes,
                contradicts,
                header.shownSize(),
                header.size(),
                header.frames(),
                header.exif(),
                null);
    }

    /// Decodes for trial what can be decoded quickly: only that shows damage inside the compressed data.
    private Condition condition(Path file, FileType type, PictureHeader header, boolean trial) {
        if (decoder.tooLarge(type, header)) {
            return Condition.TOO_LARGE;
        }
        if (!trial || header.condition() != Condition.OK || header.size().count() > limits.fullPixels()) {
            return header.condition();
        }
        try {
            return decoder.decode(file, type, header, TRIAL_PIXELS).damaged() ? Condition.CORRUPT : Condition.OK;
        } catch (BadContent e) {
            return e.condition();
        } catch (IOException e) {
            return Condition.UNREADABLE;
        }
    }

    private static FileFacts plain(
            FileType type, Condition condition, long bytes, boolean contradicts, int pages, @Nullable Charset charset) {
        return new FileFacts(type, condition, bytes, contradicts, null, null, pages, Exif.NONE, charset);
    }

    static byte[] head(Path file, int count) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(count);
        }
    }

    private static byte[] tail(Path file, long bytes) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(Math.max(0, bytes - TAIL));
            ByteBuffer tail = ByteBuffer.allocate((int) Math.min(TAIL, bytes));
            while (tail.hasRemaining() && channel.read(tail) >= 0) {
                // Until it is full or the file ends early.
            }
            return Arrays.copyOf(tail.array(), tail.position());
        }
    }

    static ProblemException unreadable(Path file, IOException e) {
        Condition condition = e instanceof BadContent bad ? bad.condition() : Condition.UNREADABLE;
        return new ProblemException(
                Problem.FILE_UNREADABLE, e, DisplayName.of(String.valueOf(file.getFileName())), condition);
    }
}
