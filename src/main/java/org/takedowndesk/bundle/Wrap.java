package org.takedowndesk.bundle;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Breaks text into lines: at spaces, between Chinese characters, and, where a hash or an address is longer than the
/// line, inside it.
final class Wrap {

    private static final String GOOD_BREAKS = "/?&=-_.,;:%#@";

    private final Fonts fonts;
    private final Locale locale;

    Wrap(Fonts fonts, Locale locale) {
        this.fonts = fonts;
        this.locale = locale;
    }

    /// The lines of `text`, at least one; the text is made legible first.
    List<String> lines(String text, Fonts.Face face, float size, float width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : Legible.of(text).split("\n", -1)) {
            paragraph(paragraph, face, size, width, lines);
        }
        return lines;
    }

    /// The lines of `text`, at most `most`, the last of them ending in an ellipsis if words are left over.
    List<String> lines(String text, Fonts.Face face, float size, float width, int most) {
        List<String> lines = lines(text, face, size, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        while (!last.isEmpty() && fonts.width(last + "…", face, size) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.set(most - 1, last.stripTrailing() + "…");
        return kept;
    }

    private void paragraph(String text, Fonts.Face face, float size, float width, List<String> lines) {
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        int lineStart = 0;
        float used = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String piece = text.substring(start, end);
            float visible = fonts.width(piece.stripTrailing(), face, size);
            if (used + visible > width && start > lineStart) {
                lines.add(text.substring(lineStart, start).stripTrailing());
                lineStart = start;
                used = 0;
            }
            if (visible > width) {
                int from = longPiece(text, lineStart, end, face, size, width, lines);
                lineStart = from;
                used = fonts.width(text.substring(from, end), face, size);
            } else {
                used += fonts.width(piece, face, size);
            }
        }
        lines.add(text.substring(lineStart).stripTrailing());
    }

    /// Sets full lines of a piece without spaces; returns where its last, unfinished line begins.
    private int longPiece(
            String text, int start, int end, Fonts.Face face, float size, float width, List<String> lines) {
        int from = start;
        int good = -1;
        float used = 0;
        for (int i = start; i < end; ) {
            int next = i + Character.charCount(text.codePointAt(i));
            float one = fonts.width(text.substring(i, next), face, size);
            if (used + one > width && i > from) {
                int cut = good > from && good > from + (i - from) * 2 / 3 ? good : i;
                lines.add(text.substring(from, cut));
                used = fonts.width(text.substring(cut, i), face, size);
                from = cut;
                good = -1;
            }
            used += one;
            if (GOOD_BREAKS.indexOf(text.charAt(i)) >= 0) {
                good = next;
            }
            i = next;
        }
        return from;
    }
}
