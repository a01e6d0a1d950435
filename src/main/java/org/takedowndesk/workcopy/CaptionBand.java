package org.takedowndesk.workcopy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.media.SheetLetters;

/// Sets text into lines: the band of a caption below a picture, and the lines of a text mark.
final class CaptionBand {

    private static final Color PAPER = Color.WHITE;
    private static final Color RULE = new Color(0xC9CED6);
    private static final Color WORDING = new Color(0x59636E);
    private static final Color TRANSLATION = new Color(0x1F2328);
    private static final double LINE = 1.4;
    private static final double BASELINE = 1.05;

    private final SheetLetters letters;

    CaptionBand(SheetLetters letters) {
        this.letters = letters;
    }

    /// How high the band is below a picture of this width.
    int height(Operation.Caption caption, int width) {
        int lines = wording(caption, width).size() + translation(caption, width).size();
        return (int) Math.ceil(lines * LINE * caption.size()) + 2 * margin(caption);
    }

    /// Paints the band from `top` to the lower edge.
    void paint(Graphics2D graphics, Operation.Caption caption, int top, int width) {
        graphics.setColor(PAPER);
        graphics.fillRect(0, top, width, height(caption, width));
        graphics.setColor(RULE);
        graphics.fillRect(0, top, width, 1);
        double y = top + margin(caption);
        y = lines(graphics, wording(caption, width), caption, y, WORDING);
        lines(graphics, translation(caption, width), caption, y, TRANSLATION);
    }

    /// The lines of a text mark.
    ///
    /// @throws RecipeFaultException CHARACTER_UNKNOWN
    List<String> lines(String text) {
        List<String> lines =
                DisplayName.visibleLines(text).replace('\t', ' ').lines().toList();
        lines.forEach(this::requireLetters);
        return lines;
    }

    /// Paints lines, the first with its upper edge at `y`.
    ///
    /// @return where the next line would begin
    double paint(Graphics2D graphics, List<String> lines, Spot at, int size, Color ink) {
        double y = at.y();
        graphics.setColor(ink);
        for (String line : lines) {
            graphics.fill(letters.outline(line, at.x(), y + BASELINE * size, size));
            y += LINE * size;
        }
        return y;
    }

    double width(List<String> lines, int size) {
        return lines.stream()
                .mapToDouble(line -> letters.width(line, size))
                .max()
                .orElse(0);
    }

    static double height(List<String> lines, int size) {
        return lines.size() * LINE * size;
    }

    private double lines(Graphics2D graphics, List<String> lines, Operation.Caption caption, double top, Color ink) {
        return paint(graphics, lines, new Spot(margin(caption), (int) Math.round(top)), caption.size(), ink);
    }

    private List<String> wording(Operation.Caption caption, int width) {
        return wrapped("[" + caption.language() + "] " + caption.original(), caption, width);
    }

    private List<String> translation(Operation.Caption caption, int width) {
        return wrapped("[" + caption.into() + "] " + caption.translation(), caption, width);
    }

    /// The text in lines no wider than there is room; a character without a shape is not refused here.
    List<String> wrapped(String text, int size, double room) {
        List<String> wrapped = new ArrayList<>();
        wrap(text, size, room, wrapped);
        return wrapped;
    }

    private static int margin(Operation.Caption caption) {
        return Math.max(4, caption.size() / 2);
    }

    private List<String> wrapped(String text, Operation.Caption caption, int width) {
        double room = Math.max(caption.size(), width - 2.0 * margin(caption));
        List<String> wrapped = new ArrayList<>();
        for (String line : lines(text)) {
            wrap(line, caption.size(), room, wrapped);
        }
        return wrapped;
    }

    /// Breaks at the last space that fits and, where there is none, between any two characters, as Chinese does.
    private void wrap(String line, int size, double room, List<String> into) {
        String rest = line;
        while (letters.width(rest, size) > room && rest.codePointCount(0, rest.length()) > 1) {
            int fits = fitting(rest, size, room);
            int space = rest.lastIndexOf(' ', fits);
            boolean atSpace = space > 0
                    && (space == fits
                            || rest.substring(space + 1, fits).codePoints().noneMatch(CaptionBand::breaks));
            into.add(rest.substring(0, atSpace ? space : fits));
            rest = rest.substring(atSpace ? space + 1 : fits).stripLeading();
        }
        into.add(rest);
    }

    private static boolean breaks(int character) {
        return Character.isIdeographic(character);
    }

    private int fitting(String text, int size, double room) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (letters.width(text.substring(0, next), size) > room) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private void requireLetters(String line) {
        RecipeFaultException.check(line.codePoints().allMatch(letters::has), RecipeFault.CHARACTER_UNKNOWN);
    }
}
