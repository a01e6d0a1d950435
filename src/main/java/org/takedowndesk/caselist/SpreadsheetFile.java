package org.takedowndesk.caselist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.work.Progress;

/// A list as an Excel workbook: the head of the table stays in sight and stands on every printed page.
final class SpreadsheetFile {

    /// The most characters a cell may hold.
    private static final int MOST = 32_767;

    /// Columns are as wide as so many parts of a character.
    private static final int PARTS = 256;

    /// Spreadsheets know no earlier date.
    private static final int FIRST_YEAR = 1900;

    /// What a spreadsheet would read as a character by its number.
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /// What begins a formula, in its full-width form too, when the cell is typed again or saved as CSV.
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    byte[] bytes(ListPaper paper, Progress progress) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            OfficeProperties.say(workbook.getProperties(), paper);
            SpreadsheetStyles styles = new SpreadsheetStyles(workbook);
            XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(paper.title()));
            int head = head(paper, sheet, styles);
            for (List<ListCell> row : paper.rows()) {
                progress.stopIfCancelled();
                progress.at(sheet.getLastRowNum() - head, paper.rows().size());
                XSSFRow line = sheet.createRow(sheet.getLastRowNum() + 1);
                for (ListCell cell : row) {
                    fill(line.createCell(Math.max(0, line.getLastCellNum())), cell, styles);
                }
            }
            int last = Math.max(head + 1, sheet.getLastRowNum());
            sheet.setAutoFilter(
                    new CellRangeAddress(head, last, 0, paper.columns().size() - 1));
            below(paper, sheet, styles);
            workbook.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return the row of the heads
    private static int head(ListPaper paper, XSSFSheet sheet, SpreadsheetStyles styles) {
        XSSFCell title = sheet.createRow(0).createCell(0);
        title.setCellStyle(styles.title());
        title.setCellValue(text(paper.title()));
        for (String fact : paper.facts()) {
            sheet.createRow(sheet.getLastRowNum() + 1).createCell(0).setCellValue(text(fact));
        }
        int head = sheet.getLastRowNum() + 1;
        XSSFRow row = sheet.createRow(head);
        for (int i = 0; i < paper.columns().size(); i++) {
            ListColumn column = paper.columns().get(i);
            XSSFCell cell = row.createCell(i);
            cell.setCellStyle(styles.head());
            cell.setCellValue(text(column.head()));
            sheet.setColumnWidth(i, column.width() * PARTS);
        }
        sheet.createFreezePane(0, head + 1);
        sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        print(sheet);
        return head;
    }

    private static void print(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P / &N");
    }

    private static void fill(XSSFCell cell, ListCell content, SpreadsheetStyles styles) {
        switch (content) {
            case ListCell.Count number -> {
                cell.setCellStyle(styles.number());
                cell.setCellValue((double) number.value());
            }
            case ListCell.Day day
            when day.day().getYear() >= FIRST_YEAR -> {
                cell.setCellStyle(styles.day());
                cell.setCellValue(day.day());
            }
            case ListCell.Moment moment
            when moment.time().getYear() >= FIRST_YEAR -> {
                cell.setCellStyle(styles.moment());
                cell.setCellValue(moment.time());
            }
            case ListCell.Day _,
                    ListCell.Moment _,
                    ListCell.Text _,
                    ListCell.Code _,
                    ListCell.Strong _,
                    ListCell.Stack _ -> {
                String text = text(content.words());
                boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
                cell.setCellStyle(formula ? styles.quoted() : styles.text());
                cell.setCellValue(text);
            }
        }
    }

    private static void below(ListPaper paper, XSSFSheet sheet, SpreadsheetStyles styles) {
        sheet.createRow(sheet.getLastRowNum() + 1);
        for (String note : paper.notes()) {
            XSSFCell cell = sheet.createRow(sheet.getLastRowNum() + 1).createCell(0);
            cell.setCellStyle(styles.note());
            cell.setCellValue(text(note));
        }
    }

    private static String text(String raw) {
        String shown = ESCAPE.matcher(DisplayName.visibleLines(raw)).replaceAll("_x005F_");
        if (shown.length() <= MOST) {
            return shown;
        }
        int end = Character.isHighSurrogate(shown.charAt(MOST - 2)) ? MOST - 2 : MOST - 1;
        return shown.substring(0, end) + "…";
    }
}
