package org.takedowndesk.casebundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.LampCase;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.arrangement.Arrangement;
import org.takedowndesk.arrangement.BatesChoice;
import org.takedowndesk.arrangement.Change;
import org.takedowndesk.arrangement.Completion;
import org.takedowndesk.arrangement.Numbering;
import org.takedowndesk.arrangement.Part;
import org.takedowndesk.arrangement.Stamping;
import org.takedowndesk.bundle.BatesNumber;
import org.takedowndesk.bundle.BundleCheck;
import org.takedowndesk.bundle.Edition;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.CustodyAct;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Bundles in the user's own order, served, added to and made again.
class BundlesTest {

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
        add("one");
        add("two");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private EvidenceItem add(String name) throws IOException {
        return lamps.takeIn(name + ".txt", "This is page " + name);
    }

    private BundleRequest request() {
        return new BundleRequest(file.id(), null, Locale.ENGLISH);
    }

    private ExportedBundle export() {
        return services.bundles().export(request(), folder.resolve("out"), Progress.none());
    }

    private void arrange(java.util.function.UnaryOperator<Arrangement> change) {
        Arrangement now = services.arrangements().of(file.id());
        services.arrangements()
                .save(change.apply(Completion.of(now, services.bundles().sources(request()))));
    }

    private static Part evidence(Arrangement arrangement) {
        return arrangement.parts().stream()
                .filter(part -> part.code().equals("evidence"))
                .findFirst()
                .orElseThrow();
    }

    private static Arrangement reversed(Arrangement arrangement) {
        return arrangement.withParts(arrangement.parts().stream()
                .map(part -> part.code().equals("evidence")
                        ? part.withHeading("What was bought")
                                .withPieces(part.pieces().reversed())
                        : part)
                .toList());
    }

    private static String text(String file) throws IOException {
        try (PDDocument document = Loader.loadPDF(new java.io.File(file))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void bundleFollowsTheSavedArrangement() throws IOException {
        arrange(arrangement -> reversed(arrangement).withNumbering(Numbering.counted("K")));
        ExportedBundle bundle = export();
        String words = text(bundle.file());
        assertTrue(
                words.indexOf("K1 two.txt") >= 0 && words.indexOf("K1 two.txt") < words.indexOf("K2 one.txt"), words);
        assertTrue(words.contains("What was bought") && words.contains("Number in the case E-0002"), words);
        assertTrue(
                new BundleCheck().check(Path.of(bundle.file()), Progress.none()).passed());
    }

    @Test
    void whatIsLeftOutIsNotInTheBundleNorInItsLog() throws IOException {
        arrange(arrangement -> arrangement.withParts(arrangement.parts().stream()
                .map(part -> part.withPieces(part.pieces().stream()
                        .map(piece -> piece.withIncluded(piece.exhibit().startsWith("E-0002")))
                        .toList()))
                .toList()));
        ExportedBundle bundle = export();
        assertEquals(1, bundle.exhibits());
        assertFalse(text(bundle.file()).contains("This is page one"));
        List<EvidenceItem> items = services.evidence().of(file.id());
        assertEquals(
                0,
                services.custody()
                        .events(items.getFirst().id(), CustodyAct.BUNDLED)
                        .size());
        assertEquals(
                1,
                services.custody()
                        .events(items.getLast().id(), CustodyAct.BUNDLED)
                        .size());
    }

    /// The case moves on, and the language and time zone of the user with it.
    @Test
    void exportedBundleIsMadeAgainByteForByte() throws IOException {
        ExportedBundle bundle = export();
        byte[] first = Files.readAllBytes(Path.of(bundle.file()));
        workspace.pass(Duration.ofDays(3));
        add("three");
        EvidenceItem one = services.evidence().of(file.id()).getFirst();
        services.evidence().save(one.withWords(one.kind(), "Another title", "", ""));
        arrange(arrangement -> reversed(arrangement).withNumbering(Numbering.counted("Z")));

        Locale locale = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            Bundles.Remade remade = services.bundles().remake(bundle, folder.resolve("again"), Progress.none());
            assertTrue(remade.same());
            assertArrayEquals(first, Files.readAllBytes(remade.file()));
        } finally {
            Locale.setDefault(locale);
        }
        assertEquals(2, services.custody().events(one.id(), CustodyAct.BUNDLED).size());
    }

    @Test
    void afterServingTheNextVersionTellsWhatCame() throws IOException {
        arrange(arrangement -> arrangement.withNumbering(Numbering.counted("K")));
        ExportedBundle first = export();
        services.bundles().serve(first);
        add("three");
        ExportedBundle second = export();
        String words = text(second.file());
        assertTrue(words.contains("Changes since version 1"), words);
        assertTrue(words.contains("K3 three.txt Added"), words);
        assertTrue(words.contains("Late documents"), words);
        assertEquals(
                List.of(Change.Kind.ADDED),
                services.bundles().preview(request()).changes().stream()
                        .map(Change::kind)
                        .toList());
        assertEquals(
                2, services.bundles().serve(second).lastServed().orElseThrow().version());
        assertEquals(List.of(), services.bundles().preview(request()).changes());
        assertEquals(2, evidence(services.arrangements().of(file.id())).pieces().size());
    }

    private static BatesChoice from(String first) {
        return BatesChoice.none().from(BatesNumber.of(first).orElseThrow());
    }

    private ExportedBundle export(BundleRequest request) {
        return services.bundles().export(request, folder.resolve("out"), Progress.none());
    }

    private List<String> register(ExportedBundle bundle) {
        return services.bundles().bates().production(bundle).stream()
                .map(line ->
                        line.range().first().text() + " " + line.range().last().text() + " "
                                + line.range().exhibit() + " " + line.item() + " " + line.title())
                .toList();
    }

    /// Both texts have one page each.
    @Test
    void productionsGoOnAfterOneAnotherAndEachNumberIsFound() throws IOException {
        arrange(arrangement -> reversed(arrangement)
                .withNumbering(Numbering.counted("K"))
                .withStamping(new Stamping(BatesChoice.none().goingOn(), false)));
        ExportedBundle first = export();
        ExportedBundle second = export();
        assertEquals(
                List.of("TD000001 TD000001 K1 E-0002 two.txt", "TD000002 TD000002 K2 E-0001 one.txt"), register(first));
        assertEquals(
                List.of("TD000003 TD000003 K1 E-0002 two.txt", "TD000004 TD000004 K2 E-0001 one.txt"),
                register(second));
        List<BatesPlace> places =
                services.bundles().bates().find(BatesNumber.of("td4").orElseThrow(), file.id());
        assertEquals(1, places.size());
        BatesPlace place = places.getFirst();
        assertEquals(second, place.bundle());
        assertEquals(
                "TD000004 K2 E-0001 1",
                place.number().text() + " " + place.exhibit() + " " + place.item() + " " + place.pageOfExhibit());
        try (PDDocument document = Loader.loadPDF(new java.io.File(second.file()))) {
            PDFTextStripper page = new PDFTextStripper();
            page.setStartPage(place.page());
            page.setEndPage(place.page());
            String words = page.getText(document);
            assertTrue(words.contains("TD000004") && words.contains("This is page one"), words);
        }
        assertEquals(
                List.of(),
                services.bundles().bates().find(BatesNumber.of("TD000005").orElseThrow(), null));
        assertEquals(5, services.bundles().bates().next(file.id(), "TD"));
        assertEquals(1, services.bundles().bates().next(file.id(), "XY"));
    }

    @Test
    void numberOfAnEarlierProductionIsRefusedByName() throws IOException {
        export(request().withBates(from("TD000003")));
        for (String taken : List.of("TD000003", "TD4", "td000004", "TD000002")) {
            ProblemException refused =
                    assertThrows(ProblemException.class, () -> export(request().withBates(from(taken))));
            assertEquals(Problem.BATES_TAKEN, refused.problem());
            assertTrue(
                    refused.values().contains("TD000003") || refused.values().contains("TD000004"),
                    refused.values().toString());
        }
        try (Stream<Path> left = Files.list(folder.resolve("out"))) {
            assertEquals(1, left.count());
        }
        assertEquals(1, services.bundles().all().size());
        assertEquals(2, export(request().withBates(from("TD000001"))).bates().size());
        assertEquals(2, export(request().withBates(from("PX000003"))).bates().size());
    }

    @Test
    void numberedBundleIsMadeAgainAlthoughItsNumbersAreTaken() throws IOException {
        List<ExportedBundle> both = services.bundles()
                .export(
                        request().withBates(from("TD000001")),
                        List.of(Edition.ARCHIVE, Edition.FILING),
                        folder.resolve("out"),
                        Progress.none());
        export(request().withBates(from("TD000003")));
        assertEquals(register(both.getFirst()), register(both.getLast()));
        for (ExportedBundle bundle : both) {
            Bundles.Remade remade = services.bundles().remake(bundle, folder.resolve("again"), Progress.none());
            assertTrue(remade.same());
            assertEquals(-1, Files.mismatch(Path.of(bundle.file()), remade.file()));
        }
        assertEquals(
                2,
                services.bundles()
                        .bates()
                        .find(BatesNumber.of("TD000002").orElseThrow(), file.id())
                        .size());
    }
}
