package org.takedowndesk.marketplace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Finds where links begin and end in any text, in one pass.
///
/// Links end at blanks, at quotes and brackets of markup, and at every character outside ASCII, for chats glue
/// Chinese
/// words to both ends. Full-width letters and signs that an input method made of link characters are read as what
/// they
/// stand for. Without a scheme a link is known by its host.
final class LinkFinder {

    /// A stretch of text that is a link. `spoilt` means that foreign letters touch the host, so that it is not the
    /// host
    /// it seems; `longer` is where the link ends if the letters after it belong to it.
    record Found(int start, int end, boolean spoilt, int longer) {}

    private static final String ENDS = "<>\"{}|\\^`";
    private static final String FOLDED = "：／？＝＆．＃％＿－＠";
    private static final String TRAILING = ".,;:!?'*";
    private static final int LONGEST_HOST = 253;

    private final String text;
    private final Predicate<String> knownHost;
    private final List<Found> found = new ArrayList<>();
    private int lettersSeenTo;

    LinkFinder(String original, Predicate<String> knownHost) {
        this.text = fold(original);
        this.knownHost = knownHost;
    }

    /// The text in which the links were found: of the same length as the original, full-width characters folded.
    String folded() {
        return text;
    }

    List<Found> find() {
        int at = 0;
        while (at < text.length()) {
            if (isLinkCharacter(text.charAt(at))) {
                int end = endOfRun(at);
                split(at, end);
                at = Math.max(end, found.isEmpty() ? 0 : found.getLast().end());
            } else {
                at++;
            }
        }
        return found;
    }

    /// One run may hold several links glued together: a new one begins at a scheme, unless the link before carries it
    /// as
    /// a value, and at a known host after a comma or semicolon.
    private void split(int start, int end) {
        int from = start;
        boolean begun = false;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (isScheme(at)) {
                begun = begun || hostIn(from, at) >= 0;
                char before = at > from ? text.charAt(at - 1) : ' ';
                if (!begun || (before != '=' && before != '/')) {
                    add(from, at, start);
                    from = at;
                    begun = true;
                }
                at += "http:/".length();
            } else if ((c == ',' || c == ';') && isKnownHostAt(at + 1, end)) {
                add(from, at, start);
                from = at + 1;
                begun = true;
            }
        }
        add(from, end, start);
    }

    private void add(int from, int end, int runStart) {
        int begin = isScheme(from) || isEncodedScheme(from) ? from : hostIn(from, end);
        if (begin < 0 || begin >= end) {
            return;
        }
        int last = trimmed(begin, end);
        boolean touched = begin == runStart && begin > 0 && isForeignLetter(text.charAt(begin - 1)) && !isScheme(begin);
        if (isScheme(begin) && last <= text.indexOf("//", begin) + 2 && startsLetter(end)) {
            int letters = endOfLetters(end);
            found.add(new Found(begin, letters, true, letters));
        } else {
            found.add(new Found(begin, last, touched || hostRunsOn(begin, end), longer(last, end)));
        }
    }

    /// Each stretch of letters is tried for one link only, so that the time stays linear.
    private int longer(int last, int end) {
        if (!startsLetter(end) || end < lettersSeenTo) {
            return last;
        }
        lettersSeenTo = endOfLetters(end);
        int at = lettersSeenTo;
        while (at > end && isBeyondAscii(at - 1)) {
            at--;
        }
        return at;
    }

    /// Where a host without scheme begins between `from` and `end`, or -1.
    private int hostIn(int from, int end) {
        int at = from;
        while (at < end) {
            while (at < end && !isAlphanumeric(text.charAt(at))) {
                at++;
            }
            int stop = at;
            while (stop < end && "/?#:".indexOf(text.charAt(stop)) < 0) {
                stop++;
            }
            if (text.startsWith("://", stop)) {
                return at < stop && !isScheme(at) ? at : -1;
            }
            int host = stop;
            while (host > at && stop - host <= LONGEST_HOST && isHostCharacter(text.charAt(host - 1))) {
                host--;
            }
            boolean mail = host > from && text.charAt(host - 1) == '@';
            if (!mail && isHost(text.substring(host, stop), stop < end && text.charAt(stop) != ':')) {
                return host;
            }
            if (mail || stop >= end || text.charAt(stop) != ':') {
                return -1;
            }
            at = stop + 1;
        }
        return -1;
    }

    private boolean isHost(String host, boolean followedByPath) {
        int lastDot = host.lastIndexOf('.');
        if (lastDot < 1 || host.length() > LONGEST_HOST || host.contains("..")) {
            return false;
        }
        String ending = host.substring(lastDot + 1);
        boolean wordlike =
                ending.length() >= 2 && ending.chars().allMatch(c -> isAlphanumeric((char) c) && !isDigit(c));
        return knownHost.test(host) || (wordlike && (followedByPath || host.regionMatches(true, 0, "www.", 0, 4)));
    }

    private boolean isKnownHostAt(int from, int end) {
        int stop = from;
        while (stop < end && stop - from <= LONGEST_HOST && isHostCharacter(text.charAt(stop))) {
            stop++;
        }
        return stop > from && knownHost.test(text.substring(from, stop));
    }

    /// Whether letters after the run belong to the host: `taobao.com` followed by Cyrillic is not Taobao.
    private boolean hostRunsOn(int begin, int end) {
        int host = isScheme(begin) ? text.indexOf("//", begin) + 2 : begin;
        for (int at = host; at < end; at++) {
            if ("/?#".indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        if (!startsLetter(end)) {
            return false;
        }
        if (isForeignLetter(text.charAt(end)) || ".-".indexOf(text.charAt(end - 1)) >= 0) {
            return true;
        }
        int after = Math.min(end, text.length());
        while (after < text.length() && after - end < 64 && isBeyondAscii(after)) {
            after++;
        }
        return after + 1 < text.length() && text.charAt(after) == '.' && isAlphanumeric(text.charAt(after + 1));
    }

    /// The end of a link in which letters beyond ASCII count as link characters, as in product names.
    private int endOfLetters(int end) {
        int at = end;
        int limit = Math.min(text.length(), end + LinkReader.LONGEST_LINK);
        while (at < limit && !isScheme(at) && (isLinkCharacter(text.charAt(at)) || isBeyondAscii(at))) {
            at++;
        }
        return at;
    }

    private int endOfRun(int from) {
        int at = from;
        while (at < text.length() && isLinkCharacter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int trimmed(int begin, int end) {
        int opened = 0;
        for (int at = begin; at < end; at++) {
            opened += bracket(text.charAt(at));
        }
        int last = end;
        while (last > begin) {
            char c = text.charAt(last - 1);
            if (bracket(c) < 0 && opened < 0) {
                opened++;
            } else if (TRAILING.indexOf(c) < 0) {
                break;
            }
            last--;
        }
        return last;
    }

    private static int bracket(char c) {
        return switch (c) {
            case '(', '[' -> 1;
            case ')', ']' -> -1;
            default -> 0;
        };
    }

    private boolean isScheme(int at) {
        return text.regionMatches(true, at, "http", 0, 4)
                && (text.startsWith("://", at + 4) || text.regionMatches(true, at + 4, "s://", 0, 4));
    }

    private boolean isEncodedScheme(int at) {
        return text.regionMatches(true, at, "http%3a%2f%2f", 0, 13)
                || text.regionMatches(true, at, "https%3a%2f%2f", 0, 14);
    }

    private boolean startsLetter(int at) {
        return at < text.length() && isBeyondAscii(at);
    }

    private boolean isBeyondAscii(int at) {
        char c = text.charAt(at);
        return c >= 128 && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static boolean isForeignLetter(char c) {
        return c >= 128 && Character.isLetter(c) && !Character.isIdeographic(c) && !isKanaOrHangul(c);
    }

    private static boolean isKanaOrHangul(char c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL;
    }

    private static boolean isLinkCharacter(char c) {
        return c > ' ' && c < 127 && ENDS.indexOf(c) < 0;
    }

    private static boolean isHostCharacter(char c) {
        return c == '.' || c == '-' || isAlphanumeric(c);
    }

    static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static String fold(String original) {
        char[] folded = original.toCharArray();
        for (int at = 0; at < folded.length; at++) {
            char ascii = (char) (folded[at] - 0xFEE0);
            if (folded[at] > 0xFF00 && (FOLDED.indexOf(folded[at]) >= 0 || (ascii < 128 && isAlphanumeric(ascii)))) {
                folded[at] = ascii;
            }
        }
        return new String(folded);
    }
}
