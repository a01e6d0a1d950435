package org.takedowndesk.portalpage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
import org.takedowndesk.bundle.VeraPdf;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.comparison.Comparisons;
import org.takedowndesk.complaint.Attachment;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.marketplace.IprType;
import org.takedowndesk.marketplace.TargetKind;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;
import org.takedowndesk.workcopy.Operation;
import org.takedowndesk.workcopy.Recipe;
import org.takedowndesk.workcopy.Source;
import org.takedowndesk.workcopy.WorkingCopies;

/// The pages as the outside tools `qpdf` and veraPDF see them.
class PortalPagesTest {

    private static final String EMAIL = "anna.private@nordlicht.example";

    @TempDir
    Path folder;

    private TestWorkspace workspace;
    private Services services;
    private CaseFile file;
    private Right right;

    @BeforeEach
    void open() {
        workspace = new TestWorkspace(folder.resolve("w"));
        services = workspace.services();
        RightsHolder holder = services.holders().add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
        services.holders()
                .save(new RightsHolder(
                        holder.id(),
                        holder.kind(),
                        holder.name(),
                        "",
                        "Hafenstrasse 1",
                        "DE",
                        EMAIL,
                        EMAIL,
                        List.of(),
                        List.of(),
                        "",
                        false));
        right = services.rights().add(holder.id(), IprType.TRADEMARK);
        file = services.cases().open("Lamps", holder.id(), List.of(right.id()));
        services.listings()
                .paste(
                        file.id(),
                        "https://item.taobao.com/item.htm?id=600000000001"
                                + " https://item.taobao.com/item.htm?id=600000000002");
        Listing first = listings().getFirst();
        services.listings()
                .describe(
                        first.id(),
                        new Listing.ListingFacts("台灯 \u202Eevil", null, "", null, null, ""),
                        "星柚灯具工厂店",
                        services.sellers());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<Listing> listings() {
        return services.listings().of(file.id());
    }

    private EvidenceItem noise(String name, int width, int height, Listing listing) throws IOException {
        EvidenceItem item =
                new LampCase(services, file, folder).takeIn(LampCase.noise(folder.resolve(name), width, height, width));
        services.evidence().link(List.of(item.id()), listing.id());
        return item;
    }

    private Complaint complaint(EvidenceItem... attached) {
        return services.complaints()
                .add(
                        file.id(),
                        "taobao",
                        right.id(),
                        new Complaints.Content(
                                TargetKind.LISTING,
                                "TM_FAKE_COMPARE",
                                "",
                                "The lamp bears our mark. " + "Every word of this counts. ".repeat(60),
                                listings().stream().map(Listing::id).toList(),
                                Stream.of(attached)
                                        .map(item -> new Attachment(item.id(), ""))
                                        .toList()));
    }

    private List<ListingPage> write(Complaint complaint, Locale language, long most) {
        return services.portalPages().write(complaint, language, most, folder.resolve("pages"), Progress.none());
    }

    @Test
    void eachListingHasAnArchivalPageThatNamesNobodyAtTheFirm() throws IOException, InterruptedException {
        EvidenceItem shot = noise("shot.png", 500, 400, listings().getFirst());
        services.rights()
                .save(new Right(
                        right.id(),
                        right.holder(),
                        "NORDLICHT",
                        "18273645",
                        "",
                        right.territories(),
                        null,
                        null,
                        null,
                        "",
                        right.details(),
                        List.of(),
                        "",
                        false));
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            List<ListingPage> pages = write(complaint(shot), language, 5_000_000);
            assertEquals(
                    List.of(1, 0), pages.stream().map(ListingPage::pictures).toList());
            for (ListingPage page : pages) {
                assertEquals(List.of(), VeraPdf.faults(page.file(), "2u"));
                assertEquals(List.of(), VeraPdf.faults(page.file(), "ua1"));
                assertEquals(List.of(), qpdf(page.file()));
                byte[] raw = Files.readAllBytes(page.file());
                String all = new String(raw, StandardCharsets.ISO_8859_1)
                        + new String(raw, StandardCharsets.UTF_16BE)
                        + text(page);
                for (String person : List.of("Lin Yue", EMAIL, "Hafenstrasse", "root")) {
                    assertFalse(all.contains(person), person);
                }
            }
            String words = text(pages.getFirst());
            for (String wanted : List.of(
                    "600000000001",
                    "https://item.taobao.com/item.htm?id=600000000001",
                    "星柚灯具工厂店",
                    "NORDLICHT · 18273645",
                    "Nordlicht Optik GmbH",
                    "The lamp bears our mark.",
                    "⟦U+202E⟧",
                    shot.file().hash().hex(),
                    "1 / 1")) {
                assertTrue(words.contains(wanted), wanted + " in " + words);
            }
        }
        try (Stream<Path> files = Files.list(folder.resolve("pages"))) {
            assertEquals(
                    List.of(
                            "taobao 600000000001 (2).pdf",
                            "taobao 600000000001.pdf",
                            "taobao 600000000002 (2).pdf",
                            "taobao 600000000002.pdf"),
                    files.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aLargePhotoIsMadeCoarserUntilItFitsAndNeverTooCoarse() throws IOException {
        EvidenceItem photo = noise("photo.jpg", 3000, 2000, listings().getFirst());
        long original = photo.file().size();
        assertTrue(original > 3_000_000, "a photo larger than the slot: " + original);

        ListingPage page = write(complaint(photo), Locale.ENGLISH, 900_000).getFirst();

        assertTrue(page.size() <= 900_000 && Files.size(page.file()) == page.size(), page.toString());
        assertTrue(page.size() > 200_000, "no coarser than it had to be: " + page.size());
        try (PDDocument document = Loader.loadPDF(page.file().toFile())) {
            assertEquals(1, document.getNumberOfPages());
        }

        ProblemException refused =
                assertThrows(ProblemException.class, () -> write(complaint(photo), Locale.ENGLISH, 60_000));
        assertEquals(Problem.LIMIT_EXCEEDED, refused.problem());
        try (Stream<Path> files = Files.list(folder.resolve("pages"))) {
            assertEquals(2, files.count(), "nothing of the refused pages is there");
        }
    }

    @Test
    void comparisonComesFirstAndACopyStandsForItsOriginal() throws IOException {
        Listing listing = listings().getFirst();
        EvidenceItem genuine = noise("genuine.png", 300, 300, listings().getLast());
        EvidenceItem suspect = noise("suspect.png", 310, 300, listing);
        EvidenceItem shot = noise("shot.png", 320, 300, listing);
        EvidenceItem copy = services.workingCopies()
                .make(
                        new WorkingCopies.Order(
                                file.id(),
                                List.of(shot.id()),
                                Recipe.of(List.of(Source.PICTURE), List.of(new Operation.Rotate(1))),
                                "Turned"),
                        Progress.none());
        var comparison = services.comparisons().add(file.id(), "Lamps", genuine.id(), suspect.id());
        var painted =
                services.comparisons().paintSheet(comparison.id(), new Comparisons.Headings("Genuine", "Suspect"));
        EvidenceItem sheet = services.evidence().get(java.util.Objects.requireNonNull(painted.sheet()));

        String words =
                text(write(complaint(suspect, shot), Locale.ENGLISH, 5_000_000).getFirst());

        assertTrue(words.contains(sheet.file().hash().hex()), words);
        assertTrue(words.indexOf(copy.key()) > words.indexOf(sheet.key()), words);
        assertFalse(words.contains(shot.file().hash().hex()), words);
        assertFalse(words.contains(suspect.file().hash().hex()), words);
    }

    @Test
    void whatAKilledProgramLeftGoesAfterADay() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        String number = "0f8fad5b-d9cb-469f-a165-70867728950e";
        Path old = Files.createDirectory(pages.resolve(".takedown-desk-pages-" + number));
        Files.writeString(old.resolve("half.pdf"), "%PDF");
        Files.setLastModifiedTime(old, FileTime.from(workspace.now().minus(Duration.ofDays(2))));
        Path fresh = Files.createDirectory(pages.resolve(".takedown-desk-pages-" + number.replace('0', '1')));
        Files.setLastModifiedTime(fresh, FileTime.from(workspace.now().minus(Duration.ofHours(2))));
        Path own = Files.createDirectory(pages.resolve(".pages-" + number));
        Files.setLastModifiedTime(own, FileTime.from(workspace.now().minus(Duration.ofDays(2))));

        write(complaint(), Locale.ENGLISH, 5_000_000);

        assertFalse(Files.exists(old));
        assertTrue(Files.exists(fresh), "another program may be writing into it");
        assertTrue(Files.exists(own), "it is somebody's");
    }

    @Test
    void usualLimitIsThePortalsOwn() {
        // 5 MB as the profile of portals has it; the rule pack of Taobao says 5,242,880.
        assertEquals(5_000_000, services.portalPages().usualMost(complaint()));
    }

    private static String text(ListingPage page) throws IOException {
        try (PDDocument document = Loader.loadPDF(page.file().toFile())) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(595, Math.round(document.getPage(0).getMediaBox().getWidth()));
            return new PDFTextStripper().getText(document);
        }
    }

    /// What `qpdf --check` finds wrong, where it is installed.
    private static List<String> qpdf(Path pdf) throws IOException, InterruptedException {
        if (Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .noneMatch(directory -> Files.isExecutable(Path.of(directory, "qpdf")))) {
            return List.of();
        }
        Process process = new ProcessBuilder("qpdf", "--check", pdf.toString())
                .redirectErrorStream(true)
                .start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return process.waitFor() == 0 ? List.of() : said;
    }
}
