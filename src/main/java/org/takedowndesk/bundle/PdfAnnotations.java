package org.takedowndesk.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
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

    /// Invisible, hidden, or not shown on a screen.
    private static final int UNSEEN = 1 | 1 << 1 | 1 << 5;

    private static final int PRINTED = 1 << 2;

    /// Seen only while the hand rests on it.
    private static final int TOGGLED = 1 << 8;

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
    private final boolean addresses;
    private boolean removedActions;

    /// @param addresses whether links to addresses elsewhere stay
    PdfAnnotations(
            Graft graft, PDDocument document, List<PDPage> originals, List<COSDictionary> copies, boolean addresses) {
        this.addresses = addresses;
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

    /// A note as it is copied, and the look it has in its own document.
    record Note(COSDictionary copy, @Nullable COSStream look) {

        boolean isLink() {
            return copy.getNameAsString(COSName.SUBTYPE, "").equals("Link");
        }
    }

    /// The notes of a page that are seen.
    List<Note> notes(COSDictionary from) throws IOException, NotShown {
        removedActions |= from.containsKey(ACTIONS);
        COSArray annotations = from.getCOSArray(COSName.ANNOTS);
        List<Note> notes = new ArrayList<>();
        if (annotations == null || annotations.size() > MOST_ON_A_PAGE) {
            return notes;
        }
        for (int i = 0; i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation) {
                Note note = note(annotation);
                if (note != null) {
                    notes.add(note);
                }
            }
        }
        return notes;
    }

    static void enter(List<Note> notes, COSDictionary page) {
        if (!notes.isEmpty()) {
            COSArray all = new COSArray();
            notes.forEach(note -> all.add(note.copy()));
            page.setItem(COSName.ANNOTS, all);
        }
    }

    private @Nullable Note note(COSDictionary annotation) throws IOException, NotShown {
        String kind = annotation.getNameAsString(COSName.SUBTYPE, "");
        if (LEFT_BEHIND.contains(kind)) {
            removedActions |= !kind.equals("Popup");
            return null;
        }
        removedActions |= annotation.containsKey(ACTIONS);
        int flags = annotation.getInt(COSName.F, 0);
        COSStream look = look(annotation);
        // A box that is not ticked has no look of its own.
        boolean empty = look == null && kind.equals("Widget") && annotation.containsKey(COSName.AP);
        if ((flags & UNSEEN) != 0 || empty) {
            return null;
        }
        COSDictionary copy = new COSDictionary();
        for (COSName key : KEPT) {
            COSBase value = graft.copy(annotation.getItem(key));
            if (value != null) {
                copy.setItem(key, value);
            }
        }
        copy.setInt(COSName.F, (flags | PRINTED) & ~TOGGLED);
        COSBase ownLook = graft.copy(look);
        if (ownLook != null) {
            COSDictionary looks = new COSDictionary();
            looks.setItem(COSName.N, ownLook);
            looks.setDirect(true);
            copy.setItem(COSName.AP, looks);
        }
        if (kind.equals("Link")) {
            target(annotation, copy);
        } else {
            removedActions |= annotation.containsKey(COSName.A);
        }
        return new Note(copy, look);
    }

    /// The one look a note has while no hand rests on it.
    private static @Nullable COSStream look(COSDictionary annotation) {
        COSDictionary looks = annotation.getCOSDictionary(COSName.AP);
        COSBase usual = looks == null ? null : looks.getDictionaryObject(COSName.N);
        if (usual instanceof COSDictionary states && !(usual instanceof COSStream)) {
            usual = states.getDictionaryObject(annotation.getCOSName(COSName.AS, COSName.getPDFName("Off")));
        }
        return usual instanceof COSStream look ? look : null;
    }

    private void target(COSDictionary annotation, COSDictionary copy) throws IOException, NotShown {
        COSBase destination = annotation.getDictionaryObject(COSName.DEST);
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        if (destination == null && action != null) {
            String kind = action.getNameAsString(COSName.S, "");
            if (kind.equals("GoTo")) {
                destination = action.getDictionaryObject(COSName.D);
            } else if (kind.equals("URI") && action.getDictionaryObject(COSName.URI) instanceof COSString address) {
                if (addresses) {
                    COSDictionary link = new COSDictionary();
                    link.setItem(COSName.S, COSName.URI);
                    link.setItem(COSName.URI, address);
                    copy.setItem(COSName.A, link);
                }
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
