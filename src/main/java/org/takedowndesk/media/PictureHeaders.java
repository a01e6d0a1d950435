package org.takedowndesk.media;

import java.io.EOFException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;

/// Walks the structure of picture files: sizes, frames, EXIF, and whether the end is there. Decodes nothing.
final class PictureHeaders {

    private static final boolean BIG = false;
    private static final boolean LITTLE = true;
    private static final int BUFFER = 64 * 1024;

    private final int maxFrames;

    PictureHeaders(Limits limits) {
        maxFrames = limits.pages();
    }

    /// @throws BadContent if not even the size can be told
    PictureHeader read(FileBytes file, FileType type) throws IOException {
        try {
            return switch (type) {
                case PNG -> png(file);
                case JPEG -> JpegHeader.read(file);
                case WEBP -> WebpFile.header(file, maxFrames);
                case GIF -> gif(file);
                case BMP -> bmp(file);
                case TIFF -> tiff(file);
                case AVIF,
                        HEIC,
                        PDF,
                        HTML,
                        MHTML,
                        WARC,
                        WACZ,
                        HAR,
                        EML,
                        MSG,
                        CSV,
                        DOCX,
                        XLSX,
                        MP4,
                        MOV,
                        ZIP,
                        TEXT,
                        OTHER -> throw new BadContent(Condition.UNKNOWN_TYPE, "no picture");
            };
        } catch (EOFException e) {
            throw new BadContent(Condition.TRUNCATED, "the file ends inside its header", e);
        }
    }

    /// How the picture is turned and what its camera says, without looking whether the rest of the file is sound.
    ///
    /// @throws BadContent if it is no picture
    Exif exif(FileBytes file, FileType type) throws IOException {
        try {
            return switch (type) {
                case JPEG -> JpegHeader.readQuickly(file).exif();
                case PNG -> pngExif(file);
                default -> read(file, type).exif();
            };
        } catch (EOFException e) {
            throw new BadContent(Condition.TRUNCATED, "the file ends inside its header", e);
        }
    }

    private static Exif pngExif(FileBytes file) throws IOException {
        long at = 8;
        while (at + 12 <= file.length()) {
            String name = file.ascii(at + 4, 4);
            if (name.equals("eXIf")) {
                return ExifReader.read(file, at + 8);
            }
            if (name.equals("IEND")) {
                return Exif.NONE;
            }
            at += 12 + file.u32(at, BIG);
        }
        return Exif.NONE;
    }

    static PixelSize size(long width, long height) throws BadContent {
        if (width < 1 || height < 1 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            throw new BadContent(Condition.CORRUPT, "a picture of " + width + " x " + height);
        }
        return new PixelSize((int) width, (int) height);
    }

    private static PictureHeader png(FileBytes file) throws IOException {
        if (!file.ascii(12, 4).equals("IHDR")) {
            throw new BadContent(Condition.CORRUPT, "the first chunk is not IHDR");
        }
        PixelSize size = size(file.u32(16, BIG), file.u32(20, BIG));
        Exif exif = Exif.NONE;
        boolean whole = false;
        long at = 8;
        while (!whole && at + 12 <= file.length()) {
            long length = file.u32(at, BIG);
            String name = file.ascii(at + 4, 4);
            if (at + 12 + length > file.length()) {
                break;
            }
            if (crc(file, at + 4, length + 4) != file.u32(at + 8 + length, BIG)) {
                return new PictureHeader(size, exif, 1, Condition.CORRUPT, 0);
            }
            if (name.equals("eXIf")) {
                exif = ExifReader.read(file, at + 8);
            }
            whole = name.equals("IEND");
            at += 12 + length;
        }
        return new PictureHeader(size, exif, 1, PictureHeader.condition(whole), 0);
    }

    private static long crc(FileBytes file, long at, long length) throws IOException {
        CRC32 crc = new CRC32();
        for (long done = 0; done < length; done += BUFFER) {
            crc.update(file.bytes(at + done, (int) Math.min(BUFFER, length - done)));
        }
        return crc.getValue();
    }

    private PictureHeader gif(FileBytes file) throws IOException {
        PixelSize first = null;
        int frames = 0;
        long at = 13L + colourTable(file.u8(10));
        boolean whole = false;
        try {
            while (!whole && frames < maxFrames) {
                int kind = file.u8(at);
                if (kind == 0x2C) {
                    if (first == null) {
                        first = size(file.u16(at + 5, LITTLE), file.u16(at + 7, LITTLE));
                    }
                    at = afterBlocks(file, at + 11 + colourTable(file.u8(at + 9)));
                    frames++;
                } else if (kind == 0x21) {
                    at = afterBlocks(file, at + 2);
                } else {
                    // 0x3B is the trailer; anything else after a frame is rubbish that every viewer ignores.
                    whole = kind == 0x3B || frames > 0;
                    at++;
                }
            }
        } catch (EOFException e) {
            whole = false;
        }
        if (first == null) {
            throw new BadContent(Condition.TRUNCATED, "no frame");
        }
        return new PictureHeader(
                first, Exif.NONE, Math.max(1, frames), PictureHeader.condition(whole || frames >= maxFrames), 0);
    }

    private static int colourTable(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static long afterBlocks(FileBytes file, long at) throws IOException {
        long here = at;
        for (int length = file.u8(here); length != 0; length = file.u8(here)) {
            here += length + 1;
        }
        return here + 1;
    }

    private static PictureHeader bmp(FileBytes file) throws IOException {
        boolean old = file.u32(14, LITTLE) == 12;
        long width = old ? file.u16(18, LITTLE) : (int) file.u32(18, LITTLE);
        long height = old ? file.u16(20, LITTLE) : Math.abs((long) (int) file.u32(22, LITTLE));
        PixelSize size = size(width, height);
        int bits = file.u16(old ? 24 : 28, LITTLE);
        long compression = old ? 0 : file.u32(30, LITTLE);
        boolean rows = compression == 0 || compression == 3;
        long rowBytes = (width * bits + 31) / 32 * 4;
        boolean whole = !rows || file.u32(10, LITTLE) + rowBytes * height <= file.length();
        return new PictureHeader(size, Exif.NONE, 1, PictureHeader.condition(whole), rows ? 0 : size.count());
    }

    private PictureHeader tiff(FileBytes file) throws IOException {
        boolean littleEndian = TiffDirectory.littleEndian(file, 0);
        TiffDirectory first = new TiffDirectory(file, 0, littleEndian, TiffDirectory.firstAt(file, 0));
        PixelSize size = size(first.number(256).orElse(0L), first.number(257).orElse(0L));
        Set<Long> seen = new HashSet<>();
        int frames = 1;
        boolean whole = dataInside(file, first, 273, 279) && dataInside(file, first, 324, 325);
        try {
            for (long next = first.next(); next != 0 && seen.add(next) && frames < maxFrames; frames++) {
                next = new TiffDirectory(file, 0, littleEndian, next).next();
            }
        } catch (EOFException e) {
            whole = false;
        }
        long block = first.has(322)
                ? first.number(322).orElse(1L) * first.number(323).orElse(1L)
                : (long) size.width() * Math.min(first.number(278).orElse((long) size.height()), size.height());
        return new PictureHeader(size, ExifReader.read(first), frames, PictureHeader.condition(whole), block);
    }

    private static boolean dataInside(FileBytes file, TiffDirectory directory, int offsets, int lengths)
            throws IOException {
        long last = directory.count(offsets) - 1;
        if (last < 0) {
            return true;
        }
        // The last strip or tile is nearly always the last in the file; reading all counts could take for ever.
        return directory.number(offsets, last).orElse(0L)
                        + directory.number(lengths, last).orElse(0L)
                <= file.length();
    }
}
