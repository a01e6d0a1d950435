package org.takedowndesk.media;

/// What the structure of a picture file says without decoding it.
///
/// `condition` is OK, TRUNCATED or CORRUPT as far as the structure shows it; `blockPixels` tells how many pixels a
/// decoder must hold at once beside its
/// result (0 where it works row by row).
record PictureHeader(PixelSize size, Exif exif, int frames, Condition condition, long blockPixels) {

    static Condition condition(boolean whole) {
        return whole ? Condition.OK : Condition.TRUNCATED;
    }

    PixelSize shownSize() {
        return exif.quarterTurned() ? size.turned() : size;
    }
}
