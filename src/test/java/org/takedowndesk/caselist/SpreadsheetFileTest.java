package org.takedowndesk.caselist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.work.Progress;

class SpreadsheetFileTest {

    @TempDir
    Path folder;

    private static ListPaper paper(String author, ListCell... cells) {
        return new ListPaper(
                Locale.ENGLISH,
                "List",
                List.of(),
                List.of(cells).stream().map(cell -> new ListColumn("Head", 10)).toList(),
                List.of(List.of(cells)),
                List.of(),
                List.of(),
                "Page {0} of {1}",
                author,
                Instant.parse("2026-11-23T01:00:00Z"));
    }

    /// Spreadsheets count days from 1900 on; a copyright may be older.
    @Test
    void datesBeforeSpreadsheetsKnowAnyAreWords() throws IOException {
        Path file = folder.resolve("list.xlsx");
        ListPaper paper = paper(
                "Lin Yue",
                new ListCell.Day(LocalDate.of(1886, 9, 9)),
                new ListCell.Moment(LocalDateTime.of(1601, 1, 1, 8, 0)),
                new ListCell.Day(LocalDate.of(1900, 3, 1)));
        Files.write(file, new SpreadsheetFile().bytes(paper, Progress.none()));
        // Day 61 of a spreadsheet, which takes 1900 for a leap year.
        assertEquals(List.of("1886-09-09", "1601-01-01 08:00:00", "61.0"), new OfficeFile(file).cells(2));
    }

    /// An author's name comes from the settings of this or another computer.
    @Test
    void aNameThatXmlCannotHoldLeavesTheFileWellFormed() throws IOException {
        ListPaper paper = paper("Lin\u0001Yue\uFFFE", new ListCell.Text("a"));
        for (boolean document : List.of(false, true)) {
            Path file = folder.resolve(document ? "list.docx" : "list.xlsx");
            Files.write(
                    file,
                    document
                            ? new DocumentFile().bytes(paper, Progress.none())
                            : new SpreadsheetFile().bytes(paper, Progress.none()));
            assertEquals(
                    "Lin⟦U+0001⟧Yue⟦U+FFFE⟧",
                    OfficeFile.all(new OfficeFile(file).part("docProps/core.xml"), "dc:creator")
                            .getFirst()
                            .getTextContent());
        }
    }
}
