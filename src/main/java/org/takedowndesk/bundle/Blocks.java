package org.takedowndesk.bundle;

import java.util.List;
import java.util.Optional;

/// Sets the blocks of a section.
final class Blocks {

    private static final float LABEL_SHARE = 0.27f;
    private static final float NOTE_INDENT = 12;
    private static final float SIGNATURE_LEADING = 32;
    private static final float SIGNATURE_ROW = 13;
    private static final Passage.Look BODY = new Passage.Look(Fonts.Face.TEXT, Sheet.BODY_SIZE, Ink.TEXT);

    private final Flow flow;
    private final Wrap wrap;

    Blocks(Flow flow) {
        this.flow = flow;
        this.wrap = flow.draft().wrap();
    }

    void set(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading.text());
            case Block.Paragraph paragraph -> paragraph(paragraph.text());
            case Block.Note note -> note(note.text(), Ink.ACCENT);
            case Block.Signature signature -> signature(signature.lines());
            case Block.Facts facts -> facts(facts.facts());
            case Block.BatesRegister _ ->
                Optional.ofNullable(flow.draft().plan().bates()).ifPresent(stamp -> BatesTable.set(flow, stamp));
            case Block.Table table -> new TableSetter(flow, table).set();
        }
    }

    /// The title of a paper, above its first section.
    void title(String text, List<String> below) {
        flow.tag(Tag.HEADING_1);
        for (String line : wrap.lines(text, Fonts.Face.STRONG, Sheet.PAPER_TITLE_SIZE, flow.measure())) {
            flow.line(line, Fonts.Face.STRONG, Sheet.PAPER_TITLE_SIZE, Sheet.PAPER_TITLE_LEADING, Ink.TEXT);
        }
        flow.tag(Tag.PARAGRAPH);
        for (String line : wrap.lines(String.join("\n", below), Fonts.Face.TEXT, 11, flow.measure())) {
            flow.line(line, Fonts.Face.TEXT, 11, 16, Ink.MUTED);
        }
        flow.down(16);
    }

    /// The heading a section begins with.
    void sectionHeading(String text) {
        flow.tag(Tag.HEADING_2);
        for (String line : wrap.lines(text, Fonts.Face.STRONG, Sheet.SECTION_SIZE, flow.measure())) {
            flow.line(line, Fonts.Face.STRONG, Sheet.SECTION_SIZE, Sheet.SECTION_LEADING, Ink.ACCENT);
        }
        flow.down(4);
        flow.canvas().rule(flow.left(), flow.y(), flow.right(), 0.8f, Ink.ACCENT);
        flow.down(12);
    }

    void heading(String text) {
        Passage.Look look = new Passage.Look(Fonts.Face.STRONG, Sheet.HEADING_SIZE, Ink.TEXT);
        Passage passage = passage(text, look, flow.measure());
        flow.gap(16);
        flow.need(passage.size() * 16 + 48);
        Tag tag = flow.tag(Tag.HEADING_3);
        for (int i = 0; i < passage.size(); i++) {
            flow.line(passage, i, tag, 16, look);
        }
        flow.down(4);
    }

    private Passage passage(String text, Passage.Look look, float width) {
        return Passage.of(flow.draft(), text, look.face(), look.size(), width);
    }

    void paragraph(String text) {
        Tag tag = flow.tag(Tag.PARAGRAPH);
        Passage passage = passage(text, BODY, flow.measure());
        for (int i = 0; i < passage.size(); i++) {
            flow.line(passage, i, tag, Sheet.BODY_LEADING, BODY);
        }
        flow.gap(8);
    }

    /// A remark with a bar at its side.
    void note(String text, Ink ink) {
        float width = flow.measure() - NOTE_INDENT;
        flow.gap(4);
        Tag tag = flow.tag(Tag.PARAGRAPH);
        Passage passage = passage(text, BODY, width);
        for (int i = 0; i < passage.size(); i++) {
            flow.need(Sheet.BODY_LEADING);
            float base = flow.y() - Sheet.BODY_LEADING;
            flow.canvas().area(flow.left(), base, 2.5f, Sheet.BODY_LEADING, ink);
            passage.line(flow, tag, i, flow.left() + NOTE_INDENT, base + 4, BODY);
            flow.down(Sheet.BODY_LEADING);
        }
        flow.gap(12);
    }

    void facts(List<Fact> facts) {
        float labelWidth = flow.measure() * LABEL_SHARE;
        if (facts.isEmpty()) {
            return;
        }
        Tag table = flow.draft().part().add(Tag.TABLE);
        for (Fact fact : facts) {
            fact(fact, labelWidth, table.add(Tag.ROW));
        }
        flow.gap(4);
    }

    private void fact(Fact fact, float labelWidth, Tag row) {
        Tag head = row.addHead("Row");
        Tag cell = CellTag.of(fact.value(), row);
        Fonts.Face face = face(fact.value().style());
        float size = Sheet.size(face, 9);
        float valueLeft = flow.left() + labelWidth;
        List<String> labels = wrap.lines(fact.label(), Fonts.Face.TEXT, 9, labelWidth - 8);
        Ink ink = fact.value().exhibit().isPresent() ? Ink.ACCENT : Ink.TEXT;
        Passage.Look look = new Passage.Look(face, size, ink);
        Passage values = passage(fact.value().text(), look, flow.right() - valueLeft);
        int rows = Math.max(labels.size(), values.size());
        if (rows * 13 + 4 <= flow.fullRoom()) {
            flow.need(rows * 13 + 4);
        }
        for (int i = 0; i < rows; i++) {
            flow.need(13);
            float base = flow.y() - 10;
            if (i < labels.size()) {
                flow.tag(head);
                flow.canvas().text(flow.left(), base, labels.get(i), Fonts.Face.TEXT, 9, Ink.MUTED);
            }
            if (i < values.size()) {
                values.line(flow, cell, i, valueLeft, base, look);
                float y = flow.y();
                fact.value()
                        .exhibit()
                        .ifPresent(to -> flow.leaf()
                                .lead(new Leaf.Spot(
                                        valueLeft,
                                        y - 13,
                                        flow.right(),
                                        y,
                                        flow.draft().exhibit(to),
                                        cell,
                                        to)));
            }
            flow.down(13);
        }
        flow.down(3);
    }

    private void signature(List<Fact> facts) {
        float lineLeft = flow.left() + flow.measure() * LABEL_SHARE;
        List<SignatureLine> lines = facts.stream()
                .map(fact -> new SignatureLine(
                        wrap.lines(fact.label(), Fonts.Face.TEXT, 9, flow.measure() * LABEL_SHARE - 8),
                        wrap.lines(fact.value().text(), Fonts.Face.TEXT, Sheet.BODY_SIZE, flow.right() - lineLeft)))
                .toList();
        float whole = (float) lines.stream().mapToDouble(SignatureLine::height).sum();
        if (whole <= flow.fullRoom()) {
            flow.need(whole);
        }
        for (SignatureLine line : lines) {
            flow.need(line.height());
            flow.down(line.height());
            flow.tag(Tag.PARAGRAPH);
            onRule(line.label(), flow.left(), 9, Ink.MUTED);
            onRule(line.value(), lineLeft, Sheet.BODY_SIZE, Ink.TEXT);
            flow.canvas().rule(lineLeft, flow.y(), flow.right(), 0.6f, Ink.MUTED);
        }
        flow.gap(16);
    }

    private record SignatureLine(List<String> label, List<String> value) {

        float height() {
            return SIGNATURE_LEADING + Math.max(Math.max(label.size(), value.size()) - 2, 0) * SIGNATURE_ROW;
        }
    }

    /// Text whose last line stands on the rule that is drawn next.
    private void onRule(List<String> lines, float left, float size, Ink ink) {
        for (int i = 0; i < lines.size(); i++) {
            float base = flow.y() + 3 + (lines.size() - 1 - i) * SIGNATURE_ROW;
            flow.canvas().text(left, base, lines.get(i), Fonts.Face.TEXT, size, ink);
        }
    }

    static Fonts.Face face(Cell.Style style) {
        return switch (style) {
            case TEXT -> Fonts.Face.TEXT;
            case STRONG -> Fonts.Face.STRONG;
            case CODE -> Fonts.Face.CODE;
        };
    }
}
