package org.takedowndesk.gallery;

import org.takedowndesk.media.DisplayName;

/// Where a word stands, with some of what stands around it.
public record Hit(FoundIn where, String before, String word, String after) {

    private static final int BEFORE = 30;
    private static final int AFTER = 60;

    /// @param at where in `text` the word begins
    static Hit of(FoundIn where, String text, int at, int length) {
        int from = Math.clamp(at, 0, text.length());
        int to = Math.clamp(from + (long) length, 0, text.length());
        int start = notWithin(text, Math.max(0, from - BEFORE));
        int end = notWithin(text, Math.min(text.length(), to + AFTER));
        return new Hit(
                where,
                (start > 0 ? "…" : "") + line(text.substring(start, from)),
                line(text.substring(from, to)),
                line(text.substring(to, Math.max(to, end))) + (end < text.length() ? "…" : ""));
    }

    public String text() {
        return (before + word + after).strip();
    }

    /// Not between the halves of one character.
    private static int notWithin(String text, int at) {
        boolean within = at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
        return within ? at - 1 : at;
    }

    private static String line(String part) {
        return DisplayName.visible(part.replaceAll("\\s+", " "));
    }
}
