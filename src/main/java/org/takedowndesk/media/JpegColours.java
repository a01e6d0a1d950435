package org.takedowndesk.media;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Turns the components of a JPEG picture into colours, after it was made small: then even a colour profile costs
/// little.
final class JpegColours {

    private static final int DESCRIPTION_WITHIN = 4096;

    private JpegColours() {}

    /// @param brightness whether the components are brightness and two differences, as usual
    /// @param profile in which the colours are meant, empty for the usual one
    static BufferedImage picture(List<JpegPlane> planes, PixelSize size, boolean brightness, byte[] profile) {
        BufferedImage picture = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = planes.size() == 1
                    ? grey(planes.getFirst().mean(i))
                    : colour(
                            planes.get(0).mean(i),
                            planes.get(1).mean(i),
                            planes.get(2).mean(i),
                            brightness);
        }
        return planes.size() == 1 || profile.length == 0 || isUsual(profile) ? picture : usual(picture, profile);
    }

    private static int grey(float mean) {
        return byteOf(mean) * 0x1_0101;
    }

    private static int colour(float first, float second, float third, boolean brightness) {
        if (!brightness) {
            return byteOf(first) << 16 | byteOf(second) << 8 | byteOf(third);
        }
        float blue = second - 128;
        float red = third - 128;
        return byteOf(first + 1.402f * red) << 16
                | byteOf(first - 0.344136f * blue - 0.714136f * red) << 8
                | byteOf(first + 1.772f * blue);
    }

    private static int byteOf(float value) {
        return Math.clamp((int) (value + 0.5f), 0, 255);
    }

    /// Nearly every profile is the usual one, which needs no turning into itself.
    private static boolean isUsual(byte[] profile) {
        int length = Math.min(profile.length, DESCRIPTION_WITHIN);
        String start = new String(profile, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        return start.contains("sRGB");
    }

    private static BufferedImage usual(BufferedImage picture, byte[] profile) {
        ICC_Profile meant;
        try {
            meant = ICC_Profile.getInstance(profile);
        } catch (IllegalArgumentException damaged) {
            return picture;
        }
        if (meant.getColorSpaceType() != ColorSpace.TYPE_RGB || meant.getNumComponents() != 3) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 3, null);
        raster.setPixels(0, 0, width, height, picture.getRaster().getPixels(0, 0, width, height, (int[]) null));
        ComponentColorModel model = new ComponentColorModel(
                new ICC_ColorSpace(meant), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        return new ColorConvertOp(null).filter(new BufferedImage(model, raster, false, null), picture);
    }
}
