package org.takedowndesk.bundle;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/// Writes the parts of the document into it, and for each piece of content and each link of what it is part.
///
/// There are some dozen parts an exhibit, all in memory until the end: what the standard lets one leave out is left
/// out, and a part says its page once rather than in a dictionary for each piece of content.
final class StructureTree {

    private final COSDictionary root = new COSDictionary();
    private final COSArray numbers = new COSArray();
    private final IdentityHashMap<Tag, COSDictionary> written = new IdentityHashMap<>();
    private int next;

    static void enter(COSDictionary catalog, Tag document, List<Leaf> leaves) {
        new StructureTree().write(catalog, document, leaves);
    }

    private void write(COSDictionary catalog, Tag document, List<Leaf> leaves) {
        COSArray top = new COSArray();
        top.add(element(document, root));
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root.setItem(COSName.K, top);
        for (Leaf leaf : leaves) {
            if (!leaf.marks().isEmpty()) {
                leaf.page().setInt(COSName.STRUCT_PARENTS, next);
                COSArray parts = new COSArray();
                leaf.marks().forEach(tag -> parts.add(written.get(tag)));
                numbers.add(COSInteger.get(next++));
                numbers.add(parts);
            }
            if (leaf.page().containsKey(COSName.ANNOTS)) {
                leaf.page().setItem(COSName.getPDFName("Tabs"), COSName.S);
            }
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, parents);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, next);
        catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
        COSDictionary marked = new COSDictionary();
        marked.setItem(COSName.getPDFName("Marked"), COSBoolean.TRUE);
        catalog.setItem(COSName.MARK_INFO, marked);
    }

    private COSDictionary element(Tag tag, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        written.put(tag, element);
        element.setItem(COSName.S, COSName.getPDFName(tag.role()));
        element.setItem(COSName.P, parent);
        if (!tag.words().isEmpty()) {
            element.setItem(COSName.ALT, new COSString(tag.words()));
        }
        if (!tag.scope().isEmpty()) {
            COSDictionary attributes = new COSDictionary();
            attributes.setItem(COSName.O, COSName.getPDFName("Table"));
            attributes.setItem(COSName.getPDFName("Scope"), COSName.getPDFName(tag.scope()));
            attributes.setDirect(true);
            element.setItem(COSName.A, attributes);
        }
        Leaf home = home(tag);
        if (home != null) {
            element.setItem(COSName.PG, home.page());
        }
        List<COSBase> kids = new ArrayList<>();
        for (Tag.Kid kid : tag.kids()) {
            kids.add(
                    switch (kid) {
                        case Tag.Part part -> element(part.tag(), element);
                        case Tag.Mark mark -> mark.leaf() == home ? COSInteger.get(mark.number()) : mark(mark);
                        case Tag.Anchor anchor -> anchor(anchor, element, home);
                    });
        }
        if (kids.size() == 1) {
            element.setItem(COSName.K, kids.getFirst());
        } else if (!kids.isEmpty()) {
            COSArray all = new COSArray(kids);
            all.setDirect(true);
            element.setItem(COSName.K, all);
        }
        return element;
    }

    /// The page on which a part's own content and links begin; null if it has none.
    private static @Nullable Leaf home(Tag tag) {
        for (Tag.Kid kid : tag.kids()) {
            if (kid instanceof Tag.Mark mark) {
                return mark.leaf();
            }
            if (kid instanceof Tag.Anchor anchor) {
                return anchor.leaf();
            }
        }
        return null;
    }

    /// Content on another page than its part's.
    private static COSDictionary mark(Tag.Mark mark) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, mark.leaf().page());
        reference.setInt(COSName.MCID, mark.number());
        reference.setDirect(true);
        return reference;
    }

    private COSDictionary anchor(Tag.Anchor anchor, COSDictionary element, @Nullable Leaf home) {
        anchor.link().setInt(COSName.STRUCT_PARENT, next);
        numbers.add(COSInteger.get(next++));
        numbers.add(element);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        if (anchor.leaf() != home) {
            reference.setItem(COSName.PG, anchor.leaf().page());
        }
        reference.setItem(COSName.OBJ, anchor.link());
        reference.setDirect(true);
        return reference;
    }
}
