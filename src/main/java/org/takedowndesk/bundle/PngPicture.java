package org.takedowndesk.bundle;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Turns a PNG file into an image object without decoding it.
///
/// The compressed rows of most files mean the same in a PDF, so they go in as they are. Where pixels carry alpha, the
/// filtered rows are parted: PNG's filters work on each channel by itself, so leaving one out leaves valid rows.
final class PngPicture {

    private static final int BUFFER = 1 << 16;

    private final PngFile png;
    private final Scratch scratch;

    PngPicture(PngFile png, Scratch scratch) {
        this.png = png;
        this.scratch = scratch;
    }

    Picture picture() throws IOException, NotShown {
        COSStream image = png.fitsPdf() ? whole() : parted();
        return new Picture(png.width(), png.height(), image);
    }

    private COSStream whole() {
        COSStream stream = FileStream.of(png.data());
        if (png.colourType() == 3) {
            Images.image(stream, png.width(), png.height(), png.bits(), palette(), COSName.FLATE_DECODE);
        } else {
            COSName colours = Images.colours(png.channels());
            Images.image(stream, png.width(), png.height(), png.bits(), colours, COSName.FLATE_DECODE);
        }
        Images.filteredRows(stream, png.channels(), png.bits(), png.width());
        return stream;
    }

    private COSArray palette() {
        COSArray colours = new COSArray();
        colours.add(COSName.INDEXED);
        colours.add(COSName.DEVICERGB);
        colours.add(COSInteger.get(png.palette().getBytes().length / 3 - 1));
        colours.add(png.palette());
        colours.setDirect(true);
        return colours;
    }

    private COSStream parted() throws IOException, NotShown {
        int channels = png.channels();
        try (Scratch.Deflated colour = scratch.deflated();
                Scratch.Deflated alpha = scratch.deflated()) {
            boolean opaque = part(colour.out(), alpha.out());
            COSStream image = image(colour, channels - 1, Images.colours(channels - 1));
            if (!opaque) {
                image.setItem(COSName.SMASK, image(alpha, 1, COSName.DEVICEGRAY));
            }
            return image;
        }
    }

    private COSStream image(Scratch.Deflated data, int components, COSName colours) throws IOException {
        COSStream stream =
                Images.image(data.finish(), png.width(), png.height(), png.bits(), colours, COSName.FLATE_DECODE);
        Images.filteredRows(stream, components, png.bits(), png.width());
        return stream;
    }

    /// Writes the filtered rows of colours and of alpha; returns whether every pixel is opaque.
    private boolean part(OutputStream colour, OutputStream alpha) throws IOException, NotShown {
        int sample = png.bits() / 8;
        int channels = png.channels();
        byte[] row = new byte[Math.multiplyExact(png.width(), channels * sample)];
        byte[] colours = new byte[png.width() * (channels - 1) * sample];
        byte[] alphas = new byte[png.width() * sample];
        AlphaRow seen = new AlphaRow(alphas.length, sample);
        boolean opaque = true;
        InputStream stored = new BufferedInputStream(FileStream.of(png.data()).createRawInputStream(), BUFFER);
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new InflaterInputStream(stored), BUFFER))) {
            for (int y = 0; y < png.height(); y++) {
                int filter = in.readUnsignedByte();
                in.readFully(row);
                split(row, colours, alphas, channels, sample);
                colour.write(filter);
                colour.write(colours);
                alpha.write(filter);
                alpha.write(alphas);
                opaque = opaque && seen.isOpaque(filter, alphas);
            }
        } catch (EOFException | java.util.zip.ZipException e) {
            throw new NotShown(BundleRemark.Reason.DAMAGED, "PNG");
        }
        return opaque;
    }

    private static void split(byte[] row, byte[] colours, byte[] alphas, int channels, int sample) {
        int colourBytes = (channels - 1) * sample;
        int c = 0;
        int a = 0;
        for (int at = 0; at < row.length; ) {
            for (int i = 0; i < colourBytes; i++) {
                colours[c++] = row[at++];
            }
            for (int i = 0; i < sample; i++) {
                alphas[a++] = row[at++];
            }
        }
    }

    /// Undoes the row filters of the alpha channel alone.
    private static final class AlphaRow {

        private final byte[] above;
        private final byte[] current;
        private final int sample;

        AlphaRow(int length, int sample) {
            this.above = new byte[length];
            this.current = new byte[length];
            this.sample = sample;
        }

        boolean isOpaque(int filter, byte[] filtered) throws NotShown {
            boolean opaque = true;
            for (int i = 0; i < filtered.length; i++) {
                int left = i < sample ? 0 : current[i - sample] & 0xFF;
                int up = above[i] & 0xFF;
                int corner = i < sample ? 0 : above[i - sample] & 0xFF;
                current[i] = (byte) (filtered[i] + predicted(filter, left, up, corner));
                opaque &= current[i] == (byte) 0xFF;
            }
            System.arraycopy(current, 0, above, 0, current.length);
            return opaque;
        }

        private static int predicted(int filter, int left, int up, int corner) throws NotShown {
            return switch (filter) {
                case 0 -> 0;
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                case 4 -> paeth(left, up, corner);
                default -> throw new NotShown(BundleRemark.Reason.DAMAGED, "PNG");
            };
        }

        private static int paeth(int left, int up, int corner) {
            int estimate = left + up - corner;
            int byLeft = Math.abs(estimate - left);
            int byUp = Math.abs(estimate - up);
            int byCorner = Math.abs(estimate - corner);
            if (byLeft <= byUp && byLeft <= byCorner) {
                return left;
            }
            return byUp <= byCorner ? up : corner;
        }
    }
}
