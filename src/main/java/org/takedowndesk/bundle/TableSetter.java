package org.takedowndesk.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Sets a table: wrapped cells, thin rules, the head repeated on every page, rows longer than a page carried on.
final class TableSetter {

    private static final float PADDING = 4;
    private static final float SIZE = Sheet.SMALL_SIZE;
    private static final float LEADING = Sheet.SMALL_LEADING;

    private final Flow flow;
    private final Block.Table table;
    private final float[] lefts;
    private final float[] widths;
    private final Tag tags;

    TableSetter(Flow flow, Block.Table table) {
        this.flow = flow;
        this.table = table;
        this.tags = flow.draft().part().add(Tag.TABLE);
        this.lefts = new float[table.columns().size()];
        this.widths = new float[table.columns().size()];
        double shares = table.columns().stream().mapToDouble(Column::share).sum();
        float x = flow.left();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (float) (flow.measure() * table.columns().get(i).share() / shares);
            lefts[i] = x;
            x += widths[i];
        }
    }

    void set() {
        flow.gap(4);
        List<List<String>> head = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            head.add(lines(table.columns().get(i).heading(), Fonts.Face.STRONG, i));
        }
        flow.need(height(head) + LEADING + 3 * PADDING);
        Tag first = tags.add(Tag.ROW);
        head(head, i -> first.addHead("Column"));
        for (List<Cell> row : table.rows()) {
            row(row, head);
        }
        flow.gap(16);
    }

    /// On the pages that follow the head is only repeated.
    private void head(List<List<String>> head) {
        head(head, i -> null);
    }

    private void head(List<List<String>> head, IntFunction<@Nullable Tag> tag) {
        float height = height(head);
        flow.canvas().area(flow.left(), flow.y() - height, flow.measure(), height, Ink.SHADE);
        for (int i = 0; i < widths.length; i++) {
            flow.tag(tag.apply(i));
            for (int line = 0; line < head.get(i).size(); line++) {
                text(i, line, head.get(i).get(line), Fonts.Face.STRONG, Ink.TEXT);
            }
        }
        flow.down(height);
        flow.canvas().rule(flow.left(), flow.y(), flow.right(), 0.8f, Ink.MUTED);
    }

    private void row(List<Cell> row, List<List<String>> head) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            Fonts.Face face = Blocks.face(row.get(i).style());
            passages.add(
                    Passage.of(flow.draft(), row.get(i).text(), face, Sheet.size(face, SIZE), widths[i] - 2 * PADDING));
        }
        List<List<String>> cells = passages.stream().map(Passage::lines).toList();
        if (flow.room() < height(cells) && height(cells) <= flow.fullRoom() - height(head)) {
            flow.breakPage();
            head(head);
        }
        Tag line = tags.add(Tag.ROW);
        List<Tag> cellTags = row.stream().map(cell -> CellTag.of(cell, line)).toList();
        int done = 0;
        int all = cells.stream().mapToInt(List::size).max().orElse(1);
        while (done < all) {
            int fitting = (int) ((flow.room() - 2 * PADDING) / LEADING);
            if (fitting < 1) {
                flow.breakPage();
                head(head);
                continue;
            }
            int until = Math.min(all, done + fitting);
            piece(row, cellTags, passages, done, until);
            done = until;
        }
    }

    private void piece(List<Cell> row, List<Tag> cellTags, List<Passage> cells, int from, int until) {
        float height = (until - from) * LEADING + 2 * PADDING;
        for (int i = 0; i < widths.length; i++) {
            Cell cell = row.get(i);
            Tag tag = cellTags.get(i);
            flow.tag(tag);
            Ink ink = cell.exhibit().isPresent() ? Ink.ACCENT : Ink.TEXT;
            Passage passage = cells.get(i);
            Fonts.Face face = Blocks.face(cell.style());
            Passage.Look look = new Passage.Look(face, Sheet.size(face, SIZE), ink);
            for (int line = from; line < Math.min(until, passage.size()); line++) {
                float x = lefts[i] + PADDING;
                if (table.columns().get(i).side() == Column.Side.RIGHT) {
                    String words = passage.lines().get(line);
                    x = lefts[i] + widths[i] - PADDING - flow.draft().fonts().width(words, face, look.size());
                }
                passage.line(flow, tag, line, x, base(line - from), look);
            }
            float left = lefts[i];
            float right = left + widths[i];
            float top = flow.y();
            cell.exhibit()
                    .ifPresent(to -> flow.leaf()
                            .lead(new Leaf.Spot(
                                    left, top - height, right, top, flow.draft().exhibit(to), tag, to)));
        }
        flow.down(height);
        flow.canvas().rule(flow.left(), flow.y(), flow.right(), 0.4f, Ink.RULE);
    }

    private float base(int line) {
        return flow.y() - PADDING - line * LEADING - SIZE;
    }

    private void text(int column, int line, String text, Fonts.Face face, Ink ink) {
        float size = Sheet.size(face, SIZE);
        float base = base(line);
        switch (table.columns().get(column).side()) {
            case LEFT -> flow.canvas().text(lefts[column] + PADDING, base, text, face, size, ink);
            case RIGHT ->
                flow.canvas().textRight(lefts[column] + widths[column] - PADDING, base, text, face, size, ink);
        }
    }

    private List<String> lines(String text, Fonts.Face face, int column) {
        return flow.draft().wrap().lines(text, face, Sheet.size(face, SIZE), widths[column] - 2 * PADDING);
    }

    private static float height(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1) * LEADING + 2 * PADDING;
    }
}
