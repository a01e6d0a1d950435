package org.takedowndesk.ui.evidence.gallery;

import java.util.List;

/// Where the arrow keys lead in lines of tiles, some of which are not full.
final class GalleryMoves {

    private GalleryMoves() {}

    /// The item so many lines of tiles below, negative: above, in the same column or the last of its line.
    static int vertical(List<GalleryLine> lines, int from, int by) {
        List<GalleryLine.Tiles> rows = lines.stream()
                .filter(GalleryLine.Tiles.class::isInstance)
                .map(GalleryLine.Tiles.class::cast)
                .toList();
        if (from < 0) {
            return 0;
        }
        int row = 0;
        while (row < rows.size() - 1 && rows.get(row + 1).first() <= from) {
            row++;
        }
        GalleryLine.Tiles target = rows.get(Math.clamp(row + (long) by, 0, rows.size() - 1));
        int column = from - rows.get(row).first();
        return target.first() + Math.min(column, target.items().size() - 1);
    }

    /// The number of the line in which an item stands.
    static int lineOf(List<GalleryLine> lines, int item) {
        int found = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof GalleryLine.Tiles row && row.first() <= item) {
                found = i;
            }
        }
        return found;
    }
}
