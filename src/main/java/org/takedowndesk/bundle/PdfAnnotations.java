package org.takedowndesk.bundle;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jspecify.annotations.Nullable;

/// Copies the notes, stamps and links of merged pages and leaves behind whatever could act.
final class PdfAnnotations {

    private static final int MOST_ON_A_PAGE = 5_000;
    private static final COSName ACTIONS = COSName.AA;

    private static final Set<String> LEFT_BEHIND = Set.of(
            "FileAttachment",
            "Movie",
            "Sound",
            "Screen",
            "RichMedia",
            "3D",
            "Popup",
            "TrapNet",
            "PrinterMark",
            "Projection");

    private static final List<COSName> KEPT = List.of(
                    "Type",
                    "Subtype",
                    "Rect",
                    "Contents",
                    "NM",
                    "M",
                    "F",
                    "AP",
                    "AS",
                    "Border",
                    "BS",
                    "BE",
                    "C",
                    "IC",
                    "CA",
                    "QuadPoints",
                    "H",
                    "L",
                    "LE",
                    "InkList",
                    "Vertices",
                    "DA",
                    "DS",
                    "Q",
                    "RD",
                    "T",
                    "Subj",
                    "CL",
                    "Name",
                    "MK")
            .stream()
            .map(COSName::getPDFName)
            .toList();

    private final Graft graft;
    private final PDDocument document;
    private final List<PDPage> originals;
    private final List<COSDictionary> copies;
    private boolean removedActions;

    PdfAnnotations(Graft graft, PDDocument document, List<PDPage> originals, List<COSDictionary> copies) {
        this.graft = graft;
        this.document = document;
        this.originals = originals;
        this.copies = copies;
    }

    /// Whether anything that could act was left behind so far.
    boolean removedActions() {
        return removedActions;
    }

    /// Whether the document itself would act on opening, or carries scripts.
    static boolean hasDocumentActions(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        boolean opens = catalog.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary;
        boolean scripts = names != null && names.containsKey(COSName.JAVA_SCRIPT);
        return opens || scripts || catalog.containsKey(ACTIONS);
    }

    void copy(COSDictionary from, COSDictionary to) throws IOException, NotShown {
        removedActions |= from.containsKey(ACTIONS);
        COSArray annotations = from.getCOSArray(COSName.ANNOTS);
        if (annotations == null || annotations.size() > MOST_ON_A_PAGE) {
            return;
        }
        COSArray kept = new COSArray();
        for (int i = 0; i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation) {
                COSDictionary copy = copy(annotation);
                if (copy != null) {
                    kept.add(copy);
                }
            }
        }
        if (kept.size() > 0) {
            to.setItem(COSName.ANNOTS, kept);
        }
    }

    private @Nullable COSDictionary copy(COSDictionary annotation) throws IOException, NotShown {
        String kind = annotation.getNameAsString(COSName.SUBTYPE, "");
        if (LEFT_BEHIND.contains(kind)) {
            removedActions |= !kind.equals("Popup");
            return null;
        }
        COSDictionary copy = new COSDictionary();
        for (COSName key : KEPT) {
            COSBase value = graft.copy(annotation.getItem(key));
            if (value != null) {
                copy.setItem(key, value);
            }
        }
        removedActions |= annotation.containsKey(ACTIONS);
        target(annotation, copy);
        return copy;
    }

    private void target(COSDictionary annotation, COSDictionary copy) throws IOException, NotShown {
        COSBase destination = annotation.getDictionaryObject(COSName.DEST);
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        if (destination == null && action != null) {
            String kind = action.getNameAsString(COSName.S, "");
            if (kind.equals("GoTo")) {
                destination = action.getDictionaryObject(COSName.D);
            } else if (kind.equals("URI") && action.getDictionaryObject(COSName.URI) instanceof COSString address) {
                COSDictionary link = new COSDictionary();
                link.setItem(COSName.S, COSName.URI);
                link.setItem(COSName.URI, address);
                copy.setItem(COSName.A, link);
            } else {
                removedActions = true;
            }
        }
        COSArray array = destination(destination);
        if (array != null) {
            copy.setItem(COSName.DEST, array);
        }
    }

    /// The destination among the copied pages; `null` if it leads nowhere.
    private @Nullable COSArray destination(@Nullable COSBase value) {
        try {
            PDDestination destination = PDDestination.create(value);
            PDPageDestination target = null;
            if (destination instanceof PDNamedDestination named) {
                target = document.getDocumentCatalog().findNamedDestinationPage(named);
            } else if (destination instanceof PDPageDestination page) {
                target = page;
            }
            int page = target == null ? -1 : target.retrievePageNumber();
            if (target == null || page < 0 || page >= originals.size()) {
                return null;
            }
            COSArray array = new COSArray();
            array.add(copies.get(page));
            for (int i = 1; i < Math.min(6, target.getCOSObject().size()); i++) {
                COSBase part = target.getCOSObject().getObject(i);
                array.add(part == null ? org.apache.pdfbox.cos.COSNull.NULL : part);
            }
            return array;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}
