package org.takedowndesk.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// Measures text and breaks it into lines.
final class Typeset {

    private Typeset() {}

    static float width(PDFont font, float size, String text) {
        try {
            return font.getStringWidth(text) * size / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lines no wider than `room`: Latin words stay whole, Chinese breaks anywhere.
    static List<String> wrap(PDFont font, float size, String text, float room) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String piece : paragraph.split("(?<= )|(?<=[\\u2E80-\\uFFEF])(?![，。；：、！？）》”])", -1)) {
                if (line.length() > 0 && width(font, size, (line + piece).stripTrailing()) > room) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                }
                line.append(piece);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
