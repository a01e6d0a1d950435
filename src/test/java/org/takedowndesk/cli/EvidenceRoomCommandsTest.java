package org.takedowndesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.cli.CommandLineRun.Result;
import tools.jackson.databind.JsonNode;

/// Custody, bin, hold, statements, certificates and test purchases from the command line.
class EvidenceRoomCommandsTest {

    private static final String CASE = "TD-2026-0001";

    @TempDir
    Path folder;

    private final CommandLineRun desk = new CommandLineRun();
    private Path workspace = Path.of("");

    @BeforeEach
    void openCase() throws IOException {
        workspace = folder.resolve("w");
        desk.done("init", workspace);
        Path holder =
                Files.writeString(folder.resolve("holder.json"), "{\"name\":\"Nordlicht\",\"kind\":\"organisation\"}");
        on("holder", "import", holder);
        on("case", "new", "--title", "Lamps", "--holder", "1");
        for (String name : List.of("one", "two")) {
            Path file = Files.writeString(folder.resolve(name + ".txt"), name);
            on("evidence", "add", file, "--case", CASE);
        }
    }

    @Test
    void custodyIsNarrowedAndPrintedWhole() throws IOException {
        on("evidence", "verify", "--case", CASE);
        List<JsonNode> verified = json("evidence", "custody", "--case", CASE, "--act", "custody.verified");
        assertEquals(
                List.of(CASE + "/E-0001", CASE + "/E-0002"),
                verified.stream()
                        .map(line -> line.get("item").asString())
                        .sorted()
                        .toList());
        assertTrue(
                verified.stream().allMatch(line -> line.get("hash").asString().matches("[0-9a-f]{64}")));

        Path paper = folder.resolve("log.pdf");
        on("evidence", "custody", "E-0001", "--case", CASE, "--pdf", paper);
        assertTrue(text(paper).contains(verified.getFirst().get("hash").asString()));

        assertEquals(
                2,
                call("evidence", "custody", "--case", CASE, "--who", "Lin", "--pdf", paper)
                        .code());
    }

    @Test
    void wordsAreFoundInFilesAndTheirPlaceIsTold() throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.html"),
                "<html><head><title>Shop</title></head><body><p>Forty counterfeit <b>lamps</b> at 9.90</p></body></html>");
        on("evidence", "add", page, "--case", CASE);
        List<JsonNode> found = json("evidence", "list", "--text", "LAMPS counterfeit");
        assertEquals(
                List.of(CASE + "/E-0003"),
                found.stream().map(item -> item.get("key").asString()).toList());
        assertEquals("text", found.getFirst().get("foundIn").asString());
        assertTrue(found.getFirst().get("hit").asString().contains("counterfeit lamps at 9.90"));
        assertEquals(List.of(), json("evidence", "list", "--text", "lamps without"));
    }

    @Test
    void binWantsAReasonKeepsForTheRetentionAndGivesBack() {
        assertEquals(2, call("evidence", "bin", CASE + "/E-0001").code());
        assertEquals(List.of(), json("evidence", "bin"));

        JsonNode binned = json("evidence", "bin", "E-0001", "--case", CASE, "--reason", "taken in twice")
                .getFirst();
        assertEquals("kept", binned.get("state").asString());
        assertEquals("2032-11-23", binned.get("keepUntil").asString());
        assertEquals("taken in twice", binned.get("reason").asString());
        Result early = call("evidence", "empty-bin", CASE + "/E-0001", "--reason", "no longer needed");
        assertEquals(1, early.code());

        on("evidence", "restore", CASE + "/E-0001");
        assertEquals(List.of(), json("evidence", "bin"));
    }

    @Test
    void holdKeepsWhatIsOverdueUntilItIsLifted() throws IOException {
        on("evidence", "bin", CASE + "/E-0001", "--reason", "twice", "--keep-until", "2026-11-22");
        on("evidence", "hold", "--case", CASE, "--reason", "suit announced");
        assertEquals("on-hold", json("evidence", "bin").getFirst().get("state").asString());
        assertEquals(
                1,
                call("evidence", "empty-bin", CASE + "/E-0001", "--reason", "over")
                        .code());
        assertEquals(2, kept());

        assertEquals(2, call("evidence", "hold", "--case", CASE, "--lift").code());
        JsonNode lifted = json("evidence", "hold", "--case", CASE, "--lift", "--reason", "settled")
                .getFirst();
        assertFalse(lifted.get("holds").booleanValue());
        assertEquals("settled", lifted.get("liftedFor").asString());
        on("evidence", "empty-bin", "--reason", "over");
        assertEquals(1, kept());
        assertEquals(
                "destroyed", json("evidence", "bin").getFirst().get("state").asString());
    }

    @Test
    void whatIsReliedOnGoesOnlyWhenNamed() throws IOException {
        on("purchase", "new", "--case", CASE, "--from", purchase());
        on("evidence", "bin", CASE + "/E-0001", "--reason", "twice", "--keep-until", "2026-11-22");
        assertEquals(
                "relied-on", json("evidence", "bin").getFirst().get("state").asString());
        on("evidence", "empty-bin", "--reason", "over");
        assertEquals(
                1,
                call("evidence", "empty-bin", CASE + "/E-0001", "--reason", "over")
                        .code());
        assertEquals(2, kept());
        on("evidence", "empty-bin", CASE + "/E-0001", "--reason", "court order", "--relied-on");
        assertEquals(1, kept());
    }

    @Test
    void ownWordsStandOnTheCertificate() throws IOException {
        JsonNode proposed = json("certificate", "statement", CASE + "/E-0001").getFirst();
        assertFalse(proposed.get("own").booleanValue());
        JsonNode own = json("certificate", "statement", CASE + "/E-0001", "--shows", "The price was 129 CNY.")
                .getFirst();
        assertTrue(own.get("own").booleanValue());
        assertEquals(proposed.get("doesNotShow"), own.get("doesNotShow"));

        Path paper = folder.resolve("certificate.pdf");
        Result made = on(
                "certificate",
                "make",
                "--kind",
                "fre-902-14",
                "--items",
                CASE + "/E-0001," + CASE + "/E-0002",
                "--name",
                "Lin Yue",
                "--role",
                "Paralegal",
                "--qualifications",
                "six years of captures",
                "--place",
                "Hamburg",
                "-o",
                paper);
        for (String said : List.of("Lin Yue", "Paralegal", "six years of captures", "Hamburg")) {
            assertTrue(text(paper).contains(said), said);
        }
        assertTrue(made.err().contains("Counsel must check the words"), made.err());
        assertTrue(text(paper).contains("The price was 129 CNY."));
        assertEquals(
                2,
                json("evidence", "custody", "--case", CASE, "--act", "custody.certified")
                        .size());

        assertEquals(
                2,
                call(
                                "certificate",
                                "make",
                                "--kind",
                                "oath",
                                "--items",
                                CASE + "/E-0001",
                                "-o",
                                folder.resolve("oath.pdf"))
                        .code());
        JsonNode empty = json("certificate", "statement", CASE + "/E-0001", "--shows", "")
                .getFirst();
        assertEquals(proposed.get("shows"), empty.get("shows"));
    }

    @Test
    void purchaseIsReadCheckedAndReported() throws IOException {
        JsonNode made =
                json("purchase", "new", "--case", CASE, "--from", purchase()).getFirst();
        assertEquals(CASE + "/P-01", made.get("key").asString());
        assertEquals("4021", made.get("orderNumber").asString());
        assertEquals(1, json("purchase", "list", "--case", CASE).size());
        json("purchase", "new", "--case", CASE);
        on("purchase", "remove", CASE + "/P-02");
        assertEquals(1, json("purchase", "list", "--case", CASE).size());
        JsonNode shown = json("purchase", "show", CASE + "/P-01").getFirst();
        assertEquals("unboxing", shown.get("proofs").get(0).get("part").asString());

        Result checked = call("--json", "purchase", "check", CASE + "/P-01");
        assertEquals(1, checked.code());
        List<String> needs = checked.documents().stream()
                .filter(each -> each.get("required").booleanValue())
                .map(each -> each.get("need").asString())
                .toList();
        assertEquals(List.of("listing", "signer", "photos-of-goods", "signed-report"), needs);

        Path report = folder.resolve("report.pdf");
        Result written = on("purchase", "report", CASE + "/P-01", "-o", report);
        assertTrue(written.err().contains("3 things a portal refuses without are missing"), written.err());
        String words = text(report);
        assertTrue(words.contains("4021") && words.contains("laboratory") && words.contains("no serial number"), words);
    }

    @Test
    void anUnknownMemberOfAPurchaseLeavesNothingBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), "{\"order\": {\"nummer\": \"4021\"}}");
        Result refused = call("purchase", "new", "--case", CASE, "--from", file);
        assertEquals(3, refused.code());
        assertTrue(refused.err().contains("nummer"), refused.err());
        assertEquals(List.of(), json("purchase", "list"));
    }

    private Path purchase() throws IOException {
        return Files.writeString(folder.resolve("purchase.json"), """
                {"order": {"number": "4021", "placed": "2026-11-02"},
                 "parcel": {"received": "2026-11-05", "receivedBy": "Lin Yue"},
                 "storage": {"place": "cupboard 3", "handOvers": [{"on": "2026-11-08", "from": "Lin Yue", "to": "Dr. Wu",
                             "place": "laboratory", "reason": "examination"}]},
                 "examination": {"examiner": "Dr. Wu", "method": "by eye", "findings": ["no serial number"],
                                 "conclusion": "counterfeit"},
                 "evidence": [{"item": "E-0001", "part": "unboxing"}]}
                """);
    }

    private Result on(Object... arguments) {
        Result result = call(arguments);
        assertEquals(0, result.code(), result.err() + result.out());
        return result;
    }

    private List<JsonNode> json(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("--json"));
        all.addAll(Arrays.asList(arguments));
        Result result = on(all.toArray());
        return result.documents();
    }

    private Result call(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("-w", workspace));
        all.addAll(Arrays.asList(arguments));
        return desk.call(all.toArray());
    }

    /// How many originals lie in the workspace.
    private long kept() throws IOException {
        try (var files = Files.walk(workspace.resolve("evidence"))) {
            return files.filter(file -> Objects.toString(file.getFileName()).matches("[0-9a-f]{64}"))
                    .count();
        }
    }

    private static String text(Path paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
