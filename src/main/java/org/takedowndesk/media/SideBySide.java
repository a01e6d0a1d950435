package org.takedowndesk.media;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/// Paints the comparison sheet: two pictures of equal height on white, numbered findings on both, their sentences
/// below.
///
/// The same input gives the same bytes (with the same font), and the sheet's size is bounded.
public final class SideBySide {

    public static final int WIDTH = 2000;
    public static final int MAX_FINDINGS = 30;
    public static final int MAX_SENTENCE = 300;

    private static final int MAX_PICTURE_HEIGHT = 1200;
    private static final int MARGIN = 40;
    private static final int MIN_COLUMN = 400;
    private static final int TITLE_HEIGHT = 56;
    private static final int RADIUS = 22;
    private static final float TEXT_SIZE = 26;
    private static final Color INK = new Color(0x1F2328);
    private static final Color FRAME = new Color(0xC9CED6);
    private static final Color MARK = new Color(0xC62828);
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /// The place of finding `number` on a picture, from 0 (left, top) to 1 (right, bottom) of the picture as shown.
    public record Mark(int number, double x, double y) {

        public Mark {
            if (number < 1 || number > MAX_FINDINGS || !(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
                throw new IllegalArgumentException("mark " + number + " at " + x + ", " + y);
            }
        }
    }

    /// One half of the sheet.
    public record Side(Path picture, String title, List<Mark> marks) {

        public Side {
            marks = List.copyOf(marks);
        }
    }

    private final Pictures pictures;
    private final Font font;

    /// `font` should have glyphs for Latin and Chinese.
    public SideBySide(Pictures pictures, Font font) {
        this.pictures = pictures;
        this.font = font.deriveFont(Font.PLAIN, TEXT_SIZE);
    }

    /// The sheet as a PNG file; finding 1 is the first of `findings`.
    ///
    /// @throws org.takedowndesk.work.ProblemException FILE_UNREADABLE if a picture cannot be shown
    public byte[] paint(Side left, Side right, List<String> findings) {
        if (findings.size() > MAX_FINDINGS || findings.stream().anyMatch(text -> text.length() > MAX_SENTENCE)) {
            throw new IllegalArgumentException("more or longer findings than a sheet holds");
        }
        BufferedImage leftPicture = pictures.read(left.picture(), WIDTH);
        BufferedImage rightPicture = pictures.read(right.picture(), WIDTH);
        int height = commonHeight(leftPicture, rightPicture);
        List<List<TextLayout>> legend = findings.stream().map(this::lines).toList();
        int legendTop = MARGIN + TITLE_HEIGHT + height + MARGIN;
        BufferedImage sheet =
                new BufferedImage(WIDTH, legendTop + legendHeight(legend) + MARGIN, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = graphics(sheet);
        int leftColumn = columnAt(leftPicture, height);
        int rightColumn = columnAt(rightPicture, height);
        int start = (WIDTH - leftColumn - rightColumn - MARGIN) / 2;
        paintSide(graphics, left, leftPicture, start, height);
        paintSide(graphics, right, rightPicture, start + leftColumn + MARGIN, height);
        paintLegend(graphics, legend, legendTop);
        graphics.dispose();
        return png(sheet);
    }

    /// As high as both fit, where a picture narrower than a title still takes a title's room.
    private static int commonHeight(BufferedImage left, BufferedImage right) {
        double room = WIDTH - 3 * MARGIN;
        double both = room / (aspect(left) + aspect(right));
        double wider = (room - MIN_COLUMN) / Math.max(aspect(left), aspect(right));
        boolean narrow = both * Math.min(aspect(left), aspect(right)) < MIN_COLUMN;
        return (int) Math.max(1, Math.min(MAX_PICTURE_HEIGHT, narrow ? Math.min(both, wider) : both));
    }

    private static double aspect(BufferedImage picture) {
        return (double) picture.getWidth() / picture.getHeight();
    }

    private static int widthAt(BufferedImage picture, int height) {
        return Math.max(1, (int) Math.round(height * aspect(picture)));
    }

    private static int columnAt(BufferedImage picture, int height) {
        return Math.max(MIN_COLUMN, widthAt(picture, height));
    }

    private Graphics2D graphics(BufferedImage sheet) {
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.setFont(font);
        return graphics;
    }

    private void paintSide(Graphics2D graphics, Side side, BufferedImage picture, int x, int height) {
        int width = widthAt(picture, height);
        int top = MARGIN + TITLE_HEIGHT;
        graphics.setColor(INK);
        String title = fitting(DisplayName.visible(side.title()), graphics.getFontMetrics(), columnAt(picture, height));
        graphics.drawString(title, x, MARGIN + TITLE_HEIGHT - 20);
        graphics.drawImage(picture, x, top, width, height, null);
        graphics.setColor(FRAME);
        graphics.setStroke(new BasicStroke(1));
        graphics.drawRect(x, top, width - 1, height - 1);
        for (Mark mark : side.marks()) {
            paintMark(graphics, mark.number(), x + mark.x() * width, top + mark.y() * height);
        }
    }

    private static String fitting(String title, FontMetrics metrics, int width) {
        String shown = title;
        for (int length = 200; metrics.stringWidth(shown) > width && length >= 3; length--) {
            shown = DisplayName.of(title, length);
        }
        return shown;
    }

    private void paintMark(Graphics2D graphics, int number, double x, double y) {
        graphics.setColor(Color.WHITE);
        graphics.fill(new Ellipse2D.Double(x - RADIUS - 3, y - RADIUS - 3, 2 * RADIUS + 6, 2 * RADIUS + 6));
        graphics.setColor(MARK);
        graphics.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
        graphics.setColor(Color.WHITE);
        TextLayout text = new TextLayout(Integer.toString(number), font, CONTEXT);
        double baseline = y - text.getBounds().getCenterY();
        text.draw(graphics, (float) (x - text.getBounds().getCenterX()), (float) baseline);
    }

    private List<TextLayout> lines(String finding) {
        String shown = DisplayName.visible(finding.isBlank() ? "–" : finding);
        AttributedString text = new AttributedString(shown);
        text.addAttribute(TextAttribute.FONT, font);
        LineBreakMeasurer measurer = new LineBreakMeasurer(text.getIterator(), CONTEXT);
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < shown.length()) {
            lines.add(measurer.nextLayout(WIDTH - 3 * MARGIN - 2 * RADIUS));
        }
        return lines;
    }

    private static float lineHeight() {
        return TEXT_SIZE * 1.45f;
    }

    private static int rowHeight(List<TextLayout> lines) {
        return Math.max(2 * RADIUS + 12, (int) Math.ceil(lines.size() * lineHeight()) + 12);
    }

    private static int legendHeight(List<List<TextLayout>> legend) {
        return legend.stream().mapToInt(SideBySide::rowHeight).sum();
    }

    private void paintLegend(Graphics2D graphics, List<List<TextLayout>> legend, int top) {
        int y = top;
        for (int i = 0; i < legend.size(); i++) {
            paintMark(graphics, i + 1, MARGIN + RADIUS, y + RADIUS);
            graphics.setColor(INK);
            float baseline = y + RADIUS + TEXT_SIZE * 0.36f;
            for (TextLayout line : legend.get(i)) {
                line.draw(graphics, 2 * MARGIN + 2 * RADIUS - 12, baseline);
                baseline += lineHeight();
            }
            y += rowHeight(legend.get(i));
        }
    }

    private static byte[] png(BufferedImage sheet) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(sheet, "png", png);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return png.toByteArray();
    }
}
