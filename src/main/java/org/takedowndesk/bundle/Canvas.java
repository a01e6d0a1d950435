package org.takedowndesk.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The content of a page as it grows: text, rules, areas and pictures, in points from the lower left corner.
final class Canvas {

    private final Fonts fonts;
    private final StringBuilder content = new StringBuilder();
    private final List<Tag> marks = new ArrayList<>();
    private @Nullable Tag tag;

    Canvas(Fonts fonts) {
        this.fonts = fonts;
    }

    byte[] bytes() {
        return content.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Says of what part of the document the text from here on is; `null` for what only decorates the page.
    void tag(@Nullable Tag value) {
        tag = value;
    }

    /// The parts of the document that the pieces of content are of, by their numbers.
    List<Tag> marks() {
        return marks;
    }

    private void beginPiece(@Nullable Tag of) {
        if (of == null) {
            content.append("/Artifact BMC\n");
        } else {
            content.append('/')
                    .append(of.role())
                    .append(" <</MCID ")
                    .append(marks.size())
                    .append(">> BDC\n");
            marks.add(of);
        }
    }

    private void endPiece() {
        content.append("EMC\n");
    }

    /// Writes a line with its base line at `y`.
    void text(float x, float y, String line, Fonts.Face face, float size, Ink ink) {
        List<Fonts.Glyph> glyphs = fonts.glyphs(Legible.visual(line), face);
        if (glyphs.isEmpty()) {
            return;
        }
        beginPiece(tag);
        glyphs(x, y, glyphs, size, ink);
        endPiece();
    }

    private void glyphs(float x, float y, List<Fonts.Glyph> glyphs, float size, Ink ink) {
        content.append("BT\n").append(ink.operands()).append(" rg\n1 0 0 1 ");
        number(x).number(y);
        content.append("Tm\n");
        show(glyphs, size);
        content.append("ET\n");
    }

    /// Writes a Bates number, which is no part of what the page says and is marked as such a number.
    void bates(float x, float y, String line, Fonts.Face face, float size, Ink ink) {
        content.append("/Artifact <</Type/Pagination/Subtype/Bates>> BDC\n");
        glyphs(x, y, fonts.glyphs(Legible.visual(line), face), size, ink);
        endPiece();
    }

    /// Writes words that are not seen but found, at the place and in the direction of `matrix`.
    ///
    /// @param stretch in hundredths
    void unseen(float[] matrix, String words, float size, float stretch) {
        List<Fonts.Glyph> glyphs = fonts.glyphs(Legible.visual(words), Fonts.Face.TEXT);
        if (glyphs.isEmpty()) {
            return;
        }
        content.append("q BT 3 Tr ");
        number(stretch);
        content.append("Tz ");
        for (float value : matrix) {
            number(value);
        }
        content.append("Tm\n");
        show(glyphs, size);
        content.append("ET Q\n");
    }

    private void show(List<Fonts.Glyph> glyphs, float size) {
        String current = "";
        for (Fonts.Glyph glyph : glyphs) {
            if (!glyph.font().name().equals(current)) {
                if (!current.isEmpty()) {
                    content.append("> Tj\n");
                }
                current = glyph.font().name();
                content.append('/').append(current).append(' ');
                number(size);
                content.append("Tf\n<");
            }
            hex(glyph.id());
        }
        content.append("> Tj\n");
    }

    /// Writes a line that ends at `right`.
    void textRight(float right, float y, String line, Fonts.Face face, float size, Ink ink) {
        text(right - fonts.width(line, face, size), y, line, face, size, ink);
    }

    void rule(float x1, float y, float x2, float thickness, Ink ink) {
        area(x1, y - thickness / 2, x2 - x1, thickness, ink);
    }

    void area(float x, float y, float width, float height, Ink ink) {
        beginPiece(null);
        content.append("q ").append(ink.operands()).append(" rg ");
        number(x).number(y).number(width).number(height);
        content.append("re f Q\n");
        endPiece();
    }

    /// A thin frame just inside the given box.
    void frame(float x, float y, float width, float height, float thickness, Ink ink) {
        beginPiece(null);
        content.append("q ").append(ink.operands()).append(" RG ");
        number(thickness);
        content.append("w ");
        float half = thickness / 2;
        number(x + half).number(y + half).number(width - thickness).number(height - thickness);
        content.append("re S Q\n");
        endPiece();
    }

    /// Draws the picture `name` by `matrix`, only where it falls within `clip` (x, y, width, height).
    void picture(String name, float[] matrix, float[] clip) {
        beginPiece(tag);
        content.append("q ");
        for (float value : clip) {
            number(value);
        }
        content.append("re W n ");
        transform(matrix);
        content.append('/').append(name).append(" Do Q\n");
        endPiece();
    }

    /// Moves everything drawn from here on; between [#save()] and [#restore()].
    void transform(float... matrix) {
        for (float value : matrix) {
            number(value);
        }
        content.append("cm ");
    }

    void save() {
        content.append("q ");
    }

    void restore() {
        content.append("Q\n");
    }

    private void hex(int glyph) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            content.append(Character.forDigit(glyph >> shift & 0xF, 16));
        }
    }

    /// A number with at most three decimals and a space; by hand, because formatters follow the user's locale.
    private Canvas number(float value) {
        long thousandths = Math.round(value * 1000d);
        if (thousandths < 0) {
            content.append('-');
            thousandths = -thousandths;
        }
        content.append(thousandths / 1000);
        long rest = thousandths % 1000;
        if (rest != 0) {
            content.append('.').append(rest / 100);
            if (rest % 100 != 0) {
                content.append(rest / 10 % 10);
                if (rest % 10 != 0) {
                    content.append(rest % 10);
                }
            }
        }
        content.append(' ');
        return this;
    }
}
