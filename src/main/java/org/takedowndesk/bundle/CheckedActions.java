package org.takedowndesk.bundle;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.takedowndesk.bundle.Finding.Code;

/// Looks for whatever in a document could act by itself or on a click.
final class CheckedActions {

    private static final Set<String> HARMLESS = Set.of("GoTo", "URI", "Named");

    private CheckedActions() {}

    static void check(PDDocument document, Inspection inspection) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        if (catalog.containsKey(COSName.AA)) {
            inspection.error(Code.ACTIVE_CONTENT, 0, "AA");
        }
        if (catalog.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary action) {
            action(action, 0, inspection);
        }
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null && names.containsKey(COSName.JAVA_SCRIPT)) {
            inspection.error(Code.ACTIVE_CONTENT, 0, "JavaScript");
        }
    }

    static void check(COSDictionary page, int number, Inspection inspection) {
        if (page.containsKey(COSName.AA)) {
            inspection.error(Code.ACTIVE_CONTENT, number, "AA");
        }
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation) {
                if (annotation.containsKey(COSName.AA)) {
                    inspection.error(Code.ACTIVE_CONTENT, number, "AA");
                }
                COSDictionary action = annotation.getCOSDictionary(COSName.A);
                if (action != null) {
                    action(action, number, inspection);
                }
            }
        }
    }

    private static void action(COSDictionary action, int page, Inspection inspection) {
        String kind = action.getNameAsString(COSName.S, "");
        // From the index of a volume into the next one.
        boolean toVolume = kind.equals("GoToR") && inspection.isVolume();
        if (!(HARMLESS.contains(kind) || toVolume) || action.containsKey(COSName.NEXT)) {
            inspection.error(Code.ACTIVE_CONTENT, page, kind);
        }
    }
}
