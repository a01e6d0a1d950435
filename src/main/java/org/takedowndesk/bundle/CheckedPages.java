package org.takedowndesk.bundle;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.bundle.Finding.Code;
import org.takedowndesk.work.Progress;

/// Reads every page: its printed number, its links, its fonts, its exhibit label, and whether anything is on it.
final class CheckedPages {

    private static final Pattern NUMBER = Pattern.compile("(\\d+) / (\\d+)");
    private static final float FOOT_HEIGHT = 44;
    private static final float INDEX_NUMBER_WIDTH = 40;
    private static final String FOOT = "foot";
    private static final String ALL = "all";

    private final PDDocument document;
    private final Inspection inspection;
    private final Map<Integer, Manifest.Item> starts = new HashMap<>();
    private final Set<Integer> mergedPages = new HashSet<>();
    private final Set<Integer> indexed = new HashSet<>();
    private final Map<Integer, String> bates = new HashMap<>();

    CheckedPages(PDDocument document, Inspection inspection) {
        this.document = document;
        this.inspection = inspection;
        inspection.manifest().ifPresent(manifest -> manifest.exhibits().forEach(this::note));
        inspection.manifest().ifPresent(this::noteBates);
    }

    private void noteBates(Manifest manifest) {
        Manifest.BatesRow row = manifest.bates();
        if (row == null) {
            return;
        }
        if (row.everyPage()) {
            note(row.first(), 1, inspection.pages());
        } else {
            manifest.exhibits().forEach(item -> note(item.batesFirst(), item.page(), item.pages()));
        }
    }

    private void note(@Nullable String first, int page, int pages) {
        Optional.ofNullable(first).flatMap(BatesNumber::of).ifPresent(number -> {
            for (int i = 0; i < Math.min(pages, inspection.pages()); i++) {
                bates.put(page + i, number.plus(i).text());
            }
        });
    }

    private void note(Manifest.Item item) {
        starts.put(item.page(), item);
        if (item.mime().equals("application/pdf")) {
            for (int i = 1; i < Math.min(item.pages(), inspection.pages()); i++) {
                mergedPages.add(item.page() + i);
            }
        }
    }

    void check(Progress progress) {
        labels();
        int number = 0;
        for (PDPage page : document.getPages()) {
            progress.stopIfCancelled();
            progress.at(number, inspection.pages());
            number++;
            try {
                check(page, number);
            } catch (IOException | RuntimeException e) {
                inspection.error(Code.PAGE_UNREADABLE, number);
            }
        }
        inspection
                .manifest()
                .filter(manifest -> manifest.indexPages() > 0)
                .ifPresent(manifest -> manifest.exhibits().stream()
                        .filter(exhibit -> !indexed.contains(exhibit.page()))
                        .forEach(exhibit ->
                                inspection.error(Code.INDEX_LINE_MISSING, manifest.indexFirst(), exhibit.label())));
    }

    /// The numbers a reader shows beside the page must be the printed ones.
    private void labels() {
        if (inspection.manifest().isEmpty()) {
            return;
        }
        int before = inspection.pagesBefore();
        try {
            var labels = document.getDocumentCatalog().getPageLabels();
            String[] shown = labels == null ? new String[0] : labels.getLabelsByPageIndices();
            for (int i = 0; i < inspection.pages(); i++) {
                if (i >= shown.length || !Integer.toString(before + i + 1).equals(shown[i])) {
                    inspection.error(Code.PAGE_LABELS_DIFFER, i + 1);
                    return;
                }
            }
        } catch (IOException | RuntimeException e) {
            inspection.error(Code.PAGE_LABELS_DIFFER, 1);
        }
    }

    private void check(PDPage page, int number) throws IOException {
        CheckedActions.check(page.getCOSObject(), number, inspection);
        fonts(page, number);
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        float width = turned ? box.getHeight() : box.getWidth();
        float height = turned ? box.getWidth() : box.getHeight();
        float foot = FOOT_HEIGHT * Foot.scale(width, height);

        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.setSuppressDuplicateOverlappingText(false);
        stripper.addRegion(FOOT, new Rectangle2D.Float(0, height - foot, width, foot));
        stripper.addRegion(ALL, new Rectangle2D.Float(0, 0, width, height));
        List<IndexLine> lines = links(page, number, height, stripper);
        stripper.extractRegions(page);

        for (IndexLine line : lines) {
            String printed = stripper.getTextForRegion(line.region()).strip();
            if (!printed.equals(Integer.toString(line.target()))) {
                inspection.error(Code.INDEX_NUMBER_DIFFERS, number, printed, Integer.toString(line.target()));
            }
        }
        String footText = stripper.getTextForRegion(FOOT);
        String all = stripper.getTextForRegion(ALL);
        if (inspection.manifest().isPresent()) {
            number(footText, number);
            label(all, number);
            bates(all, number);
        }
        if (withoutBates(all, number).length() <= withoutBates(footText, number).length()
                && BlankPages.isBlank(page, mergedPages.contains(number))) {
            inspection.warning(Code.BLANK_PAGE, number);
        }
    }

    private void number(String foot, int number) {
        String printed = null;
        Matcher matcher = NUMBER.matcher(foot);
        while (matcher.find()) {
            printed = matcher.group();
        }
        if (printed == null) {
            inspection.error(Code.PAGE_NUMBER_MISSING, number);
        } else if (!printed.equals(Foot.number(number + inspection.pagesBefore(), inspection.printedPages()))) {
            inspection.error(Code.PAGE_NUMBER_DIFFERS, number, printed);
        }
    }

    private void label(String text, int number) {
        Manifest.Item exhibit = starts.get(number);
        if (exhibit != null && !compact(text).contains(compact(Legible.line(exhibit.label())))) {
            inspection.error(Code.EXHIBIT_LABEL_MISSING, number, exhibit.label());
        }
    }

    private void bates(String text, int number) {
        String expected = bates.get(number);
        if (expected != null
                && !Pattern.compile("(?<!\\p{L})" + Pattern.quote(expected) + "(?!\\d)")
                        .matcher(text)
                        .find()) {
            inspection.error(Code.BATES_NUMBER_MISSING, number, expected);
        }
    }

    /// A page that has nothing but its numbers is blank.
    private String withoutBates(String text, int number) {
        return text.replace(bates.getOrDefault(number, "\0"), "").strip();
    }

    private static String compact(String text) {
        return text.replaceAll("\\s+", "");
    }

    /// A line of the index, whose number is in the region of that name.
    private record IndexLine(String region, int target) {}

    private List<IndexLine> links(PDPage page, int number, float height, PDFTextStripperByArea stripper)
            throws IOException {
        List<IndexLine> lines = new ArrayList<>();
        boolean index = inspection
                .manifest()
                .filter(manifest ->
                        number >= manifest.indexFirst() && number < manifest.indexFirst() + manifest.indexPages())
                .isPresent();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!(annotation instanceof PDAnnotationLink link)) {
                continue;
            }
            PDDestination destination = destination(link);
            if (destination == null) {
                continue;
            }
            inspection.countLink();
            int target = target(destination);
            if (target == 0) {
                inspection.error(Code.LINK_DEAD, number);
            } else if (index) {
                indexed.add(target);
                PDRectangle area = link.getRectangle();
                String region = "line" + lines.size();
                stripper.addRegion(
                        region,
                        new Rectangle2D.Float(
                                area.getUpperRightX() - INDEX_NUMBER_WIDTH,
                                height - area.getUpperRightY(),
                                INDEX_NUMBER_WIDTH + 2,
                                area.getHeight()));
                lines.add(new IndexLine(region, target));
            }
        }
        return lines;
    }

    private static @Nullable PDDestination destination(PDAnnotationLink link) throws IOException {
        PDDestination destination = link.getDestination();
        return destination == null && link.getAction() instanceof PDActionGoTo action
                ? action.getDestination()
                : destination;
    }

    private int target(PDDestination destination) throws IOException {
        PDPageDestination page = destination instanceof PDNamedDestination named
                ? document.getDocumentCatalog().findNamedDestinationPage(named)
                : destination instanceof PDPageDestination direct ? direct : null;
        if (page == null) {
            return 0;
        }
        PDPage target = page.getPage();
        if (target != null) {
            return inspection.numberOf(target.getCOSObject());
        }
        int index = page.getPageNumber();
        return index >= 0 && index < inspection.pages() ? index + 1 : 0;
    }

    private void fonts(PDPage page, int number) throws IOException {
        PDResources resources = page.getResources();
        if (resources == null) {
            return;
        }
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            if (font == null || !inspection.isNewFont(font.getName() + number(font))) {
                continue;
            }
            boolean merged = inspection.manifest().isEmpty() || mergedPages.contains(number);
            if (!font.isEmbedded() && !font.getSubType().equals("Type3")) {
                report(Code.FONT_NOT_EMBEDDED, merged, number, font);
            } else if (!merged && !font.getCOSObject().containsKey(COSName.TO_UNICODE)) {
                report(Code.FONT_WITHOUT_CHARACTERS, false, number, font);
            }
        }
    }

    private static String number(PDFont font) {
        COSDictionary dictionary = font.getCOSObject();
        return dictionary.getKey() == null ? "" : " " + dictionary.getKey().getNumber();
    }

    /// What a merged document lacks is its own fault and only said.
    private void report(Code code, boolean merged, int page, PDFont font) {
        if (merged) {
            inspection.warning(code, page, String.valueOf(font.getName()));
        } else {
            inspection.error(code, page, String.valueOf(font.getName()));
        }
    }
}
