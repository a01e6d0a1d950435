package org.takedowndesk.workcopy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import org.takedowndesk.media.SheetLetters;

/// Paints marks onto a picture, in its own pixels: what was under them is gone.
final class MarkPainter {

    private static final int OPAQUE = 0xFF00_0000;

    private final SheetLetters letters;
    private final CaptionBand texts;

    MarkPainter(SheetLetters letters, CaptionBand texts) {
        this.letters = letters;
        this.texts = texts;
    }

    /// With all choices made that the platform would otherwise make.
    static Graphics2D graphics(BufferedImage picture) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setRenderingHint(RenderingHints.KEY_DITHERING, RenderingHints.VALUE_DITHER_DISABLE);
        graphics.setRenderingHint(
                RenderingHints.KEY_ALPHA_INTERPOLATION, RenderingHints.VALUE_ALPHA_INTERPOLATION_QUALITY);
        return graphics;
    }

    void arrow(BufferedImage picture, Operation.Arrow arrow) {
        double length = Math.hypot(
                (double) arrow.to().x() - arrow.from().x(),
                (double) arrow.to().y() - arrow.from().y());
        if (length == 0) {
            return;
        }
        double alongX = (arrow.to().x() - arrow.from().x()) / length;
        double alongY = (arrow.to().y() - arrow.from().y()) / length;
        double head = Math.min(length, 4.0 * arrow.thickness());
        double half = arrow.thickness() / 2.0;
        Path2D shape = new Path2D.Double();
        // Along the shaft and across it, from the tail round the tip.
        double[][] corners = {
            {0, -half},
            {length - head, -half},
            {length - head, -head / 2},
            {length, 0},
            {length - head, head / 2},
            {length - head, half},
            {0, half}
        };
        for (double[] corner : corners) {
            double x = arrow.from().x() + corner[0] * alongX - corner[1] * alongY;
            double y = arrow.from().y() + corner[0] * alongY + corner[1] * alongX;
            if (shape.getCurrentPoint() == null) {
                shape.moveTo(x, y);
            } else {
                shape.lineTo(x, y);
            }
        }
        shape.closePath();
        Graphics2D graphics = graphics(picture);
        graphics.setColor(new Color(arrow.ink().rgb()));
        graphics.fill(shape);
        graphics.dispose();
    }

    void box(BufferedImage picture, Operation.Box box) {
        Area area = box.area();
        int across = Math.min(box.thickness(), (area.width() + 1) / 2);
        int down = Math.min(box.thickness(), (area.height() + 1) / 2);
        int rgb = box.ink().rgb();
        fill(picture, new Area(area.x(), area.y(), area.width(), down), rgb);
        fill(picture, new Area(area.x(), area.end().y() - down, area.width(), down), rgb);
        fill(picture, new Area(area.x(), area.y(), across, area.height()), rgb);
        fill(picture, new Area(area.end().x() - across, area.y(), across, area.height()), rgb);
    }

    void numbered(BufferedImage picture, Operation.Numbered mark) {
        double radius = mark.size() / 2.0;
        double rim = Math.max(1, mark.size() / 14.0);
        String text = Integer.toString(mark.number());
        Graphics2D graphics = graphics(picture);
        graphics.setColor(Color.WHITE);
        graphics.fill(disc(mark.at(), radius));
        graphics.setColor(new Color(mark.ink().rgb()));
        graphics.fill(disc(mark.at(), radius - rim));
        graphics.setColor(mark.ink() == Ink.YELLOW ? Color.BLACK : Color.WHITE);
        double size = mark.size() * (text.length() < 3 ? 0.58 : 0.44);
        Rectangle2D bounds = letters.outline(text, 0, 0, size).getBounds2D();
        graphics.fill(letters.outline(
                text, mark.at().x() - bounds.getCenterX(), mark.at().y() - bounds.getCenterY(), size));
        graphics.dispose();
    }

    private static Ellipse2D disc(Spot at, double radius) {
        return new Ellipse2D.Double(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    }

    void text(BufferedImage picture, Operation.Text text) {
        List<String> lines = texts.lines(text.text());
        int margin = Math.max(2, text.size() / 4);
        Graphics2D graphics = graphics(picture);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(
                text.at().x(),
                text.at().y(),
                (int) Math.ceil(texts.width(lines, text.size())) + 2 * margin,
                (int) Math.ceil(CaptionBand.height(lines, text.size())) + 2 * margin);
        Spot start = new Spot(text.at().x() + margin, text.at().y() + margin);
        texts.paint(graphics, lines, start, text.size(), new Color(text.ink().rgb()));
        graphics.dispose();
    }

    /// Multiplies, so that black text stays black and white paper takes the ink.
    static void highlight(BufferedImage picture, Operation.Highlight highlight) {
        int ink = highlight.ink().rgb();
        int[] pixels = pixels(picture);
        Area area = highlight.area();
        for (int y = area.y(); y < area.end().y(); y++) {
            for (int x = area.x(); x < area.end().x(); x++) {
                int i = y * picture.getWidth() + x;
                pixels[i] = product(pixels[i], ink, 16) | product(pixels[i], ink, 8) | product(pixels[i], ink, 0);
            }
        }
    }

    private static int product(int pixel, int ink, int shift) {
        return ((((pixel >> shift) & 0xFF) * ((ink >> shift) & 0xFF) + 127) / 255) << shift;
    }

    static void redact(BufferedImage picture, Area area) {
        fill(picture, area, 0);
    }

    private static void fill(BufferedImage picture, Area area, int rgb) {
        int[] pixels = pixels(picture);
        for (int y = area.y(); y < area.end().y(); y++) {
            int start = y * picture.getWidth() + area.x();
            java.util.Arrays.fill(pixels, start, start + area.width(), rgb);
        }
    }

    static int[] pixels(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    /// The picture on white where it is transparent, as the one form that all steps work on; always a copy.
    static BufferedImage onWhite(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = pixels(flat);
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, pixels, y * width, width);
        }
        for (int i = 0; i < pixels.length; i++) {
            int alpha = pixels[i] >>> 24;
            pixels[i] = alpha == 0xFF
                    ? pixels[i] & ~OPAQUE
                    : over(pixels[i], alpha, 16) | over(pixels[i], alpha, 8) | over(pixels[i], alpha, 0);
        }
        return flat;
    }

    private static int over(int pixel, int alpha, int shift) {
        return ((((pixel >> shift) & 0xFF) * alpha + 255 * (255 - alpha) + 127) / 255) << shift;
    }
}
