package org.takedowndesk.bundle;

import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;

/// The bookmarks of the bundle.
final class Outline {

    private final ToIntFunction<Leaf> numbers;

    /// @param numbers the printed number of a page
    Outline(ToIntFunction<Leaf> numbers) {
        this.numbers = numbers;
    }

    /// Each title ends with the number of its page, since courts ask for it and readers of paper look for it.
    COSDictionary of(List<Draft.Bookmark> bookmarks) {
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.OUTLINES);
        int shown = children(root, bookmarks, true);
        root.setInt(COSName.COUNT, shown);
        return root;
    }

    private String title(Draft.Bookmark bookmark) {
        return Legible.line(bookmark.title()) + " [" + numbers.applyAsInt(bookmark.leaf()) + "]";
    }

    /// Where a page is shown from its top, at the size the reader has chosen.
    static COSArray top(Leaf leaf) {
        COSArray destination = new COSArray();
        destination.add(leaf.page());
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(COSNull.NULL);
        destination.add(COSNull.NULL);
        destination.add(COSNull.NULL);
        destination.setDirect(true);
        return destination;
    }

    /// The page on which the document opens, at 100 %.
    static COSArray atFullSize(Leaf leaf) {
        COSArray destination = top(leaf);
        destination.set(4, COSInteger.ONE);
        return destination;
    }

    /// Returns how many entries are seen when the parent is open.
    private int children(COSDictionary parent, List<Draft.Bookmark> bookmarks, boolean open) {
        COSDictionary before = null;
        for (Draft.Bookmark bookmark : bookmarks) {
            COSDictionary item = new COSDictionary();
            item.setItem(COSName.TITLE, new COSString(title(bookmark)));
            item.setItem(COSName.PARENT, parent);
            item.setItem(COSName.DEST, top(bookmark.leaf()));
            if (!bookmark.below().isEmpty()) {
                int below = children(item, bookmark.below(), false);
                item.setInt(COSName.COUNT, -below);
            }
            if (before == null) {
                parent.setItem(COSName.FIRST, item);
            } else {
                before.setItem(COSName.NEXT, item);
                item.setItem(COSName.PREV, before);
            }
            before = item;
        }
        if (before != null) {
            parent.setItem(COSName.LAST, before);
        }
        return open ? bookmarks.size() : Math.max(bookmarks.size(), 1);
    }
}
