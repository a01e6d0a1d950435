package org.takedowndesk.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// The embedded fonts of one document; chooses a font for every code point, and never fails for a character.
///
/// Glyphs are taken straight from the character map: no ligatures, no contextual forms. Arabic letters therefore
/// stand unjoined, and Thai marks at one height, in their right order; that is legible for a name or a title, and text
/// search finds them.
final class Fonts {

    /// The look of a piece of text.
    enum Face {
        TEXT,
        STRONG,
        CODE;

        /// The files to look for a character in, in this order.
        private List<String> files() {
            return switch (this) {
                case TEXT -> List.of("NotoSansSC-Regular", "NotoSans-Regular");
                case STRONG -> List.of("NotoSansSC-Bold", "NotoSans-Bold");
                case CODE -> List.of("JetBrainsMono-Regular", "NotoSansSC-Regular", "NotoSans-Regular");
            };
        }
    }

    /// A glyph of one of the fonts; `advance` in thousandths of the font size.
    record Glyph(Loaded font, int id, float advance) {}

    /// A font of the document and the name pages know it by.
    record Loaded(String name, PDType0Font font, TrueTypeFont program, CmapLookup characters) {}

    private static final List<String> LAST_RESORT =
            List.of("NotoSansThai-Regular", "NotoSansHebrew-Regular", "NotoSansArabic-Regular", "NotoSansMath-Regular");

    private final PDDocument document;
    private final String prefix;
    private final Scratch scratch;
    private final COSDictionary dictionary = new COSDictionary();
    private final Map<String, Loaded> loaded = new LinkedHashMap<>();
    private final Map<Face, Map<Integer, Glyph>> glyphs = new HashMap<>();

    /// @param prefix of the fonts' names on pages, so that they never meet a name on a merged page
    Fonts(PDDocument document, String prefix, Scratch scratch) {
        this.document = document;
        this.prefix = prefix;
        this.scratch = scratch;
    }

    /// The fonts used so far, for the resources of pages; filled further while pages are set.
    COSDictionary dictionary() {
        return dictionary;
    }

    /// Puts the glyphs used into the fonts; nothing may be set afterwards.
    void embed() throws IOException {
        for (Loaded font : loaded.values()) {
            if (dictionary.containsKey(font.name())) {
                font.font().subset();
            }
        }
    }

    /// The glyphs of `text`, which must be [Legible].
    List<Glyph> glyphs(String text, Face face) {
        Map<Integer, Glyph> known = glyphs.computeIfAbsent(face, _ -> new HashMap<>());
        List<Glyph> result = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            Glyph glyph = known.get(codePoint);
            if (glyph == null) {
                glyph = find(codePoint, face);
                if (glyph == null) {
                    result.addAll(glyphs(Legible.mark(codePoint), face));
                    continue;
                }
                known.put(codePoint, glyph);
                glyph.font().font().addToSubset(codePoint);
            }
            result.add(glyph);
        }
        return result;
    }

    /// Whether there is a glyph for a character.
    boolean knows(int codePoint, Face face) {
        Map<Integer, Glyph> known = glyphs.computeIfAbsent(face, _ -> new HashMap<>());
        return known.containsKey(codePoint) || find(codePoint, face) != null;
    }

    /// The width of `text` in points at `size`.
    float width(String text, Face face, float size) {
        float thousandths = 0;
        for (Glyph glyph : glyphs(text, face)) {
            thousandths += glyph.advance();
        }
        return thousandths * size / 1000;
    }

    private @Nullable Glyph find(int codePoint, Face face) {
        for (List<String> files : List.of(face.files(), LAST_RESORT)) {
            for (String file : files) {
                Loaded font = loaded.get(file);
                if (font == null) {
                    font = load(file);
                    loaded.put(file, font);
                }
                int id = font.characters().getGlyphId(codePoint);
                if (id > 0) {
                    dictionary.setItem(
                            COSName.getPDFName(font.name()), font.font().getCOSObject());
                    return new Glyph(font, id, advance(font, id));
                }
            }
        }
        return null;
    }

    private static float advance(Loaded font, int id) {
        try {
            return font.program().getAdvanceWidth(id)
                    * 1000f
                    / font.program().getHeader().getUnitsPerEm();
        } catch (IOException e) {
            throw new IllegalStateException("The font " + font.name() + " shipped with the program is damaged", e);
        }
    }

    private Loaded load(String file) {
        String name = "/org/takedowndesk/fonts/" + file + ".ttf";
        try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream(name), name)) {
            TrueTypeFont program = program(scratch.copy(in));
            program.setEnableGsub(false);
            PDType0Font font = PDType0Font.load(document, program, true);
            return new Loaded(prefix + (loaded.size() + 1), font, program, program.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new IllegalStateException("The font " + file + " shipped with the program is damaged", e);
        }
    }

    /// The parser copies what it reads into memory once; read from a file, that is the only copy.
    private static TrueTypeFont program(Path file) throws IOException {
        try (FileRead read = new FileRead(file)) {
            return new TTFParser().parse(read);
        }
    }
}
