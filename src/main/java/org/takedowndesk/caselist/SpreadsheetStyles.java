package org.takedowndesk.caselist;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The looks of a workbook's cells, each made once.
///
/// @param quoted text that a spreadsheet must not take for a formula when somebody edits it
record SpreadsheetStyles(
        XSSFCellStyle title,
        XSSFCellStyle head,
        XSSFCellStyle text,
        XSSFCellStyle quoted,
        XSSFCellStyle number,
        XSSFCellStyle day,
        XSSFCellStyle moment,
        XSSFCellStyle note) {

    private static final short TITLE_SIZE = 14;

    SpreadsheetStyles(XSSFWorkbook workbook) {
        this(
                bold(workbook, TITLE_SIZE),
                head(workbook),
                text(workbook),
                text(workbook),
                text(workbook),
                dated(workbook, "yyyy-mm-dd"),
                dated(workbook, "yyyy-mm-dd hh:mm:ss"),
                note(workbook));
        quoted.setQuotePrefixed(true);
        number.setAlignment(HorizontalAlignment.RIGHT);
        number.setDataFormat(workbook.createDataFormat().getFormat("0"));
    }

    private static XSSFCellStyle bold(XSSFWorkbook workbook, short size) {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints(size);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static XSSFCellStyle head(XSSFWorkbook workbook) {
        XSSFCellStyle style = bold(workbook, XSSFFont.DEFAULT_FONT_SIZE);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private static XSSFCellStyle text(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFCellStyle dated(XSSFWorkbook workbook, String format) {
        XSSFCellStyle style = text(workbook);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.LEFT);
        return style;
    }

    private static XSSFCellStyle note(XSSFWorkbook workbook) {
        XSSFFont font = workbook.createFont();
        font.setItalic(true);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }
}
