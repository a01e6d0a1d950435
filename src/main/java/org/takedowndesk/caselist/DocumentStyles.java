package org.takedowndesk.caselist;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The faces and the language of a document, and its one kind of heading, by which screen readers find it.
final class DocumentStyles {

    static final String HEADING = "Heading1";

    /// In half points.
    private static final int TEXT_SIZE = 18;

    private static final int HEADING_SIZE = 32;

    private DocumentStyles() {}

    static void add(XWPFDocument document, Locale language) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Arial");
        fonts.setHAnsi("Arial");
        fonts.setCs("Arial");
        fonts.setEastAsia("SimSun");
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(language.getLanguage().equals("zh") ? "zh-CN" : "en-GB");
        styles.setEastAsia("zh-CN");
        size(styles.getDefaultRunStyle().getRPr(), TEXT_SIZE);
        CTStyle heading = CTStyle.Factory.newInstance();
        heading.setStyleId(HEADING);
        heading.setType(STStyleType.PARAGRAPH);
        heading.addNewName().setVal("heading 1");
        heading.addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        CTRPr look = heading.addNewRPr();
        look.addNewB();
        size(look, HEADING_SIZE);
        styles.addStyle(new XWPFStyle(heading, styles));
    }

    private static void size(CTRPr look, int halfPoints) {
        look.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        look.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
    }
}
