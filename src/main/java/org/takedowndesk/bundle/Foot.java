package org.takedowndesk.bundle;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/// Numbers the pages: a line at the foot of ours, a stamp on merged ones.
final class Foot {

    private static final float NUMBER_SIZE = 9;

    private static final float STAMP_SIDE = 16;
    private static final float STAMP_BOTTOM = 12;
    private static final float STAMP_HEIGHT = 16;

    /// Below the foot of our pages and above everything that stands at their head.
    private static final float BATES_BOTTOM = 17;

    private static final float BATES_TOP = 19;

    private final Draft draft;
    private final String running;
    private final Set<COSDictionary> prepared = Collections.newSetFromMap(new IdentityHashMap<>());

    Foot(Draft draft) {
        this.draft = draft;
        String title = draft.plan().reference() + " · " + draft.plan().title();
        float width = Sheet.SHORT - 2 * Sheet.MARGIN - 96;
        this.running = draft.wrap()
                .lines(Legible.line(title), Fonts.Face.TEXT, 7.5f, width, 1)
                .getFirst();
    }

    /// The printed number: the same on every page, and the only thing at the foot that looks like this.
    static String number(int page, int pages) {
        return page + " / " + pages;
    }

    /// How much larger than on A4 the stamp of a page of this size is, so that it is legible when printed.
    static float scale(float width, float height) {
        return Math.clamp(Math.min(width, height) / Sheet.SHORT, 0.4f, 20f);
    }

    /// @param bates the number that the page has in a production; `null` for none
    void set(Leaf leaf, int page, int pages, @Nullable BatesNumber bates) {
        switch (leaf.origin()) {
            case OURS -> ours(leaf, number(page, pages), bates);
            case MERGED -> merged(leaf, number(page, pages), bates);
        }
    }

    private void ours(Leaf leaf, String number, @Nullable BatesNumber bates) {
        Canvas canvas = draft.canvas();
        canvas.text(Sheet.MARGIN, Sheet.FOOT, running, Fonts.Face.TEXT, 7.5f, Ink.MUTED);
        canvas.textRight(leaf.width() - Sheet.MARGIN, Sheet.FOOT, number, Fonts.Face.STRONG, NUMBER_SIZE, Ink.TEXT);
        BatesStamp stamp = draft.plan().bates();
        if (bates != null && stamp != null) {
            float x = stamp.position().begin(Sheet.MARGIN, leaf.width() - Sheet.MARGIN, width(bates.text()));
            float y = stamp.position().isTop() ? leaf.height() - BATES_TOP : BATES_BOTTOM;
            bates(canvas, x, y, bates, stamp);
        }
        leaf.append(draft.content(canvas));
    }

    private float width(String text) {
        return draft.fonts().width(text, Fonts.Face.STRONG, NUMBER_SIZE);
    }

    private static void bates(Canvas canvas, float x, float y, BatesNumber number, BatesStamp stamp) {
        canvas.bates(
                x,
                y,
                number.text(),
                Fonts.Face.STRONG,
                NUMBER_SIZE,
                stamp.colour().ink());
    }

    /// Stamps exhibit label and number into the lower right corner as the page is seen, whatever its box and
    /// rotation.
    private void merged(Leaf leaf, String number, @Nullable BatesNumber bates) {
        PDPage page = new PDPage(leaf.page());
        PDRectangle box = page.getCropBox();
        int rotation = Math.floorMod(page.getRotation(), 360);
        boolean turned = rotation % 180 != 0;
        float width = turned ? box.getHeight() : box.getWidth();
        float height = turned ? box.getWidth() : box.getHeight();
        float scale = scale(width, height);

        String label = Legible.line(leaf.label());
        float labelWidth = width(label);
        float stampWidth = 6 + labelWidth + 10 + width(number) + 6;
        float right = width / scale - STAMP_SIDE;
        float left = Math.max(2, right - stampWidth);

        Canvas canvas = draft.canvas();
        canvas.save();
        canvas.transform(upright(box, rotation));
        canvas.transform(scale, 0, 0, scale, 0, 0);
        canvas.area(left, STAMP_BOTTOM, stampWidth, STAMP_HEIGHT, Ink.PAPER);
        canvas.frame(left, STAMP_BOTTOM, stampWidth, STAMP_HEIGHT, 0.5f, Ink.ACCENT);
        canvas.text(left + 6, STAMP_BOTTOM + 5, label, Fonts.Face.STRONG, NUMBER_SIZE, Ink.ACCENT);
        canvas.text(left + 16 + labelWidth, STAMP_BOTTOM + 5, number, Fonts.Face.STRONG, NUMBER_SIZE, Ink.TEXT);
        BatesStamp stamp = draft.plan().bates();
        if (bates != null && stamp != null) {
            batesBeside(canvas, left, new float[] {right, height / scale}, bates, stamp);
        }
        canvas.restore();
        leaf.append(draft.content(canvas));
        addFonts(leaf.page().getCOSDictionary(COSName.RESOURCES));
    }

    /// Puts the Bates number where it was asked for, and aside or above where the stamp with the page number stands.
    ///
    /// @param stampLeft where that stamp begins
    /// @param corner the right end of what may be printed on, and the upper end of the page
    private void batesBeside(Canvas canvas, float stampLeft, float[] corner, BatesNumber number, BatesStamp stamp) {
        float width = 4 + width(number.text()) + 4;
        float x = stamp.position().begin(STAMP_SIDE, corner[0], width);
        float bottom = stamp.position().isTop() ? corner[1] - STAMP_BOTTOM - STAMP_HEIGHT : STAMP_BOTTOM;
        boolean meets = !stamp.position().isTop() && x + width > stampLeft - 4;
        float aside = stampLeft - 6 - width;
        if (meets && stamp.position() == BatesPosition.BOTTOM_RIGHT && aside >= 2) {
            x = aside;
        } else if (meets) {
            bottom = STAMP_BOTTOM + STAMP_HEIGHT + 4;
        }
        x = Math.max(2, x);
        canvas.area(x, bottom, width, STAMP_HEIGHT, Ink.PAPER);
        bates(canvas, x + 4, bottom + 5, number, stamp);
    }

    /// Puts what is drawn upright, from the lower left corner as the page is seen, onto a page that is turned.
    static float[] upright(PDRectangle box, int rotation) {
        return switch (rotation) {
            case 90 -> new float[] {0, 1, -1, 0, box.getUpperRightX(), box.getLowerLeftY()};
            case 180 -> new float[] {-1, 0, 0, -1, box.getUpperRightX(), box.getUpperRightY()};
            case 270 -> new float[] {0, -1, 1, 0, box.getLowerLeftX(), box.getUpperRightY()};
            default -> new float[] {1, 0, 0, 1, box.getLowerLeftX(), box.getLowerLeftY()};
        };
    }

    /// Merged pages often share their resources; our fonts' names occur nowhere else, so adding them once is enough.
    private void addFonts(COSDictionary resources) {
        if (!prepared.add(resources)) {
            return;
        }
        COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
        if (fonts == null) {
            fonts = new COSDictionary();
            resources.setItem(COSName.FONT, fonts);
        }
        for (COSName name : draft.fonts().dictionary().keySet()) {
            fonts.setItem(name, draft.fonts().dictionary().getItem(name));
        }
    }
}
