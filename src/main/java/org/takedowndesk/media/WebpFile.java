package org.takedowndesk.media;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Walks the chunks of a WebP file, and gives the still picture to decode: the file itself, or of an animation the
/// first
/// frame as a file of its own, since the decoder knows no animations.
final class WebpFile {

    private static final boolean LITTLE = true;
    private static final int ALPHA_FLAG = 0x10;

    private WebpFile() {}

    static PictureHeader header(FileBytes file, int maxFrames) throws IOException {
        long end = file.u32(4, LITTLE) + 8;
        PixelSize size = null;
        Exif exif = Exif.NONE;
        int frames = 0;
        boolean whole = end <= file.length();
        try {
            for (long at = 12; at + 8 <= Math.min(end, file.length()) && frames < maxFrames; at = after(file, at)) {
                switch (file.ascii(at, 4)) {
                    case "VP8 " -> size = size == null ? lossySize(file, at) : size;
                    case "VP8L" -> size = size == null ? losslessSize(file, at) : size;
                    case "ANMF" -> {
                        // The first frame is what is shown, so its size counts and not the canvas's.
                        size = frames == 0 ? frameSize(file, at) : size;
                        frames++;
                    }
                    case "EXIF" -> exif = ExifReader.read(file, exifBase(file, at + 8));
                    default -> {}
                }
            }
        } catch (EOFException e) {
            whole = false;
        }
        if (size == null) {
            throw new BadContent(whole ? Condition.CORRUPT : Condition.TRUNCATED, "no picture in the WebP file");
        }
        return new PictureHeader(size, exif, Math.max(1, frames), PictureHeader.condition(whole), size.count());
    }

    /// The bytes of a still picture that the decoder takes.
    static byte[] still(FileBytes file) throws IOException {
        long end = Math.min(file.u32(4, LITTLE) + 8, file.length());
        for (long at = 12; at + 8 <= end; at = after(file, at)) {
            if (file.ascii(at, 4).equals("ANMF")) {
                return firstFrame(file, at);
            }
        }
        return file.bytes(0, Math.toIntExact(Math.min(file.length(), Integer.MAX_VALUE - 16)));
    }

    private static byte[] firstFrame(FileBytes file, long at) throws IOException {
        int length = Math.toIntExact(Math.min(file.u32(at + 4, LITTLE), Integer.MAX_VALUE - 64)) - 16;
        byte[] chunks = file.bytes(at + 24, length);
        boolean alpha = file.ascii(at + 24, 4).equals("ALPH");
        ByteArrayOutputStream still = new ByteArrayOutputStream(length + 64);
        still.writeBytes("RIFF".getBytes(StandardCharsets.US_ASCII));
        still.writeBytes(little(4 + (alpha ? 18 : 0) + length));
        still.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        if (alpha) {
            still.writeBytes("VP8X".getBytes(StandardCharsets.US_ASCII));
            still.writeBytes(little(10));
            still.writeBytes(little(ALPHA_FLAG));
            still.writeBytes(file.bytes(at + 14, 6));
        }
        still.writeBytes(chunks);
        return still.toByteArray();
    }

    private static byte[] little(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    private static long after(FileBytes file, long at) throws IOException {
        long length = file.u32(at + 4, LITTLE);
        return at + 8 + length + (length & 1);
    }

    private static PixelSize lossySize(FileBytes file, long at) throws IOException {
        return PictureHeaders.size(file.u16(at + 14, LITTLE) & 0x3FFF, file.u16(at + 16, LITTLE) & 0x3FFF);
    }

    private static PixelSize losslessSize(FileBytes file, long at) throws IOException {
        long bits = file.u32(at + 9, LITTLE);
        return PictureHeaders.size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
    }

    private static PixelSize frameSize(FileBytes file, long at) throws IOException {
        return PictureHeaders.size(file.u24LittleEndian(at + 14) + 1L, file.u24LittleEndian(at + 17) + 1L);
    }

    private static long exifBase(FileBytes file, long at) throws IOException {
        return file.ascii(at, 4).equals("Exif") ? at + 6 : at;
    }
}
