package org.takedowndesk.media;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The scan of a JPEG picture that holds the mean of every block.
final class JpegScan {

    private static final int SIDE = 8;

    private final JpegBits bits;
    private final List<JpegPlane> planes;
    private final int restartEvery;
    private final boolean onlyMeans;
    private final int rough;

    /// @param onlyMeans whether the rest of the blocks stands in other scans
    /// @param rough by how many bits the means are told more roughly
    JpegScan(JpegBits bits, List<JpegPlane> planes, int restartEvery, boolean onlyMeans, int rough) {
        this.bits = bits;
        this.planes = planes;
        this.restartEvery = restartEvery;
        this.onlyMeans = onlyMeans;
        this.rough = rough;
    }

    void decode(byte[] head, PixelSize size, PixelSize target, JpegTables tables) throws IOException {
        int across = planes.stream().mapToInt(plane -> plane.across).max().orElse(1);
        int down = planes.stream().mapToInt(plane -> plane.down).max().orElse(1);
        int units = (size.width() + SIDE * across - 1) / (SIDE * across);
        int bands = (size.height() + SIDE * down - 1) / (SIDE * down);
        JpegHuffman[] dc = new JpegHuffman[planes.size()];
        @Nullable JpegHuffman[] ac = new JpegHuffman[planes.size()];
        for (int i = 0; i < planes.size(); i++) {
            JpegPlane plane = planes.get(i);
            if ((head[1 + 2 * i] & 0xFF) != plane.id) {
                throw new BadContent(Condition.UNKNOWN_TYPE, "components in an unusual order");
            }
            int table = head[2 + 2 * i] & 0xFF;
            dc[i] = tables.means(table >> 4);
            ac[i] = onlyMeans ? null : tables.others(table & 15);
            plane.prepare(
                    tables.quant(plane.quantTable),
                    (double) size.width() * plane.across / across,
                    (double) size.height() * plane.down / down,
                    target,
                    units * plane.across,
                    onlyMeans);
        }
        int unit = 0;
        for (int band = 0; band < bands; band++) {
            for (int x = 0; x < units; x++) {
                if (restartEvery > 0 && unit > 0 && unit % restartEvery == 0) {
                    bits.restart((unit / restartEvery - 1) % SIDE);
                    planes.forEach(JpegPlane::restart);
                }
                for (int i = 0; i < planes.size(); i++) {
                    unit(planes.get(i), dc[i], ac[i], x);
                }
                unit++;
            }
            for (JpegPlane plane : planes) {
                plane.finish(band);
            }
        }
    }

    private void unit(JpegPlane plane, JpegHuffman dc, @Nullable JpegHuffman ac, int x) throws IOException {
        for (int row = 0; row < plane.down; row++) {
            for (int block = 0; block < plane.across; block++) {
                plane.decode(bits, dc, ac, x * plane.across + block, row, onlyMeans ? rough : 0);
            }
        }
    }
}
