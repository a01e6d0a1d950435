package org.takedowndesk.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Places a picture on a page of its own with its caption; very tall captures run over several pages.
final class PicturePages implements ExhibitPages.Presenter {

    private static final float SIDE = Sheet.MARGIN;
    private static final float HEAD = 32;
    private static final float CAPTION_LEADING = 10;
    private static final float CAPTION_SIZE = 7.5f;
    private static final float CAPTION_LABEL = 96;
    private static final int MOST_CAPTION_LINES = 8;

    /// A screen pixel at its usual size: pictures are not blown up beyond it.
    private static final float LARGEST_PIXEL = 0.75f;

    private static final float OVERLAP = 24;
    private static final int MOST_PARTS = 80;
    private static final float TALL = 1.9f;
    private static final String NAME = "P";
    private static final float POINTS_AN_INCH = 72;

    /// Bytes for each pixel of a photo while it is made smaller: the photo and a little more.
    private static final int JPEG_MEMORY = 5;

    /// The same for a picture that is made plain first.
    private static final int MEMORY = 12;

    private final Draft draft;
    private final PictureSource source;

    PicturePages(Draft draft) {
        this.draft = draft;
        this.source = new PictureSource(draft.scratch());
    }

    @Override
    public Draft.Placed show(Exhibit exhibit, FileKind kind, long size) throws IOException, NotShown {
        Picture picture = source.picture(exhibit.file(), kind, size);
        if (picture.shrunk() > 1) {
            draft.remarks()
                    .add(new BundleRemark(exhibit.label(), BundleRemark.Reason.REDUCED, "1 : " + picture.shrunk()));
        }
        boolean landscape = picture.shownWidth() > picture.shownHeight() * 1.15f;
        float pageWidth = landscape ? Sheet.LONG : Sheet.SHORT;
        float pageHeight = landscape ? Sheet.SHORT : Sheet.LONG;
        Frame frame = new Frame(exhibit, ExhibitPages.facts(draft, exhibit, size), pageWidth, pageHeight);
        float tall = picture.shownHeight() / (float) picture.shownWidth();
        return tall > TALL * frame.areaHeight() / frame.areaWidth()
                ? inParts(exhibit, kind, picture, frame)
                : onOnePage(exhibit, kind, picture, frame);
    }

    private Draft.Placed onOnePage(Exhibit exhibit, FileKind kind, Picture picture, Frame frame)
            throws IOException, NotShown {
        float scale = Math.min(
                Math.min(frame.areaWidth() / picture.shownWidth(), frame.areaHeight() / picture.shownHeight()),
                LARGEST_PIXEL * picture.shrunk());
        float width = picture.shownWidth() * scale;
        float height = picture.shownHeight() * scale;
        float x = (frame.pageWidth - width) / 2;
        float y = frame.areaBottom() + (frame.areaHeight() - height);
        Picture placed = asFineAsMayBe(exhibit, kind, picture, width, height);
        Leaf leaf = frame.page(exhibit, placed, "", true, canvas -> {
            canvas.picture(NAME, placed.matrix(x, y, width, height), new float[] {x, y, width, height});
            canvas.frame(x - 0.5f, y - 0.5f, width + 1, height + 1, 0.5f, Ink.RULE);
        });
        return new Draft.Placed(leaf, 1, List.of());
    }

    /// The picture, or one with fewer dots where the edition asks for it.
    private Picture asFineAsMayBe(Exhibit exhibit, FileKind kind, Picture picture, float width, float height)
            throws IOException, NotShown {
        if (draft.edition() != Edition.FILING) {
            return picture;
        }
        Fineness fineness = draft.volume().fineness();
        int longest = Math.max(picture.shownWidth(), picture.shownHeight());
        int most = Math.clamp((long) (Math.max(width, height) * fineness.dots() / POINTS_AN_INCH), 1, longest);
        if (fineness.isAsItIs() && most == longest) {
            return picture;
        }
        long memory = (long) picture.width() * picture.height() * (kind == FileKind.JPEG ? JPEG_MEMORY : MEMORY);
        return draft.latePictures()
                .later(
                        exhibit.label(),
                        picture,
                        memory,
                        () -> fineness.isAsItIs()
                                ? source.smaller(exhibit.file(), kind, most)
                                : source.photo(exhibit.file(), most, fineness.quality()));
    }

    /// The same image object on every page, each showing its part and a little of the one before.
    private Draft.Placed inParts(Exhibit exhibit, FileKind kind, Picture picture, Frame frame)
            throws IOException, NotShown {
        float window = frame.areaHeight();
        float step = window - OVERLAP;
        float scale = Math.min(
                Math.min(frame.areaWidth() / picture.shownWidth(), LARGEST_PIXEL * picture.shrunk()),
                (MOST_PARTS * step + OVERLAP) / picture.shownHeight());
        float width = picture.shownWidth() * scale;
        float height = picture.shownHeight() * scale;
        int parts = Math.max(1, (int) Math.ceil((height - OVERLAP) / step));
        float x = (frame.pageWidth - width) / 2;
        float top = frame.areaBottom() + window;
        Picture placed = asFineAsMayBe(exhibit, kind, picture, width, height);
        List<Leaf> leaves = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            float above = part * step;
            float shown = Math.min(window, height - above);
            float clipBottom = top - shown;
            float y = top + above - height;
            long firstRow = Math.round(above / scale * picture.shrunk());
            long lastRow = Math.round((above + shown) / scale * picture.shrunk());
            String locator = draft.texts().get("bundle.part", part + 1, parts, firstRow, lastRow);
            leaves.add(frame.page(exhibit, placed, locator, part == 0, canvas -> {
                canvas.picture(NAME, placed.matrix(x, y, width, height), new float[] {x, clipBottom, width, shown});
                canvas.frame(x - 0.5f, clipBottom - 0.5f, width + 1, shown + 1, 0.5f, Ink.RULE);
            }));
        }
        return new Draft.Placed(leaves.getFirst(), parts, List.of());
    }

    /// Draws into a page's area.
    private interface Drawing {
        void on(Canvas canvas);
    }

    /// The page around the picture: label and title above, caption below.
    private final class Frame {

        private final float pageWidth;
        private final float pageHeight;
        private final List<String> title;
        private final List<CaptionLine> caption = new ArrayList<>();

        private record CaptionLine(String label, String value, Fonts.Face face) {}

        Frame(Exhibit exhibit, List<Fact> facts, float pageWidth, float pageHeight) {
            this.pageWidth = pageWidth;
            this.pageHeight = pageHeight;
            float labelWidth = draft.fonts().width(Legible.line(exhibit.label()), Fonts.Face.STRONG, 10);
            this.title = draft.wrap()
                    .lines(Legible.line(exhibit.title()), Fonts.Face.TEXT, 10, areaWidth() - labelWidth - 12, 2);
            for (Fact fact : facts) {
                Fonts.Face face = Blocks.face(fact.value().style());
                List<String> lines = draft.wrap()
                        .lines(
                                fact.value().text(),
                                face,
                                Sheet.size(face, CAPTION_SIZE),
                                areaWidth() - CAPTION_LABEL,
                                MOST_CAPTION_LINES);
                String label = Legible.line(fact.label());
                for (String line : lines) {
                    caption.add(new CaptionLine(label, line, face));
                    label = "";
                }
            }
        }

        float areaWidth() {
            return pageWidth - 2 * SIDE;
        }

        float areaBottom() {
            return Sheet.FOOT + 24 + caption.size() * CAPTION_LEADING + 12;
        }

        float areaHeight() {
            return pageHeight - HEAD - title.size() * 14 - 8 - areaBottom();
        }

        /// @param first whether head and caption are said here, and not only repeated
        Leaf page(Exhibit exhibit, Picture picture, String locator, boolean first, Drawing drawing) {
            Leaf leaf = Leaf.ours(pageWidth, pageHeight, exhibit.label());
            draft.addPicture(leaf, NAME, picture.image());
            Canvas canvas = draft.canvas();
            canvas.tag(first ? draft.part().add(Tag.HEADING_3) : null);
            head(canvas, exhibit);
            canvas.tag(locator.isEmpty() ? null : draft.part().add(Tag.PARAGRAPH));
            canvas.textRight(pageWidth - SIDE, pageHeight - 28, locator, Fonts.Face.TEXT, 7, Ink.MUTED);
            canvas.tag(draft.part()
                    .addFigure(Legible.line(exhibit.label() + " " + exhibit.title() + " " + locator)
                            .strip()));
            drawing.on(canvas);
            canvas.tag(null);
            caption(canvas, first ? draft.part().add(Tag.TABLE) : null);
            draft.add(leaf, canvas);
            return leaf;
        }

        private void head(Canvas canvas, Exhibit exhibit) {
            float base = pageHeight - HEAD - 10;
            String label = Legible.line(exhibit.label());
            canvas.text(SIDE, base, label, Fonts.Face.STRONG, 10, Ink.ACCENT);
            float left = SIDE + draft.fonts().width(label, Fonts.Face.STRONG, 10) + 12;
            for (int i = 0; i < title.size(); i++) {
                canvas.text(left, base - i * 14, title.get(i), Fonts.Face.TEXT, 10, Ink.TEXT);
            }
        }

        /// @param table what it is in the document's structure; `null` where it is only repeated
        private void caption(Canvas canvas, @Nullable Tag table) {
            Tag head = null;
            Tag cell = null;
            float y = Sheet.FOOT + 24 + caption.size() * CAPTION_LEADING;
            canvas.rule(SIDE, y + 4, pageWidth - SIDE, 0.4f, Ink.RULE);
            for (CaptionLine line : caption) {
                float base = y - CAPTION_LEADING + 3;
                if (table != null && (cell == null || !line.label().isEmpty())) {
                    Tag row = table.add(Tag.ROW);
                    head = row.addHead("Row");
                    cell = row.add(Tag.CELL);
                }
                canvas.tag(head);
                canvas.text(SIDE, base, line.label(), Fonts.Face.TEXT, CAPTION_SIZE, Ink.MUTED);
                float size = Sheet.size(line.face(), CAPTION_SIZE);
                canvas.tag(cell);
                canvas.text(SIDE + CAPTION_LABEL, base, line.value(), line.face(), size, Ink.TEXT);
                y -= CAPTION_LEADING;
            }
        }
    }
}
