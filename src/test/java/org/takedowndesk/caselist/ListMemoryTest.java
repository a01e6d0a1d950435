package org.takedowndesk.caselist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListMemoryTest {

    @TempDir
    Path folder;

    @Test
    void twoThousandPiecesAreListedInASmallHeap() throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ListMemoryMain.class.getName(),
                        folder.toString(),
                        "2000")
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertTrue(process.waitFor(3, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), Files.readString(out));
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
