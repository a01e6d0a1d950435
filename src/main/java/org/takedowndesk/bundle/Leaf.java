package org.takedowndesk.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// A page on its way into the bundle; its number is known when all are there.
final class Leaf implements Target {

    /// Where a page comes from, which decides how its foot is set.
    enum Origin {
        /// Set by the program, with room for the foot.
        OURS,
        /// Merged from a document, stamped over.
        MERGED
    }

    private final COSDictionary page;
    private final Origin origin;
    private final String label;
    private final float width;
    private final float height;
    private final List<Spot> spots = new ArrayList<>();

    private List<Tag> marks = List.of();

    /// An area of a page that leads to another page.
    ///
    /// @param tag the part of the document it is
    /// @param words what is read aloud of it
    record Spot(float left, float bottom, float right, float top, Supplier<Target> target, Tag tag, String words) {}

    private Leaf(COSDictionary page, Origin origin, String label, float width, float height) {
        this.page = page;
        this.origin = origin;
        this.label = label;
        this.width = width;
        this.height = height;
    }

    /// A page of ours, of the given size.
    ///
    /// @param label of the exhibit it belongs to; empty if to none
    static Leaf ours(float width, float height, String label) {
        COSDictionary page = new COSDictionary();
        page.setItem(COSName.TYPE, COSName.PAGE);
        COSArray box = new COSArray();
        for (float side : new float[] {0, 0, width, height}) {
            box.add(new COSFloat(side));
        }
        box.setDirect(true);
        page.setItem(COSName.MEDIA_BOX, box);
        return new Leaf(page, Origin.OURS, label, width, height);
    }

    /// A page of another document, already copied.
    static Leaf merged(COSDictionary page, String label) {
        return new Leaf(page, Origin.MERGED, label, 0, 0);
    }

    COSDictionary page() {
        return page;
    }

    Origin origin() {
        return origin;
    }

    String label() {
        return label;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    List<Spot> spots() {
        return spots;
    }

    void lead(Spot spot) {
        spots.add(spot);
    }

    /// Of what part of the document each piece of the content is, by number.
    List<Tag> marks() {
        return marks;
    }

    void mark(List<Tag> tags) {
        marks = List.copyOf(tags);
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i).mark(this, i);
        }
    }

    /// Adds a content stream behind what is there.
    void append(COSStream content) {
        COSArray contents = page.getCOSArray(COSName.CONTENTS);
        if (contents == null) {
            contents = new COSArray();
            contents.setDirect(true);
            page.setItem(COSName.CONTENTS, contents);
        }
        contents.add(content);
    }

    void annotate(COSDictionary annotation) {
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            annotations = new COSArray();
            annotations.setDirect(true);
            page.setItem(COSName.ANNOTS, annotations);
        }
        annotations.add(annotation);
    }
}
