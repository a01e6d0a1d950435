package org.takedowndesk.pdfsignature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.util.Matrix;

/// What of a signature is seen on the first page: who signed, when, why and where. It proves nothing by itself, which
/// is why it says so little.
final class VisibleMark {

    private static final float WIDTH = 210;
    private static final float PADDING = 6;
    private static final float SIZE = 7.5f;
    private static final float LEADING = 10;
    private static final float MARGIN = 56;
    private static final float HEAD = 56;
    private static final float GAP = 8;
    private static final String FONT = "/org/takedowndesk/fonts/NotoSansSC-Regular.ttf";

    private static final Pattern ACCESSIBLE =
            Pattern.compile("<pdfuaid:part>\\s*\\d+\\s*</pdfuaid:part>|\\s+pdfuaid:part=(\"\\d+\"|'\\d+')");

    private final PDDocument document;

    VisibleMark(PDDocument document) {
        this.document = document;
    }

    /// Draws the mark of the signature that was added last.
    void draw(String signer, SignatureWish wish, Instant at) throws IOException {
        List<PDSignatureField> fields = document.getSignatureFields();
        PDAnnotationWidget widget = fields.getLast().getWidgets().getFirst();
        List<String> lines = new ArrayList<>();
        lines.add(signer);
        lines.add(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
                .withZone(ZoneOffset.UTC)
                .format(at));
        for (String more : List.of(wish.reason(), wish.place())) {
            if (!more.isBlank()) {
                lines.add(more);
            }
        }
        PDPage page = document.getPage(0);
        float height = lines.size() * LEADING + 2 * PADDING;
        PDRectangle box = box(page, height, fields);
        widget.setRectangle(box);
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(drawing(lines, page.getRotation(), height));
        widget.setAppearance(appearance);
        withdrawAccessibility();
    }

    /// At the right below the head of the page as it is read, where covers are empty; below what earlier signatures
    /// show.
    private static PDRectangle box(PDPage page, float height, List<PDSignatureField> fields) {
        PDRectangle crop = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        float down = HEAD + height;
        for (PDSignatureField field : fields) {
            PDRectangle other = field.getWidgets().getFirst().getRectangle();
            if (other != null && other.getWidth() > 0) {
                down += GAP + (turned ? other.getWidth() : other.getHeight());
            }
        }
        float left = crop.getLowerLeftX();
        float bottom = crop.getLowerLeftY();
        float right = crop.getUpperRightX();
        float top = crop.getUpperRightY();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new PDRectangle(left + down - height, top - MARGIN - WIDTH, height, WIDTH);
            case 180 -> new PDRectangle(left + MARGIN, bottom + down - height, WIDTH, height);
            case 270 -> new PDRectangle(right - down, bottom + MARGIN, height, WIDTH);
            default -> new PDRectangle(right - MARGIN - WIDTH, top - down, WIDTH, height);
        };
    }

    private PDAppearanceStream drawing(List<String> lines, int rotation, float height) throws IOException {
        PDAppearanceStream form = new PDAppearanceStream(document);
        form.setBBox(new PDRectangle(WIDTH, height));
        form.setMatrix(Matrix.getRotateInstance(Math.toRadians(rotation), 0, 0).createAffineTransform());
        form.setResources(new PDResources());
        try (InputStream in = Objects.requireNonNull(VisibleMark.class.getResourceAsStream(FONT), FONT);
                PDPageContentStream content = new PDPageContentStream(document, form)) {
            PDType0Font font = PDType0Font.load(document, in, true);
            content.setStrokingColor(0.35f);
            content.setLineWidth(0.6f);
            content.addRect(0.3f, 0.3f, WIDTH - 0.6f, height - 0.6f);
            content.stroke();
            content.setNonStrokingColor(0.12f);
            float y = height - PADDING - SIZE;
            for (String line : lines) {
                content.beginText();
                content.setFont(font, SIZE);
                content.newLineAtOffset(PADDING, y);
                content.showText(fitting(line, font));
                content.endText();
                y -= LEADING;
            }
        }
        return form;
    }

    /// As much as there is room for, and a box for characters that the font has no shape for.
    private static String fitting(String text, PDType0Font font) throws IOException {
        StringBuilder fitting = new StringBuilder();
        float room = (WIDTH - 2 * PADDING) / SIZE * 1000;
        for (int point : text.strip().codePoints().toArray()) {
            String shown = Character.toString(shown(point, font));
            if (font.getStringWidth(fitting + shown + "…") > room) {
                return fitting.append('…').toString();
            }
            fitting.append(shown);
        }
        return fitting.toString();
    }

    private static int shown(int point, PDType0Font font) throws IOException {
        try {
            return Character.isISOControl(point) || font.getStringWidth(Character.toString(point)) <= 0 ? ' ' : point;
        } catch (IllegalArgumentException noShape) {
            return '□';
        }
    }

    /// What is seen but not part of the document's structure cannot be read aloud: a file that claims it must no
    /// longer.
    private void withdrawAccessibility() throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return;
        }
        String before;
        try (InputStream in = metadata.exportXMPMetadata()) {
            before = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String after = ACCESSIBLE.matcher(before).replaceAll("");
        if (!after.equals(before)) {
            PDMetadata changed = new PDMetadata(document);
            changed.importXMPMetadata(after.getBytes(StandardCharsets.UTF_8));
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            document.getDocumentCatalog().setMetadata(changed);
            catalog.setNeedToBeUpdated(true);
        }
    }
}
