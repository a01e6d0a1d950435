package org.takedowndesk.workcopy;

import org.takedowndesk.media.PixelSize;

/// Scales pictures with whole numbers only, since what the platform scales with may round otherwise elsewhere: smaller
/// by the mean of what falls on a pixel, larger by the mean of the nearest two.
final class Scaling {

    private static final int ONE = 1 << 16;

    private Scaling() {}

    /// What each pixel of a row or a column of the result is the mean of.
    private static final class Means {

        /// For each pixel of the result the first of the source.
        private final int[] first;
        /// For each pixel of the result those of the source from the first on; they add up to [#ONE].
        private final int[][] weights;

        Means(int[] first, int[][] weights) {
            this.first = first;
            this.weights = weights;
        }
    }

    static int[] of(int[] picture, PixelSize from, PixelSize to) {
        Means across = means(from.width(), to.width());
        Means down = means(from.height(), to.height());
        int[] scaled = new int[to.width() * to.height()];
        int[][] rows = new int[2][];
        int[] held = {-1, -1};
        long[] sums = new long[3 * to.width()];
        for (int y = 0; y < to.height(); y++) {
            java.util.Arrays.fill(sums, 0);
            int[] weights = down.weights[y];
            for (int i = 0; i < weights.length; i++) {
                int source = down.first[y] + i;
                int slot = source % 2;
                if (held[slot] != source) {
                    rows[slot] = row(picture, source * from.width(), across);
                    held[slot] = source;
                }
                for (int k = 0; k < sums.length; k++) {
                    sums[k] += (long) weights[i] * rows[slot][k];
                }
            }
            for (int x = 0; x < to.width(); x++) {
                scaled[y * to.width() + x] =
                        (colour(sums[3 * x]) << 16) | (colour(sums[3 * x + 1]) << 8) | colour(sums[3 * x + 2]);
            }
        }
        return scaled;
    }

    /// A row, three numbers a pixel, each the colour times 256.
    private static int[] row(int[] picture, int start, Means across) {
        int[] row = new int[3 * across.first.length];
        for (int x = 0; x < across.first.length; x++) {
            long red = 0;
            long green = 0;
            long blue = 0;
            int[] weights = across.weights[x];
            for (int i = 0; i < weights.length; i++) {
                int pixel = picture[start + across.first[x] + i];
                red += (long) weights[i] * ((pixel >> 16) & 0xFF);
                green += (long) weights[i] * ((pixel >> 8) & 0xFF);
                blue += (long) weights[i] * (pixel & 0xFF);
            }
            row[3 * x] = (int) (red >> 8);
            row[3 * x + 1] = (int) (green >> 8);
            row[3 * x + 2] = (int) (blue >> 8);
        }
        return row;
    }

    private static int colour(long sum) {
        return (int) Math.min(0xFF, (sum + (1 << 23)) >> 24);
    }

    private static Means means(int from, int to) {
        return to <= from ? smaller(from, to) : larger(from, to);
    }

    private static Means smaller(int from, int to) {
        int[] first = new int[to];
        int[][] weights = new int[to][];
        for (int i = 0; i < to; i++) {
            // Pixel i covers what lies between these two, in parts of 1/to of a source pixel.
            long start = (long) i * from;
            long end = start + from;
            first[i] = (int) (start / to);
            int last = (int) ((end - 1) / to);
            weights[i] = new int[last - first[i] + 1];
            int left = ONE;
            for (int k = 0; k < weights[i].length - 1; k++) {
                long covered =
                        Math.min(end, (long) (first[i] + k + 1) * to) - Math.max(start, (long) (first[i] + k) * to);
                weights[i][k] = (int) (covered * ONE / from);
                left -= weights[i][k];
            }
            weights[i][weights[i].length - 1] = left;
        }
        return new Means(first, weights);
    }

    private static Means larger(int from, int to) {
        int[] first = new int[to];
        int[][] weights = new int[to][];
        for (int i = 0; i < to; i++) {
            // The middle of pixel i among the middles of the source's pixels, in parts of 1/(2 to).
            long middle = Math.clamp((2L * i + 1) * from - to, 0L, 2L * to * (from - 1));
            first[i] = (int) (middle / (2L * to));
            int second = (int) (middle % (2L * to) * ONE / (2L * to));
            weights[i] = second == 0 ? new int[] {ONE} : new int[] {ONE - second, second};
        }
        return new Means(first, weights);
    }
}
