package org.takedowndesk.media;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The outlines of the face that ships with the program, read without the operating system's fonts: on every machine
/// the same shapes, so that a picture with text can be made again byte for byte.
public final class SheetLetters {

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final Map<Integer, Path2D> outlines = new HashMap<>();

    private SheetLetters(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /// Takes some tenths of a second; keep what it gives.
    public static SheetLetters load() {
        try (InputStream in =
                SheetLetters.class.getResourceAsStream("/org/takedowndesk/fonts/NotoSansSC-Regular.ttf")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its font");
            }
            return new SheetLetters(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new IllegalStateException("the program's font cannot be read", e);
        }
    }

    /// Whether the face has this character.
    public synchronized boolean has(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    /// How wide a line of text is.
    public synchronized double width(String text, double size) {
        return text.codePoints()
                .mapToDouble(c -> advance(c) * size / unitsPerEm)
                .sum();
    }

    /// A line of text whose first letter stands at `x` on the baseline `y`.
    public synchronized Shape outline(String text, double x, double y, double size) {
        Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = size / unitsPerEm;
        double at = x;
        for (int character : text.codePoints().toArray()) {
            Path2D letter = outlines.computeIfAbsent(glyphs.getGlyphId(character), this::read);
            line.append(letter.getPathIterator(new AffineTransform(scale, 0, 0, -scale, at, y)), false);
            at += advance(character) * scale;
        }
        return line;
    }

    private int advance(int character) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(character));
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
    }

    private Path2D read(int glyph) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            return data == null ? new Path2D.Double() : data.getPath();
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
    }
}
