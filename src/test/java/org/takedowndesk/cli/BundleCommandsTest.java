package org.takedowndesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.OpenSsl;
import org.takedowndesk.bundle.VeraPdf;
import org.takedowndesk.cli.CommandLineRun.Result;
import org.takedowndesk.pdfsignature.PdfSigner;
import org.takedowndesk.pdfsignature.SignatureWish;
import org.takedowndesk.pdfsignature.SigningIdentity;
import org.takedowndesk.timestamp.LocalAuthority;
import tools.jackson.databind.JsonNode;

/// Bundles listed, served and made again from the command line.
class BundleCommandsTest {

    private static final String CASE = "TD-2026-0001";

    @TempDir
    Path folder;

    private final CommandLineRun desk = new CommandLineRun();

    private Result on(Object... words) {
        Object[] all = new Object[words.length + 2];
        all[0] = "-w";
        all[1] = folder.resolve("w");
        System.arraycopy(words, 0, all, 2, words.length);
        return desk.done(all);
    }

    /// The bundle is archival before and after; the certificate comes from `openssl`.
    @Test
    void aBundleIsSignedStampedAndReadBack() throws IOException {
        OpenSsl openssl = OpenSsl.in(folder);
        openssl.identity("lin", "/CN=Lin Yue", "-newkey", "rsa:2048");
        Path password = Files.writeString(folder.resolve("p.txt"), "secret\n");
        desk.done("init", folder.resolve("w"));
        Path holder =
                Files.writeString(folder.resolve("holder.json"), "{\"name\":\"Nordlicht\",\"kind\":\"organisation\"}");
        on("holder", "import", holder);
        on("case", "new", "--title", "Lamps", "--holder", "1");
        on("evidence", "add", Files.writeString(folder.resolve("one.txt"), "one"), "--case", CASE);
        Path bundle = Path.of(on("bundle", "export", "--case", CASE, "-o", folder.resolve("out"), "--json")
                .documents()
                .getFirst()
                .get("file")
                .asString());
        Path signed = folder.resolve("signed.pdf");
        Path key = folder.resolve("lin.p12");
        assertEquals(
                3,
                desk.call("bundle", "sign", bundle, "--key", key, "-o", signed).code());
        // In the test's clock the certificate does not exist yet.
        Result early = desk.call("bundle", "sign", bundle, "--key", key, "--password-file", password, "-o", signed);
        assertEquals(3, early.code());
        assertTrue(early.err().contains("not valid today"), early.err());
        assertTrue(desk.done("bundle", "signatures", bundle).err().contains("not signed"));

        new PdfSigner()
                .sign(
                        bundle,
                        signed,
                        SigningIdentity.open(key, "secret".toCharArray()),
                        new SignatureWish("", "", true, false),
                        Instant.now().plusSeconds(5));
        assertEquals(List.of(), VeraPdf.faults(bundle, "3u"));
        assertEquals(List.of(), VeraPdf.faults(signed, "3u"));
        Path seen = folder.resolve("seen.pdf");
        new PdfSigner()
                .sign(
                        bundle,
                        seen,
                        SigningIdentity.open(key, "secret".toCharArray()),
                        new SignatureWish("For the court", "", true, true),
                        Instant.now().plusSeconds(5));
        assertEquals(List.of(), VeraPdf.faults(bundle, "ua1"));
        assertEquals(List.of(), VeraPdf.faults(seen, "3u"));
        assertTrue(claimsAccess(signed) && !claimsAccess(seen));
        JsonNode read =
                desk.done("bundle", "signatures", signed, "--json").documents().getFirst();
        assertEquals("Lin Yue", read.get("signer").asString());
        assertTrue(read.get("intact").asBoolean() && read.get("certified").asBoolean());

        Path query = folder.resolve("q.tsq");
        desk.done("bundle", "stamp", signed, "--query", query);
        Path answer = new LocalAuthority(folder.resolve("authority")).answer(query);
        JsonNode stamped = desk.done(
                        "bundle", "stamp", signed, "--answer", answer, "-o", folder.resolve("s.pdf"), "--json")
                .documents()
                .getFirst();
        assertTrue(stamped.get("intact").asBoolean());
        assertTrue(stamped.get("stampedAt").asString().startsWith("20"));
        assertEquals(2, desk.call("bundle", "stamp", signed).code());

        Files.writeString(signed, "% more", java.nio.file.StandardOpenOption.APPEND);
        assertEquals(1, desk.call("bundle", "signatures", signed).code());
    }

    private static boolean claimsAccess(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile());
                InputStream in = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("<pdfuaid:part>");
        }
    }

    /// Each exhibit's page is looked up in the PDF.
    @Test
    void exhibitsAreListedWithTheirPages() throws IOException {
        desk.done("init", folder.resolve("w"));
        Path holder =
                Files.writeString(folder.resolve("holder.json"), "{\"name\":\"Nordlicht\",\"kind\":\"organisation\"}");
        on("holder", "import", holder);
        on("case", "new", "--title", "Lamps", "--holder", "1");
        on("evidence", "add", Files.writeString(folder.resolve("one.txt"), "first words"), "--case", CASE);
        on("evidence", "add", Files.writeString(folder.resolve("two.txt"), "second words"), "--case", CASE);
        List<JsonNode> arranged =
                on("bundle", "exhibits", "--case", CASE, "--json").documents();
        JsonNode bundle = on(
                        "bundle",
                        "export",
                        "--case",
                        CASE,
                        "--bates",
                        "TD000001",
                        "-o",
                        folder.resolve("out"),
                        "--json")
                .documents()
                .getFirst();
        List<JsonNode> listed = on("bundle", "exhibits", "1", "--json").documents();
        assertEquals(List.of("E-0001", "E-0002"), text(listed, "exhibit"));
        assertEquals(List.of("TD000001", "TD000002"), text(listed, "batesFirst"));
        assertEquals(List.of("2026-11-23", "2026-11-23"), text(listed, "date"));
        assertEquals(text(arranged, "page"), text(listed, "page"));
        for (int i = 0; i < 2; i++) {
            String words = page(
                    Path.of(bundle.get("file").asString()),
                    listed.get(i).get("page").asInt());
            assertTrue(words.contains(List.of("first words", "second words").get(i)), words);
        }

        Path list = folder.resolve("exhibits.xlsx");
        assertEquals(
                2,
                on("bundle", "exhibits", "1", "-o", list, "--json")
                        .json()
                        .get("lines")
                        .asInt());
        assertEquals(
                4,
                desk.call("-w", folder.resolve("w"), "bundle", "exhibits", "1", "-o", list)
                        .code());
        assertEquals(
                2,
                desk.call("-w", folder.resolve("w"), "bundle", "exhibits", "-o", list)
                        .code());
        assertEquals(
                2,
                desk.call("-w", folder.resolve("w"), "bundle", "exhibits", "1", "-o", folder.resolve("list.pdf"))
                        .code());
        Path evidence = folder.resolve("evidence.docx");
        on("evidence", "list", "--case", CASE, "--bilingual", "-o", evidence);
        assertTrue(Files.size(evidence) > 1000);
        assertEquals(
                2,
                desk.call("-w", folder.resolve("w"), "evidence", "list", "-o", folder.resolve("all.docx"))
                        .code());
    }

    private static List<String> text(List<JsonNode> documents, String member) {
        return documents.stream().map(each -> each.get(member).asString()).toList();
    }

    private static String page(Path file, int number) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document);
        }
    }

    @Test
    void whatWasExportedIsListedServedAndMadeAgain() throws IOException {
        desk.done("init", folder.resolve("w"));
        Path holder =
                Files.writeString(folder.resolve("holder.json"), "{\"name\":\"Nordlicht\",\"kind\":\"organisation\"}");
        on("holder", "import", holder);
        on("case", "new", "--title", "Lamps", "--holder", "1");
        on("evidence", "add", Files.writeString(folder.resolve("one.txt"), "one"), "--case", CASE);
        assertTrue(on("bundle", "list").err().contains("No bundle was exported yet"));
        on("bundle", "export", "--case", CASE, "-o", folder.resolve("out"));
        on("evidence", "add", Files.writeString(folder.resolve("two.txt"), "two"), "--case", CASE);

        JsonNode listed =
                on("bundle", "list", "--case", CASE, "--json").documents().getFirst();
        assertEquals(1, listed.get("number").asInt());
        JsonNode remade = on("bundle", "remake", "1", "-o", folder.resolve("again"), "--json")
                .documents()
                .getFirst();
        assertTrue(remade.get("same").asBoolean());
        assertEquals(listed.get("sha256").asString(), remade.get("sha256").asString());
        assertEquals(
                -1,
                Files.mismatch(
                        Path.of(listed.get("file").asString()),
                        Path.of(remade.get("file").asString())));
        assertTrue(on("bundle", "serve", "1").err().contains("version 1"));
        assertEquals(
                3, desk.call("-w", folder.resolve("w"), "bundle", "serve", "7").code());
    }

    private void caseWithTexts(String... names) throws IOException {
        desk.done("init", folder.resolve("w"));
        Path holder =
                Files.writeString(folder.resolve("holder.json"), "{\"name\":\"Nordlicht\",\"kind\":\"organisation\"}");
        on("holder", "import", holder);
        on("case", "new", "--title", "Lamps", "--holder", "1");
        for (String name : names) {
            on("evidence", "add", Files.writeString(folder.resolve(name + ".txt"), name), "--case", CASE);
        }
    }

    @Test
    void coverSheetsAreAskedForAndSaidInTheBundlesLanguage() throws IOException {
        caseWithTexts("one");
        on("certificate", "statement", "E-0001", "--case", CASE, "--shows", "The lamp", "--does-not-show", "Its price");
        Path out = folder.resolve("out");
        JsonNode plain = on("bundle", "export", "--case", CASE, "-o", out, "--json")
                .documents()
                .getFirst();
        JsonNode covered = on("bundle", "export", "--case", CASE, "--cover-sheets", "-o", out, "--json", "--lang", "zh")
                .documents()
                .getFirst();
        assertEquals(plain.get("pages").asInt() + 1, covered.get("pages").asInt());
        assertEquals(
                0, desk.call("bundle", "check", covered.get("file").asString()).code());
        try (var document = org.apache.pdfbox.Loader.loadPDF(
                new java.io.File(covered.get("file").asString()))) {
            String words = new org.apache.pdfbox.text.PDFTextStripper().getText(document);
            assertTrue(words.contains("类别") && words.contains("方式：命令行"), words);
            assertEquals(2, words.split("Its price", -1).length - 1, words);
        }
    }

    @Test
    void whatIsFoundIsKeptBesideTheBundle() throws IOException {
        caseWithTexts("one");
        Path out = folder.resolve("out");
        Path file = Path.of(on("bundle", "export", "--case", CASE, "--check", "-o", out, "--json")
                .documents()
                .getFirst()
                .get("file")
                .asString());
        Path beside = out.resolve(file.getFileName().toString().replace(".pdf", " - check.pdf"));
        assertTrue(Files.isRegularFile(beside));
        assertEquals(List.of(), VeraPdf.faults(beside, "2u"));
        Path report = folder.resolve("r.pdf");
        assertTrue(desk.done("bundle", "check", file, "--profile", "EW", "--report", report)
                .err()
                .contains("r.pdf"));
        assertTrue(Files.size(report) > 10_000);
    }

    @Test
    void batesNumbersAreGivenLookedUpAndListed() throws IOException {
        caseWithTexts("one", "two");
        Path out = folder.resolve("out");
        JsonNode first = on(
                        "bundle",
                        "export",
                        "--case",
                        CASE,
                        "--bates",
                        "TD000041",
                        "--bates-position",
                        "top-left",
                        "--bates-colour",
                        "red",
                        "-o",
                        out,
                        "--json")
                .documents()
                .getFirst();
        assertEquals("TD000041", first.get("batesFirst").asString());
        assertEquals("TD000042", first.get("batesLast").asString());
        JsonNode next = on("bundle", "export", "--case", CASE, "--bates", "next", "-o", out, "--json")
                .documents()
                .getFirst();
        assertEquals("TD000043", next.get("batesFirst").asString());
        JsonNode plain = on("bundle", "export", "--case", CASE, "-o", out, "--json")
                .documents()
                .getFirst();
        assertTrue(plain.get("batesFirst").isNull());

        JsonNode found = on("bundle", "bates", "TD000042", "--json").documents().getFirst();
        assertEquals("E-0002", found.get("item").asString());
        assertEquals(1, found.get("bundle").asInt());
        assertEquals(1, found.get("pageOfExhibit").asInt());
        assertEquals(first.get("file").asString(), found.get("file").asString());
        assertEquals(
                List.of("TD000043 TD000043 E-0001", "TD000044 TD000044 E-0002"),
                on("bundle", "bates", "--register", "2", "--json").documents().stream()
                        .map(line -> line.get("batesFirst").asString() + " "
                                + line.get("batesLast").asString() + " "
                                + line.get("exhibit").asString())
                        .toList());
        assertTrue(on("bundle", "bates", "--register", "3").err().contains("no Bates numbers"));

        Path w = folder.resolve("w");
        Result taken = desk.call("-w", w, "bundle", "export", "--case", CASE, "--bates", "TD000042", "-o", out);
        assertEquals(3, taken.code());
        assertTrue(taken.err().contains("TD000042") && taken.err().contains("bundle 1"), taken.err());
        assertEquals(3, desk.call("-w", w, "bundle", "bates", "TD000099").code());
        assertEquals(2, desk.call("-w", w, "bundle", "bates", "12").code());
        assertEquals(2, desk.call("-w", w, "bundle", "bates").code());
        assertEquals(
                2,
                desk.call("-w", w, "bundle", "export", "--case", CASE, "--bates", "000001", "-o", out)
                        .code());
    }
}
