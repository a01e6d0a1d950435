package org.takedowndesk.media;

/// Width and height of a picture in pixels.
public record PixelSize(int width, int height) {

    public PixelSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture of " + width + " x " + height + " pixels");
        }
    }

    public long count() {
        return (long) width * height;
    }

    public int longerSide() {
        return Math.max(width, height);
    }

    /// The size with sides exchanged, as after a quarter turn.
    public PixelSize turned() {
        return new PixelSize(/* width= */ height, /* height= */ width);
    }

    /// The largest size of the same shape whose sides are at most `maxSide`; never larger than this one.
    public PixelSize within(int maxSide) {
        if (longerSide() <= maxSide) {
            return this;
        }
        double scale = (double) maxSide / longerSide();
        return new PixelSize(
                Math.max(1, (int) Math.round(width * scale)), Math.max(1, (int) Math.round(height * scale)));
    }
}
