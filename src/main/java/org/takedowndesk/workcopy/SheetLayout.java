package org.takedowndesk.workcopy;

import java.util.List;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.media.PixelSize;

/// Where everything stands on a comparison sheet: two pictures of equal height below their headings, the sentences of
/// the findings below both.
///
/// @param pictureHeight of both pictures
/// @param legend the lines of each finding's sentence
record SheetLayout(
        Operation.ComparisonSheet sheet,
        PixelSize left,
        PixelSize right,
        int pictureHeight,
        List<List<String>> legend) {

    static final int MARGIN = 40;
    static final int HEADING = 56;
    static final int RADIUS = 22;
    static final int LETTER = 26;
    static final int MIN_COLUMN = 400;

    private static final double LINE = 1.45;

    static SheetLayout of(Operation.ComparisonSheet sheet, PixelSize left, PixelSize right, CaptionBand texts) {
        double room = sheet.width() - 3.0 * MARGIN - 2.0 * RADIUS;
        List<List<String>> legend = sheet.findings().stream()
                .map(finding -> finding.isBlank() ? "–" : DisplayName.visible(finding))
                .map(finding -> texts.wrapped(finding, LETTER, room))
                .toList();
        return new SheetLayout(sheet, left, right, commonHeight(sheet, left, right), legend);
    }

    /// As high as both fit, where a picture narrower than a heading still takes a heading's room.
    private static int commonHeight(Operation.ComparisonSheet sheet, PixelSize left, PixelSize right) {
        double room = sheet.width() - 3.0 * MARGIN;
        double narrower = Math.min(aspect(left), aspect(right));
        double wider = Math.max(aspect(left), aspect(right));
        double both = room / (narrower + wider);
        double beside = (room - MIN_COLUMN) / wider;
        double fits = both * narrower < MIN_COLUMN ? Math.min(both, beside) : both;
        return (int) Math.max(1, Math.min(sheet.pictureHeight(), fits));
    }

    private static double aspect(PixelSize size) {
        return (double) size.width() / size.height();
    }

    PixelSize size() {
        long rows = legend.stream().mapToLong(SheetLayout::rowHeight).sum();
        return new PixelSize(sheet.width(), (int) Math.min(Integer.MAX_VALUE, legendTop() + rows + MARGIN));
    }

    int picturesTop() {
        return MARGIN + HEADING;
    }

    int legendTop() {
        return picturesTop() + pictureHeight + MARGIN;
    }

    int width(PixelSize picture) {
        return Math.max(1, (int) Math.round(pictureHeight * aspect(picture)));
    }

    int column(PixelSize picture) {
        return Math.max(MIN_COLUMN, width(picture));
    }

    int leftStart() {
        return (sheet.width() - column(left) - column(right) - MARGIN) / 2;
    }

    int rightStart() {
        return leftStart() + column(left) + MARGIN;
    }

    static double lineHeight() {
        return LETTER * LINE;
    }

    static int rowHeight(List<String> lines) {
        return Math.max(2 * RADIUS + 12, (int) Math.ceil(lines.size() * lineHeight()) + 12);
    }
}
