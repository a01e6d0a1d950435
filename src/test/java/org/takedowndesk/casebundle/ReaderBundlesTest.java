package org.takedowndesk.casebundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.bundle.BundleCheck;
import org.takedowndesk.bundle.CheckReport;
import org.takedowndesk.bundle.Edition;
import org.takedowndesk.bundle.VeraPdf;
import org.takedowndesk.bundleprofile.BundleProfile;
import org.takedowndesk.bundleprofile.BundleProfiles;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.certificate.Statement;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.work.Progress;

/// A bundle as each reader wants it.
class ReaderBundlesTest {

    private static final String SHOWS = "The shop offers lamps under the mark 北槐.";

    @TempDir
    Path folder;

    private TestWorkspace workspace;
    private Services services;
    private CaseFile file;

    @BeforeEach
    void open() throws IOException {
        workspace = new TestWorkspace(folder.resolve("w"));
        services = workspace.services();
        file = services.cases()
                .open(
                        "Lamps",
                        services.holders().add(HolderKind.ORGANISATION, "北槐灯具").id(),
                        List.of());
        EvidenceItem first = take(Files.writeString(folder.resolve("offer.txt"), "The offer as it was read"));
        take(Files.writeString(folder.resolve("chat.txt"), "Line of a chat\n".repeat(70)));
        Path photo = folder.resolve("parcel.jpg");
        ImageIO.write(new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB), "jpeg", photo.toFile());
        take(photo);
        services.statements().save(new Statement(first.id(), SHOWS, "Who runs the shop."));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private EvidenceItem take(Path path) {
        return services.intake()
                .takeIn(List.of(path), IntakeRequest.into(file.id(), IntakeMethod.FILE_CHOOSER), Progress.none())
                .added()
                .getFirst();
    }

    private List<ExportedBundle> export(BundleProfile reader, Locale language) {
        BundleRequest request = new BundleRequest(file.id(), null, language).withMade(reader.made());
        return services.bundles()
                .export(
                        request,
                        EditionChoice.of(reader.made()).editions(),
                        reader.mostBytes().orElse(null),
                        folder.resolve("out"),
                        Progress.none());
    }

    private static BundleProfile reader(String code) {
        return new BundleProfiles().find(code).orElseThrow();
    }

    private static List<String> pages(Path pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    /// Read with another program's eyes, and with ours.
    @ParameterizedTest
    @ValueSource(strings = {"EW", "UKSC", "US-ECF", "PORTAL", "CN", "PARTNER", "PRINT"})
    void whatIsMadeForAReaderPassesItsDemands(String code) throws IOException {
        BundleProfile reader = reader(code);
        for (ExportedBundle bundle : export(reader, Locale.ENGLISH)) {
            Path pdf = Path.of(bundle.file());
            CheckReport report = new BundleCheck().check(pdf, reader.demands(), Progress.none());
            assertTrue(report.passed() && report.ours(), report.findings().toString());
            assertEquals(List.of(), VeraPdf.faults(pdf, bundle.edition() == Edition.ARCHIVE ? "3u" : "2u"));
        }
    }

    @Test
    void chineseCourtGetsAListOfWhatIsToBeProved() throws IOException {
        List<String> pages =
                pages(Path.of(export(reader("CN"), Locale.ENGLISH).getFirst().file()));
        String list = pages.stream()
                .filter(page -> page.contains("证据目录 List of evidence") && page.contains("证明目的"))
                .findFirst()
                .orElseThrow();
        assertTrue(list.contains("Facts to be proved") && list.contains("E-0001") && list.contains("E-0003"), list);
        assertTrue(list.replaceAll("\\s+", " ").contains("The shop offers lamps under the mark 北槐."), list);
        // Nobody wrote what the other two are to prove, and the program does not invent it.
        assertEquals(2, list.split("尚未填写", -1).length - 1, list);
        assertTrue(list.contains("签名或盖章 Signature or seal") && list.contains("提交日期"), list);
        String chinese = String.join(
                "",
                pages(Path.of(export(reader("CN"), Locale.SIMPLIFIED_CHINESE)
                        .getFirst()
                        .file())));
        assertTrue(chinese.contains("证明目的"), chinese);
        String english = String.join(
                "",
                pages(Path.of(export(reader("EW"), Locale.ENGLISH).getFirst().file())));
        assertFalse(english.contains("证明目的"), english);
    }

    @Test
    void federalCourtGetsSlipSheetsAndBatesNumbers() throws IOException {
        ExportedBundle bundle = export(reader("US-ECF"), Locale.ENGLISH).getFirst();
        String words = String.join("\n", pages(Path.of(bundle.file())));
        assertTrue(words.contains("TD000001"), words);
        assertEquals("TD000001", bundle.bates().getFirst().first().text());
        assertTrue(words.contains("Who runs the shop."), words);
    }

    @Test
    void partnerReadsWhatHappenedInItsOrder() throws IOException {
        List<String> pages = pages(
                Path.of(export(reader("PARTNER"), Locale.ENGLISH).getFirst().file()));
        String chronology = pages.stream()
                .filter(page -> page.contains("Chronology") && page.contains("Captured by"))
                .findFirst()
                .orElseThrow();
        int offer = chronology.indexOf("offer.txt");
        int parcel = chronology.indexOf("parcel.jpg");
        assertTrue(offer >= 0 && parcel > offer, chronology);
        assertTrue(chronology.contains("E-0003"), chronology);
        assertTrue(String.join("", pages).contains("Who runs the shop."));
    }

    @Test
    void printedSectionsAndExhibitsBeginOnRightHandPages() throws IOException {
        ExportedBundle printed = export(reader("PRINT"), Locale.ENGLISH).getFirst();
        List<String> pages = pages(Path.of(printed.file()));
        CheckReport report = new BundleCheck().check(Path.of(printed.file()), Progress.none());
        assertTrue(report.passed(), report.findings().toString());
        List<Integer> starts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(Path.of(printed.file()).toFile())) {
            for (var item : document.getDocumentCatalog().getDocumentOutline().children()) {
                starts.add(document.getPages().indexOf(item.findDestinationPage(document)) + 1);
                for (var below : item.children()) {
                    starts.add(document.getPages().indexOf(below.findDestinationPage(document)) + 1);
                }
            }
        }
        // The first bookmark is the index, on the back of the cover.
        starts.removeFirst();
        assertTrue(starts.size() >= 6, starts.toString());
        assertTrue(starts.stream().allMatch(page -> page % 2 == 1), starts.toString());
        long blank = pages.stream().filter(page -> page.contains("left blank")).count();
        assertTrue(blank > 0);
        assertTrue(pages.stream().noneMatch(String::isBlank));
        // It is made again as it was.
        assertTrue(services.bundles()
                .remake(printed, folder.resolve("again"), Progress.none())
                .same());
    }
}
