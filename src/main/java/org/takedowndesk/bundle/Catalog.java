package org.takedowndesk.bundle;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
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

    Catalog(Draft draft) {
        this.draft = draft;
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
        decimal.setInt(COSName.ST, 1);
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
        info.setItem(COSName.AUTHOR, new COSString(plan.author()));
        info.setItem(COSName.CREATOR, new COSString(PRODUCER));
        info.setItem(COSName.PRODUCER, new COSString(PRODUCER));
        info.setString(COSName.CREATION_DATE, date);
        info.setString(COSName.MOD_DATE, date);
    }

    private String title() {
        return Legible.line(plan.reference() + " " + plan.title());
    }

    private COSStream xmp() {
        String date = plan.asOf().truncatedTo(ChronoUnit.SECONDS).toString();
        String packet = """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <xmp:CreatorTool>%s</xmp:CreatorTool>
                <xmp:CreateDate>%s</xmp:CreateDate>
                <xmp:ModifyDate>%s</xmp:ModifyDate>
                <pdf:Producer>%s</pdf:Producer>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>
                """.formatted(
                        xml(title()),
                        xml(Legible.line(plan.author())),
                        plan.language().toLanguageTag(),
                        PRODUCER,
                        date,
                        date,
                        PRODUCER);
        COSStream stream = draft.document().getDocument().createCOSStream();
        try (java.io.OutputStream out = stream.createOutputStream()) {
            out.write(packet.getBytes(StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        return stream;
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
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
