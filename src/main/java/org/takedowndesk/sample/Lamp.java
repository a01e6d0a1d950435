package org.takedowndesk.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.takedowndesk.comparison.Finding;

/// Draws the desk lamp that the sample case is about, genuine or as one of its copies.
///
/// @param body the lacquer
/// @param trim the metal parts
/// @param cable braided textile in the trim's colour, or plain
/// @param light colour of the lit opening
/// @param emblem whether the antlers stand over the word mark
/// @param word what the shade says
/// @param heavy whether the word is set in the bold face, too narrow
/// @param knob whether there is a turning knob; a copy has a push switch
record Lamp(
        Color body, Color trim, boolean cable, Color light, boolean emblem, String word, boolean heavy, boolean knob) {

    static final int WIDTH = 1600;
    static final int HEIGHT = 1200;

    static final Lamp GENUINE = new Lamp(
            new Color(0xE9E2D2), new Color(0xB08A4A), true, new Color(0xFFE9BF), true, Brand.LAMPS, false, true);
    static final Lamp COPY = new Lamp(
            new Color(0xDDE3E8), new Color(0xD9B23A), false, new Color(0xE4F1FF), false, Brand.LAMPS, true, false);
    static final Lamp CHEAP_COPY = new Lamp(
            new Color(0xD6CFC0), new Color(0x8C8C8C), false, new Color(0xF4F7FF), true, "LUMVARA", true, false);
    static final Lamp BLACK_COPY = new Lamp(
            new Color(0x3A3B3F), new Color(0xC9A24A), false, new Color(0xFFF3D6), false, Brand.LAMPS, true, true);

    /// A place on the lamp that a finding can point at.
    enum Place {
        EMBLEM(948, 424),
        WORD(1138, 438),
        OPENING(1078, 566),
        ELBOW(566, 566),
        SWITCH(966, 958),
        CABLE(1200, 1046);

        private final double x;
        private final double y;

        Place(double x, double y) {
            this.x = x;
            this.y = y;
        }
    }

    /// From where it is photographed.
    static AffineTransform straight() {
        AffineTransform view = new AffineTransform();
        view.translate(790, 620);
        view.scale(1.14, 1.14);
        view.translate(-850, -670);
        return view;
    }

    static AffineTransform handheld() {
        AffineTransform view = new AffineTransform();
        view.translate(820, 620);
        view.rotate(-0.035);
        view.shear(0.05, 0);
        view.scale(1.2, 1.17);
        view.translate(-850, -675);
        return view;
    }

    /// Where a place is on the picture taken with `view`.
    static Finding.Spot spot(Place place, AffineTransform view) {
        Point2D point = view.transform(new Point2D.Double(place.x, place.y), null);
        return new Finding.Spot(Math.clamp(point.getX() / WIDTH, 0, 1), Math.clamp(point.getY() / HEIGHT, 0, 1));
    }

    /// The lamp on a table before a wall, as a camera gives it.
    BufferedImage photograph(Studio studio, Color wall, Color table, AffineTransform view, long seed) {
        BufferedImage image = scene(studio, wall, table, view);
        Studio.photograph(image, seed, 5, 0.35);
        return image;
    }

    /// The same without a camera's grain, as a shop's retouched picture; its PNG is a quarter of the size.
    BufferedImage scene(Studio studio, Color wall, Color table, AffineTransform view) {
        BufferedImage image = Studio.blank(WIDTH, HEIGHT, wall);
        Graphics2D graphics = Studio.graphics(image);
        room(graphics, wall, table);
        Shape footprint = view.createTransformedShape(new Ellipse2D.Double(560, 965, 560, 130));
        Studio.shadow(image, footprint, 60, 0.55);
        Studio.shadow(image, view.createTransformedShape(new Ellipse2D.Double(575, 985, 460, 86)), 22, 0.6);
        glow(graphics, view);
        graphics.transform(view);
        drawCable(graphics);
        drawBase(graphics);
        drawArms(graphics);
        drawHead(graphics, studio);
        graphics.dispose();
        return image;
    }

    /// The lamp alone on one colour, as an office's drawing or a shop's cut-out shows it.
    BufferedImage paint(Studio studio, Color ground) {
        BufferedImage image = Studio.blank(WIDTH, HEIGHT, ground);
        Graphics2D graphics = Studio.graphics(image);
        graphics.transform(straight());
        drawBase(graphics);
        drawArms(graphics);
        drawHead(graphics, studio);
        graphics.dispose();
        return image;
    }

    private static void room(Graphics2D graphics, Color wall, Color table) {
        graphics.setPaint(new GradientPaint(0, 0, shade(wall, 0.86), 900, 820, shade(wall, 1.08)));
        graphics.fillRect(0, 0, WIDTH, 840);
        graphics.setPaint(new GradientPaint(0, 800, shade(table, 0.82), 0, HEIGHT, shade(table, 1.12)));
        graphics.fillRect(0, 820, WIDTH, HEIGHT - 820);
        graphics.setPaint(new GradientPaint(0, 800, shade(wall, 0.9), 0, 850, shade(table, 0.84)));
        graphics.fillRect(0, 800, WIDTH, 50);
    }

    private void glow(Graphics2D graphics, AffineTransform view) {
        Point2D centre = view.transform(new Point2D.Double(1150, 760), null);
        Color full = new Color(light.getRed(), light.getGreen(), light.getBlue(), 150);
        Color none = new Color(light.getRed(), light.getGreen(), light.getBlue(), 0);
        graphics.setPaint(new RadialGradientPaint(centre, 620, new float[] {0, 1}, new Color[] {full, none}));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
    }

    private void drawCable(Graphics2D graphics) {
        Shape path = new CubicCurve2D.Double(1000, 985, 1130, 1050, 1260, 1060, 1700, 980);
        Color color = cable ? shade(trim, 0.75) : new Color(0x4B4D50);
        graphics.setColor(new Color(0, 0, 0, 60));
        graphics.setStroke(new BasicStroke(15, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(AffineTransform.getTranslateInstance(4, 9).createTransformedShape(path));
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(12, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(path);
        graphics.setColor(shade(color, cable ? 1.5 : 1.25));
        float[] braid = cable ? new float[] {5, 4} : new float[] {1};
        graphics.setStroke(new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, braid, 0));
        graphics.draw(AffineTransform.getTranslateInstance(0, -2).createTransformedShape(path));
    }

    private void drawBase(Graphics2D graphics) {
        Ellipse2D top = new Ellipse2D.Double(570, 905, 460, 118);
        Area side = new Area(AffineTransform.getTranslateInstance(0, 34).createTransformedShape(top));
        side.add(new Area(new Rectangle2D.Double(570, 964, 460, 34)));
        graphics.setPaint(round(570, 1030, shade(body, 0.86)));
        graphics.fill(side);
        graphics.setColor(trim);
        graphics.setStroke(new BasicStroke(5));
        graphics.draw(AffineTransform.getTranslateInstance(0, 6).createTransformedShape(top));
        graphics.setPaint(new GradientPaint(570, 905, shade(body, 1.1), 1030, 1023, shade(body, 0.88)));
        graphics.fill(top);
        Ellipse2D control = new Ellipse2D.Double(875, 944, 60, 30);
        graphics.setPaint(round(875, 935, knob ? trim : new Color(0x36383B)));
        if (knob) {
            Area turned = new Area(control);
            turned.add(new Area(AffineTransform.getTranslateInstance(0, -18).createTransformedShape(control)));
            turned.add(new Area(new Rectangle2D.Double(875, 941, 60, 18)));
            graphics.fill(turned);
            graphics.setColor(shade(trim, 1.3));
            graphics.fill(AffineTransform.getTranslateInstance(0, -18).createTransformedShape(control));
        } else {
            graphics.fill(control);
            graphics.setColor(new Color(0xC62D2D));
            graphics.fill(new Ellipse2D.Double(899, 953, 12, 7));
        }
    }

    private void drawArms(Graphics2D graphics) {
        arm(graphics, 740, 962, 620, 560);
        arm(graphics, 620, 560, 935, 326);
        graphics.setPaint(round(680, 800, trim));
        graphics.fill(new Ellipse2D.Double(700, 935, 80, 34));
        joint(graphics, 620, 560, 34);
        joint(graphics, 935, 326, 28);
    }

    private void arm(Graphics2D graphics, double fromX, double fromY, double toX, double toY) {
        double angle = Math.atan2(toY - fromY, toX - fromX);
        double length = Math.hypot(toX - fromX, toY - fromY);
        Graphics2D g = (Graphics2D) graphics.create();
        g.translate(fromX, fromY);
        g.rotate(angle);
        g.setPaint(new LinearGradientPaint(0, -13, 0, 13, new float[] {0, 0.35f, 1}, new Color[] {
            shade(body, 0.8), shade(body, 1.15), shade(body, 0.62)
        }));
        g.fill(new Rectangle2D.Double(0, -13, length, 26));
        g.dispose();
    }

    private void joint(Graphics2D graphics, double x, double y, double radius) {
        graphics.setPaint(new RadialGradientPaint(
                new Point2D.Double(x - radius / 3, y - radius / 3),
                (float) (radius * 1.3),
                new float[] {0, 1},
                new Color[] {shade(trim, 1.5), shade(trim, 0.6)}));
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        graphics.setColor(shade(trim, 0.5));
        graphics.setStroke(new BasicStroke(4));
        double slot = radius * 0.45;
        graphics.draw(new java.awt.geom.Line2D.Double(x - slot, y - slot, x + slot, y + slot));
    }

    private void drawHead(Graphics2D graphics, Studio studio) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.translate(960, 322);
        g.rotate(Math.toRadians(-26));
        Path2D cone = new Path2D.Double();
        cone.moveTo(-64, 0);
        cone.curveTo(-30, -34, 30, -34, 64, 0);
        cone.lineTo(205, 240);
        cone.curveTo(120, 320, -120, 320, -205, 240);
        cone.closePath();
        g.setPaint(round(-205, 205, body));
        g.fill(cone);
        Ellipse2D mouth = new Ellipse2D.Double(-205, 186, 410, 108);
        g.setPaint(new RadialGradientPaint(new Point2D.Double(0, 245), 215, new float[] {0, 0.55f, 1}, new Color[] {
            Color.WHITE, light, shade(light, 0.72)
        }));
        g.fill(mouth);
        g.setColor(trim);
        g.setStroke(new BasicStroke(6));
        g.draw(mouth);
        Color ink = luminance(body) < 100 ? new Color(0xE8DCC0) : new Color(0x4A3B22);
        if (emblem) {
            Brand.antlers(g, 0, 78, 62, ink);
        }
        g.setColor(ink);
        Brand.letters(g, word, heavy ? studio.bold(37) : studio.regular(30), heavy ? 0 : 0.18, 0, emblem ? 154 : 130);
        g.dispose();
    }

    private static Paint round(double left, double right, Color color) {
        return new LinearGradientPaint(
                (float) left, 0, (float) right, 0, new float[] {0, 0.28f, 0.45f, 1}, new Color[] {
                    shade(color, 0.72), shade(color, 1.06), shade(color, 1.14), shade(color, 0.6)
                });
    }

    static Color shade(Color color, double factor) {
        return new Color(
                (int) Math.clamp(color.getRed() * factor, 0, 255),
                (int) Math.clamp(color.getGreen() * factor, 0, 255),
                (int) Math.clamp(color.getBlue() * factor, 0, 255));
    }

    private static double luminance(Color color) {
        return 0.3 * color.getRed() + 0.59 * color.getGreen() + 0.11 * color.getBlue();
    }
}
