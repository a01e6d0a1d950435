package org.takedowndesk.bundle;

import java.util.Set;
import org.apache.pdfbox.cos.COSName;

/// Whether a note on a page may stand in an archival PDF: of a kind it knows, with a look of its own.
final class NoteExam {

    private static final Set<String> KINDS = Set.of(
            "Text",
            "Link",
            "FreeText",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Stamp",
            "Caret",
            "Ink",
            "Widget",
            "Watermark",
            "Redact");

    private NoteExam() {}

    static boolean fits(PdfAnnotations.Note note) {
        return KINDS.contains(note.copy().getNameAsString(COSName.SUBTYPE, ""))
                && note.copy().getCOSArray(COSName.RECT) != null
                && (note.isLink() || note.look() != null);
    }
}
