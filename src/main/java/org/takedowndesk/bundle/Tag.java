package org.takedowndesk.bundle;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;

/// A part of the document as people speak of it: a heading, a table, a picture; for those who have it read aloud.
///
/// Its kids are further parts, pieces of content and links, in reading order.
final class Tag {

    static final String HEADING_1 = "H1";
    static final String HEADING_2 = "H2";
    static final String HEADING_3 = "H3";
    static final String PARAGRAPH = "P";
    static final String SECTION = "Sect";
    static final String TABLE = "Table";
    static final String ROW = "TR";
    static final String HEAD_CELL = "TH";
    static final String CELL = "TD";
    static final String LINK = "Link";
    static final String FIGURE = "Figure";

    /// Something within a part.
    sealed interface Kid {}

    /// Another part.
    record Part(Tag tag) implements Kid {}

    /// A piece of a page's content, by its number on the page.
    record Mark(Leaf leaf, int number) implements Kid {}

    /// A link of a page.
    record Anchor(Leaf leaf, COSDictionary link) implements Kid {}

    private final String role;
    private final List<Kid> kids = new ArrayList<>();
    private String scope = "";
    private String words = "";

    Tag(String role) {
        this.role = role;
    }

    String role() {
        return role;
    }

    List<Kid> kids() {
        return kids;
    }

    /// What a head cell is the head of: `Row` or `Column`; empty for other parts.
    String scope() {
        return scope;
    }

    /// What is read aloud in place of a picture; empty for other parts.
    String words() {
        return words;
    }

    Tag add(String kidRole) {
        Tag kid = new Tag(kidRole);
        add(kid);
        return kid;
    }

    void add(Tag kid) {
        kids.add(new Part(kid));
    }

    void addFirst(Tag kid) {
        kids.addFirst(new Part(kid));
    }

    Tag addHead(String of) {
        Tag head = add(HEAD_CELL);
        head.scope = of;
        return head;
    }

    Tag addFigure(String spoken) {
        Tag figure = add(FIGURE);
        figure.words = spoken;
        return figure;
    }

    void mark(Leaf leaf, int number) {
        kids.add(new Mark(leaf, number));
    }

    void anchor(Leaf leaf, COSDictionary link) {
        kids.add(new Anchor(leaf, link));
    }
}
