package org.takedowndesk.bundle;

/// The measures of a page: A4, margins and a rhythm of 8 points.
final class Sheet {

    static final float SHORT = 595.276f;
    static final float LONG = 841.89f;
    static final float MARGIN = 48;
    static final float TOP = 56;
    static final float BOTTOM = 64;
    static final float FOOT = 32;

    static final float TITLE_SIZE = 24;
    static final float TITLE_LEADING = 32;
    static final float PAPER_TITLE_SIZE = 20;
    static final float PAPER_TITLE_LEADING = 28;
    static final float SECTION_SIZE = 17;
    static final float SECTION_LEADING = 24;
    static final float HEADING_SIZE = 11.5f;
    static final float BODY_SIZE = 9.5f;
    static final float BODY_LEADING = 14;
    static final float SMALL_SIZE = 8;
    static final float CODE_SIZE = 7.4f;
    static final float SMALL_LEADING = 11;

    private Sheet() {}

    /// How far a cell's face is set smaller than its neighbours, since a monospaced face looks larger.
    static float size(Fonts.Face face, float text) {
        return face == Fonts.Face.CODE ? text * CODE_SIZE / SMALL_SIZE : text;
    }
}
