package org.takedowndesk.bundle;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Numbers the pages: a line at the foot of ours, a stamp on merged ones.
final class Foot {

    private static final float NUMBER_SIZE = 9;

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

    void set(Leaf leaf, int page, int pages) {
        switch (leaf.origin()) {
            case OURS -> ours(leaf, number(page, pages));
            case MERGED -> merged(leaf, number(page, pages));
        }
    }

    private void ours(Leaf leaf, String number) {
        Canvas canvas = draft.canvas();
        canvas.text(Sheet.MARGIN, Sheet.FOOT, running, Fonts.Face.TEXT, 7.5f, Ink.MUTED);
        canvas.textRight(leaf.width() - Sheet.MARGIN, Sheet.FOOT, number, Fonts.Face.STRONG, NUMBER_SIZE, Ink.TEXT);
        leaf.append(draft.content(canvas));
    }

    /// Stamps exhibit label and number into the lower right corner as the page is seen, whatever its box and
    /// rotation.
    private void merged(Leaf leaf, String number) {
        PDPage page = new PDPage(leaf.page());
        PDRectangle box = page.getCropBox();
        int rotation = Math.floorMod(page.getRotation(), 360);
        boolean turned = rotation % 180 != 0;
        float width = turned ? box.getHeight() : box.getWidth();
        float height = turned ? box.getWidth() : box.getHeight();
        float scale = scale(width, height);

        String label = Legible.line(leaf.label());
        float labelWidth = draft.fonts().width(label, Fonts.Face.STRONG, NUMBER_SIZE);
        float numberWidth = draft.fonts().width(number, Fonts.Face.STRONG, NUMBER_SIZE);
        float stampWidth = 6 + labelWidth + 10 + numberWidth + 6;
        float right = width / scale - 16;
        float left = Math.max(2, right - stampWidth);

        Canvas canvas = draft.canvas();
        canvas.save();
        canvas.transform(upright(box, rotation));
        canvas.transform(scale, 0, 0, scale, 0, 0);
        canvas.area(left, 12, stampWidth, 16, Ink.PAPER);
        canvas.frame(left, 12, stampWidth, 16, 0.5f, Ink.ACCENT);
        canvas.text(left + 6, 17, label, Fonts.Face.STRONG, NUMBER_SIZE, Ink.ACCENT);
        canvas.text(left + 16 + labelWidth, 17, number, Fonts.Face.STRONG, NUMBER_SIZE, Ink.TEXT);
        canvas.restore();
        leaf.append(draft.content(canvas));
        addFonts(leaf.page().getCOSDictionary(COSName.RESOURCES));
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
