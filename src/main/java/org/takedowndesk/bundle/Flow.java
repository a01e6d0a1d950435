package org.takedowndesk.bundle;

import org.jspecify.annotations.Nullable;

/// Sets blocks one below the other and begins a new page where one is full.
final class Flow {

    private final Draft draft;
    private final String label;
    private final float width;
    private final float height;
    private @Nullable Leaf leaf;
    private Canvas canvas;
    private float y;
    private @Nullable Leaf first;
    private @Nullable Tag tag;
    private int pages;

    /// @param label of the exhibit the pages belong to; empty if to none
    Flow(Draft draft, String label) {
        this.draft = draft;
        this.label = label;
        this.width = Sheet.SHORT;
        this.height = Sheet.LONG;
        this.canvas = draft.canvas();
        begin();
    }

    float left() {
        return Sheet.MARGIN;
    }

    float right() {
        return width - Sheet.MARGIN;
    }

    float measure() {
        return right() - left();
    }

    /// Where the next block begins, from the foot of the page.
    float y() {
        return y;
    }

    /// How much still fits on this page.
    float room() {
        return y - Sheet.BOTTOM;
    }

    /// How much fits on an empty page.
    float fullRoom() {
        return height - Sheet.TOP - Sheet.BOTTOM;
    }

    Canvas canvas() {
        return canvas;
    }

    /// Says of what part of the document the text from here on is, also on the pages that follow; `null` for what only
    /// decorates.
    void tag(@Nullable Tag value) {
        tag = value;
        canvas.tag(value);
    }

    /// Begins a part of the document, of which the text from here on is.
    Tag tag(String role) {
        Tag begun = draft.part().add(role);
        tag(begun);
        return begun;
    }

    Draft draft() {
        return draft;
    }

    /// The page being set.
    Leaf leaf() {
        if (leaf == null) {
            throw new IllegalStateException("The flow has ended");
        }
        return leaf;
    }

    Leaf firstLeaf() {
        return first == null ? leaf() : first;
    }

    int pages() {
        return pages;
    }

    void down(float points) {
        y -= points;
    }

    /// White space between blocks; none at the head of a page.
    void gap(float points) {
        if (y < height - Sheet.TOP) {
            y -= points;
        }
    }

    /// Begins a new page unless `points` still fit on this one. Returns whether it did.
    boolean need(float points) {
        if (room() >= points || y >= height - Sheet.TOP) {
            return false;
        }
        breakPage();
        return true;
    }

    void breakPage() {
        end();
        begin();
    }

    /// Ends the last page.
    void end() {
        draft.add(leaf(), canvas);
        leaf = null;
    }

    private void begin() {
        leaf = Leaf.ours(width, height, label);
        if (first == null) {
            first = leaf;
        }
        canvas = draft.canvas();
        canvas.tag(tag);
        y = height - Sheet.TOP;
        pages++;
    }

    /// A line of a passage in the column, as [#line] sets one of plain text.
    void line(Passage passage, int index, Tag of, float leading, Passage.Look look) {
        need(leading);
        passage.line(this, of, index, left(), y - leading + (leading - look.size()) / 2 + look.size() * 0.16f, look);
        y -= leading;
    }

    /// A line of text in the column; its height is `leading`.
    void line(String text, Fonts.Face face, float size, float leading, Ink ink) {
        need(leading);
        canvas.text(left(), y - leading + (leading - size) / 2 + size * 0.16f, text, face, size, ink);
        y -= leading;
    }
}
