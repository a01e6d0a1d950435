package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.work.Progress;

/// References to exhibits within running text.
class PassageTest {

    @TempDir
    Path folder;

    private Exhibit exhibit(int number, String label) throws IOException {
        Path text = Files.writeString(folder.resolve(number + ".txt"), "exhibit number " + number);
        Exhibit known = BundleFiles.exhibit(number, "Text " + number, text, "text/plain");
        return new Exhibit(
                label,
                known.title(),
                known.file(),
                known.sha256(),
                known.fileType(),
                known.originalName(),
                known.caption());
    }

    private BundleResult write(Block... blocks) throws IOException {
        BundlePlan plan = BundleWriterTest.plan()
                .withSections(List.of(
                        new PlanSection("Words", List.of(blocks)),
                        new PlanSection("Evidence", List.of(), List.of(exhibit(1, "K1"), exhibit(2, "证据 2")))));
        return new BundleWriter().write(plan, Edition.FILING, folder.resolve("b.pdf"), Progress.none());
    }

    /// The links of page 3, where the words are: what stands under each, what is read aloud, and the file's text that
    /// its target shows.
    private static List<String> links(Path file) throws IOException {
        List<String> links = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDPage page = document.getPage(2);
            for (PDAnnotation annotation : page.getAnnotations()) {
                PDPageDestination to = (PDPageDestination) ((PDAnnotationLink) annotation).getDestination();
                var box = annotation.getRectangle();
                PDFTextStripperByArea under = new PDFTextStripperByArea();
                under.addRegion(
                        "link",
                        new java.awt.geom.Rectangle2D.Float(
                                box.getLowerLeftX() + 0.5f,
                                page.getCropBox().getHeight() - box.getUpperRightY(),
                                box.getWidth() - 2,
                                box.getHeight()));
                under.extractRegions(page);
                PDFTextStripper there = new PDFTextStripper();
                int number = document.getPages().indexOf(to.getPage()) + 1;
                there.setStartPage(number);
                there.setEndPage(number);
                String shown = there.getText(document).replaceAll("(?s).*exhibit number (\\d+).*", "$1");
                links.add(under.getTextForRegion("link").strip() + " | " + annotation.getContents() + " | " + shown);
            }
        }
        return links;
    }

    private static String words(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(3);
            stripper.setEndPage(3);
            return stripper.getText(document);
        }
    }

    @Test
    void referencesLeadToTheirExhibitsFromEveryKindOfText() throws IOException {
        BundleResult result = write(
                new Block.Heading("About {exhibit:K1}"),
                new Block.Paragraph("See {exhibit:证据 2} and {exhibit:K1}, but {exhibit:K9} is not there."),
                new Block.Note("Compare {exhibit:证据 2}."),
                new Block.Facts(List.of(Fact.of("Seen in", "{exhibit:K1}, top"))),
                new Block.Table(
                        List.of(Column.left("What", 1), Column.right("Where", 1)),
                        List.of(List.of(Cell.text("logo"), Cell.text("in {exhibit:证据 2}")))));
        assertEquals(
                List.of(
                        "K1 | K1 | 1",
                        "证据 2 | 证据 2 | 2",
                        "K1 | K1 | 1",
                        "证据 2 | 证据 2 | 2",
                        "K1 | K1 | 1",
                        "证据 2 | 证据 2 | 2"),
                links(result.file()));
        String words = words(result.file());
        assertTrue(words.contains("See 证据 2 and K1, but {exhibit:K9} is not there."), words);
        assertEquals(List.of(), VeraPdf.faults(result.file(), "2u"));
        assertEquals(List.of(), VeraPdf.faults(result.file(), "ua1"));
        assertTrue(new BundleCheck().check(result.file(), Progress.none()).passed());
    }

    @Test
    void referencesAreFoundOnTheLineTheyStandOn() throws IOException {
        StringBuilder text = new StringBuilder("  Words before.\n\n");
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            text.append("word ".repeat(i % 7)).append("{exhibit:K1}").append(i % 3 == 0 ? "\n" : ", ");
            expected.add("K1 | K1 | 1");
        }
        BundleResult result = write(new Block.Paragraph(text.toString()));
        assertEquals(expected, links(result.file()));
    }

    @Test
    void brokenReferenceLeadsFromBothLines() throws IOException {
        BundleResult result = write(new Block.Paragraph("参见".repeat(21) + "见" + "{exhibit:证据 2}" + "。"));
        byte[] pieces = String.join(
                        "",
                        links(result.file()).stream()
                                .map(link -> link.substring(0, link.indexOf(" |")))
                                .toList())
                .replace(" ", "")
                .getBytes(StandardCharsets.UTF_8);
        assertEquals("证据2", new String(pieces, StandardCharsets.UTF_8));
        assertTrue(links(result.file()).stream().allMatch(link -> link.endsWith("| 证据 2 | 2")));
    }
}
