package org.takedowndesk.media;

/// Brings samples that come row by row into a smaller grid, every cell the mean of the area it covers.
final class AreaMean {

    private final int columns;
    private final int rows;
    private final double cellWidth;
    private final double cellHeight;
    private final int height;
    private final int[] first;
    private final int[] last;
    private final float[] firstPart;
    private final float[] lastPart;
    private final float[] line;
    private final float[] sums;

    /// @param width of the samples that count, which may end within a sample
    /// @param height likewise
    AreaMean(double width, double height, int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.cellWidth = width / columns;
        this.cellHeight = height / rows;
        this.height = (int) Math.ceil(height);
        first = new int[columns];
        last = new int[columns];
        firstPart = new float[columns];
        lastPart = new float[columns];
        line = new float[columns];
        sums = new float[columns * rows];
        for (int i = 0; i < columns; i++) {
            double from = i * cellWidth;
            double to = Math.min(width, from + cellWidth);
            first[i] = (int) from;
            last[i] = Math.max(first[i], (int) Math.ceil(to) - 1);
            firstPart[i] = (float) (Math.min(to, first[i] + 1) - from);
            lastPart[i] = (float) (to - last[i]);
        }
    }

    /// How many rows of samples count.
    int height() {
        return height;
    }

    /// Takes in row number `y`, which stands in `samples` from `at` on.
    void row(float[] samples, int at, int y) {
        for (int i = 0; i < columns; i++) {
            float sum = samples[at + first[i]] * firstPart[i];
            for (int x = first[i] + 1; x < last[i]; x++) {
                sum += samples[at + x];
            }
            line[i] = last[i] > first[i] ? sum + samples[at + last[i]] * lastPart[i] : sum;
        }
        for (int row = (int) (y / cellHeight); row < rows && row * cellHeight < y + 1; row++) {
            float part = (float) (Math.min(y + 1, (row + 1) * cellHeight) - Math.max(y, row * cellHeight));
            if (part > 0) {
                for (int i = 0; i < columns; i++) {
                    sums[row * columns + i] += line[i] * part;
                }
            }
        }
    }

    /// The mean in a cell, by the number of the cell.
    float mean(int cell) {
        return sums[cell] / (float) (cellWidth * cellHeight);
    }
}
