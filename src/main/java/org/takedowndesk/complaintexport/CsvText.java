package org.takedowndesk.complaintexport;

import java.util.List;
import java.util.stream.Collectors;

/// A table for spreadsheets, of which no cell is ever a formula.
final class CsvText {

    /// What a spreadsheet takes for the beginning of a formula, in its full-width form too.
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    /// Tells spreadsheets that the file is UTF-8.
    private static final String MARK = "\uFEFF";

    private CsvText() {}

    static String of(List<List<String>> rows) {
        return MARK
                + rows.stream()
                        .map(row -> row.stream().map(CsvText::cell).collect(Collectors.joining(",")) + "\r\n")
                        .collect(Collectors.joining());
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
