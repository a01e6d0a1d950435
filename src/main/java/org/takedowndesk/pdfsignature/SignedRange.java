package org.takedowndesk.pdfsignature;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;

/// Where in a file a signature stands, and which bytes it speaks of: all but its own.
///
/// @param gap where the signature's hexadecimal digits begin, behind their bracket
/// @param gapEnd where they end, before their bracket
/// @param end where the second part of the signed bytes ends
record SignedRange(Path file, long gap, long gapEnd, long end) {

    private static final long LONGEST_SIGNATURE = 4_000_000;

    /// @param range four numbers as they stand in the file
    /// @throws IOException if they do not enclose exactly one hexadecimal string
    static SignedRange of(Path file, long[] range) throws IOException {
        long size = java.nio.file.Files.size(file);
        if (range.length != 4
                || range[0] != 0
                || range[1] < 1
                || range[2] < range[1] + 2
                || range[3] < 0
                || range[2] > size
                || range[3] > size - range[2]
                || range[2] - range[1] > LONGEST_SIGNATURE) {
            throw new IOException("the byte range is not within the file");
        }
        SignedRange found = new SignedRange(file, range[1] + 1, range[2] - 1, range[2] + range[3]);
        byte[] around = found.bytes(range[1], range[2]);
        if (around[0] != '<' || around[around.length - 1] != '>') {
            throw new IOException("the byte range does not enclose the signature");
        }
        return found;
    }

    boolean isWholeFile() throws IOException {
        return end == java.nio.file.Files.size(file);
    }

    /// The signature, without the zeros behind it.
    byte[] cms() throws IOException {
        String digits = new String(bytes(gap, gapEnd), StandardCharsets.US_ASCII);
        try (ASN1InputStream in = new ASN1InputStream(HexFormat.of().parseHex(digits))) {
            ASN1Primitive first = in.readObject();
            if (first == null) {
                throw new IOException("the signature is empty");
            }
            return first.getEncoded();
        } catch (IllegalArgumentException e) {
            throw new IOException("the signature is not hexadecimal", e);
        }
    }

    /// The signed bytes.
    InputStream content() throws IOException {
        return new SequenceInputStream(part(0, gap - 1), part(gapEnd + 1, end));
    }

    private InputStream part(long from, long to) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        channel.position(from);
        return new Bounded(Channels.newInputStream(channel), to - from);
    }

    private byte[] bytes(long from, long to) throws IOException {
        try (InputStream in = part(from, to)) {
            return in.readAllBytes();
        }
    }

    /// At most so many bytes of another stream.
    private static final class Bounded extends InputStream {

        private final InputStream in;
        private long left;

        Bounded(InputStream in, long length) {
            this.in = in;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            if (left <= 0) {
                return -1;
            }
            left--;
            return in.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left <= 0) {
                return length == 0 ? 0 : -1;
            }
            int read = in.read(buffer, offset, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
