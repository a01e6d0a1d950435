package org.takedowndesk.bundle;

import org.apache.pdfbox.cos.COSStream;

/// A picture ready to be placed on pages.
///
/// @param width of the stored picture, before it is turned
/// @param orientation as EXIF numbers it, 1 to 8
/// @param image the image object
/// @param shrunk how many of the original's pixels stand behind one of ours on each side; 1 when it is whole
record Picture(int width, int height, int orientation, COSStream image, int shrunk) {

    /// A whole picture, as it is stored.
    Picture(int width, int height, COSStream image) {
        this(width, height, 1, image, 1);
    }

    Picture turned(int newOrientation) {
        return new Picture(width, height, newOrientation, image, shrunk);
    }

    boolean liesOnItsSide() {
        return orientation >= 5;
    }

    int shownWidth() {
        return liesOnItsSide() ? height : width;
    }

    int shownHeight() {
        return liesOnItsSide() ? width : height;
    }

    /// The matrix that puts the picture, upright, into the given box.
    float[] matrix(float x, float y, float w, float h) {
        return switch (orientation) {
            case 2 -> new float[] {-w, 0, 0, h, x + w, y};
            case 3 -> new float[] {-w, 0, 0, -h, x + w, y + h};
            case 4 -> new float[] {w, 0, 0, -h, x, y + h};
            case 5 -> new float[] {0, -h, -w, 0, x + w, y + h};
            case 6 -> new float[] {0, -h, w, 0, x, y + h};
            case 7 -> new float[] {0, h, w, 0, x, y};
            case 8 -> new float[] {0, h, -w, 0, x + w, y};
            default -> new float[] {w, 0, 0, h, x, y};
        };
    }
}
