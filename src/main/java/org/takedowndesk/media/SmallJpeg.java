package org.takedowndesk.media;

import java.awt.color.CMMException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Makes a small picture of a large JPEG file without decoding the large one.
///
/// Every block of 8 by 8 pixels has its mean as the first number, so a small picture needs hardly more than these. Rows
/// are averaged into the small picture as they come: memory does not grow with the picture. What is unusual or damaged
/// is left to the decoder of whole pictures.
final class SmallJpeg {

    private static final int SIDE = 8;
    private static final int MOST_PROFILE = 1024 * 1024;
    private static final int PROFILE_HEAD = 14;

    private final JpegBits bits;
    private final int maxSide;
    private final JpegTables tables = new JpegTables();
    private final List<JpegPlane> planes = new ArrayList<>();
    private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
    private int width;
    private int height;
    private boolean progressive;
    private int restartEvery;
    private boolean plainColours;

    private SmallJpeg(JpegBits bits, int maxSide) {
        this.bits = bits;
        this.maxSide = maxSide;
    }

    /// The picture within `maxSide`, not yet turned upright; nothing if this is not the way to decode it.
    static Optional<BufferedImage> read(Path file, int maxSide) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new SmallJpeg(new JpegBits(in), maxSide).decode();
        } catch (BadContent | EOFException | IndexOutOfBoundsException | CMMException damaged) {
            return Optional.empty();
        }
    }

    private Optional<BufferedImage> decode() throws IOException {
        bits.u16();
        while (true) {
            int marker = bits.nextMarker();
            boolean alone = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
            if (alone) {
                continue;
            }
            if (marker == 0xD9) {
                return Optional.empty();
            }
            int length = Math.max(0, bits.u16() - 2);
            switch (marker) {
                case 0xC0, 0xC1, 0xC2 -> frame(marker == 0xC2, bits.bytes(length));
                case 0xC4 -> huffman(bits.bytes(length));
                case 0xDB -> quant(bits.bytes(length));
                case 0xDD -> restartEvery = u16(bits.bytes(length), 0);
                case 0xE2 -> profile(bits.bytes(length));
                case 0xEE -> adobe(bits.bytes(length));
                case 0xDA -> {
                    return scan(bits.bytes(length));
                }
                default -> {
                    if (marker >= 0xC3 && marker <= 0xCF) {
                        return Optional.empty();
                    }
                    bits.skip(length);
                }
            }
        }
    }

    private static int u8(byte[] bytes, int at) {
        return bytes[at] & 0xFF;
    }

    private static int u16(byte[] bytes, int at) {
        return u8(bytes, at) << 8 | u8(bytes, at + 1);
    }

    private void frame(boolean isProgressive, byte[] frame) throws BadContent {
        progressive = isProgressive;
        height = u16(frame, 1);
        width = u16(frame, 3);
        int count = u8(frame, 5);
        if (u8(frame, 0) != SIDE || width == 0 || height == 0 || (count != 1 && count != 3) || !planes.isEmpty()) {
            throw new BadContent(Condition.UNKNOWN_TYPE, "an unusual JPEG picture");
        }
        for (int i = 0; i < count; i++) {
            int at = 6 + 3 * i;
            int across = count == 1 ? 1 : u8(frame, at + 1) >> 4;
            int down = count == 1 ? 1 : u8(frame, at + 1) & 15;
            if (across < 1 || across > 4 || down < 1 || down > 4) {
                throw new BadContent(Condition.CORRUPT, "a component of impossible size");
            }
            planes.add(new JpegPlane(u8(frame, at), across, down, u8(frame, at + 2) & 3));
        }
    }

    private void quant(byte[] tables) {
        for (int at = 0; at < tables.length; ) {
            int head = u8(tables, at++);
            int wide = head >> 4 == 0 ? 1 : 2;
            int[] table = new int[SIDE * SIDE];
            for (int i = 0; i < table.length; i++) {
                table[i] = wide == 1 ? u8(tables, at) : u16(tables, at);
                at += wide;
            }
            this.tables.putQuant(head, table);
        }
    }

    private void huffman(byte[] tables) throws BadContent {
        for (int at = 0; at < tables.length; ) {
            int head = u8(tables, at++);
            byte[] counts = Arrays.copyOfRange(tables, at, at + 16);
            int symbols = 0;
            for (byte count : counts) {
                symbols += count & 0xFF;
            }
            at += 16;
            if (symbols > 256 || at + symbols > tables.length) {
                throw new BadContent(Condition.CORRUPT, "a Huffman table that is cut off");
            }
            JpegHuffman table = new JpegHuffman(counts, Arrays.copyOfRange(tables, at, at + symbols));
            this.tables.putHuffman(head, head >> 4 == 0, table);
            at += symbols;
        }
    }

    private void profile(byte[] segment) throws IOException {
        boolean colours = segment.length > PROFILE_HEAD
                && new String(segment, 0, 11, StandardCharsets.ISO_8859_1).equals("ICC_PROFILE");
        if (colours && profile.size() + segment.length <= MOST_PROFILE) {
            profile.write(segment, PROFILE_HEAD, segment.length - PROFILE_HEAD);
        }
    }

    private void adobe(byte[] segment) {
        boolean adobe = segment.length >= 12 && new String(segment, 0, 5, StandardCharsets.ISO_8859_1).equals("Adobe");
        plainColours |= adobe && segment[11] == 0;
    }

    private Optional<BufferedImage> scan(byte[] scan) throws IOException {
        PixelSize target = planes.isEmpty() ? new PixelSize(1, 1) : new PixelSize(width, height).within(maxSide);
        boolean whole = u8(scan, 0) == planes.size();
        int spectrum = u8(scan, 1 + 2 * planes.size());
        int rough = u8(scan, 3 + 2 * planes.size());
        boolean means = spectrum == 0 && (!progressive || u8(scan, 2 + 2 * planes.size()) == 0) && rough >> 4 == 0;
        if (!whole
                || !means
                || planes.isEmpty()
                || width / SIDE * (progressive ? 1 : 4) < target.width()
                || height / SIDE * (progressive ? 1 : 4) < target.height()) {
            return Optional.empty();
        }
        new JpegScan(bits, planes, restartEvery, progressive, rough & 15)
                .decode(scan, new PixelSize(width, height), target, tables);
        return Optional.of(JpegColours.picture(planes, target, !plainColours && !namedRgb(), profile.toByteArray()));
    }

    private boolean namedRgb() {
        return planes.size() == 3 && planes.get(0).id == 'R' && planes.get(1).id == 'G' && planes.get(2).id == 'B';
    }
}
