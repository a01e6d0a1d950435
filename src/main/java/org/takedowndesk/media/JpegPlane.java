package org.takedowndesk.media;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One component of a JPEG picture, brightness or a colour, of which only as much is decoded as a small picture shows.
final class JpegPlane {

    private static final int SIDE = 8;
    private static final int MIDDLE = 128;
    /// Where in a block the coefficients stand, in the order of the file.
    private static final int[] ZIGZAG = {
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21
    };

    final int id;
    final int across;
    final int down;
    final int quantTable;
    private final int[] coefficients = new int[ZIGZAG.length];
    private int[] quant = {};
    private float[][] waves = {};
    private int side = 1;
    private int lastNeeded;
    private int stride;
    private float[] samples = {};
    private AreaMean mean = new AreaMean(1, 1, 1, 1);
    private int before;

    JpegPlane(int id, int across, int down, int quantTable) {
        this.id = id;
        this.across = across;
        this.down = down;
        this.quantTable = quantTable;
    }

    /// Makes ready to decode blocks into squares of 1, 2 or 4 samples a side, as few as the target needs.
    ///
    /// @param width of the component in samples, which may end within one
    /// @param blocks in a row of blocks
    void prepare(int[] newQuant, double width, double height, PixelSize target, int blocks, boolean onlyMeans) {
        quant = newQuant;
        side = 1;
        while (!onlyMeans
                && side < 4
                && (width * side / SIDE < target.width() || height * side / SIDE < target.height())) {
            side *= 2;
        }
        lastNeeded = side == 1 ? 0 : side == 2 ? 4 : 24;
        waves = waves(side);
        stride = blocks * side;
        samples = new float[stride * side * down];
        mean = new AreaMean(width * side / SIDE, height * side / SIDE, target.width(), target.height());
    }

    /// The waves of which a row of `side` samples is made up, so that the mean of eight samples keeps its value.
    private static float[][] waves(int side) {
        float[][] waves = new float[side][side];
        for (int x = 0; x < side; x++) {
            for (int u = 0; u < side; u++) {
                double scale = u == 0 ? Math.sqrt(1.0 / SIDE) : Math.sqrt(2.0 / SIDE);
                waves[x][u] = (float) (scale * Math.cos((2 * x + 1) * u * Math.PI / (2 * side)));
            }
        }
        return waves;
    }

    void restart() {
        before = 0;
    }

    /// Decodes the next block of the file.
    ///
    /// @param block its number in the row of blocks, `row` that of the row
    /// @param ac null where the file tells the rest of the block elsewhere
    /// @param scale by how many bits the mean is told more roughly
    void decode(JpegBits bits, JpegHuffman dc, @Nullable JpegHuffman ac, int block, int row, int scale)
            throws IOException {
        if (bits.count() < 32) {
            bits.fill();
        }
        before += JpegHuffman.value(bits, dc.symbol(bits) & 15);
        // Halfway between the values that the roughly told one stands for.
        float mean0 = before * (1 << scale) + ((1 << scale) - 1) / 2f;
        int at = row * side * stride + block * side;
        if (side == 1) {
            if (ac != null) {
                ac.pass(bits, 1);
            }
            samples[at] = mean0 * quant[0] / SIDE + MIDDLE;
        } else if (ac != null) {
            Arrays.fill(coefficients, 0);
            ac.read(bits, coefficients, lastNeeded);
            spread(mean0 * quant[0], at);
        }
        if (bits.count() < 0) {
            throw new BadContent(Condition.TRUNCATED, "a scan that ends too early");
        }
    }

    private void spread(float first, int at) {
        float[] square = new float[side * side];
        square[0] = first;
        for (int i = 1; i <= lastNeeded; i++) {
            int u = ZIGZAG[i] % SIDE;
            int v = ZIGZAG[i] / SIDE;
            if (coefficients[i] != 0 && u < side && v < side) {
                square[v * side + u] = coefficients[i] * quant[i];
            }
        }
        float[] lines = new float[side * side];
        for (int v = 0; v < side; v++) {
            for (int x = 0; x < side; x++) {
                float sum = 0;
                for (int u = 0; u < side; u++) {
                    sum += waves[x][u] * square[v * side + u];
                }
                lines[v * side + x] = sum;
            }
        }
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                float sum = MIDDLE;
                for (int v = 0; v < side; v++) {
                    sum += waves[y][v] * lines[v * side + x];
                }
                samples[at + y * stride + x] = sum;
            }
        }
    }

    /// Brings the rows of blocks that were decoded into the small picture.
    ///
    /// @param band how many times that was done before
    void finish(int band) {
        int rows = side * down;
        for (int y = 0; y < rows && band * rows + y < mean.height(); y++) {
            mean.row(samples, y * stride, band * rows + y);
        }
    }

    float mean(int cell) {
        return mean.mean(cell);
    }
}
