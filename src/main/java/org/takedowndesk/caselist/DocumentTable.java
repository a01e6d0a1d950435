package org.takedowndesk.caselist;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.takedowndesk.work.Progress;

/// The table of a document: its head stands on every page, and no row is torn between two.
final class DocumentTable {

    private static final String CODE_FACE = "Courier New";
    private static final double TEXT_SIZE = 8.5;
    private static final double CODE_SIZE = 7;
    private static final String HEAD_COLOUR = "D9D9D9";

    private final XWPFTable table;
    private final List<ListColumn> columns;
    private final int width;

    /// @param width of the table, in twentieths of a point
    DocumentTable(XWPFDocument document, List<ListColumn> columns, int width) {
        this.table = document.createTable(1, columns.size());
        this.columns = columns;
        this.width = width;
        table.setWidth(width);
        table.setWidthType(TableWidthType.DXA);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        grid();
        head();
    }

    private void grid() {
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (ListColumn column : columns) {
            grid.addNewGridCol().setW(BigInteger.valueOf(share(column)));
        }
    }

    private int share(ListColumn column) {
        return width
                * column.width()
                / columns.stream().mapToInt(ListColumn::width).sum();
    }

    private void head() {
        XWPFTableRow row = table.getRow(0);
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(String.valueOf(share(columns.get(i))));
            cell.setColor(HEAD_COLOUR);
            text(cell.getParagraphs().getFirst(), columns.get(i).head()).setBold(true);
        }
    }

    void fill(List<List<ListCell>> rows, Progress progress) {
        for (int i = 0; i < rows.size(); i++) {
            progress.stopIfCancelled();
            progress.at(i, rows.size());
            XWPFTableRow row = table.createRow();
            row.setCantSplitRow(true);
            for (int column = 0; column < columns.size(); column++) {
                XWPFTableCell cell = row.getCell(column);
                cell.setWidth(String.valueOf(share(columns.get(column))));
                fill(cell, rows.get(i).get(column));
            }
        }
    }

    private static void fill(XWPFTableCell cell, ListCell content) {
        List<ListCell> parts = content instanceof ListCell.Stack stack ? stack.cells() : List.of(content);
        for (int i = 0; i < parts.size(); i++) {
            fill(i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph(), parts.get(i));
        }
    }

    private static void fill(XWPFParagraph paragraph, ListCell part) {
        XWPFRun run = text(paragraph, part.words());
        switch (part) {
            case ListCell.Code _ -> {
                run.setFontFamily(CODE_FACE, XWPFRun.FontCharRange.ascii);
                run.setFontFamily(CODE_FACE, XWPFRun.FontCharRange.hAnsi);
                run.setFontSize(CODE_SIZE);
            }
            case ListCell.Strong _ -> run.setBold(true);
            case ListCell.Count _ -> paragraph.setAlignment(ParagraphAlignment.RIGHT);
            case ListCell.Text _, ListCell.Day _, ListCell.Moment _, ListCell.Stack _ -> {}
        }
    }

    private static XWPFRun text(XWPFParagraph paragraph, String text) {
        XWPFRun run = DocumentFile.write(paragraph, text);
        run.setFontSize(TEXT_SIZE);
        return run;
    }
}
