package org.takedowndesk.media;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// Files of every kind and every defect, made with the JDK's writers or byte by byte.
public final class FixtureFiles {

    private FixtureFiles() {}

    /// Red, green over blue, yellow: shows where each corner went.
    public static BufferedImage quadrants(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW};
        for (int i = 0; i < 4; i++) {
            graphics.setColor(colours[i]);
            graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, width - width / 2, height - height / 2);
        }
        graphics.dispose();
        return image;
    }

    static byte[] picture(String format, int width, int height) throws IOException {
        if (format.equals("webp")) {
            return webp(quadrants(width, height));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(quadrants(width, height), format, bytes)) {
            throw new IOException("no writer for " + format);
        }
        return bytes.toByteArray();
    }

    public static byte[] webp(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            WebPWriteParam param = new WebPWriteParam(Locale.ROOT);
            param.setCompressionType(CompressionType.Lossless);
            writer.write(null, new IIOImage(image, null, null), param);
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    /// A file of several frames, as animated GIFs and scanned TIFFs have them.
    static byte[] sequence(String format, int frames, int width, int height) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < frames; i++) {
                writer.writeToSequence(new IIOImage(quadrants(width, height), null, null), null);
            }
            writer.endWriteSequence();
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    /// A PNG that carries the same EXIF block as [#jpegWithExif].
    public static byte[] pngWithExif(int orientation, int width, int height) throws IOException {
        byte[] png = picture("png", width, height);
        int afterHeader = 8 + 25;
        return join(
                Arrays.copyOf(png, afterHeader),
                pngChunk("eXIf", exif(orientation)),
                Arrays.copyOfRange(png, afterHeader, png.length));
    }

    /// An animation of the given number of frames, all of them the same still.
    static byte[] animatedWebp(int frames, int width, int height) throws IOException {
        byte[] still = webp(quadrants(width, height));
        byte[] chunks = Arrays.copyOfRange(still, 12, still.length);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(riffChunk("VP8X", join(little(2, 4), little(width - 1, 3), little(height - 1, 3))));
        body.writeBytes(riffChunk("ANIM", new byte[6]));
        for (int i = 0; i < frames; i++) {
            byte[] header = join(new byte[6], little(width - 1, 3), little(height - 1, 3), little(100, 3), new byte[1]);
            body.writeBytes(riffChunk("ANMF", join(header, chunks)));
        }
        return riffChunk("RIFF", body.toByteArray());
    }

    /// An animation whose frame is said to be 30 by 20, while the picture in it says 16,000 by 16,000.
    static byte[] lyingWebp() throws IOException {
        byte[] moving = animatedWebp(3, 30, 20);
        int start = new String(moving, StandardCharsets.ISO_8859_1).indexOf("VP8L");
        // 14 bits of width less one, 14 of height less one, behind the chunk's head and its signature.
        byte[] sides = little(15_999 | 15_999 << 14, 4);
        System.arraycopy(sides, 0, moving, start + 9, 4);
        return moving;
    }

    /// A JPEG with an EXIF block: this orientation, taken 2026-03-08 14:30:05 at +08:00 with a "Nikon Z 6".
    static byte[] jpegWithExif(int orientation, int width, int height) throws IOException {
        byte[] jpeg = picture("jpg", width, height);
        byte[] exif = join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), exif(orientation));
        byte[] marker = {(byte) 0xFF, (byte) 0xE1, (byte) ((exif.length + 2) >> 8), (byte) (exif.length + 2)};
        return join(Arrays.copyOf(jpeg, 2), marker, exif, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /// A big-endian EXIF block with its directories at 8 and 74 and its texts after them.
    public static byte[] exif(int orientation) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("MM\0*");
        out.writeInt(8);
        out.writeShort(5);
        entry(out, 0x010F, 2, 6, 104);
        entry(out, 0x0110, 2, 4, 'Z' << 24 | ' ' << 16 | '6' << 8);
        entry(out, 0x0112, 3, 1, orientation << 16);
        entry(out, 0x0132, 2, 20, 110);
        entry(out, 0x8769, 4, 1, 74);
        out.writeInt(0);
        out.writeShort(2);
        entry(out, 0x9003, 2, 20, 130);
        entry(out, 0x9011, 2, 7, 150);
        out.writeInt(0);
        out.writeBytes("Nikon\0");
        out.writeBytes("2026:04:01 00:00:00\0");
        out.writeBytes("2026:03:08 14:30:05\0");
        out.writeBytes("+08:00\0");
        return bytes.toByteArray();
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    /// An Adobe CMYK JPEG full of one ink, stored inverted as Photoshop does.
    public static byte[] cmykJpeg(int cyan, int magenta, int yellow, int black) throws IOException {
        return adobeJpeg(0, 255 - cyan, 255 - magenta, 255 - yellow, 255 - black);
    }

    /// The same as YCCK, Photoshop's usual form: the inks taken for red, green, blue and turned into YCbCr.
    public static byte[] ycckJpeg(int cyan, int magenta, int yellow, int black) throws IOException {
        return adobeJpeg(
                2,
                (int) (0.299 * cyan + 0.587 * magenta + 0.114 * yellow),
                (int) (128 - 0.1687 * cyan - 0.3313 * magenta + 0.5 * yellow),
                (int) (128 + 0.5 * cyan - 0.4187 * magenta - 0.0813 * yellow),
                255 - black);
    }

    private static byte[] adobeJpeg(int transform, int... samples) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(0, 32, 32, 4, null);
        for (int i = 0; i < 32 * 32; i++) {
            raster.setPixel(i % 32, i / 32, samples);
        }
        ImageWriter writer = null;
        for (var writers = ImageIO.getImageWritersByFormatName("jpeg"); writers.hasNext(); ) {
            ImageWriter candidate = writers.next();
            writer = candidate.getClass().getName().startsWith("com.sun") ? candidate : writer;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (writer == null) {
            throw new IOException("no JPEG writer");
        }
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        byte[] jpeg = bytes.toByteArray();
        byte[] adobe = {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform};
        return join(Arrays.copyOf(jpeg, 2), adobe, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /// A true-colour PNG of this size all in one grey, written without ever holding it.
    static void writeLargePng(Path file, int width, int height) throws IOException {
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        byte[] row = new byte[1 + 3 * width];
        Arrays.fill(row, 1, row.length, (byte) 0x80);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(pixels, new Deflater(1), 64 * 1024)) {
            for (int y = 0; y < height; y++) {
                deflater.write(row);
            }
        }
        Files.write(file, png(width, height, pixels.toByteArray()));
    }

    /// A PNG that claims this size and holds next to nothing.
    static byte[] hollowPng(int width, int height) throws IOException {
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(pixels)) {
            deflater.write(new byte[100]);
        }
        return png(width, height, pixels.toByteArray());
    }

    private static byte[] png(int width, int height, byte[] compressed) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return join(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                pngChunk("IHDR", header),
                pngChunk("IDAT", compressed),
                pngChunk("IEND", new byte[0]));
    }

    private static byte[] pngChunk(String name, byte[] data) {
        byte[] named = join(name.getBytes(StandardCharsets.US_ASCII), data);
        CRC32 crc = new CRC32();
        crc.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(data.length)
                .put(named)
                .putInt((int) crc.getValue())
                .array();
    }

    static void writePdf(Path file, int pages, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(0))) {
                content.setNonStrokingColor(Color.RED);
                content.addRect(0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight() / 2);
                content.fill();
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                document.save(out);
            }
        }
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static byte[] little(int value, int bytes) {
        return Arrays.copyOf(
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(value)
                        .array(),
                bytes);
    }

    public static byte[] riffChunk(String name, byte[] data) {
        return join(name.getBytes(StandardCharsets.US_ASCII), little(data.length, 4), data, new byte[data.length & 1]);
    }
}
