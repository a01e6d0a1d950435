package org.takedowndesk.bundle;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Whether a page is neither smaller nor larger than an archival PDF may have it.
final class PageBoxes {

    private static final float SHORTEST = 3;
    private static final float LONGEST = 14_400;

    private PageBoxes() {}

    static boolean fit(PDPage page) {
        return List.of(page.getMediaBox(), page.getCropBox(), page.getBleedBox(), page.getTrimBox(), page.getArtBox())
                .stream()
                .allMatch(PageBoxes::fits);
    }

    private static boolean fits(PDRectangle box) {
        return isSide(box.getWidth()) && isSide(box.getHeight());
    }

    private static boolean isSide(float side) {
        return side >= SHORTEST && side <= LONGEST;
    }
}
