package org.takedowndesk.bundle;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/// What is said once for the whole document: page tree, page labels, language, and the same data in Info and XMP.
final class Catalog {

    private static final int PAGES_A_NODE = 100;
    private static final String PRODUCER = "Takedown Desk";

    private final Draft draft;
    private final BundlePlan plan;
    private final COSDictionary catalog;
    private final int archivalPart;
    private final boolean accessible;

    /// @param archivalPart of ISO 19005 that the document keeps
    /// @param accessible whether it claims to be so (PDF/UA-1)
    Catalog(Draft draft, int archivalPart, boolean accessible) {
        this.accessible = accessible;
        this.draft = draft;
        this.archivalPart = archivalPart;
        this.plan = draft.plan();
        this.catalog = draft.document().getDocumentCatalog().getCOSObject();
    }

    COSDictionary dictionary() {
        return catalog;
    }

    void enter(String identity) {
        draft.document().getDocument().setVersion(1.7f);
        draft.document().setVersion(1.7f);
        pages();
        labels();
        catalog.setString(COSName.LANG, plan.language().toLanguageTag());
        catalog.setItem(COSName.PAGE_MODE, COSName.getPDFName("UseOutlines"));
        COSDictionary preferences = new COSDictionary();
        preferences.setItem(COSName.getPDFName("DisplayDocTitle"), COSBoolean.TRUE);
        catalog.setItem(COSName.getPDFName("ViewerPreferences"), preferences);
        info();
        catalog.setItem(COSName.METADATA, xmp());
        OutputIntent.enter(draft.document(), catalog);
        id(identity);
    }

    private void pages() {
        List<Leaf> leaves = draft.leaves();
        COSDictionary root = new COSDictionary();
        COSArray nodes = new COSArray();
        for (int from = 0; from < leaves.size(); from += PAGES_A_NODE) {
            COSDictionary node = new COSDictionary();
            COSArray kids = new COSArray();
            for (Leaf leaf : leaves.subList(from, Math.min(leaves.size(), from + PAGES_A_NODE))) {
                leaf.page().setItem(COSName.PARENT, node);
                kids.add(leaf.page());
            }
            node.setItem(COSName.TYPE, COSName.PAGES);
            node.setItem(COSName.PARENT, root);
            node.setInt(COSName.COUNT, kids.size());
            node.setItem(COSName.KIDS, kids);
            nodes.add(node);
        }
        root.setItem(COSName.TYPE, COSName.PAGES);
        root.setInt(COSName.COUNT, leaves.size());
        root.setItem(COSName.KIDS, nodes);
        catalog.setItem(COSName.PAGES, root);
    }

    private void labels() {
        COSDictionary decimal = new COSDictionary();
        decimal.setItem(COSName.S, COSName.D);
        decimal.setInt(COSName.ST, draft.volume().pagesBefore() + 1);
        COSArray numbers = new COSArray();
        numbers.add(COSInteger.ZERO);
        numbers.add(decimal);
        COSDictionary labels = new COSDictionary();
        labels.setItem(COSName.NUMS, numbers);
        catalog.setItem(COSName.PAGE_LABELS, labels);
    }

    private void info() {
        COSDictionary info = draft.document().getDocumentInformation().getCOSObject();
        String date = Attachments.date(plan.asOf());
        info.setItem(COSName.TITLE, new COSString(title()));
        info.setItem(COSName.AUTHOR, new COSString(author()));
        info.setItem(COSName.CREATOR, new COSString(PRODUCER));
        info.setItem(COSName.PRODUCER, new COSString(PRODUCER));
        info.setString(COSName.CREATION_DATE, date);
        info.setString(COSName.MOD_DATE, date);
    }

    private String author() {
        return Legible.line(plan.author());
    }

    private String title() {
        return Legible.line(plan.reference() + " " + plan.title());
    }

    private COSStream xmp() {
        Xmp xmp = new Xmp(
                title(), author(), plan.language().toLanguageTag(), PRODUCER, plan.asOf(), archivalPart, accessible);
        COSStream stream = draft.document().getDocument().createCOSStream();
        try (java.io.OutputStream out = stream.createOutputStream()) {
            out.write(xmp.packet());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        return stream;
    }

    /// The file's identity comes from what it says, so the same plan has the same one.
    private void id(String identity) {
        COSArray id = new COSArray();
        byte[] half = java.util.HexFormat.of().parseHex(identity.substring(0, 32));
        id.add(new COSString(half, true));
        id.add(new COSString(half, true));
        draft.document().getDocument().getTrailer().setItem(COSName.ID, id);
    }
}
