package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.OutsideTool;
import org.takedowndesk.work.Progress;

/// What programs that are not ours say of a bundle; each test runs where its program is installed.
class BundleToolsTest {

    @TempDir
    static Path folder;

    private static BundleResult sample;
    private static BundlePlan plan;

    @BeforeAll
    static void writeSample() throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("in"));
        plan = BundleSample.plan(inputs, Locale.ENGLISH);
        sample = new BundleWriter().write(plan, folder.resolve("sample.pdf"), Progress.none());
    }

    @Test
    void qpdfFindsNoFault() throws Exception {
        assertTrue(OutsideTool.run("qpdf", "--check", sample.file().toString())
                .contains("No syntax or stream encoding errors"));
    }

    @Test
    void pdftotextReadsEveryPageNumberAndChinese() throws Exception {
        OutsideTool.run(
                "pdftotext",
                "-enc",
                "UTF-8",
                sample.file().toString(),
                folder.resolve("all.txt").toString());
        List<String> pages = List.of(Files.readString(folder.resolve("all.txt")).split("\f"));
        assertEquals(sample.pages(), pages.size());
        for (int i = 0; i < pages.size(); i++) {
            assertTrue(pages.get(i).contains((i + 1) + " / " + sample.pages()), "page " + (i + 1));
        }
        assertTrue(pages.get(2).contains("北风光学有限公司"));
        assertTrue(pages.get(2).contains("โคมไฟ"), pages.get(2));
        assertTrue(pages.get(0).contains("深圳市光影视界贸易有"));
    }

    @Test
    void pdffontsSeesEveryFontEmbeddedAndSearchable() throws Exception {
        List<String> lines = OutsideTool.run("pdffonts", sample.file().toString())
                .lines()
                .skip(2)
                .toList();
        assertTrue(lines.size() >= 6);
        for (String line : lines) {
            assertTrue(line.matches(".* yes +yes +yes +\\d+ +\\d+ *"), line);
        }
    }

    @Test
    void structureIsReadInTheOrderOfThePages() throws Exception {
        String said = OutsideTool.run("pdfinfo", "-struct-text", sample.file().toString())
                .replaceAll("\\s+", " ");
        List<String> order = List.of(
                "H1 (block) \"Northwind Optics v.",
                "H2 (block) \"Index\" TOC TOCI Reference (inline) Link (inline) \"Parties",
                "H2 (block) \"Parties and authority",
                "H3 (block) \"Rights holder\"",
                "TH: /Scope /Row \"Name\" TD \"Northwind Optics GmbH\"",
                "H2 (block) \"Listings\"",
                "TH: /Scope /Column \"No.\"",
                "H2 (block) \"Evidence",
                "H3 (block) \"E-001\"",
                "Figure",
                "H3 (block) \"E-002\"");
        int at = 0;
        for (String part : order) {
            int found = said.indexOf(part, at);
            assertTrue(found >= at, part + " is not behind what comes before it");
            at = found + part.length();
        }
    }

    @Test
    void pdfdetachGivesEveryOriginalBack() throws Exception {
        Path saved = Files.createDirectory(folder.resolve("saved"));
        OutsideTool.run(
                "pdfdetach", "-saveall", "-o", saved.toString(), sample.file().toString());
        for (Exhibit exhibit : plan.exhibits()) {
            assertEquals(
                    exhibit.sha256(), BundleFiles.sha256(saved.resolve(Attachments.name(exhibit))), exhibit.label());
        }
    }

    @Test
    void pdfimagesGivesTheJpegBackByteForByte() throws Exception {
        String page = Integer.toString(sample.firstPage("E-001"));
        String prefix = folder.resolve("picture").toString();
        OutsideTool.run(
                "pdfimages", "-all", "-f", page, "-l", page, sample.file().toString(), prefix);
        Exhibit exhibit = plan.exhibits().getFirst();
        assertEquals(exhibit.sha256(), BundleFiles.sha256(folder.resolve("picture-000.jpg")));
    }
}
