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
            throw tooLarge(width, height);
        }
    }

    /// For kinds that can only be decoded as a whole: what the heap bears.
    static void checkDecodable(int width, int height) throws NotShown {
        if ((long) width * height > Runtime.getRuntime().maxMemory() / BYTES_A_PIXEL) {
            throw tooLarge(width, height);
        }
    }

    private static NotShown tooLarge(int width, int height) {
        return new NotShown(BundleRemark.Reason.TOO_LARGE, width + " × " + height);
    }
}
