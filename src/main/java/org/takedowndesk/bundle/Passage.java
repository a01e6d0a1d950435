package org.takedowndesk.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Running text in lines, in which `{exhibit:K7}` is printed as `K7` and leads to that exhibit. What names no exhibit
/// of the plan is printed as it stands.
final class Passage {

    private static final Pattern REFERENCE = Pattern.compile("\\{exhibit:([^{}]{1,60})}");

    /// A piece of a line.
    ///
    /// @param exhibit the label it leads to; empty where it leads nowhere
    private record Piece(String text, String exhibit) {}

    /// A part of the text that is a link.
    private record Link(int from, int until, String exhibit) {}

    private final Draft draft;
    private final List<List<Piece>> lines = new ArrayList<>();
    private final boolean linked;

    private Passage(Draft draft, String text, Fonts.Face face, float size, float width) {
        this.draft = draft;
        List<Link> links = new ArrayList<>();
        String plain = plain(Legible.of(text), links);
        linked = !links.isEmpty();
        int from = 0;
        for (String line : draft.wrap().lines(plain, face, size, width)) {
            // Lines follow one another; only blanks between them are left out.
            int begin = linked ? Math.max(from, plain.indexOf(line, from)) : 0;
            lines.add(linked ? pieces(line, begin, links) : List.of(new Piece(line, "")));
            from = begin + line.length();
        }
    }

    static Passage of(Draft draft, String text, Fonts.Face face, float size, float width) {
        return new Passage(draft, text, face, size, width);
    }

    /// The text without its references' signs, and where they are in it.
    private String plain(String text, List<Link> links) {
        StringBuilder plain = new StringBuilder();
        Matcher matcher = REFERENCE.matcher(text);
        int done = 0;
        while (matcher.find()) {
            String label = matcher.group(1);
            if (draft.hasExhibit(label)) {
                plain.append(text, done, matcher.start());
                String shown = Legible.line(label);
                links.add(new Link(plain.length(), plain.length() + shown.length(), label));
                plain.append(shown);
                done = matcher.end();
            }
        }
        return plain.append(text.substring(done)).toString();
    }

    private static List<Piece> pieces(String line, int begin, List<Link> links) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Link link : links) {
            int from = Math.max(link.from() - begin, 0);
            int until = Math.min(link.until() - begin, line.length());
            if (from < until) {
                add(pieces, line.substring(done, from), "");
                add(pieces, line.substring(from, until), link.exhibit());
                done = until;
            }
        }
        add(pieces, line.substring(done), "");
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, String exhibit) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, exhibit));
        }
    }

    int size() {
        return lines.size();
    }

    /// The lines that [#line] writes, as plain text.
    List<String> lines() {
        return lines.stream()
                .map(line -> String.join("", line.stream().map(Piece::text).toList()))
                .toList();
    }

    /// Writes a line of text that is of `tag`.
    ///
    /// @param base its base line
    void line(Flow flow, Tag tag, int index, float x, float base, Look look) {
        List<Piece> line = lines.get(index);
        if (!linked) {
            flow.tag(tag);
            flow.canvas().text(x, base, line.getFirst().text(), look.face(), look.size(), look.ink());
            return;
        }
        float left = x;
        for (Piece piece : line) {
            boolean leads = !piece.exhibit().isEmpty();
            // Each piece is a part of its own, so that they are read aloud in their order.
            Tag part = tag.add(leads ? Tag.LINK : "Span");
            flow.tag(part);
            flow.canvas().text(left, base, piece.text(), look.face(), look.size(), leads ? Ink.ACCENT : look.ink());
            float right = left + draft.fonts().width(piece.text(), look.face(), look.size());
            if (leads) {
                flow.leaf()
                        .lead(new Leaf.Spot(
                                left - 1,
                                base - look.size() * 0.3f,
                                right + 1,
                                base + look.size(),
                                draft.exhibit(piece.exhibit()),
                                part,
                                piece.exhibit()));
            }
            left = right;
        }
        flow.tag(tag);
    }

    /// How the text is printed, apart from its links.
    record Look(Fonts.Face face, float size, Ink ink) {}
}
