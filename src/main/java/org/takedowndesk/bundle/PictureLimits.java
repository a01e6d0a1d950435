package org.takedowndesk.bundle;

/// How large a picture may be to be placed on a page; larger ones are attached and said.
final class PictureLimits {

    /// Beyond this, PDF readers on an office machine give up.
    static final long MOST_PIXELS = 500_000_000;

    /// JPEG ends here, and so do most programs.
    static final int LONGEST_SIDE = 200_000;

    private static final int BYTES_A_PIXEL = 10;

    private PictureLimits() {}

    static void check(int width, int height) throws NotShown {
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new NotShown(BundleRemark.Reason.TOO_LARGE, width + " × " + height);
        }
    }

    /// For kinds that can only be decoded as a whole: what a heap of so many bytes bears. The same picture may be shown
    /// on a larger computer.
    static void checkDecodable(int width, int height, long heap) throws NotShown {
        if ((long) width * height > heap / BYTES_A_PIXEL) {
            throw new NotShown(BundleRemark.Reason.NOT_ENOUGH_MEMORY, "");
        }
    }
}
