package org.takedowndesk.media;

import java.io.IOException;

/// Walks the segments of a JPEG file up to its first scan.
final class JpegHeader {

    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int BUFFER = 64 * 1024;

    private JpegHeader() {}

    static PictureHeader read(FileBytes file) throws IOException {
        return read(file, true);
    }

    /// Without looking for the end of the picture, which means reading all of it.
    static PictureHeader readQuickly(FileBytes file) throws IOException {
        return read(file, false);
    }

    private static PictureHeader read(FileBytes file, boolean toTheEnd) throws IOException {
        PixelSize size = null;
        Exif exif = Exif.NONE;
        boolean progressive = false;
        long at = 2;
        while (true) {
            while (file.u8(at) != 0xFF) {
                at++;
            }
            while (file.u8(at) == 0xFF) {
                at++;
            }
            int marker = file.u8(at);
            long segment = at + 1;
            if (marker == END || marker == SCAN) {
                break;
            }
            if (isFrame(marker)) {
                size = PictureHeaders.size(file.u16(segment + 5, false), file.u16(segment + 3, false));
                progressive = marker == 0xC2 || marker == 0xC6 || marker == 0xCA || marker == 0xCE;
            }
            if (marker == 0xE1 && exif.equals(Exif.NONE) && isExif(file, segment)) {
                exif = ExifReader.read(file, segment + 8);
            }
            boolean alone = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
            at = alone ? segment : segment + Math.max(2, file.u16(segment, false));
        }
        if (size == null) {
            throw new BadContent(Condition.CORRUPT, "no frame header before the first scan");
        }
        // The decoder keeps all coefficients of a progressive picture until the last scan.
        return new PictureHeader(
                size,
                exif,
                1,
                PictureHeader.condition(!toTheEnd || endsProperly(file, at)),
                progressive ? size.count() : 0);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isExif(FileBytes file, long segment) throws IOException {
        return segment + 8 <= file.length() && file.ascii(segment + 2, 6).equals("Exif\0\0");
    }

    /// Whether an end marker follows; inside a scan every 0xFF byte is followed by 0 or a restart marker. Nearly every
    /// picture has it at its very end, so that is where it is looked for first.
    private static boolean endsProperly(FileBytes file, long from) throws IOException {
        return hasEnd(file, Math.max(from, file.length() - BUFFER)) || hasEnd(file, from);
    }

    private static boolean hasEnd(FileBytes file, long from) throws IOException {
        boolean afterFf = false;
        for (long at = from; at < file.length(); at += BUFFER) {
            byte[] block = file.bytes(at, (int) Math.min(BUFFER, file.length() - at));
            for (byte one : block) {
                if (afterFf && (one & 0xFF) == END) {
                    return true;
                }
                afterFf = (one & 0xFF) == 0xFF;
            }
        }
        return false;
    }
}
