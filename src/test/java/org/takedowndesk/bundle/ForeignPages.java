package org.takedowndesk.bundle;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Documents of one page, as other programs write them: a plain one, and one for everything that an archival PDF may
/// not
/// hold.
final class ForeignPages {

    private static final COSName FONT = COSName.getPDFName("F");

    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage(PDRectangle.A4);
    private final StringBuilder content = new StringBuilder("BT /F 18 Tf 80 700 Td (Words 7731) Tj ET\n");

    private ForeignPages() throws IOException {
        document.addPage(page);
        page.setResources(new PDResources());
        // A simple font, whole in the file, whose letters are known by their names.
        try (InputStream in = font()) {
            page.getResources()
                    .put(
                            FONT,
                            org.apache.pdfbox.pdmodel.font.PDTrueTypeFont.load(
                                    document, in, org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding.INSTANCE));
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(
                ForeignPages.class.getResourceAsStream("/org/takedowndesk/fonts/NotoSans-Regular.ttf"));
    }

    /// Writes the document called `kind`.
    static Path write(Path folder, String kind) throws IOException {
        ForeignPages made = new ForeignPages();
        try (PDDocument document = made.document) {
            made.make(kind);
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream out = stream.createOutputStream()) {
                out.write(made.content.toString().getBytes(StandardCharsets.ISO_8859_1));
            }
            made.page.getCOSObject().setItem(COSName.CONTENTS, stream);
            Path file = folder.resolve(kind + ".pdf");
            document.save(file.toFile(), org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            return file;
        }
    }

    private void make(String kind) throws IOException {
        switch (kind) {
            case "plain" -> content.append("0.2 0.4 0.6 rg 100 100 50 50 re f\n");
            case "composite font" -> composite();
            case "letter without number" -> firstGlyph();
            case "next lines" -> content.append("BT /F 12 Tf 14 TL 80 600 Td (one) Tj (two) ' ET\n");
            case "inks" -> content.append("1 0 0 0 k 100 100 50 50 re f\n");
            case "named ink" -> namedInk();
            case "font elsewhere" -> standardFont("Helvetica", "WinAnsiEncoding");
            case "chinese font elsewhere" -> chineseFont("STSong-Light", "UniGB-UCS2-H", "<6D4B8BD5>");
            case "chinese codes elsewhere" -> chineseFont("STSong-Light", "GBK-EUC-H", "<B2E2CAD4>");
            case "signs elsewhere" -> signsElsewhere();
            case "picture smoothed" -> picture(image -> image.setInterpolate(true));
            case "picture with data" -> picture(ForeignPages::describe);
            case "picture with alternates" ->
                picture(image -> image.getCOSObject().setItem("Alternates", new COSArray()));
            case "picture half clear" -> clearPicture();
            case "lzw" -> lzw();
            case "transfer" -> state("TR", COSName.IDENTITY);
            case "odd blending" -> state("BM", COSName.getPDFName("Brightest"));
            case "usual blending" -> state("BM", COSName.getPDFName("Multiply"));
            case "unknown operator" -> content.append("BX 1 2 strange EX\n");
            case "odd string" -> content.append("BT /F 12 Tf 80 600 Td <414> Tj ET\n");
            case "deep nesting" -> content.append("q ".repeat(28)).append("Q ".repeat(28));
            case "odd intent" -> content.append("/Vivid ri\n");
            case "form without resources" -> form(false);
            case "form" -> form(true);
            case "inline smoothed" ->
                content.append("q 50 0 0 50 300 300 cm BI /W 1 /H 1 /CS /G /BPC 8 /I true ID x EI Q\n");
            case "note without look" -> note("Square", 0, false);
            case "note with look" -> note("Stamp", 0, true);
            case "hidden note" -> note("Square", 2, false);
            case "tiny page" -> page.setMediaBox(new PDRectangle(2, 2));
            case "unknown letter" -> content.append("BT /F 12 Tf 80 600 Td <01> Tj ET\n");
            case "programmed form" -> programmedForm();
            case "calibrated" -> calibrated();
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private void composite() throws IOException {
        try (InputStream in = font()) {
            PDType0Font font = PDType0Font.load(document, in, true);
            page.getResources().put(COSName.getPDFName("C"), font);
            StringBuilder hex = new StringBuilder();
            for (byte one : font.encode("Composite 42")) {
                hex.append(String.format(java.util.Locale.ROOT, "%02x", one));
            }
            font.addToSubset('C');
            "Composite 42".chars().forEach(font::addToSubset);
            content.append("BT /C 14 Tf 80 600 Td <").append(hex).append("> Tj ET\n");
            font.subset();
        }
    }

    /// A composite font that shows its letter as number 0.
    private void firstGlyph() throws IOException {
        try (InputStream in = font()) {
            PDType0Font font = PDType0Font.load(document, in, false);
            int glyph = ((font.encode("A")[0] & 0xFF) << 8) | (font.encode("A")[1] & 0xFF);
            COSStream map = document.getDocument().createCOSStream();
            try (OutputStream out = map.createOutputStream()) {
                out.write(glyph >> 8);
                out.write(glyph);
            }
            COSStream meanings = document.getDocument().createCOSStream();
            try (OutputStream out = meanings.createOutputStream()) {
                out.write("""
                        /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                        /CMapName /M def /CMapType 2 def
                        1 begincodespacerange <0000> <FFFF> endcodespacerange
                        1 beginbfchar <0000> <0041> endbfchar
                        endcmap end end
                        """.getBytes(StandardCharsets.US_ASCII));
            }
            COSDictionary below = (COSDictionary) Objects.requireNonNull(
                    font.getCOSObject().getCOSArray(COSName.DESCENDANT_FONTS).getObject(0));
            below.setItem(COSName.CID_TO_GID_MAP, map);
            below.removeItem(COSName.W);
            below.setInt(COSName.DW, 639);
            font.getCOSObject().setItem(COSName.TO_UNICODE, meanings);
            resources("Font").setItem("Z", font.getCOSObject());
            content.append("BT /Z 14 Tf 80 600 Td <0000> Tj ET\n");
        }
    }

    private COSDictionary resources(String kind) {
        COSDictionary all = page.getResources().getCOSObject();
        COSDictionary some = all.getCOSDictionary(COSName.getPDFName(kind));
        if (some == null) {
            some = new COSDictionary();
            all.setItem(kind, some);
        }
        return some;
    }

    private void namedInk() {
        COSDictionary function = new COSDictionary();
        function.setInt("FunctionType", 2);
        function.setItem("Domain", Images.numbers(0, 1));
        function.setItem("C0", Images.numbers(0, 0, 0, 0));
        function.setItem("C1", Images.numbers(0, 1, 0, 0));
        function.setInt("N", 1);
        COSArray space = new COSArray();
        space.add(COSName.SEPARATION);
        space.add(COSName.getPDFName("Gold"));
        space.add(COSName.DEVICECMYK);
        space.add(function);
        resources("ColorSpace").setItem("S", space);
        content.append("/S cs 1 scn 100 100 50 50 re f\n");
    }

    private void calibrated() {
        COSArray white = new COSArray();
        white.add(new org.apache.pdfbox.cos.COSFloat(0.9505f));
        white.add(new org.apache.pdfbox.cos.COSFloat(1));
        white.add(new org.apache.pdfbox.cos.COSFloat(1.089f));
        COSDictionary look = new COSDictionary();
        look.setItem("WhitePoint", white);
        COSArray space = new COSArray();
        space.add(COSName.CALRGB);
        space.add(look);
        resources("ColorSpace").setItem("S", space);
        content.append("/S cs 1 0 0 scn 100 100 50 50 re f\n");
    }

    private void standardFont(String name, String encoding) {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName(name));
        font.setItem(COSName.ENCODING, COSName.getPDFName(encoding));
        resources("Font").setItem("H", font);
        content.append("BT /H 14 Tf 80 600 Td (Standard 42) Tj ET\n");
    }

    private void signsElsewhere() {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, COSName.getPDFName("Wingdings"));
        descriptor.setInt(COSName.FLAGS, 4);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("Wingdings"));
        font.setItem(COSName.FONT_DESC, descriptor);
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        resources("Font").setItem("H", font);
        content.append("BT /H 14 Tf 80 600 Td (J) Tj ET\n");
    }

    private void chineseFont(String name, String encoding, String shown) {
        COSDictionary system = new COSDictionary();
        system.setItem("Registry", new COSString("Adobe"));
        system.setItem("Ordering", new COSString("GB1"));
        system.setInt("Supplement", 2);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, COSName.getPDFName(name));
        descriptor.setInt(COSName.FLAGS, 6);
        COSDictionary below = new COSDictionary();
        below.setItem(COSName.TYPE, COSName.FONT);
        below.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        below.setItem(COSName.BASE_FONT, COSName.getPDFName(name));
        below.setItem(COSName.CIDSYSTEMINFO, system);
        below.setItem(COSName.FONT_DESC, descriptor);
        below.setInt(COSName.DW, 1000);
        COSArray all = new COSArray();
        all.add(below);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName(name));
        font.setItem(COSName.ENCODING, COSName.getPDFName(encoding));
        font.setItem(COSName.DESCENDANT_FONTS, all);
        resources("Font").setItem("H", font);
        content.append("BT /H 14 Tf 80 600 Td ").append(shown).append(" Tj ET\n");
    }

    private interface Change {
        void on(PDImageXObject image) throws IOException;
    }

    private void picture(Change change) throws IOException {
        PDImageXObject image =
                LosslessFactory.createFromImage(document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB));
        change.on(image);
        resources("XObject").setItem("I", image);
        content.append("q 50 0 0 50 300 300 cm /I Do Q\n");
    }

    private void clearPicture() throws IOException {
        BufferedImage half = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        half.setRGB(3, 3, new Color(255, 0, 0, 128).getRGB());
        PDImageXObject image = LosslessFactory.createFromImage(document, half);
        resources("XObject").setItem("I", image);
        content.append("q 50 0 0 50 300 300 cm /I Do Q\n");
    }

    private static void describe(PDImageXObject image) throws IOException {
        COSStream data = new COSStream();
        try (OutputStream out = data.createOutputStream()) {
            out.write("<x>not XMP</x>".getBytes(StandardCharsets.US_ASCII));
        }
        data.setItem(COSName.TYPE, COSName.METADATA);
        data.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        image.getCOSObject().setItem(COSName.METADATA, data);
        image.getCOSObject().setInt("StructParent", 3);
    }

    private void lzw() throws IOException {
        picture(image -> {
            COSStream stream = image.getCOSObject();
            byte[] pixels;
            try (InputStream in = stream.createInputStream()) {
                pixels = in.readAllBytes();
            }
            stream.removeItem(COSName.DECODE_PARMS);
            try (OutputStream out = stream.createOutputStream(COSName.LZW_DECODE)) {
                new ByteArrayInputStream(pixels).transferTo(out);
            }
        });
    }

    private void state(String key, COSName value) {
        COSDictionary state = new COSDictionary();
        state.setItem(key, value);
        resources("ExtGState").setItem("G", state);
        content.append("/G gs 100 100 50 50 re f\n");
    }

    private void form(boolean own) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(100, 100));
        if (own) {
            form.setResources(page.getResources());
        }
        try (OutputStream out = form.getStream().createOutputStream()) {
            out.write("BT /F 9 Tf 1 1 Td (inside) Tj ET".getBytes(StandardCharsets.US_ASCII));
        }
        COSStream stream = form.getCOSObject();
        if (own) {
            // Its own copy, as a dictionary that refers to itself would be another fault.
            COSDictionary copy = new COSDictionary();
            copy.setItem(COSName.FONT, resources("Font"));
            stream.setItem(COSName.RESOURCES, copy);
        } else {
            stream.removeItem(COSName.RESOURCES);
        }
        resources("XObject").setItem("X", stream);
        content.append("q 1 0 0 1 200 200 cm /X Do Q\n");
    }

    private void programmedForm() throws IOException {
        form(true);
        ((COSStream) Objects.requireNonNull(resources("XObject").getDictionaryObject(COSName.getPDFName("X"))))
                .setItem("Subtype2", COSName.getPDFName("PS"));
    }

    private void note(String kind, int flags, boolean look) throws IOException {
        COSDictionary note = new COSDictionary();
        note.setItem(COSName.TYPE, COSName.ANNOT);
        note.setItem(COSName.SUBTYPE, COSName.getPDFName(kind));
        note.setItem(COSName.RECT, Images.numbers(200, 200, 300, 300));
        note.setInt(COSName.F, flags);
        if (look) {
            PDFormXObject form = new PDFormXObject(document);
            form.setBBox(new PDRectangle(100, 100));
            form.setResources(new PDResources());
            try (OutputStream out = form.getStream().createOutputStream()) {
                out.write("1 0 0 rg 10 10 50 50 re f".getBytes(StandardCharsets.US_ASCII));
            }
            COSDictionary looks = new COSDictionary();
            looks.setItem(COSName.N, form);
            looks.setItem("D", form);
            note.setItem(COSName.AP, looks);
        }
        COSArray notes = new COSArray();
        notes.add(note);
        page.getCOSObject().setItem(COSName.ANNOTS, notes);
    }
}
