package org.takedowndesk.bundle;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.takedowndesk.bundle.Finding.Code;
import org.takedowndesk.work.Progress;

/// Compares a document with what its reader demands, whoever made it.
final class CheckedDemands {

    /// Printed numbers stand in the outer eighth of a page.
    private static final float BAND = 1 / 8f;

    private static final float LETTER_SHORT = 612;
    private static final float LETTER_LONG = 792;

    /// In points: programs round paper sizes differently.
    private static final float PAPER_TOLERANCE = 1.5f;

    private final PDDocument document;
    private final Inspection inspection;
    private final Map<DemandKind, Demand> demands = new EnumMap<>(DemandKind.class);

    CheckedDemands(PDDocument document, Inspection inspection, List<Demand> demands) {
        this.document = document;
        this.inspection = inspection;
        demands.forEach(demand -> this.demands.put(demand.kind(), demand));
    }

    /// @param bytes of the file
    void check(long bytes, Progress progress) {
        ofTheFile(bytes);
        int number = 0;
        for (PDPage page : document.getPages()) {
            progress.stopIfCancelled();
            progress.at(number, inspection.pages());
            number++;
            try {
                ofThePage(page, number);
            } catch (IOException | RuntimeException e) {
                inspection.error(Code.PAGE_UNREADABLE, number);
            }
        }
    }

    private void ofTheFile(long bytes) {
        Demand size = demands.get(DemandKind.MOST_BYTES);
        if (size != null && bytes > size.limit()) {
            unmet(DemandKind.MOST_BYTES, Code.FILE_TOO_LARGE, 0, megabytes(bytes), megabytes(size.limit()));
        }
        if (inspection.attachments() > 0) {
            unmet(DemandKind.NO_ATTACHMENTS, Code.HAS_ATTACHMENTS, 0, Integer.toString(inspection.attachments()));
        }
        if (hasFields()) {
            unmet(DemandKind.NO_FORM_FIELDS, Code.HAS_FORM_FIELDS, 0);
        }
        if (!opensAtFullSize()) {
            unmet(DemandKind.OPENS_AT_FULL_SIZE, Code.NOT_AT_FULL_SIZE, 0);
        }
        if (inspection.links() == 0) {
            unmet(DemandKind.INDEX_LINKED, Code.INDEX_NOT_LINKED, 0);
        }
        if (inspection.bookmarks() == 0) {
            unmet(DemandKind.BOOKMARKED, Code.NOT_BOOKMARKED, 0);
        }
        inspection
                .bookmarksWithoutPage()
                .forEach(title -> unmet(DemandKind.BOOKMARKS_NAME_PAGES, Code.BOOKMARK_WITHOUT_PAGE, 0, title));
    }

    private void ofThePage(PDPage page, int number) throws IOException {
        if (Math.floorMod(page.getRotation(), 360) == 180) {
            unmet(DemandKind.UPRIGHT, Code.UPSIDE_DOWN, number);
        }
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        float width = turned ? box.getHeight() : box.getWidth();
        float height = turned ? box.getWidth() : box.getHeight();
        if (!isLetter(width, height)) {
            unmet(DemandKind.LETTER_PAGES, Code.NOT_LETTER, number, inches(width), inches(height));
        }
        if (demands.containsKey(DemandKind.TEXT_SEARCHABLE)
                || demands.containsKey(DemandKind.NUMBERED_FROM_FIRST_PAGE)) {
            text(page, number, width, height);
        }
        Demand most = demands.get(DemandKind.MOST_DPI);
        if (most != null) {
            double finest = PlacedPictures.finest(page);
            if (finest > most.limit() * PlacedPictures.ROUNDING) {
                unmet(
                        DemandKind.MOST_DPI,
                        Code.TOO_FINE,
                        number,
                        Long.toString(Math.round(finest)),
                        Long.toString(most.limit()));
            }
        }
    }

    private void text(PDPage page, int number, float width, float height) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        // Else a word of two regions would count in one only.
        stripper.setSuppressDuplicateOverlappingText(false);
        stripper.addRegion("top", new Rectangle2D.Float(0, 0, width, height * BAND));
        stripper.addRegion("bottom", new Rectangle2D.Float(0, height * (1 - BAND), width, height * BAND));
        stripper.addRegion("all", new Rectangle2D.Float(0, 0, width, height));
        stripper.extractRegions(page);
        if (!bears(number, stripper.getTextForRegion("bottom")) && !bears(number, stripper.getTextForRegion("top"))) {
            unmet(DemandKind.NUMBERED_FROM_FIRST_PAGE, Code.NOT_NUMBERED, number);
        }
        if (stripper.getTextForRegion("all").isBlank()) {
            unmet(DemandKind.TEXT_SEARCHABLE, Code.WITHOUT_TEXT, number);
        }
    }

    /// Whether the number stands by itself among the words.
    static boolean bears(int number, String words) {
        return Pattern.compile("(?<![\\d.,])0*" + number + "(?![\\d.,]*\\d)")
                .matcher(words)
                .find();
    }

    private static boolean isLetter(float width, float height) {
        return Math.abs(Math.min(width, height) - LETTER_SHORT) <= PAPER_TOLERANCE
                && Math.abs(Math.max(width, height) - LETTER_LONG) <= PAPER_TOLERANCE;
    }

    private boolean hasFields() {
        COSDictionary form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        COSArray fields = form == null ? null : form.getCOSArray(COSName.FIELDS);
        return fields != null && fields.size() > 0;
    }

    private boolean opensAtFullSize() {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSArray where = catalog.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary action
                ? action.getCOSArray(COSName.D)
                : catalog.getCOSArray(COSName.OPEN_ACTION);
        return where != null
                && where.size() > 4
                && COSName.getPDFName("XYZ").equals(where.getObject(1))
                && where.getObject(4) instanceof COSNumber zoom
                && zoom.floatValue() == 1;
    }

    /// Findings about what nobody demands are not made.
    private void unmet(DemandKind kind, Code code, int page, String... values) {
        Demand demand = demands.get(kind);
        if (demand == null) {
            return;
        }
        if (demand.must()) {
            inspection.error(code, page, values);
        } else {
            inspection.warning(code, page, values);
        }
    }

    private static String megabytes(long bytes) {
        return String.format(java.util.Locale.ROOT, "%.1f", bytes / 1e6);
    }

    private static String inches(float points) {
        return String.format(java.util.Locale.ROOT, "%.2f", points / 72);
    }
}
