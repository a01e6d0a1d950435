package org.takedowndesk.bundle;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1CFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/// Whether a font is wholly inside the file and its letters can be read by machines, as far as a page uses it.
final class FontExam {

    private static final float MOST_WIDTH_OFF = 1;
    private static final Set<String> KNOWN_ENCODINGS = Set.of("WinAnsiEncoding", "MacRomanEncoding");

    private final PDFont font;
    private final boolean fits;
    private final @Nullable CMap meanings;
    private final Map<Integer, Boolean> codes = new HashMap<>();

    FontExam(PDFont font) throws IOException {
        this.font = font;
        this.fits = isWhole(font) && isPlain(font);
        COSBase map = font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
        this.meanings = map instanceof COSStream stream ? parsed(stream) : null;
    }

    private static CMap parsed(COSStream stream) throws IOException {
        try (var in = stream.createInputStream()) {
            return new CMapParser().parse(new RandomAccessReadBuffer(in));
        }
    }

    /// @param unseen whether the text is only there to be searched, so that nothing of the font is drawn
    boolean fits(int code, boolean unseen) throws IOException {
        if (unseen) {
            return hasMeaning(code) && (fits || font instanceof PDSimpleFont);
        }
        Boolean known = codes.get(code);
        if (known == null) {
            known = fits && hasMeaning(code) && isDrawn(code);
            codes.put(code, known);
        }
        return known;
    }

    private boolean isDrawn(int code) throws IOException {
        // The first glyph of a composite font means that there is none, whatever it looks like.
        boolean none = font instanceof PDType0Font composite && composite.codeToCID(code) == 0;
        return !none
                && font instanceof PDVectorFont glyphs
                && glyphs.hasGlyph(code)
                && Math.abs(font.getWidth(code) - font.getWidthFromFont(code)) <= MOST_WIDTH_OFF;
    }

    private boolean hasMeaning(int code) {
        String meaning = null;
        if (meanings != null) {
            meaning = meanings.toUnicode(code);
        } else if (font instanceof PDSimpleFont simple && isEncoded(font)) {
            String name = simple.getEncoding().getName(code);
            meaning = GlyphList.getAdobeGlyphList().toUnicode(name);
        }
        return meaning != null
                && !meaning.isEmpty()
                && meaning.chars().noneMatch(one -> one == 0 || one == 0xFEFF || one == 0xFFFE);
    }

    /// Whether names of letters stand in the file, by which they are known without a table of meanings.
    private static boolean isEncoded(PDFont font) {
        COSBase encoding = font.getCOSObject().getDictionaryObject(COSName.ENCODING);
        if (encoding instanceof COSName name) {
            return KNOWN_ENCODINGS.contains(name.getName());
        }
        boolean named = font instanceof PDType1Font || font instanceof PDType1CFont;
        return named
                && encoding instanceof COSDictionary dictionary
                && isKnown(dictionary.getDictionaryObject(COSName.BASE_ENCODING));
    }

    private static boolean isKnown(@Nullable COSBase encoding) {
        return encoding instanceof COSName name && KNOWN_ENCODINGS.contains(name.getName());
    }

    private static boolean isWhole(PDFont font) {
        return font.isEmbedded()
                && !font.isDamaged()
                && font.getFontDescriptor() != null
                && font.getCOSObject().getDictionaryObject(COSName.BASE_FONT) instanceof COSName;
    }

    private static boolean isPlain(PDFont font) throws IOException {
        return switch (font) {
            case PDType0Font composite -> isPlainComposite(composite);
            case PDTrueTypeFont trueType -> hasWidths(font) && isPlainTrueType(trueType);
            case PDType1CFont _ -> hasWidths(font) && isProgram(font.getFontDescriptor(), "FontFile3", "Type1C");
            case PDType1Font _ -> hasWidths(font) && isProgram(font.getFontDescriptor(), "FontFile", "");
            default -> false;
        };
    }

    private static boolean hasWidths(PDFont font) {
        COSDictionary dictionary = font.getCOSObject();
        COSArray widths = dictionary.getCOSArray(COSName.WIDTHS);
        int first = dictionary.getInt(COSName.FIRST_CHAR, -1);
        int last = dictionary.getInt(COSName.LAST_CHAR, -1);
        return widths != null && first >= 0 && last - first + 1 == widths.size();
    }

    private static boolean isProgram(@Nullable PDFontDescriptor descriptor, String key, String kind) {
        if (descriptor == null) {
            return false;
        }
        COSDictionary dictionary = descriptor.getCOSObject();
        long programs = Set.of("FontFile", "FontFile2", "FontFile3").stream()
                .filter(dictionary::containsKey)
                .count();
        return programs == 1
                && dictionary.getDictionaryObject(COSName.getPDFName(key)) instanceof COSStream program
                && program.getNameAsString(COSName.SUBTYPE, "").equals(kind);
    }

    private static boolean isPlainTrueType(PDTrueTypeFont font) throws IOException {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        if (!isProgram(descriptor, "FontFile2", "") || descriptor.isSymbolic() == descriptor.isNonSymbolic()) {
            return false;
        }
        CmapTable tables = font.getTrueTypeFont().getCmap();
        if (tables == null) {
            return false;
        }
        COSBase encoding = font.getCOSObject().getDictionaryObject(COSName.ENCODING);
        if (descriptor.isSymbolic()) {
            CmapSubtable symbols = tables.getSubtable(CmapTable.PLATFORM_WINDOWS, CmapTable.ENCODING_WIN_SYMBOL);
            return encoding == null && (tables.getCmaps().length == 1 || symbols != null);
        }
        boolean hasLetters = tables.getSubtable(CmapTable.PLATFORM_WINDOWS, CmapTable.ENCODING_WIN_UNICODE_BMP) != null;
        boolean named = isKnown(encoding)
                || (encoding instanceof COSDictionary dictionary
                        && !dictionary.containsKey(COSName.DIFFERENCES)
                        && isKnown(dictionary.getDictionaryObject(COSName.BASE_ENCODING)));
        return hasLetters && named;
    }

    private static boolean isPlainComposite(PDType0Font font) {
        COSArray below = font.getCOSObject().getCOSArray(COSName.DESCENDANT_FONTS);
        boolean identity = COSName.IDENTITY_H.equals(font.getCOSObject().getDictionaryObject(COSName.ENCODING));
        if (!identity || below == null || below.size() != 1 || !(below.getObject(0) instanceof COSDictionary one)) {
            return false;
        }
        if (one.getCOSDictionary(COSName.CIDSYSTEMINFO) == null
                || !(one.getDictionaryObject(COSName.BASE_FONT) instanceof COSName)) {
            return false;
        }
        PDFontDescriptor descriptor = font.getDescendantFont().getFontDescriptor();
        if (COSName.CID_FONT_TYPE0.equals(one.getCOSName(COSName.SUBTYPE))) {
            return isProgram(descriptor, "FontFile3", "CIDFontType0C");
        }
        COSBase glyphs = one.getDictionaryObject(COSName.CID_TO_GID_MAP);
        return isProgram(descriptor, "FontFile2", "")
                && (COSName.IDENTITY.equals(glyphs) || glyphs instanceof COSStream);
    }
}
