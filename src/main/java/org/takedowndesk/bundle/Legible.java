package org.takedowndesk.bundle;

import java.text.Bidi;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as it may be printed: what the eye would not see is made visible, and lines are put into visual order.
final class Legible {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private Legible() {}

    /// `text` with control characters, direction marks, zero-width characters and halves of characters replaced by
    /// marks such as ⟦U+202E⟧. Line feeds stay, tabs become spaces.
    static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < lines.length(); ) {
            int codePoint = lines.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == '\n') {
                result.append('\n');
            } else if (codePoint == '\t') {
                result.append("    ");
            } else if (isInvisible(codePoint)) {
                result.append(mark(codePoint));
            } else {
                result.appendCodePoint(codePoint);
            }
        }
        return result.toString();
    }

    /// Whether there is nothing to see to, as with most texts of a bundle: printable ASCII only.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /// `text` on one line.
    static String line(String text) {
        return isPlain(text) ? text : of(LINE_BREAK.matcher(text).replaceAll(" "));
    }

    static String mark(int codePoint) {
        return String.format(Locale.ROOT, "⟦U+%04X⟧", codePoint);
    }

    /// Whether the eye would not see a character; spaces are not meant.
    static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> codePoint == 0x115F || codePoint == 0x1160 || codePoint == 0x3164 || codePoint == 0xFFA0;
        };
    }

    /// A line in the order its glyphs are drawn from left to right. Runs that are read from right to left are turned
    /// round; that is all the shaping there is.
    static String visual(String line) {
        char[] characters = line.toCharArray();
        if (!Bidi.requiresBidi(characters, 0, characters.length)) {
            return line;
        }
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        String[] pieces = new String[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String piece = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            pieces[i] = (levels[i] & 1) == 1 ? mirrored(piece) : piece;
        }
        Bidi.reorderVisually(levels, 0, pieces, 0, runs);
        return String.join("", pieces);
    }

    private static String mirrored(String piece) {
        StringBuilder reversed = new StringBuilder(piece).reverse();
        for (int i = 0; i < reversed.length(); i++) {
            int at = "()[]{}<>«»".indexOf(reversed.charAt(i));
            if (at >= 0) {
                reversed.setCharAt(i, "()[]{}<>«»".charAt(at ^ 1));
            }
        }
        return reversed.toString();
    }
}
