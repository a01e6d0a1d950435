package org.takedowndesk.bundle;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// A JPEG file, of which only the head is read: its bytes go into the bundle as they are.
record JpegFile(int width, int height, int components, int bits, int process, boolean adobe) {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int APP14 = 0xEE;

    /// @throws NotShown if the file is damaged or cut short
    static JpegFile read(Path file) throws IOException, NotShown {
        JpegFile head;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            head = head(in);
        }
        if (head.width == 0 || head.height == 0) {
            throw new NotShown(BundleRemark.Reason.DAMAGED, "JPEG");
        }
        if (!endsProperly(file)) {
            throw new NotShown(BundleRemark.Reason.DAMAGED, "JPEG");
        }
        return head;
    }

    /// Whether it goes into an archival PDF as it is: baseline or progressive, eight bits, grey or colour. Printers'
    /// inks
    /// do not, since their look depends on a press that the file does not name.
    boolean fitsPdf() {
        return isPlain() && (components == 1 || components == 3);
    }

    /// Whether it holds four inks.
    boolean hasInks() {
        return isPlain() && components == 4;
    }

    private boolean isPlain() {
        return bits == 8 && process <= 2;
    }

    /// The picture whose stream is the whole file.
    Picture picture(Path file, long size) {
        COSStream image = Images.image(
                FileStream.of(file, size), width, height, 8, Images.colours(components), COSName.DCT_DECODE);
        return new Picture(width, height, image);
    }

    private static JpegFile head(DataInputStream in) throws IOException, NotShown {
        if (in.readUnsignedShort() != 0xFFD8) {
            throw new NotShown(BundleRemark.Reason.DAMAGED, "JPEG");
        }
        int[] frame = new int[5];
        boolean adobe = false;
        for (int marker = marker(in); marker != START_OF_SCAN && marker != END; marker = marker(in)) {
            if (marker == 1 || (marker >= 0xD0 && marker <= 0xD7)) {
                continue;
            }
            int length = in.readUnsignedShort() - 2;
            if (length < 0) {
                throw new NotShown(BundleRemark.Reason.DAMAGED, "JPEG");
            }
            byte[] segment = new byte[length];
            in.readFully(segment);
            if (isFrame(marker) && length >= 6) {
                ByteBuffer data = ByteBuffer.wrap(segment);
                frame = new int[] {
                    marker - 0xC0, data.get(0) & 0xFF, data.getShort(1) & 0xFFFF, data.getShort(3) & 0xFFFF, data.get(5)
                };
            } else if (marker == APP14) {
                adobe = new String(segment, StandardCharsets.ISO_8859_1).startsWith("Adobe");
            }
        }
        return new JpegFile(frame[3], frame[2], frame[4], frame[1], frame[0], adobe);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int marker(DataInputStream in) throws IOException, NotShown {
        if (in.readUnsignedByte() != 0xFF) {
            throw new NotShown(BundleRemark.Reason.DAMAGED, "JPEG");
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    /// Most files end with the end marker; phones append films and the like after it, so else it is looked for.
    private static boolean endsProperly(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(2);
            if (channel.read(last, channel.size() - 2) == 2 && last.getShort(0) == (short) 0xFFD9) {
                return true;
            }
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 18)) {
            return scanEnds(in);
        }
    }

    private static boolean scanEnds(InputStream in) throws IOException {
        boolean inScan = false;
        int before = 0;
        for (int one = in.read(); one >= 0; one = in.read()) {
            if (before == 0xFF) {
                inScan |= one == START_OF_SCAN;
                if (inScan && one == END) {
                    return true;
                }
            }
            before = one;
        }
        return false;
    }
}
