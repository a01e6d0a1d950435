package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    private static String run(String... command) throws IOException, InterruptedException {
        boolean installed = Stream.of(String.valueOf(System.getenv("PATH")).split(java.io.File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, command[0])));
        Assumptions.assumeTrue(installed, command[0] + " is not installed");
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        String said = Files.readString(out, StandardCharsets.UTF_8);
        assertEquals(0, process.exitValue(), said);
        return said;
    }

    @Test
    void qpdfFindsNoFault() throws Exception {
        assertTrue(run("qpdf", "--check", sample.file().toString()).contains("No syntax or stream encoding errors"));
    }

    @Test
    void pdftotextReadsEveryPageNumberAndChinese() throws Exception {
        run(
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
        List<String> lines =
                run("pdffonts", sample.file().toString()).lines().skip(2).toList();
        assertTrue(lines.size() >= 6);
        for (String line : lines) {
            assertTrue(line.matches(".* yes +yes +yes +\\d+ +\\d+ *"), line);
        }
    }

    @Test
    void structureIsReadInTheOrderOfThePages() throws Exception {
        String said = run("pdfinfo", "-struct-text", sample.file().toString()).replaceAll("\\s+", " ");
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
        run("pdfdetach", "-saveall", "-o", saved.toString(), sample.file().toString());
        for (Exhibit exhibit : plan.exhibits()) {
            assertEquals(
                    exhibit.sha256(), BundleFiles.sha256(saved.resolve(Attachments.name(exhibit))), exhibit.label());
        }
    }

    @Test
    void pdfimagesGivesTheJpegBackByteForByte() throws Exception {
        String page = Integer.toString(sample.firstPage("E-001"));
        String prefix = folder.resolve("picture").toString();
        run("pdfimages", "-all", "-f", page, "-l", page, sample.file().toString(), prefix);
        Exhibit exhibit = plan.exhibits().getFirst();
        assertEquals(exhibit.sha256(), BundleFiles.sha256(folder.resolve("picture-000.jpg")));
    }
}
