package org.takedowndesk.bundle;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/// Makes the areas of a page that lead elsewhere into links.
final class Links {

    private Links() {}

    static void enter(Leaf leaf) {
        for (Leaf.Spot spot : leaf.spots()) {
            COSDictionary link = new COSDictionary();
            link.setItem(COSName.TYPE, COSName.ANNOT);
            link.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
            COSArray area = new COSArray();
            for (float side : new float[] {spot.left(), spot.bottom(), spot.right(), spot.top()}) {
                area.add(new COSFloat(Math.round(side * 100) / 100f));
            }
            link.setItem(COSName.RECT, area);
            COSArray border = Images.numbers(0, 0, 0);
            link.setItem(COSName.BORDER, border);
            link.setItem(COSName.F, COSInteger.get(4));
            switch (spot.target().get()) {
                case Leaf here -> link.setItem(COSName.DEST, Outline.top(here));
                case Elsewhere there -> link.setItem(COSName.A, there.action());
            }
            link.setItem(COSName.CONTENTS, new COSString(Legible.line(spot.words())));
            spot.tag().anchor(leaf, link);
            leaf.annotate(link);
        }
    }
}
