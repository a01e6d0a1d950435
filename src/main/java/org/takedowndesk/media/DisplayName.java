package org.takedowndesk.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Shows a foreign name or text so that it cannot mislead: what is invisible or turns the writing direction becomes a
/// mark such as `⟦U+202E⟧`, and what is long is shortened in the middle.
public final class DisplayName {

    /// As many characters as fit a table column.
    public static final int USUAL_LENGTH = 60;

    private DisplayName() {}

    public static String of(String raw) {
        return of(raw, USUAL_LENGTH);
    }

    /// At most `maxLength` characters, the beginning and the end (with a file's ending) kept; a mark is never cut.
    public static String of(String raw, int maxLength) {
        if (maxLength < 3) {
            throw new IllegalArgumentException("nothing can be shown in " + maxLength + " characters");
        }
        List<String> pieces = raw.codePoints().mapToObj(DisplayName::piece).toList();
        if (length(pieces) <= maxLength) {
            return String.join("", pieces);
        }
        int tailRoom = (maxLength - 1) / 2;
        List<String> head = take(pieces, maxLength - 1 - tailRoom);
        List<String> tail = take(pieces.reversed(), tailRoom);
        return String.join("", head) + "…" + String.join("", tail.reversed());
    }

    /// The whole of `raw`, on one line.
    public static String visible(String raw) {
        StringBuilder shown = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> shown.append(piece(c)));
        return shown.toString();
    }

    /// The whole of `raw` with its lines and tabs kept.
    public static String visibleLines(String raw) {
        StringBuilder shown = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (c == '\n' || c == '\t') {
                shown.append((char) c);
            } else {
                shown.append(piece(c));
            }
        });
        return shown.toString();
    }

    private static String piece(int c) {
        return misleads(c) ? String.format(Locale.ROOT, "⟦U+%04X⟧", c) : Character.toString(c);
    }

    private static boolean misleads(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            // Letters and marks that draw nothing: joiner, Hangul fillers, empty Braille.
            default -> c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
        };
    }

    private static int length(List<String> pieces) {
        return pieces.stream().mapToInt(DisplayName::length).sum();
    }

    private static int length(String piece) {
        return piece.codePointCount(0, piece.length());
    }

    private static List<String> take(List<String> pieces, int room) {
        List<String> taken = new ArrayList<>();
        int left = room;
        for (String piece : pieces) {
            left -= length(piece);
            if (left < 0) {
                break;
            }
            taken.add(piece);
        }
        return taken;
    }
}
