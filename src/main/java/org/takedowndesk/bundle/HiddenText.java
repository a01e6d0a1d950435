package org.takedowndesk.bundle;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Writes the words of a page again, unseen, where they stand in its picture, so that they can be searched and copied.
final class HiddenText extends PDFTextStripper {

    private static final float SMALLEST = 0.5f;

    private final Fonts fonts;
    private final Canvas canvas;
    private String missing = "";

    HiddenText(Fonts fonts, Canvas canvas) {
        this.fonts = fonts;
        this.canvas = canvas;
    }

    /// Writes the words of one page, counted from 0, in coordinates from the corner of its crop box.
    ///
    /// @throws NotShown if a letter of the page cannot be drawn, since its font is not in the file
    void write(PDDocument document, int page) throws IOException, NotShown {
        setStartPage(page + 1);
        setEndPage(page + 1);
        getText(document);
        if (!missing.isEmpty()) {
            throw new NotShown(BundleRemark.Reason.FONT_MISSING, missing);
        }
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        super.processPage(page);
        if (getCurrentPageNo() != getStartPage()) {
            return;
        }
        for (PDAnnotation note : page.getAnnotations()) {
            if (!note.isHidden() && !note.isNoView() && !note.isInvisible()) {
                checkOnly(note);
            }
        }
    }

    /// The words of notes are not set apart on the page, so they are only looked at for letters that would be missing.
    private void checkOnly(PDAnnotation note) throws IOException {
        if (note.getNormalAppearanceStream() != null) {
            showAnnotation(note);
        }
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        if (missing.isEmpty() && !canBeDrawn(font, code)) {
            missing = String.valueOf(font.getName());
        }
        super.showGlyph(place, font, code, displacement);
    }

    /// A font outside the file is drawn by another: right if that one is sure to have the same letter.
    private static boolean canBeDrawn(PDFont font, int code) throws IOException {
        if (font instanceof PDType3Font || font.isEmbedded()) {
            return true;
        }
        String letter = font.toUnicode(code);
        if (letter != null && letter.isBlank()) {
            return true;
        }
        return letter != null && !hasSigns(font) && font instanceof PDVectorFont drawn && drawn.hasGlyph(code);
    }

    /// Whether its codes stand for signs of its own, as in Wingdings.
    private static boolean hasSigns(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        if (name.equals("symbol") || name.equals("zapfdingbats")) {
            return false;
        }
        boolean unnamed = font instanceof PDSimpleFont simple
                && simple.isSymbolic()
                && !font.getCOSObject().containsKey(COSName.ENCODING);
        return unnamed || name.contains("dings") || name.contains("symbol");
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        String known = known(text);
        if (letters.isEmpty() || known.isBlank()) {
            return;
        }
        Matrix start = letters.getFirst().getTextMatrix();
        float size = (float) Math.hypot(start.getShearX(), start.getScaleY());
        float length = (float) Math.hypot(start.getScaleX(), start.getShearY());
        if (size < SMALLEST || length == 0) {
            return;
        }
        float cos = start.getScaleX() / length;
        float sin = start.getShearY() / length;
        float width = 0;
        for (TextPosition letter : letters) {
            width += letter.getWidthDirAdj();
        }
        float ours = fonts.width(known, Fonts.Face.TEXT, size);
        float stretch = ours > 0 && width > 0 ? 100 * width / ours : 100;
        float[] place = {cos, sin, -sin, cos, start.getTranslateX(), start.getTranslateY()};
        canvas.unseen(place, known, size, stretch);
    }

    private String known(String text) {
        StringBuilder known = new StringBuilder();
        text.codePoints().filter(one -> fonts.knows(one, Fonts.Face.TEXT)).forEach(known::appendCodePoint);
        return known.toString();
    }
}
