package org.takedowndesk.workcopy;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes a picture as PNG so that the same pixels are always the same bytes: three bytes a pixel, and no chunk but
/// the three that must be there. No time, no program's name, no profile, nothing of the parents.
final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BYTES = 3;
    private static final int LEVEL = 6;
    private static final int CHUNK = 1 << 16;
    private static final byte SUB = 1;
    private static final byte UP = 2;

    private PngWriter() {}

    /// @param picture of the type INT_RGB
    static byte[] write(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        number(header, width);
        number(header, height);
        // Eight bits, colour without alpha, and the only compression, filters and order that need no telling.
        header.writeBytes(new byte[] {8, 2, 0, 0, 0});
        chunk(png, "IHDR", header.toByteArray(), 0, header.size());
        byte[] packed = packed(picture);
        for (int from = 0; from < packed.length; from += CHUNK) {
            chunk(png, "IDAT", packed, from, Math.min(CHUNK, packed.length - from));
        }
        chunk(png, "IEND", new byte[0], 0, 0);
        return png.toByteArray();
    }

    private static byte[] packed(BufferedImage picture) {
        int width = picture.getWidth();
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        byte[] above = new byte[width * BYTES];
        byte[] row = new byte[width * BYTES];
        byte[] sub = new byte[1 + width * BYTES];
        byte[] up = new byte[1 + width * BYTES];
        sub[0] = SUB;
        up[0] = UP;
        Deflater deflater = new Deflater(LEVEL);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, CHUNK)) {
            for (int y = 0; y < picture.getHeight(); y++) {
                bytes(pixels, y * width, row);
                out.write(filtered(row, above, sub, up));
                byte[] swap = above;
                above = row;
                row = swap;
            }
        } catch (java.io.IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static void bytes(int[] pixels, int from, byte[] row) {
        for (int i = 0; i < row.length / BYTES; i++) {
            int pixel = pixels[from + i];
            row[BYTES * i] = (byte) (pixel >> 16);
            row[BYTES * i + 1] = (byte) (pixel >> 8);
            row[BYTES * i + 2] = (byte) pixel;
        }
    }

    /// The differences to the pixel on the left or to the one above, whichever are smaller.
    private static byte[] filtered(byte[] row, byte[] above, byte[] sub, byte[] up) {
        long leftSum = 0;
        long aboveSum = 0;
        for (int i = 0; i < row.length; i++) {
            sub[i + 1] = (byte) (row[i] - (i < BYTES ? 0 : row[i - BYTES]));
            up[i + 1] = (byte) (row[i] - above[i]);
            leftSum += Math.abs(sub[i + 1]);
            aboveSum += Math.abs(up[i + 1]);
        }
        return aboveSum <= leftSum ? up : sub;
    }

    private static void chunk(ByteArrayOutputStream png, String name, byte[] data, int from, int length) {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(type);
        crc.update(data, from, length);
        number(png, length);
        png.writeBytes(type);
        png.write(data, from, length);
        number(png, (int) crc.getValue());
    }

    private static void number(ByteArrayOutputStream out, int value) {
        out.write(value >>> 24);
        out.write(value >>> 16);
        out.write(value >>> 8);
        out.write(value);
    }
}
