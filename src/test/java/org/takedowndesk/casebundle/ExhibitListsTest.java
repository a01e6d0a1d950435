package org.takedowndesk.casebundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.LampCase;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.arrangement.Arrangement;
import org.takedowndesk.arrangement.BatesChoice;
import org.takedowndesk.arrangement.Completion;
import org.takedowndesk.bundle.BatesNumber;
import org.takedowndesk.bundle.Edition;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.work.Progress;

/// What the lines say against the PDFs themselves: their attached list, and the words on their pages.
class ExhibitListsTest {

    /// A picture that nothing makes smaller: 1.3 million bytes.
    private static final int SIDE = 660;

    @TempDir
    Path folder;

    private TestWorkspace workspace;
    private Services services;
    private LampCase lamps;
    private CaseFile file;

    @BeforeEach
    void open() throws IOException {
        workspace = new TestWorkspace(folder.resolve("w"));
        services = workspace.services();
        lamps = LampCase.open(services, folder);
        file = lamps.file();
        for (int i = 1; i <= 3; i++) {
            lamps.takeInNoise(i, SIDE);
        }
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private BundleRequest request() {
        return new BundleRequest(file.id(), null, Locale.ENGLISH);
    }

    private void date(String key, LocalDate date) {
        Arrangement now = Completion.of(
                services.arrangements().of(file.id()), services.bundles().sources(request()));
        services.arrangements()
                .save(now.withParts(now.parts().stream()
                        .map(part -> part.withPieces(part.pieces().stream()
                                .map(piece -> piece.exhibit().startsWith(key) ? piece.withDate(date) : piece)
                                .toList()))
                        .toList()));
    }

    @Test
    void linesAgreeWithTheListAttachedToTheBundle() throws IOException {
        date("E-0002", LocalDate.of(2026, 3, 14));
        ExportedBundle bundle = services.bundles().export(request(), folder.resolve("out"), Progress.none());
        // What is put together later changes nothing about what was exported.
        date("E-0002", LocalDate.of(2026, 5, 5));

        List<ExhibitLine> lines = services.exhibitLists().of(bundle);

        try (PDDocument document = Loader.loadPDF(Path.of(bundle.file()).toFile())) {
            String attached = new String(
                    Objects.requireNonNull(document.getDocumentCatalog()
                                    .getNames()
                                    .getEmbeddedFiles()
                                    .getNames()
                                    .get("exhibits.txt"))
                            .getEmbeddedFile()
                            .toByteArray(),
                    StandardCharsets.UTF_8);
            assertEquals(
                    attached.lines()
                            .map(line -> List.of(line.split("\t", -1)).subList(0, 4))
                            .toList(),
                    lines.stream()
                            .map(line -> List.of(line.label(), line.title(), line.originalName(), line.sha256()))
                            .toList());
            for (ExhibitLine line : lines) {
                String words = words(document, number(line.page()));
                assertTrue(words.contains(line.label()) && words.contains(line.sha256()), words);
            }
        }
        assertEquals(
                List.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 3, 14), LocalDate.of(2026, 11, 23)),
                lines.stream().map(ExhibitLine::date).toList());
        assertEquals(
                List.of("Evidence"),
                lines.stream().map(ExhibitLine::section).distinct().toList());
    }

    @Test
    void volumesAreNamedWithBothPagesAndTheirNumbers() throws IOException {
        BatesChoice bates = BatesChoice.none().from(BatesNumber.of("TD000001").orElseThrow());
        List<ExportedBundle> volumes = services.bundles()
                .export(
                        request().withBates(bates),
                        List.of(Edition.FILING),
                        2_000_000L,
                        folder.resolve("out"),
                        Progress.none());
        assertTrue(volumes.size() > 1, volumes.toString());

        for (ExportedBundle asked : volumes) {
            List<ExhibitLine> lines = services.exhibitLists().of(asked);
            assertEquals(
                    List.of("E-0001", "E-0002", "E-0003"),
                    lines.stream().map(ExhibitLine::label).toList());
            for (ExhibitLine line : lines) {
                try (PDDocument document = Loader.loadPDF(
                        folder.resolve("out").resolve(line.file()).toFile())) {
                    String words = words(document, number(line.pageOfFile()));
                    assertTrue(words.contains(line.sha256()), words);
                    assertTrue(words.contains(line.batesFirst()), words);
                    assertTrue(words.lines().anyMatch(each -> each.contains(line.page() + " / ")), words);
                }
            }
            assertTrue(
                    lines.getLast().file().endsWith("of " + volumes.size() + ".pdf"),
                    lines.getLast().file());
        }
    }

    @Test
    void bundleAsItIsPutTogetherNowLeavesNothingBehind() throws IOException {
        Path room = Files.createDirectories(folder.resolve("room"));
        List<ExhibitLine> arranged = services.exhibitLists().arranged(request(), room, Progress.none());
        try (Stream<Path> left = Files.list(room)) {
            assertEquals(0, left.count());
        }
        assertEquals(List.of(), services.bundles().all());
        ExportedBundle bundle = services.bundles().export(request(), folder.resolve("out"), Progress.none());
        assertEquals(
                services.exhibitLists().of(bundle).stream()
                        .map(ExhibitLine::page)
                        .toList(),
                arranged.stream().map(ExhibitLine::page).toList());
    }

    private static int number(@Nullable Integer page) {
        return Objects.requireNonNull(page);
    }

    private static String words(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
