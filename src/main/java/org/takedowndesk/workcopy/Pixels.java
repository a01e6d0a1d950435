package org.takedowndesk.workcopy;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Compares pictures pixel by pixel.
final class Pixels {

    private static final int COLOUR = 0xFFFFFF;

    private Pixels() {}

    /// @param where all differing pixels lie, null for pictures of different sizes
    record Difference(long pixels, @Nullable Area where) {}

    /// Empty where every pixel is the same; both of the type INT_RGB.
    static Optional<Difference> difference(BufferedImage one, BufferedImage other) {
        int width = one.getWidth();
        int height = one.getHeight();
        if (width != other.getWidth() || height != other.getHeight()) {
            return Optional.of(new Difference((long) other.getWidth() * other.getHeight(), null));
        }
        int[] mine = MarkPainter.pixels(one);
        int[] theirs = MarkPainter.pixels(other);
        long count = 0;
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        for (int i = 0; i < mine.length; i++) {
            // Java leaves the byte above red to chance.
            if (((mine[i] ^ theirs[i]) & COLOUR) != 0) {
                count++;
                left = Math.min(left, i % width);
                right = Math.max(right, i % width);
                top = Math.min(top, i / width);
                bottom = Math.max(bottom, i / width);
            }
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(new Difference(count, new Area(left, top, right - left + 1, bottom - top + 1)));
    }
}
