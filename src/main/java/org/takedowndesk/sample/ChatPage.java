package org.takedowndesk.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// Draws a telephone's screen with a chat between buyer and seller.
final class ChatPage {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 1240;

    /// One message; `time` stands above it where it is not empty.
    record Message(boolean mine, String time, String words) {}

    private final Studio studio;

    ChatPage(Studio studio) {
        this.studio = studio;
    }

    BufferedImage screenshot(String seller, List<Message> messages) {
        BufferedImage image = Studio.blank(WIDTH, HEIGHT, new Color(0xEEF0F3));
        Graphics2D g = Studio.graphics(image);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, WIDTH, 150);
        ShopPage.text(g, studio.bold(24), new Color(0x24272B), "14:52", 40, 46);
        ShopPage.text(g, studio.regular(30), new Color(0x24272B), "‹", 36, 116);
        var bold = studio.bold(30);
        ShopPage.text(g, bold, new Color(0x24272B), seller, (WIDTH - ShopPage.width(g, bold, seller)) / 2, 112);
        int y = 190;
        for (Message message : messages) {
            y = message(g, message, y);
        }
        g.setColor(Color.WHITE);
        g.fillRect(0, HEIGHT - 110, WIDTH, 110);
        g.setColor(new Color(0xF1F3F5));
        g.fill(new RoundRectangle2D.Double(90, HEIGHT - 88, 640, 64, 40, 40));
        g.dispose();
        return image;
    }

    private int message(Graphics2D g, Message message, int top) {
        int y = top;
        if (!message.time().isEmpty()) {
            var small = studio.regular(20);
            ShopPage.text(
                    g,
                    small,
                    new Color(0x8B929A),
                    message.time(),
                    (WIDTH - ShopPage.width(g, small, message.time())) / 2,
                    y + 16);
            y += 44;
        }
        var font = studio.regular(27);
        List<String> lines = ShopPage.wrap(g, font, message.words(), 500);
        double widest = lines.stream()
                .mapToDouble(line -> ShopPage.width(g, font, line))
                .max()
                .orElse(0);
        int height = lines.size() * 40 + 34;
        double left = message.mine() ? WIDTH - 110 - widest - 44 : 110;
        g.setColor(message.mine() ? new Color(0xCFE6D4) : Color.WHITE);
        g.fill(new RoundRectangle2D.Double(left, y, widest + 44, height, 24, 24));
        for (int i = 0; i < lines.size(); i++) {
            ShopPage.text(g, font, new Color(0x24272B), lines.get(i), left + 22, y + 46 + i * 40);
        }
        g.setColor(message.mine() ? new Color(0x7FA88A) : new Color(0xE0A45C));
        g.fill(new Ellipse2D.Double(message.mine() ? WIDTH - 94 : 28, y, 66, 66));
        return y + height + 34;
    }
}
