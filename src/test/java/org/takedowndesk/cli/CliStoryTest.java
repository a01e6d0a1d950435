package org.takedowndesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.cli.CommandLineRun.Result;
import tools.jackson.databind.JsonNode;

/// The whole job from a rights holder to a checked bundle, as somebody does it in a terminal.
class CliStoryTest {

    private static final String HOLDER = """
            {
              "kind": "organisation",
              "name": "Nordlicht Optik GmbH",
              "localName": "Nordlicht Optik",
              "address": "Hafenstraße 1, 20457 Hamburg",
              "country": "DE",
              "loginEmail": "ip@nordlicht.example",
              "contactEmail": "brand@nordlicht.example",
              "identityDocuments": [
                {"kind": "business-licence", "number": "HRB 4711", "issued": "2019-03-01", "file": "papers/hrb.png"}
              ],
              "agents": [
                {
                  "name": "Lin Yue",
                  "organisation": "Yue & Partner",
                  "identityDocuments": [{"kind": "passport", "number": "E1234", "file": "papers/passport.png"}],
                  "powerOfAttorney": {
                    "scope": "Enforcement of all marks on Alibaba's sites",
                    "grantsEnforcement": true,
                    "signedOn": "2026-01-15",
                    "validUntil": "2028-01-14",
                    "file": "papers/poa.png"
                  }
                }
              ]
            }
            """;

    private static final String RIGHT = """
            [
              {
                "holder": "Nordlicht Optik GmbH",
                "type": "trademark",
                "title": "NORDLICHT",
                "number": "18273645",
                "registrant": "Nordlicht Optik GmbH",
                "territories": ["CN"],
                "registered": "2019-05-02",
                "expires": "2029-05-01",
                "details": {"kind": "word", "mark": "NORDLICHT", "niceClasses": [11]},
                "documents": [
                  {"kind": "certificate", "date": "2019-05-02", "file": "papers/certificate.png"},
                  {"kind": "class-page", "file": "papers/class.png"}
                ]
              }
            ]
            """;

    private static final String MAIL = """
            您好，请查收以下链接：
            https://item.taobao.com/item.htm?spm=a1z10.1&id=656308694954，还有
            https://item.taobao.com/item.htm?id=656308694955 and again
            https://m.intl.taobao.com/detail/detail.html?id=656308694954
            https://detail.tmall.com/item.htm?id=612345678901&skuId=5
            https://example.com/lamp
            """;

    @TempDir
    Path folder;

    private final CommandLineRun desk = new CommandLineRun();

    @Test
    void fromARightsHolderToACheckedBundle() throws IOException {
        Path cases = folder.resolve("cases");
        desk.done("init", cases);

        // The holder is not ready for a portal account before a right with its certificate is there.
        enterHolderAndRight(cases);

        Result opened = desk.done(
                "-w", cases, "case", "new", "--title", "Copied lamps", "--holder", "1", "--right", "NORDLICHT");
        assertEquals("Opened case TD-2026-0001.\n", opened.out());

        pasteLinks(cases);
        addEvidence(cases);
        compare(cases);
        complain(cases);
        seeDeadlines(cases);
        exportBundle(cases);

        Result check = desk.done("-w", cases, "check");
        assertTrue(check.out().startsWith("Everything is as it should be: "), check.out());
        Result timeline = desk.done("-w", cases, "case", "show", "td-2026-0001");
        assertTrue(timeline.out().contains("Bundle exported"), timeline.out());
        assertTrue(timeline.out().contains("Listings added"), timeline.out());
    }

    private void enterHolderAndRight(Path cases) throws IOException {
        for (String name : List.of("hrb", "passport", "poa", "certificate", "class")) {
            picture("papers/" + name + ".png", Color.WHITE);
        }
        Path holder = Files.writeString(folder.resolve("holder.json"), HOLDER);
        Path right = Files.writeString(folder.resolve("right.json"), RIGHT);
        assertEquals(
                "Nordlicht Optik GmbH",
                desk.done("-w", cases, "holder", "import", holder, "--json")
                        .json()
                        .get("name")
                        .stringValue());
        Result before = desk.call("-w", cases, "holder", "check", "Nordlicht Optik GmbH");
        assertEquals(1, before.code());
        assertEquals("1 point is still missing before a portal account can be verified.\n", before.err());
        assertEquals(
                "in-force",
                desk.done("-w", cases, "right", "import", right, "--json")
                        .json()
                        .get("status")
                        .stringValue());
        assertEquals(
                "Nothing is missing for a portal account.\n",
                desk.done("-w", cases, "holder", "check", "1").err());
        assertEquals(
                "The right can be relied on there.\n",
                desk.done("-w", cases, "right", "check", "1", "--site", "taobao")
                        .err());
        assertEquals(
                1,
                desk.call("-w", cases, "right", "check", "1", "--site", "taobao", "--on", "2031-01-01")
                        .code());
    }

    private void pasteLinks(Path cases) {
        Result dry =
                desk.typing(MAIL).done("-w", cases, "listing", "import", "-", "--case", "TD-2026-0001", "--dry-run");
        assertTrue(
                dry.out()
                        .endsWith("4 listings would be added, 0 are there already, 1 repeated in the text."
                                + " Nothing was changed.\n"),
                dry.out());
        Result added = desk.typing(MAIL).done("-w", cases, "listing", "import", "-", "--case", "TD-2026-0001");
        assertTrue(
                added.out().endsWith("4 listings added, 0 were there already, 1 repeated in the text.\n"), added.out());
        assertTrue(added.out().contains("No known site: example.com"), added.out());
        List<JsonNode> marked = desk.done(
                        "-w", cases, "listing", "mark", "infringing", "1-2", "--case", "TD-2026-0001", "--json")
                .documents();
        assertEquals(
                List.of("656308694954", "656308694955"),
                marked.stream()
                        .map(listing -> listing.get("listingId").stringValue())
                        .toList());
    }

    private void addEvidence(Path cases) throws IOException {
        Path genuine = picture("genuine.png", Color.GREEN);
        Path suspect = picture("suspect.png", Color.RED);
        List<JsonNode> taken = desk.done(
                        "-w",
                        cases,
                        "evidence",
                        "add",
                        genuine,
                        suspect,
                        "--case",
                        "TD-2026-0001",
                        "--listing",
                        "656308694954",
                        "--url",
                        "https://item.taobao.com/item.htm?id=656308694954",
                        "--captured-at",
                        "2026-11-22T10:00+08:00",
                        "--json")
                .documents();
        assertEquals(
                List.of("TD-2026-0001/E-0001", "TD-2026-0001/E-0002"),
                taken.stream().map(item -> item.get("key").stringValue()).toList());
        assertEquals("2026-11-22T02:00:00Z", taken.getFirst().get("capturedAt").stringValue());
        assertEquals("given", taken.getFirst().get("capturedBasis").stringValue());
        Result partly = desk.call(
                "-w", cases, "evidence", "add", folder.resolve("gone.png"), genuine, "--case", "TD-2026-0001");
        assertEquals(3, partly.code());
        assertTrue(partly.err().contains("gone.png"), partly.err());
        assertTrue(partly.out().endsWith("0 taken in, 1 were there already, 1 refused.\n"), partly.out());
    }

    private void compare(Path cases) throws IOException {
        Path findings = Files.writeString(folder.resolve("findings.json"), """
                [{"sentence": "商标颜色不同", "genuine": {"x": 0.5, "y": 0.4}, "suspect": {"x": 0.4, "y": 0.6}}]
                """);
        JsonNode comparison = desk.done(
                        "-w",
                        cases,
                        "image",
                        "compare",
                        "E-0001",
                        "E-0002",
                        "--case",
                        "TD-2026-0001",
                        "--findings",
                        findings,
                        "--json")
                .json();
        assertEquals("TD-2026-0001/W-0003", comparison.get("sheet").stringValue());
        Result custody = desk.done("-w", cases, "evidence", "custody", "TD-2026-0001/E-0001");
        assertTrue(custody.out().contains("Working copy made"), custody.out());
    }

    private void complain(Path cases) {
        JsonNode proposal = desk.done("-w", cases, "complaint", "plan", "--case", "TD-2026-0001", "--json")
                .json()
                .get("proposals")
                .get(0);
        assertEquals("taobao", proposal.get("site").stringValue());
        assertEquals(2, proposal.get("count").intValue());
        Result wrongReason = desk.call(
                "-w",
                cases,
                "complaint",
                "create",
                "--case",
                "TD-2026-0001",
                "--site",
                "taobao",
                "--right",
                "1",
                "--reason",
                "NO_SUCH",
                "--listing",
                "1-2");
        assertEquals(2, wrongReason.code());
        assertTrue(wrongReason.err().contains("TM_FAKE_COMPARE"), wrongReason.err());
        JsonNode draft = desk.done(
                        "-w",
                        cases,
                        "complaint",
                        "create",
                        "--case",
                        "TD-2026-0001",
                        "--site",
                        "taobao",
                        "--right",
                        "1",
                        "--reason",
                        "TM_FAKE_COMPARE",
                        "--listing",
                        "1-2",
                        "--evidence",
                        "W-0003=COMPARISON",
                        "--explanation",
                        "涉案商品使用了与注册商标相同的标识。",
                        "--json")
                .json();
        assertEquals("TD-2026-0001/C1", draft.get("reference").stringValue());
        Result lint = desk.call("-w", cases, "complaint", "lint", "TD-2026-0001/C1");
        assertEquals(0, lint.code(), lint.out());

        desk.done("-w", cases, "complaint", "record", "TD-2026-0001/C1", "filed", "--portal-reference", "P-4711");
        desk.pass(Duration.ofDays(1));
        desk.done("-w", cases, "complaint", "record", "TD-2026-0001/C1", "awaiting-seller");
        desk.pass(Duration.ofDays(1));
        desk.done(
                "-w",
                cases,
                "complaint",
                "record",
                "TD-2026-0001/C1",
                "awaiting-us",
                "--listing",
                "2",
                "--note",
                "卖家提交了进货凭证");
        Result impossible = desk.call("-w", cases, "complaint", "record", "TD-2026-0001/C1", "draft");
        assertEquals(3, impossible.code());
        JsonNode page = desk.done(
                        "-w", cases, "complaint", "pages", "TD-2026-0001/C1", "-o", folder.resolve("pages"), "--json")
                .documents()
                .getFirst();
        assertTrue(page.get("file").asString().endsWith(".pdf"), page::toString);
        assertEquals(
                2,
                desk.call("-w", cases, "complaint", "pages", "TD-2026-0001/C1", "--most-size", "small", "-o", folder)
                        .code());
        JsonNode shown = desk.done("-w", cases, "complaint", "show", "TD-2026-0001/C1", "--json")
                .json();
        assertEquals("P-4711", shown.get("portalReference").stringValue());
        assertEquals(
                "awaiting-seller", shown.get("listings").get(0).get("state").stringValue());
        assertEquals("awaiting-us", shown.get("listings").get(1).get("state").stringValue());
    }

    private void seeDeadlines(Path cases) throws IOException {
        Path calendar = folder.resolve("deadlines.ics");
        List<JsonNode> clocks = desk.done("-w", cases, "deadline", "list", "--ics", calendar, "--json")
                .documents();
        // The complaint was accepted on Tuesday 24 November in Beijing: the seller has until Friday.
        JsonNode seller = clocks.stream()
                .filter(clock -> clock.get("clock").stringValue().equals("seller-appeal"))
                .findFirst()
                .orElseThrow();
        assertEquals("2026-11-27", seller.get("lastDay").stringValue());
        assertTrue(clocks.stream()
                .anyMatch(clock -> clock.get("whose").stringValue().equals("ours")));
        String events = Files.readString(calendar).replace("\r\n ", "");
        assertEquals(
                clocks.size(), events.lines().filter("BEGIN:VEVENT"::equals).count());
        assertTrue(events.contains("DTEND:20261127T160000Z\r\n"), events);
        assertTrue(desk.done("-w", cases, "deadline", "list", "--on", "2026-12-31", "--json").documents().stream()
                .allMatch(clock -> clock.get("overdue").booleanValue()
                        || clock.get("lastDay").stringValue().compareTo("2026-12-30") > 0));
    }

    private void exportBundle(Path cases) throws IOException {
        Path out = folder.resolve("out");
        desk.done("-w", cases, "bundle", "export", "--case", "TD-2026-0001", "-o", out);
        desk.done("-w", cases, "--lang", "zh", "bundle", "export", "--complaint", "TD-2026-0001/C1", "-o", out);
        List<Path> bundles;
        try (Stream<Path> files = Files.list(out)) {
            bundles = files.sorted().toList();
        }
        assertEquals(2, bundles.size(), bundles.toString());
        for (Path bundle : bundles) {
            Result check = desk.done("bundle", "check", bundle);
            assertEquals("Everything in this bundle agrees.\n", check.err(), check.out());
        }
        // Originals are attached, which courts that file through CM/ECF refuse.
        Result filing = desk.call("bundle", "check", bundles.getFirst(), "--profile", "us-ecf");
        assertEquals(1, filing.code());
        assertTrue(filing.out().contains("There are files inside the file"), filing.out());
        Result unknown = desk.call("bundle", "check", bundles.getFirst(), "--profile", "MOON");
        assertTrue(unknown.err().contains("EW, UKSC, US-ECF"), unknown.err());
        String profiles = desk.done("bundle", "profiles").out();
        assertTrue(profiles.contains("EW") && profiles.contains("Courts and Tribunals Judiciary"), profiles);
        bothCopies(cases);
        Path damaged = folder.resolve("damaged.pdf");
        byte[] content = Files.readAllBytes(bundles.getFirst());
        Files.write(damaged, java.util.Arrays.copyOf(content, content.length / 2));
        assertEquals(1, desk.call("bundle", "check", damaged).code());
    }

    /// Courts that refuse attachments take the filing copy.
    private void bothCopies(Path cases) {
        Path out = folder.resolve("both");
        Result made = desk.done(
                "-w", cases, "bundle", "export", "--case", "TD-2026-0001", "--edition", "both", "-o", out, "--json");
        assertEquals(
                List.of("TD-2026-0001 en.pdf", "TD-2026-0001 en filing.pdf"),
                made.documents().stream()
                        .map(bundle -> String.valueOf(
                                Path.of(bundle.get("file").stringValue()).getFileName()))
                        .toList());
        Path filing = out.resolve("TD-2026-0001 en filing.pdf");
        Result check = desk.done("bundle", "check", filing, "--profile", "us-ecf");
        assertFalse(check.out().contains("There are files inside the file"), check.out());
        desk.done("bundle", "check", filing, "--profile", "EW");
        Result one = desk.done(
                "-w",
                cases,
                "bundle",
                "export",
                "--case",
                "TD-2026-0001",
                "--edition",
                "filing",
                "--profile",
                "US-ECF",
                "-o",
                folder.resolve("volumes"),
                "--json");
        assertEquals(1, one.documents().size());
        assertEquals(
                2,
                desk.call("-w", cases, "bundle", "export", "--case", "X", "--volume-size", "30MB", "-o", out)
                        .code());
        assertEquals(
                2,
                desk.call(
                                "-w",
                                cases,
                                "bundle",
                                "export",
                                "--case",
                                "X",
                                "--edition",
                                "both",
                                "--volume-size",
                                "thirty",
                                "-o",
                                out)
                        .code());
        assertEquals(
                2,
                desk.call("-w", cases, "bundle", "export", "--case", "X", "--edition", "half", "-o", out)
                        .code());
    }

    private Path picture(String name, Color color) throws IOException {
        BufferedImage picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, 640, 480);
        graphics.setColor(Color.BLACK);
        graphics.drawString(name, 40, 40);
        graphics.dispose();
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        ImageIO.write(picture, "png", path.toFile());
        return path;
    }
}
