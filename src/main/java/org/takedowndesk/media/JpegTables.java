package org.takedowndesk.media;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The tables that a JPEG file gives before its scan; a later one takes the place of an earlier one of its number.
final class JpegTables {

    private final Map<Integer, int[]> quants = new HashMap<>();
    private final Map<Integer, JpegHuffman> means = new HashMap<>();
    private final Map<Integer, JpegHuffman> others = new HashMap<>();

    void putQuant(int number, int[] table) {
        quants.put(number & 3, table);
    }

    /// @param forMeans whether it is for the means of blocks or for all other coefficients
    void putHuffman(int number, boolean forMeans, JpegHuffman table) {
        (forMeans ? means : others).put(number & 3, table);
    }

    int[] quant(int number) throws BadContent {
        return given(quants.get(number & 3));
    }

    JpegHuffman means(int number) throws BadContent {
        return given(means.get(number & 3));
    }

    JpegHuffman others(int number) throws BadContent {
        return given(others.get(number & 3));
    }

    private static <T> T given(@Nullable T table) throws BadContent {
        if (table == null) {
            throw new BadContent(Condition.CORRUPT, "a table that the file never gave");
        }
        return table;
    }
}
