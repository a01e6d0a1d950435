package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties.BaseState;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.work.Progress;

/// A page of a merged document shows the layers that its own document shows: nobody must read in a bundle what the
/// original hides, nor miss what it shows.
class LayersTest {

    @TempDir
    Path folder;

    /// One page with three layers: a red, a green and a blue square from left to right.
    private Path layered(String name, boolean allOffAtFirst, boolean... shown) throws IOException {
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE};
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            layers.setBaseState(allOffAtFirst ? BaseState.OFF : BaseState.ON);
            document.getDocumentCatalog().setOCProperties(layers);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (int i = 0; i < colours.length; i++) {
                    PDOptionalContentGroup layer = new PDOptionalContentGroup("layer " + i);
                    layers.addGroup(layer);
                    if (shown[i] == allOffAtFirst) {
                        layers.setGroupEnabled(layer, shown[i]);
                    }
                    content.beginMarkedContent(COSName.OC, layer);
                    content.setNonStrokingColor(colours[i]);
                    content.addRect(100 + 100 * i, 400, 50, 50);
                    content.fill();
                    content.endMarkedContent();
                }
            }
            Path file = folder.resolve(name);
            document.save(file.toFile());
            return file;
        }
    }

    private static List<Color> squares(PDDocument document, int page) throws IOException {
        BufferedImage drawn = new PDFRenderer(document).renderImage(page, 1);
        int y = drawn.getHeight() - 425;
        return List.of(
                new Color(drawn.getRGB(125, y)), new Color(drawn.getRGB(225, y)), new Color(drawn.getRGB(325, y)));
    }

    private List<List<Color>> squaresInBundle(Path... files) throws IOException {
        Exhibit[] exhibits = new Exhibit[files.length];
        for (int i = 0; i < files.length; i++) {
            exhibits[i] = BundleFiles.exhibit(i + 1, "L", files[i], "application/pdf");
        }
        BundleResult result = new BundleWriter()
                .write(BundleWriterTest.plan(exhibits), folder.resolve("bundle.pdf"), Progress.none());
        assertEquals(List.of(), VeraPdf.faults(result.file(), "3u"));
        assertEquals(List.of(), result.remarks());
        try (PDDocument document = Loader.loadPDF(result.file().toFile())) {
            List<List<Color>> found = new java.util.ArrayList<>();
            for (Exhibit exhibit : exhibits) {
                found.add(squares(document, result.firstPage(exhibit.label())));
            }
            return found;
        }
    }

    @Test
    void hiddenLayersStayHiddenAndShownOnesAreThere() throws IOException {
        Path file = layered("a.pdf", false, true, false, true);
        List<Color> expected = List.of(Color.RED, Color.WHITE, Color.BLUE);
        try (PDDocument original = Loader.loadPDF(file.toFile())) {
            assertEquals(expected, squares(original, 0), "the original itself");
        }
        assertEquals(List.of(expected), squaresInBundle(file));
    }

    @Test
    void documentThatHidesAllButSomeShowsThoseOnly() throws IOException {
        Path file = layered("a.pdf", true, false, true, false);
        assertEquals(List.of(List.of(Color.WHITE, Color.GREEN, Color.WHITE)), squaresInBundle(file));
        Path none = layered("none.pdf", true, false, false, false);
        assertEquals(List.of(List.of(Color.WHITE, Color.WHITE, Color.WHITE)), squaresInBundle(none));
    }

    @Test
    void layersOfSeveralDocumentsDoNotMix() throws IOException {
        assertEquals(
                List.of(
                        List.of(Color.RED, Color.WHITE, Color.WHITE),
                        List.of(Color.WHITE, Color.GREEN, Color.BLUE),
                        List.of(Color.WHITE, Color.WHITE, Color.BLUE)),
                squaresInBundle(
                        layered("a.pdf", false, true, false, false),
                        layered("b.pdf", false, false, true, true),
                        layered("c.pdf", true, false, false, true)));
    }
}
