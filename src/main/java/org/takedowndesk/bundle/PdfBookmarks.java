package org.takedowndesk.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// Reads the bookmarks of a merged document, as far as they lead to its pages.
final class PdfBookmarks {

    private static final int MOST = 2_000;
    private static final int DEEPEST = 6;
    private static final int LONGEST_TITLE = 300;

    private final PDDocument document;
    private final List<Leaf> leaves;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    PdfBookmarks(PDDocument document, List<Leaf> leaves) {
        this.document = document;
        this.leaves = leaves;
    }

    List<Draft.Bookmark> read() {
        try {
            PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
            return outline == null ? List.of() : from(outline.getFirstChild(), 1);
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    private List<Draft.Bookmark> from(PDOutlineItem first, int depth) {
        List<Draft.Bookmark> bookmarks = new ArrayList<>();
        PDOutlineItem item = first;
        while (item != null && seen.size() < MOST && seen.add(item.getCOSObject())) {
            List<Draft.Bookmark> below = depth < DEEPEST ? from(item.getFirstChild(), depth + 1) : List.of();
            int page = page(item);
            String title = item.getTitle();
            if (page >= 0 && title != null && !title.isBlank()) {
                String kept = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
                bookmarks.add(new Draft.Bookmark(kept, leaves.get(page), below));
            } else {
                bookmarks.addAll(below);
            }
            item = item.getNextSibling();
        }
        return bookmarks;
    }

    private int page(PDOutlineItem item) {
        try {
            PDPage page = item.findDestinationPage(document);
            int number = page == null ? -1 : document.getPages().indexOf(page);
            return number < leaves.size() ? number : -1;
        } catch (IOException | RuntimeException e) {
            return -1;
        }
    }
}
