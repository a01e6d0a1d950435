package org.takedowndesk.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// The fonts a page is drawn with where its own are not in the file: those that come with the program, never the
/// computer's, so that the same document gives the same picture everywhere.
final class FontSubstitutes implements FontMapper {

    private static final String OURS = "/org/takedowndesk/fonts/";
    private static final String LETTERS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Map<String, SoftReference<TrueTypeFont>> loaded = new HashMap<>();

    private FontSubstitutes() {}

    /// PDFBox knows one mapper for the whole process.
    static void install() {
        if (!(FontMappers.instance() instanceof FontSubstitutes)) {
            FontMappers.set(new FontSubstitutes());
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font(name(baseFont, descriptor)), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font(name(baseFont, descriptor)), true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        boolean strong = lower(baseFont).contains("bold") || lower(baseFont).contains("simhei");
        return new CIDFontMapping(null, font(OURS + (strong ? "NotoSansSC-Bold.ttf" : "NotoSansSC-Regular.ttf")), true);
    }

    private static String name(@Nullable String baseFont, @Nullable PDFontDescriptor descriptor) {
        String lower = lower(baseFont);
        boolean even = descriptor != null && descriptor.isFixedPitch();
        if (even || lower.contains("courier") || lower.contains("mono") || lower.contains("consol")) {
            return OURS + "JetBrainsMono-Regular.ttf";
        }
        if (lower.equals("symbol")) {
            return OURS + "NotoSansMath-Regular.ttf";
        }
        return lower.equals("zapfdingbats") ? OURS + "NotoSansSC-Regular.ttf" : LETTERS;
    }

    private static String lower(@Nullable String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    private synchronized TrueTypeFont font(String file) {
        SoftReference<TrueTypeFont> known = loaded.get(file);
        TrueTypeFont font = known == null ? null : known.get();
        if (font == null) {
            try (InputStream in = Objects.requireNonNull(FontSubstitutes.class.getResourceAsStream(file), file)) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException e) {
                throw new IllegalStateException("The font " + file + " shipped with the program is damaged", e);
            }
            loaded.put(file, new SoftReference<>(font));
        }
        return font;
    }
}
