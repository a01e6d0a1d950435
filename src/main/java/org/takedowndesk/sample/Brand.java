package org.takedowndesk.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextAttribute;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.Map;

/// Draws the marks of the sample's invented brands.
final class Brand {

    static final String LAMPS = "LUMVARRA";
    static final String BOTTLES = "HALVENNA";

    private Brand() {}

    /// The figurative element of the lamp brand: antlers over a headland, within a ring left open at the foot.
    static void antlers(Graphics2D graphics, double x, double y, double size, Color color) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.translate(x, y);
        g.scale(size / 100, size / 100);
        g.setColor(color);
        g.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Arc2D.Double(-46, -46, 92, 92, -55, 290, Arc2D.OPEN));
        Path2D antler = new Path2D.Double();
        for (int side : new int[] {-1, 1}) {
            antler.moveTo(0, 12);
            antler.curveTo(side * 6, -4, side * 26, -2, side * 22, -30);
            antler.moveTo(side * 15, -6);
            antler.lineTo(side * 8, -24);
            antler.moveTo(side * 21, -14);
            antler.lineTo(side * 32, -20);
        }
        antler.moveTo(-34, 30);
        antler.curveTo(-14, 8, 12, 40, 34, 20);
        g.draw(antler);
        g.dispose();
    }

    /// Letters centred on `x`, set wide or narrow as `tracking` says (0 is the face's own).
    static void letters(Graphics2D graphics, String text, Font font, double tracking, double x, double y) {
        Font spaced = font.deriveFont(Map.of(TextAttribute.TRACKING, tracking));
        double width =
                graphics.getFontMetrics(spaced).getStringBounds(text, graphics).getWidth();
        graphics.setFont(spaced);
        graphics.drawString(text, (float) (x - width / 2 + tracking * font.getSize2D() / 2), (float) y);
    }
}
