package org.takedowndesk.complaintexport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.casebundle.ExportedBundle;
import org.takedowndesk.complaint.Attachment;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintDesk;
import org.takedowndesk.complaint.ComplaintId;
import org.takedowndesk.evidence.CustodyAct;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.CancelledException;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

@SuppressWarnings("NullAway") // opened before each test
class ComplaintExportsTest {

    @TempDir
    Path folder;

    private ComplaintDesk desk;
    private Path out;
    private final List<Complaint> complaints = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = new ComplaintDesk(folder);
        out = folder.resolve("out");
        for (int i = 0; i < 3; i++) {
            var listings = desk.taobao(656308694954L + i);
            complaints.add(desk.sound(listings.getLast().id()));
        }
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ExportReport export(boolean bundles) {
        return export(bundles, Progress.none());
    }

    private ExportReport export(boolean bundles, Progress progress) {
        return desk.services()
                .complaintExports()
                .export(
                        new ExportWish(complaints.stream().map(Complaint::id).toList(), Locale.ENGLISH, bundles, out),
                        progress);
    }

    private static List<ExportState> states(ExportReport report) {
        return report.lines().stream().map(ExportLine::state).toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void eachHasItsFormItsPagesAndItsBundle() throws IOException, NoSuchAlgorithmException {
        ExportReport report = export(true);

        assertEquals(List.of("TD-2026-0001-C1", "TD-2026-0001-C2", "TD-2026-0001-C3", "summary.csv"), names(out));
        Path first = out.resolve("TD-2026-0001-C1");
        assertEquals(
                List.of("TD-2026-0001-C1 en filing.pdf", "contents.txt", "form.txt", "taobao 656308694954.pdf"),
                names(first));
        assertEquals("""
                TD-2026-0001/C1

                Portal:
                Taobao & Tmall Group IPP

                Complainant:
                Northlight Optics GmbH

                Site:
                Taobao

                Type of right:
                Trademark

                Right:
                18273645

                Aimed at:
                Listings

                Reason:
                Counterfeit: the page says so

                Links:
                https://item.taobao.com/item.htm?id=656308694954

                Explanation:
                The page calls the lamp a replica of Northlight.
                """, Files.readString(first.resolve("form.txt")));
        assertEquals(3, sums(first), "contents.txt is what sha256sum reads");
        assertEquals(
                List.of(out.resolve("TD-2026-0001-C3/TD-2026-0001-C3 en filing.pdf")
                        .toString()),
                desk.services().bundles().all().stream()
                        .limit(1)
                        .map(ExportedBundle::file)
                        .toList(),
                "the bundle is remembered where it is now");
        assertEquals(
                "\uFEFF\"Reference\",\"Result\",\"Folder\",\"Files\",\"Reason\"\r\n"
                        + "\"TD-2026-0001/C1\",\"written\",\"TD-2026-0001-C1\",\"3\",\"\"\r\n"
                        + "\"TD-2026-0001/C2\",\"written\",\"TD-2026-0001-C2\",\"3\",\"\"\r\n"
                        + "\"TD-2026-0001/C3\",\"written\",\"TD-2026-0001-C3\",\"3\",\"\"\r\n",
                Files.readString(report.summary()));
    }

    /// As `sha256sum -c` reads them: how many files agree.
    private static int sums(Path folder) throws IOException, NoSuchAlgorithmException {
        int agree = 0;
        for (String line : Files.readAllLines(folder.resolve("contents.txt"))) {
            if (line.matches("[0-9a-f]{64} {2}.+")) {
                byte[] content = Files.readAllBytes(folder.resolve(line.substring(66)));
                assertEquals(
                        line.substring(0, 64),
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
                agree++;
            }
        }
        return agree;
    }

    @Test
    void whatIsThereAndUnchangedStaysAndWhatChangedIsWrittenAnew() throws IOException {
        export(true);
        Path second = out.resolve("TD-2026-0001-C2");
        var before = Files.getLastModifiedTime(second.resolve("form.txt"));
        desk.workspace().pass(java.time.Duration.ofDays(1));

        assertEquals(
                List.of(ExportState.UNCHANGED, ExportState.UNCHANGED, ExportState.UNCHANGED), states(export(true)));
        assertEquals(before, Files.getLastModifiedTime(second.resolve("form.txt")));
        assertEquals(3, desk.services().bundles().all().size(), "no bundle was exported again");

        Complaint edited = desk.services().complaints().get(complaints.get(1).id());
        desk.services()
                .complaints()
                .save(edited.withDraft(
                        edited.site(), edited.right(), edited.target(), edited.reason(), "", "Another explanation."));
        assertEquals(List.of(ExportState.UNCHANGED, ExportState.WRITTEN, ExportState.UNCHANGED), states(export(true)));
        assertTrue(Files.readString(second.resolve("form.txt")).contains("Another explanation."));
        assertEquals(List.of("TD-2026-0001-C1", "TD-2026-0001-C2", "TD-2026-0001-C3", "summary.csv"), names(out));

        // What somebody wrote into a folder is not thrown away.
        Files.writeString(second.resolve("notes.txt"), "called the portal");
        assertEquals(List.of(ExportState.UNCHANGED, ExportState.WRITTEN, ExportState.UNCHANGED), states(export(true)));
        assertTrue(Files.exists(second.resolve("notes.txt")));
        assertTrue(Files.exists(out.resolve("TD-2026-0001-C2 (2)").resolve("form.txt")));
        assertEquals(
                List.of(ExportState.UNCHANGED, ExportState.UNCHANGED, ExportState.UNCHANGED), states(export(true)));
        assertEquals(
                List.of(ExportState.WRITTEN, ExportState.WRITTEN, ExportState.WRITTEN),
                states(export(false)),
                "without bundles it is another export");
    }

    @Test
    void faultsOfOneAreNamedAndTheOthersGoOn() throws IOException {
        EvidenceItem shot = desk.services()
                .evidence()
                .get(complaints.get(1).attachments().getFirst().item());
        desk.services()
                .evidence()
                .link(
                        List.of(shot.id()),
                        complaints.get(1).listings().getFirst().listing());
        Path original = desk.services().vault().path(shot.file().hash());
        assertTrue(original.toFile().setWritable(true));
        Files.writeString(original, "changed behind our back");

        ExportReport report = export(false);

        assertEquals(List.of(ExportState.WRITTEN, ExportState.FAILED, ExportState.WRITTEN), states(report));
        String reason = report.lines().get(1).reason();
        assertTrue(reason.contains(shot.key()), reason);
        assertEquals(List.of("TD-2026-0001-C1", "TD-2026-0001-C3", "summary.csv"), names(out));
        assertTrue(Files.readString(report.summary()).contains("\"TD-2026-0001/C2\",\"failed\",\"\",\"0\",\""));

        complaints.add(1, complaints.getFirst());
        assertEquals(3, export(false).lines().size(), "a complaint asked for twice is exported once");
    }

    @Test
    void stoppingLeavesWholeFoldersOnly() throws IOException {
        List<String> noted = new ArrayList<>();
        Progress stopsInTheSecond = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public void note(String what) {
                noted.add(what);
            }

            @Override
            public boolean cancelled() {
                return noted.size() >= 2;
            }
        };
        assertThrows(CancelledException.class, () -> export(true, stopsInTheSecond));

        assertEquals(List.of("TD-2026-0001-C1", "summary.csv"), names(out));
        assertEquals(1, desk.services().bundles().all().size());
        String summary = Files.readString(out.resolve("summary.csv"));
        assertTrue(summary.contains("\"TD-2026-0001/C1\",\"written\""), summary);
        assertTrue(summary.contains("\"TD-2026-0001/C2\",\"not reached\""), summary);
        assertTrue(summary.contains("\"TD-2026-0001/C3\",\"not reached\""), summary);
        assertEquals(List.of(ExportState.UNCHANGED, ExportState.WRITTEN, ExportState.WRITTEN), states(export(true)));
    }

    @Test
    void aComplaintThatIsGoneIsNamedByItsNumber() {
        ExportReport report = desk.services()
                .complaintExports()
                .export(
                        new ExportWish(List.of(new ComplaintId(77)), Locale.SIMPLIFIED_CHINESE, false, out),
                        Progress.none());
        assertEquals(List.of(ExportState.FAILED), states(report));
        assertEquals("77", report.lines().getFirst().reference());
    }

    @Test
    void noCellOfTheSummaryIsAFormula() {
        assertEquals(
                "\uFEFF\"'=1+1\",\"'＝x\",\"a \"\"b\"\", c\"\r\n",
                CsvText.of(List.of(List.of("=1+1", "＝x", "a \"b\", c"))));
    }

    @Test
    void whatIsSaidOfEvidenceIsPartOfWhatAFolderIsMadeFrom() {
        export(false);
        Attachment attached = complaints.getFirst().attachments().getFirst();
        EvidenceItem item = desk.services().evidence().get(attached.item());
        desk.services().evidence().save(item.withWords(item.kind(), "Another title", "", ""));
        assertEquals(List.of(ExportState.WRITTEN, ExportState.UNCHANGED, ExportState.UNCHANGED), states(export(false)));
    }

    /// Complaints of both have the same references.
    @Test
    void complaintsOfAnotherWorkspaceAreNotMixedIn() throws IOException {
        export(false);
        String summary = Files.readString(out.resolve("summary.csv"));
        String contents = Files.readString(out.resolve("TD-2026-0001-C1").resolve("contents.txt"));
        try (ComplaintDesk other = new ComplaintDesk(Files.createDirectory(folder.resolve("other")))) {
            Complaint theirs = other.sound();
            assertEquals("TD-2026-0001/C1", theirs.reference());
            ProblemException refused = assertThrows(
                    ProblemException.class,
                    () -> other.services()
                            .complaintExports()
                            .export(new ExportWish(List.of(theirs.id()), Locale.ENGLISH, false, out), Progress.none()));
            assertEquals(Problem.NOT_ALLOWED, refused.problem());
            assertEquals(
                    "An export into " + out + " is not possible: TD-2026-0001-C1 in it was exported from another"
                            + " workspace. Choose another folder.",
                    Texts.english().problem(refused));
        }
        assertEquals(List.of("TD-2026-0001-C1", "TD-2026-0001-C2", "TD-2026-0001-C3", "summary.csv"), names(out));
        assertEquals(summary, Files.readString(out.resolve("summary.csv")));
        assertEquals(contents, Files.readString(out.resolve("TD-2026-0001-C1").resolve("contents.txt")));
    }

    @Test
    void whatAKilledRunLeftIsPutRightAndNothingElseIsTouched() throws IOException {
        export(false);
        String number = "0f8fad5b-d9cb-469f-a165-70867728950e";
        // Killed while it put one together, in whichever depth,
        Path part = Files.createDirectories(
                out.resolve(".takedown-desk-part-" + number).resolve("deeper"));
        Files.writeString(part.resolve("half.pdf"), "%PDF");
        // between the two moves that replace a folder,
        Path lost = out.resolve(".takedown-desk-old-" + number + " TD-2026-0001-C2");
        Files.move(out.resolve("TD-2026-0001-C2"), lost);
        // and after them.
        Path done = Files.createDirectory(
                out.resolve(".takedown-desk-old-" + number.replace('0', '1') + " TD-2026-0001-C3"));
        Files.writeString(done.resolve("form.txt"), "the old one");
        // A user's own folders, however odd their names.
        for (String own :
                List.of(".export-" + number, ".takedown-desk-part-1", ".takedown-desk-parts", "part-" + number)) {
            Files.writeString(Files.createDirectory(out.resolve(own)).resolve("mine.txt"), "mine");
        }
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("mine.txt"), "mine");
        Files.createSymbolicLink(out.resolve(".takedown-desk-part-" + number.replace('0', '2')), elsewhere);

        assertEquals(
                List.of(ExportState.UNCHANGED, ExportState.UNCHANGED, ExportState.UNCHANGED), states(export(false)));

        assertEquals(
                List.of(
                        ".export-" + number,
                        ".takedown-desk-part-1",
                        ".takedown-desk-part-" + number.replace('0', '2'),
                        ".takedown-desk-parts",
                        "TD-2026-0001-C1",
                        "TD-2026-0001-C2",
                        "TD-2026-0001-C3",
                        "part-" + number,
                        "summary.csv"),
                names(out));
        assertTrue(Files.exists(elsewhere.resolve("mine.txt")));
        assertTrue(Files.exists(out.resolve(".export-" + number).resolve("mine.txt")));
    }

    @Test
    void twoRunsNeverWriteIntoOneFolderAtOnce() throws IOException {
        Files.createDirectories(out);
        List<ProblemException> refused = new ArrayList<>();
        Progress exportsAgain = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public void note(String what) {
                if (refused.isEmpty()) {
                    refused.add(assertThrows(ProblemException.class, () -> export(false)));
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        assertEquals(
                List.of(ExportState.WRITTEN, ExportState.WRITTEN, ExportState.WRITTEN),
                states(export(false, exportsAgain)));
        assertEquals(
                "An export into " + out + " is not possible: another export writes into it now. Try again when it has"
                        + " ended.",
                Texts.english().problem(refused.getFirst()));
        assertEquals(List.of("TD-2026-0001-C1", "TD-2026-0001-C2", "TD-2026-0001-C3", "summary.csv"), names(out));
    }

    @Test
    void aUsersOwnSummaryIsNotWrittenOver() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("summary.csv"), "Reference;mine");
        assertEquals("summary (2).csv", export(false).summary().getFileName().toString());
        assertEquals("summary (2).csv", export(false).summary().getFileName().toString(), "ours is replaced");
        assertEquals("Reference;mine", Files.readString(out.resolve("summary.csv")));
    }

    @Test
    void whatAFileManagerWritesIsNoChangeAndAnUnreadableListIs() throws IOException {
        export(false);
        Files.writeString(out.resolve("TD-2026-0001-C1").resolve(".DS_Store"), "icons");
        Files.writeString(out.resolve("TD-2026-0001-C2").resolve("Thumbs.db"), "icons");
        // Not UTF-8.
        Files.write(out.resolve("TD-2026-0001-C3").resolve("contents.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});

        ExportReport report = export(false);

        assertEquals(List.of(ExportState.UNCHANGED, ExportState.UNCHANGED, ExportState.WRITTEN), states(report));
        assertEquals(
                out.resolve("TD-2026-0001-C3 (2)"), report.lines().getLast().folder());
        assertEquals(
                "TD-2026-0001-C3 was changed since it was exported and stays as it is; the new folder stands beside it.",
                report.lines().getLast().reason());
    }

    /// The custody log names what left the house, and nothing that did not.
    @Test
    void custodyLogNamesNoPageOfAFolderThatDidNotComeToBe() {
        EvidenceItem shot = desk.services()
                .evidence()
                .get(complaints.getFirst().attachments().getFirst().item());
        desk.services()
                .evidence()
                .link(
                        List.of(shot.id()),
                        complaints.getFirst().listings().getFirst().listing());
        int[] asked = {0};
        Progress stopsAtTheBundle = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public void note(String what) {}

            @Override
            public boolean cancelled() {
                return Files.exists(out) && pagesAreMade() && ++asked[0] > 0;
            }
        };
        assertThrows(CancelledException.class, () -> export(true, stopsAtTheBundle));
        assertEquals(0, reported(shot));
        export(true);
        assertEquals(1, reported(shot));
    }

    private boolean pagesAreMade() {
        try (Stream<Path> files = Files.walk(out, 2)) {
            return files.anyMatch(file -> file.getFileName().toString().equals("taobao 656308694954.pdf"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int reported(EvidenceItem item) {
        return desk.services().custody().events(item.id(), CustodyAct.REPORTED).size();
    }
}
