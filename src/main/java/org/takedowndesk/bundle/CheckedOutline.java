package org.takedowndesk.bundle;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.takedowndesk.bundle.Finding.Code;

/// The bookmarks of a document: each leads to a page, and each exhibit has one.
final class CheckedOutline {

    private static final int MOST = 200_000;

    private CheckedOutline() {}

    static void check(PDDocument document, Inspection inspection) {
        Set<Integer> targets = new HashSet<>();
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<PDOutlineItem> open = new ArrayDeque<>();
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        push(open, outline == null ? null : outline.getFirstChild());
        while (!open.isEmpty() && seen.size() < MOST) {
            PDOutlineItem item = open.pop();
            if (!seen.add(item.getCOSObject())) {
                continue;
            }
            inspection.countBookmark();
            int page = page(item, document, inspection);
            if (page == 0) {
                inspection.error(Code.BOOKMARK_DEAD, 0, String.valueOf(item.getTitle()));
            } else if (!CheckedDemands.bears(page + inspection.pagesBefore(), String.valueOf(item.getTitle()))) {
                inspection.bookmarkWithoutPage(String.valueOf(item.getTitle()));
            }
            targets.add(page);
            push(open, item.getNextSibling());
            push(open, item.getFirstChild());
        }
        inspection
                .manifest()
                .ifPresent(manifest -> manifest.exhibits().stream()
                        .filter(exhibit -> !targets.contains(exhibit.page()))
                        .forEach(exhibit -> inspection.error(Code.BOOKMARK_MISSING, exhibit.page(), exhibit.label())));
    }

    private static void push(Deque<PDOutlineItem> open, @org.jspecify.annotations.Nullable PDOutlineItem item) {
        if (item != null) {
            open.push(item);
        }
    }

    private static int page(PDOutlineItem item, PDDocument document, Inspection inspection) {
        try {
            PDPage page = item.findDestinationPage(document);
            return page == null ? 0 : inspection.numberOf(page.getCOSObject());
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }
}
