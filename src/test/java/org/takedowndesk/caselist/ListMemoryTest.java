package org.takedowndesk.caselist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.SmallHeap;

class ListMemoryTest {

    @TempDir
    Path folder;

    @Test
    void twoThousandPiecesAreListedInASmallHeap() throws IOException, InterruptedException {
        SmallHeap.run(192, ListMemoryMain.class, folder.toString(), "2000");
        OfficeFile sheet = new OfficeFile(folder.resolve("list.xlsx"));
        assertEquals(
                2002,
                OfficeFile.all(sheet.part("xl/worksheets/sheet1.xml"), "row").stream()
                        .filter(row -> !OfficeFile.all(row, "c").isEmpty())
                        .count());
        OfficeFile document = new OfficeFile(folder.resolve("list.docx"));
        assertEquals(
                2001, OfficeFile.all(document.part("word/document.xml"), "w:tr").size());
    }
}
