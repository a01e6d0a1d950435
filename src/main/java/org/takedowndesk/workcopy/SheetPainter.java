package org.takedowndesk.workcopy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.media.PixelSize;
import org.takedowndesk.media.SheetLetters;

/// Paints the comparison sheet: two pictures of equal height on white, numbered findings on both, their sentences
/// below. Letters and scaling are the program's own, so that every machine paints the same bytes.
final class SheetPainter {

    private static final Color INK = new Color(0x1F2328);
    private static final int FRAME = 0xC9CED6;
    private static final Color MARK = new Color(0xC62828);
    private static final int WHITE = 0xFFFFFF;
    private static final int RIM = 3;
    private static final int LONGEST_HEADING = 200;

    private final SheetLetters letters;

    SheetPainter(SheetLetters letters) {
        this.letters = letters;
    }

    /// @param left of the type INT_RGB, as `right`
    BufferedImage paint(Operation.ComparisonSheet order, BufferedImage left, BufferedImage right) {
        SheetLayout layout = SheetLayout.of(order, size(left), size(right), new CaptionBand(letters));
        PixelSize size = layout.size();
        BufferedImage sheet = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Arrays.fill(MarkPainter.pixels(sheet), WHITE);
        place(sheet, left, layout.leftStart(), layout);
        place(sheet, right, layout.rightStart(), layout);
        Graphics2D graphics = MarkPainter.graphics(sheet);
        words(graphics, order.left(), layout.left(), layout.leftStart(), layout);
        words(graphics, order.right(), layout.right(), layout.rightStart(), layout);
        legend(graphics, layout);
        graphics.dispose();
        return sheet;
    }

    private static PixelSize size(BufferedImage picture) {
        return new PixelSize(picture.getWidth(), picture.getHeight());
    }

    private static void place(BufferedImage sheet, BufferedImage picture, int x, SheetLayout layout) {
        int width = layout.width(size(picture));
        int height = layout.pictureHeight();
        int[] pixels = Scaling.of(MarkPainter.pixels(picture), size(picture), new PixelSize(width, height));
        for (int i = 0; i < pixels.length; i++) {
            boolean edge = i < width || i >= pixels.length - width || i % width == 0 || i % width == width - 1;
            pixels[i] = edge ? FRAME : pixels[i];
        }
        int[] target = MarkPainter.pixels(sheet);
        for (int y = 0; y < height; y++) {
            int at = (layout.picturesTop() + y) * sheet.getWidth() + x;
            System.arraycopy(pixels, y * width, target, at, width);
        }
    }

    private void words(Graphics2D graphics, Half half, PixelSize picture, int x, SheetLayout layout) {
        graphics.setColor(INK);
        String heading = fitting(DisplayName.visible(half.heading()), layout.column(picture));
        graphics.fill(letters.outline(heading, x, layout.picturesTop() - 20.0, SheetLayout.LETTER));
        for (Half.Mark mark : half.marks()) {
            double across = x + mark.across(layout.width(picture));
            mark(graphics, mark.number(), across, layout.picturesTop() + mark.down(layout.pictureHeight()));
        }
    }

    private String fitting(String heading, int width) {
        String shown = heading;
        for (int length = LONGEST_HEADING; letters.width(shown, SheetLayout.LETTER) > width && length >= 3; length--) {
            shown = DisplayName.of(heading, length);
        }
        return shown;
    }

    private void mark(Graphics2D graphics, int number, double x, double y) {
        graphics.setColor(Color.WHITE);
        graphics.fill(disc(x, y, SheetLayout.RADIUS + RIM));
        graphics.setColor(MARK);
        graphics.fill(disc(x, y, SheetLayout.RADIUS));
        graphics.setColor(Color.WHITE);
        String text = Integer.toString(number);
        Rectangle2D bounds = letters.outline(text, 0, 0, SheetLayout.LETTER).getBounds2D();
        graphics.fill(letters.outline(text, x - bounds.getCenterX(), y - bounds.getCenterY(), SheetLayout.LETTER));
    }

    private static Ellipse2D disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void legend(Graphics2D graphics, SheetLayout layout) {
        int y = layout.legendTop();
        for (int i = 0; i < layout.legend().size(); i++) {
            List<String> lines = layout.legend().get(i);
            mark(graphics, i + 1, SheetLayout.MARGIN + SheetLayout.RADIUS, y + SheetLayout.RADIUS);
            graphics.setColor(INK);
            double baseline = y + SheetLayout.RADIUS + SheetLayout.LETTER * 0.36;
            for (String line : lines) {
                double x = 2 * SheetLayout.MARGIN + 2 * SheetLayout.RADIUS - 12;
                graphics.fill(letters.outline(line, x, baseline, SheetLayout.LETTER));
                baseline += SheetLayout.lineHeight();
            }
            y += SheetLayout.rowHeight(lines);
        }
    }
}
