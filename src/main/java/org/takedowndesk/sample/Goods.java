package org.takedowndesk.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/// Draws photographs of the other goods: the lamp's box, its rating plate, and a drinking bottle.
final class Goods {

    static final int WIDTH = 1400;
    static final int HEIGHT = 1050;

    private final Studio studio;

    Goods(Studio studio) {
        this.studio = studio;
    }

    /// The retail box; a copy's print is dull, without the seal and with a misspelt slogan.
    BufferedImage box(boolean genuine) {
        BufferedImage image = table(genuine ? new Color(0xDAD3C6) : new Color(0xB9A58A));
        Studio.shadow(image, new Ellipse2D.Double(280, 840, 900, 120), 60, 0.6);
        Graphics2D g = Studio.graphics(image);
        Color front = genuine ? new Color(0x23372F) : new Color(0x3B463D);
        Path2D side = polygon(960, 190, 1130, 140, 1130, 800, 960, 905);
        Path2D top = polygon(360, 190, 960, 190, 1130, 140, 560, 140);
        g.setPaint(new GradientPaint(960, 0, Lamp.shade(front, 0.8), 1130, 0, Lamp.shade(front, 0.5)));
        g.fill(side);
        g.setPaint(new GradientPaint(360, 190, Lamp.shade(front, 1.4), 1130, 250, Lamp.shade(front, 1.1)));
        g.fill(top);
        g.setPaint(new GradientPaint(360, 190, Lamp.shade(front, 1.12), 960, 905, Lamp.shade(front, 0.86)));
        g.fill(new Rectangle2D.Double(360, 190, 600, 715));
        Color print = genuine ? new Color(0xD8B877) : new Color(0xC9B79A);
        Brand.antlers(g, 660, 330, 150, print);
        g.setColor(print);
        Brand.letters(g, Brand.LAMPS, genuine ? studio.regular(66) : studio.bold(70), genuine ? 0.16 : 0, 660, 490);
        Brand.letters(g, "鹿岬", studio.regular(44), 0.6, 660, 560);
        Brand.letters(g, "POLARIS  P3", studio.regular(30), 0.1, 660, 650);
        Brand.letters(
                g,
                genuine ? "Light that keeps its colour" : "Light that keep it color",
                studio.regular(25),
                0,
                660,
                700);
        g.setStroke(new BasicStroke(2));
        g.draw(new Rectangle2D.Double(388, 218, 544, 659));
        Brand.letters(g, "220–240 V~  50 Hz   LED 9 W   2700–5000 K", studio.regular(20), 0, 660, 850);
        if (genuine) {
            seal(g, 898, 252);
        } else {
            scratches(g);
        }
        g.dispose();
        Studio.photograph(image, genuine ? 21 : 22, genuine ? 4 : 9, 0.4);
        return image;
    }

    /// The holder's tamper seal with its silver sheen.
    private void seal(Graphics2D g, double x, double y) {
        g.setPaint(new LinearGradientPaint(
                (float) x - 45,
                (float) y - 45,
                (float) x + 45,
                (float) y + 45,
                new float[] {0, 0.3f, 0.5f, 0.75f, 1},
                new Color[] {
                    new Color(0xBFD6E6),
                    new Color(0xF4E2F0),
                    new Color(0xCFE8D2),
                    new Color(0xF7F0CF),
                    new Color(0xB9C6E0)
                }));
        g.fill(new Ellipse2D.Double(x - 45, y - 45, 90, 90));
        Brand.antlers(g, x, y, 56, new Color(0x5C6B78));
    }

    private static void scratches(Graphics2D g) {
        Random random = new Random(5);
        g.setColor(new Color(255, 255, 255, 50));
        for (int i = 0; i < 26; i++) {
            double x = 370 + random.nextInt(560);
            double y = 200 + random.nextInt(690);
            g.draw(new java.awt.geom.Line2D.Double(x, y, x + random.nextInt(60), y + random.nextInt(24) - 12));
        }
    }

    /// A close view of the rating plate under the base.
    BufferedImage ratingPlate(boolean genuine) {
        Color metal = genuine ? new Color(0xE6E0D2) : new Color(0xD3D9DE);
        BufferedImage image = Studio.blank(WIDTH, HEIGHT, metal);
        Graphics2D g = Studio.graphics(image);
        g.setPaint(new GradientPaint(0, 0, Lamp.shade(metal, 1.08), WIDTH, HEIGHT, Lamp.shade(metal, 0.78)));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.transform(AffineTransform.getRotateInstance(genuine ? -0.02 : 0.045, 700, 525));
        RoundRectangle2D plate = new RoundRectangle2D.Double(170, 190, 1060, 670, 26, 26);
        Studio.shadow(image, plate, 18, 0.4);
        g.setColor(genuine ? new Color(0xF8F6F0) : new Color(0xFFFFFF));
        g.fill(plate);
        g.setColor(new Color(0x2A2A2A));
        g.setStroke(new BasicStroke(3));
        g.draw(new RoundRectangle2D.Double(190, 210, 1020, 630, 16, 16));
        Brand.letters(g, Brand.LAMPS, genuine ? studio.regular(60) : studio.bold(60), genuine ? 0.16 : 0, 480, 310);
        if (genuine) {
            Brand.antlers(g, 270 - 28, 290, 66, new Color(0x2A2A2A));
        }
        lines(g, genuine);
        if (genuine) {
            code(g, 940, 250, 210, 9);
            g.setFont(studio.regular(22));
            g.drawString("S/N P3-24-0081907", 940, 500);
        }
        g.dispose();
        Studio.photograph(image, genuine ? 31 : 32, genuine ? 5 : 8, 0.45);
        return image;
    }

    private void lines(Graphics2D g, boolean genuine) {
        List<String> text = genuine
                ? List.of(
                        "LED 台灯  Desk luminaire   Model P3",
                        "220–240 V ~  50/60 Hz   9 W   Class II",
                        "额定色温 2700–5000 K   Ra 95",
                        "深圳市鹿岬光电有限公司",
                        "Shenzhen Lumvarra Optoelectronics Co., Ltd.",
                        "Made in China  中国制造")
                : List.of(
                        "LED 台灯  Desk lamp   Modle P3",
                        "220V ~  50Hz   5W",
                        "色温 6500K",
                        "LUMVARRA LIGHTING",
                        "",
                        "Made in P.R.C");
        Font font = studio.regular(30);
        g.setFont(font);
        for (int i = 0; i < text.size(); i++) {
            g.drawString(text.get(i), 230, 400 + 66 * i);
        }
    }

    /// Something that looks like a two-dimensional code and leads nowhere.
    private static void code(Graphics2D g, int x, int y, int size, long seed) {
        Random random = new Random(seed);
        int cells = 21;
        double cell = size / (double) cells;
        g.setColor(Color.BLACK);
        for (int row = 0; row < cells; row++) {
            for (int column = 0; column < cells; column++) {
                boolean corner = ((row < 7 || row > 13) && column < 7) || (row < 7 && column > 13);
                if (!corner && random.nextBoolean()) {
                    g.fill(new Rectangle2D.Double(x + column * cell, y + row * cell, cell + 0.3, cell + 0.3));
                }
            }
        }
        for (double[] at : new double[][] {{0, 0}, {14, 0}, {0, 14}}) {
            double left = x + at[0] * cell;
            double top = y + at[1] * cell;
            g.setStroke(new BasicStroke((float) cell));
            g.draw(new Rectangle2D.Double(left + cell / 2, top + cell / 2, 6 * cell, 6 * cell));
            g.fill(new Rectangle2D.Double(left + 2 * cell, top + 2 * cell, 3 * cell, 3 * cell));
        }
    }

    /// The steel bottle of the second case.
    BufferedImage bottle(boolean genuine) {
        BufferedImage image = table(genuine ? new Color(0xC9D3D6) : new Color(0xD2C7BB));
        Studio.shadow(image, new Ellipse2D.Double(520, 880, 420, 90), 46, 0.6);
        Graphics2D g = Studio.graphics(image);
        Color lacquer = genuine ? new Color(0x2F5D62) : new Color(0x2F6F8C);
        Path2D body = new Path2D.Double();
        body.moveTo(560, 330);
        body.curveTo(560, 270, 630, 262, 634, 220);
        body.lineTo(766, 220);
        body.curveTo(770, 262, 840, 270, 840, 330);
        body.lineTo(840, 890);
        body.curveTo(840, 935, 560, 935, 560, 890);
        body.closePath();
        g.setPaint(cylinder(560, 840, lacquer));
        g.fill(body);
        Color steel = new Color(0xB9BEC2);
        g.setPaint(cylinder(630, 770, genuine ? steel : new Color(0x44484B)));
        g.fill(new RoundRectangle2D.Double(628, 110, 144, 112, 20, 20));
        g.setPaint(cylinder(560, 840, steel));
        g.fill(new Rectangle2D.Double(560, 862, 280, 26));
        if (genuine) {
            g.setColor(steel);
            g.setStroke(new BasicStroke(14));
            g.draw(new java.awt.geom.Arc2D.Double(640, 62, 120, 110, 0, 180, java.awt.geom.Arc2D.OPEN));
        }
        g.setColor(genuine ? new Color(0xE9EDEB) : new Color(0xFFFFFF));
        Graphics2D upright = (Graphics2D) g.create();
        upright.translate(700, 590);
        upright.rotate(-Math.PI / 2);
        Brand.letters(
                upright, Brand.BOTTLES, genuine ? studio.regular(58) : studio.bold(66), genuine ? 0.2 : 0.02, 0, 20);
        upright.dispose();
        Brand.letters(g, genuine ? "750 ml  18/8" : "750ML 304", studio.regular(20), 0, 700, 840);
        g.dispose();
        Studio.photograph(image, genuine ? 41 : 42, genuine ? 4 : 8, 0.4);
        return image;
    }

    private static LinearGradientPaint cylinder(float left, float right, Color color) {
        return new LinearGradientPaint(left, 0, right, 0, new float[] {0, 0.22f, 0.3f, 0.6f, 1}, new Color[] {
            Lamp.shade(color, 0.55),
            Lamp.shade(color, 1.25),
            Lamp.shade(color, 1.45),
            Lamp.shade(color, 0.95),
            Lamp.shade(color, 0.45)
        });
    }

    private static BufferedImage table(Color color) {
        BufferedImage image = Studio.blank(WIDTH, HEIGHT, color);
        Graphics2D g = Studio.graphics(image);
        g.setPaint(new GradientPaint(0, 0, Lamp.shade(color, 1.12), 0, 720, Lamp.shade(color, 0.96)));
        g.fillRect(0, 0, WIDTH, 720);
        g.setPaint(new GradientPaint(0, 720, Lamp.shade(color, 0.78), 0, HEIGHT, Lamp.shade(color, 1.05)));
        g.fillRect(0, 720, WIDTH, HEIGHT - 720);
        g.dispose();
        return image;
    }

    private static Path2D polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
