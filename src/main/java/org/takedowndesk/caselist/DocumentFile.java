package org.takedowndesk.caselist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.work.Progress;

/// A list as a Word document on A4 pages laid across, with the head of the table on each of them and their numbers.
final class DocumentFile {

    /// Twentieths of a point: the sides of an A4 page and its margins.
    private static final int LONG_SIDE = 16_838;

    private static final int SHORT_SIDE = 11_906;
    private static final int MARGIN = 850;
    private static final int WIDTH = LONG_SIDE - 2 * MARGIN;

    private static final int AFTER_TITLE = 120;
    private static final int BEFORE_BY_HAND = 360;
    private static final int LINE = 40;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([01])}");

    byte[] bytes(ListPaper paper, Progress progress) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            OfficeProperties.say(document.getProperties(), paper);
            DocumentStyles.add(document, paper.language());
            page(document);
            XWPFParagraph title = document.createParagraph();
            title.setStyle(DocumentStyles.HEADING);
            write(title, paper.title());
            for (String fact : paper.facts()) {
                write(document.createParagraph(), fact);
            }
            document.createParagraph().setSpacingAfter(AFTER_TITLE);
            new DocumentTable(document, paper.columns(), WIDTH).fill(paper.rows(), progress);
            below(document, paper);
            foot(document, paper);
            document.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(LONG_SIDE));
        size.setH(BigInteger.valueOf(SHORT_SIDE));
        size.setOrient(STPageOrientation.LANDSCAPE);
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void below(XWPFDocument document, ListPaper paper) {
        for (String note : paper.notes()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setSpacingBefore(AFTER_TITLE);
            write(paragraph, note).setItalic(true);
        }
        for (int i = 0; i < paper.byHand().size(); i++) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setSpacingBefore(BEFORE_BY_HAND);
            // The block stays together: a signature alone on a page signs nothing.
            paragraph.setKeepNext(i < paper.byHand().size() - 1);
            write(paragraph, paper.byHand().get(i) + "  " + "_".repeat(LINE));
        }
    }

    private static void foot(XWPFDocument document, ListPaper paper) {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        Matcher matcher = PLACEHOLDER.matcher(paper.page());
        int from = 0;
        for (MatchResult found : matcher.results().toList()) {
            write(foot, paper.page().substring(from, found.start()));
            foot.getCTP().addNewFldSimple().setInstr(found.group(1).equals("0") ? "PAGE" : "NUMPAGES");
            from = found.end();
        }
        write(foot, paper.page().substring(from));
    }

    /// Writes text with its line feeds.
    static XWPFRun write(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        List<String> lines = DisplayName.visibleLines(text).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), i);
        }
        return run;
    }
}
