package org.takedowndesk.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// Draws a browser's window on a listing, in a layout of our own that no site has.
final class ShopPage {

    static final int WIDTH = 1280;

    private static final Color INK = new Color(0x24272B);
    private static final Color QUIET = new Color(0x7B828A);
    private static final Color LINE = new Color(0xE3E6EA);

    /// What kind of shop it is: what its words are, and its colour.
    enum Manner {
        RETAIL(0xE8562A, "搜索", "价格", "月销 %s", "加入购物车", "立即购买", "宝贝详情", "颜色分类", "发货", "广东中山 至 广东深圳  快递 免运费"),
        WHOLESALE(0xD9822B, "找货源", "批发价", "已售 %s 件", "加采购车", "立即订购", "商品属性", "规格", "物流", "广东中山  48 小时发货  一件代发"),
        WORLD(
                0xC8343F,
                "Search",
                "Price",
                "%s sold",
                "Add to cart",
                "Buy now",
                "Description",
                "Colour",
                "Ships",
                "From China · Free shipping over $10");

        private final Color accent;
        private final String search;
        private final String price;
        private final String sold;
        private final String cart;
        private final String buy;
        private final String details;
        private final String variant;
        private final String delivery;
        private final String deliveryText;

        Manner(int accent, String... words) {
            this.accent = new Color(accent);
            this.search = words[0];
            this.price = words[1];
            this.sold = words[2];
            this.cart = words[3];
            this.buy = words[4];
            this.details = words[5];
            this.variant = words[6];
            this.delivery = words[7];
            this.deliveryText = words[8];
        }
    }

    /// What the page offers.
    ///
    /// @param price with its currency sign
    /// @param facts the rows of the table of properties, as `name=value`
    record Offer(
            Manner manner,
            String url,
            String title,
            String price,
            String seller,
            String sold,
            List<BufferedImage> pictures,
            List<String> facts) {

        Offer {
            pictures = List.copyOf(pictures);
            facts = List.copyOf(facts);
        }
    }

    private final Studio studio;

    ShopPage(Studio studio) {
        this.studio = studio;
    }

    /// A window of 1280 by 1480 pixels.
    BufferedImage screenshot(Offer offer) {
        return page(offer, 1480, List.of());
    }

    /// The whole page from top to end, 1280 by 9000 pixels.
    ///
    /// @param slogans what stands between the pictures of the description
    BufferedImage wholePage(Offer offer, List<String> slogans) {
        return page(offer, 9000, slogans);
    }

    private BufferedImage page(Offer offer, int height, List<String> slogans) {
        BufferedImage image = Studio.blank(WIDTH, height, Color.WHITE);
        Graphics2D g = Studio.graphics(image);
        window(g, offer);
        header(g, offer);
        gallery(g, offer);
        buyBox(g, offer);
        int y = properties(g, offer);
        description(g, offer, slogans, y, height);
        g.dispose();
        return image;
    }

    private void window(Graphics2D g, Offer offer) {
        g.setColor(new Color(0xDFE2E6));
        g.fillRect(0, 0, WIDTH, 84);
        g.setColor(Color.WHITE);
        g.fill(new RoundRectangle2D.Double(84, 8, 330, 46, 12, 12));
        text(g, studio.regular(14), INK, fit(g, studio.regular(14), offer.title(), 280), 104, 32);
        g.setColor(new Color(0xF4F5F7));
        g.fillRect(0, 40, WIDTH, 44);
        int x = 20;
        for (int color : new int[] {0xED6A5E, 0xF4BF4F, 0x61C554}) {
            g.setColor(new Color(color));
            g.fill(new Ellipse2D.Double(x, 14, 13, 13));
            x += 21;
        }
        g.setColor(Color.WHITE);
        g.fill(new RoundRectangle2D.Double(120, 46, 1040, 30, 30, 30));
        g.setColor(LINE);
        g.draw(new RoundRectangle2D.Double(120, 46, 1040, 30, 30, 30));
        text(g, studio.regular(14), new Color(0x40464D), offer.url(), 142, 66);
        text(g, studio.regular(18), QUIET, "‹   ›", 32, 68);
    }

    private void header(Graphics2D g, Offer offer) {
        Color accent = offer.manner().accent;
        g.setColor(accent);
        g.fill(new RoundRectangle2D.Double(60, 110, 40, 40, 14, 14));
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new java.awt.geom.Arc2D.Double(70, 116, 20, 22, 200, 140, java.awt.geom.Arc2D.OPEN));
        text(g, studio.bold(19), INK, offer.seller(), 116, 137);
        g.setColor(accent);
        g.setStroke(new BasicStroke(2));
        g.draw(new RoundRectangle2D.Double(620, 108, 600, 44, 44, 44));
        g.fill(new RoundRectangle2D.Double(1110, 108, 110, 44, 44, 44));
        text(g, studio.bold(16), Color.WHITE, offer.manner().search, 1138, 136);
        text(g, studio.regular(15), QUIET, offer.manner() == Manner.WORLD ? "desk lamp" : "台灯 护眼 北欧", 644, 136);
        g.setColor(LINE);
        g.fillRect(0, 172, WIDTH, 1);
    }

    private static void gallery(Graphics2D g, Offer offer) {
        square(g, offer.pictures().getFirst(), 60, 200, 520);
        for (int i = 0; i < 5; i++) {
            square(g, offer.pictures().get(i % offer.pictures().size()), 60 + i * 106, 734, 96);
        }
        g.setColor(offer.manner().accent);
        g.setStroke(new BasicStroke(3));
        g.drawRect(60, 734, 96, 96);
    }

    /// The middle of a picture, cut square.
    private static void square(Graphics2D g, BufferedImage picture, int x, int y, int size) {
        int side = Math.min(picture.getWidth(), picture.getHeight());
        int left = (picture.getWidth() - side) / 2;
        int top = (picture.getHeight() - side) / 2;
        g.drawImage(picture, x, y, x + size, y + size, left, top, left + side, top + side, null);
    }

    private void buyBox(Graphics2D g, Offer offer) {
        Manner manner = offer.manner();
        int y = 232;
        for (String line : wrap(g, studio.bold(23), offer.title(), 610)) {
            text(g, studio.bold(23), INK, line, 620, y);
            y += 34;
        }
        g.setColor(new Color(manner.accent.getRed(), manner.accent.getGreen(), manner.accent.getBlue(), 22));
        g.fillRect(620, y - 8, 600, 92);
        text(g, studio.regular(15), QUIET, manner.price, 640, y + 44);
        text(g, studio.bold(36), manner.accent, offer.price(), 710, y + 52);
        text(g, studio.regular(15), QUIET, String.format(manner.sold, offer.sold()), 1060, y + 46);
        y += 132;
        text(g, studio.regular(15), QUIET, manner.delivery, 640, y);
        text(g, studio.regular(15), INK, manner.deliveryText, 710, y);
        y += 48;
        text(g, studio.regular(15), QUIET, manner.variant, 640, y);
        for (int i = 0; i < 3; i++) {
            square(g, offer.pictures().get(i % offer.pictures().size()), 720 + i * 76, y - 34, 64);
            g.setColor(i == 0 ? manner.accent : LINE);
            g.drawRect(720 + i * 76, y - 34, 64, 64);
        }
        y += 84;
        g.setColor(new Color(manner.accent.getRed(), manner.accent.getGreen(), manner.accent.getBlue(), 40));
        g.fill(new RoundRectangle2D.Double(640, y, 220, 54, 54, 54));
        g.setColor(manner.accent);
        g.fill(new RoundRectangle2D.Double(880, y, 220, 54, 54, 54));
        Font label = studio.bold(18);
        text(g, label, manner.accent, manner.cart, 750 - width(g, label, manner.cart) / 2, y + 34);
        text(g, label, Color.WHITE, manner.buy, 990 - width(g, label, manner.buy) / 2, y + 34);
    }

    private int properties(Graphics2D g, Offer offer) {
        int y = 880;
        g.setColor(new Color(0xF6F7F8));
        g.fillRect(60, y, 1160, 48);
        text(g, studio.bold(18), offer.manner().accent, offer.manner().details, 84, y + 31);
        y += 84;
        for (int i = 0; i < offer.facts().size(); i++) {
            String[] fact = offer.facts().get(i).split("=", 2);
            int x = 84 + (i % 2) * 570;
            text(g, studio.regular(15), QUIET, fact[0], x, y);
            text(g, studio.regular(15), INK, fact[1], x + 150, y);
            y += i % 2 == 1 || i == offer.facts().size() - 1 ? 36 : 0;
        }
        return y + 20;
    }

    private void description(Graphics2D g, Offer offer, List<String> slogans, int top, int height) {
        int y = top;
        for (int i = 0; y < height; i++) {
            BufferedImage picture =
                    offer.pictures().get((i + 1) % offer.pictures().size());
            if (!slogans.isEmpty()) {
                String slogan = slogans.get(i % slogans.size());
                text(g, studio.bold(38), INK, slogan, 640 - width(g, studio.bold(38), slogan) / 2, y + 70);
                g.setColor(offer.manner().accent);
                g.fillRect(610, y + 92, 60, 4);
                y += 130;
            }
            int shown = 900 * picture.getHeight() / picture.getWidth();
            g.drawImage(picture, 190, y, 900, shown, null);
            y += shown + 40;
        }
    }

    static void text(Graphics2D g, Font font, Color color, String text, double x, double y) {
        g.setFont(font);
        g.setColor(color);
        g.drawString(text, (float) x, (float) y);
    }

    static double width(Graphics2D g, Font font, String text) {
        return g.getFontMetrics(font).getStringBounds(text, g).getWidth();
    }

    private static String fit(Graphics2D g, Font font, String text, double room) {
        String shown = text;
        while (width(g, font, shown) > room) {
            shown = shown.substring(0, shown.length() - 2) + "…";
        }
        return shown;
    }

    static List<String> wrap(Graphics2D g, Font font, String text, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : text.split("(?<= )|(?<=[\\u2E80-\\uFFEF])(?![，。；：、！？）》”])", -1)) {
            if (line.length() > 0 && width(g, font, line + piece) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString());
        return lines;
    }
}
