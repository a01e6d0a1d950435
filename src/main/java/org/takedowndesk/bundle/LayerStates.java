package org.takedowndesk.bundle;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// The layers of merged documents and which of them are hidden, so that no page shows what its own document hides.
final class LayerStates {

    private final COSArray layers = new COSArray();
    private final COSArray hidden = new COSArray();

    static void copy(PDDocument document, Graft graft, LayerStates to) throws IOException, NotShown {
        COSDictionary properties = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
        if (properties == null) {
            return;
        }
        append(graft.copy(properties.getItem(COSName.OCGS)), to.layers);
        COSDictionary usual = properties.getCOSDictionary(COSName.D);
        if (usual != null) {
            append(graft.copy(hidden(properties, usual)), to.hidden);
        }
    }

    /// The list of layers that are off; where a document has all of them off but some, those that are not on.
    private static @Nullable COSBase hidden(COSDictionary properties, COSDictionary usual) {
        COSArray all = properties.getCOSArray(COSName.OCGS);
        if (all == null || !COSName.OFF.equals(usual.getCOSName(COSName.BASE_STATE))) {
            return usual.getItem(COSName.OFF);
        }
        COSArray shown = usual.getCOSArray(COSName.ON);
        COSArray hidden = new COSArray();
        for (int i = 0; i < all.size(); i++) {
            if (shown == null || shown.indexOfObject(all.getObject(i)) < 0) {
                hidden.add(all.get(i));
            }
        }
        return hidden;
    }

    private static void append(@Nullable COSBase list, COSArray to) {
        if (list instanceof COSArray array) {
            for (COSBase layer : array) {
                if (!(layer instanceof COSNull)) {
                    to.add(layer);
                }
            }
        }
    }

    void enter(COSDictionary catalog) {
        if (layers.size() == 0) {
            return;
        }
        COSDictionary usual = new COSDictionary();
        usual.setItem(COSName.NAME, new COSString("Layers"));
        usual.setItem(COSName.OFF, hidden);
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.OCGS, layers);
        properties.setItem(COSName.D, usual);
        catalog.setItem(COSName.OCPROPERTIES, properties);
    }
}
