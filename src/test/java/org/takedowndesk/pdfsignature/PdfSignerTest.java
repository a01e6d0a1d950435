package org.takedowndesk.pdfsignature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.OpenSsl;
import org.takedowndesk.timestamp.LocalAuthority;
import org.takedowndesk.work.ProblemException;

/// Keys and certificates come from `openssl`, and it and `pdfsig` are the other side.
@SuppressWarnings("NullAway") // opened before each test
class PdfSignerTest {

    private static final SignatureWish WISH = new SignatureWish("Bundle for the court", "Shenzhen", true, false);

    @TempDir
    Path folder;

    private final PdfSigner signer = new PdfSigner();
    /// A little later, since certificates begin when they are made.
    private final Instant now = Instant.now().plusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
    private OpenSsl openssl;
    private Path plain;

    @BeforeEach
    void make() throws IOException {
        openssl = OpenSsl.in(folder);
        plain = folder.resolve("plain.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            document.save(plain.toFile());
        }
    }

    private SigningIdentity identity(String... key) throws IOException {
        Path file = openssl.identity("lin", "/CN=Lin Yue/O=Lin and Partners", key);
        return SigningIdentity.open(file, "secret".toCharArray());
    }

    private SigningIdentity rsa() throws IOException {
        return identity("-newkey", "rsa:2048");
    }

    private Path sign(SigningIdentity identity, SignatureWish wish) {
        Path signed = folder.resolve("signed.pdf");
        signer.sign(plain, signed, identity, wish, now);
        return signed;
    }

    private String pdfsig(Path file) {
        try {
            return OpenSsl.run(folder, List.of("pdfsig", "-nocert", file.toString()))
                    .output();
        } catch (IOException e) {
            return assumeThere();
        }
    }

    private static String assumeThere() {
        assumeTrue(false, "no pdfsig on this machine: nothing compared with it");
        return "";
    }

    private static SignatureFound only(Path file) {
        List<SignatureFound> all = new PdfSignatures().read(file);
        assertEquals(1, all.size());
        return all.getFirst();
    }

    @Test
    void signatureIsFoundVerifiedAndLeavesTheBytesBeforeItAlone() throws IOException {
        Path signed = sign(rsa(), WISH);
        assertEquals(
                new SignatureFound("Lin Yue", "Lin Yue", Optional.of(now), true, true, true, Optional.empty()),
                only(signed));
        byte[] before = Files.readAllBytes(plain);
        assertArrayEquals(before, Arrays.copyOf(Files.readAllBytes(signed), before.length));
        assertEquals(List.of(), new PdfSignatures().read(plain));
    }

    @Test
    void popplerAndOpensslVerifyIt() throws IOException {
        for (String[] key :
                new String[][] {{"-newkey", "rsa:3072"}, {"-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384"}}) {
            Path signed = sign(identity(key), WISH);
            String said = pdfsig(signed);
            assertTrue(said.contains("Signature is Valid."), said);
            assertTrue(said.contains("ETSI.CAdES.detached") && said.contains("Total document signed"), said);
            assertTrue(said.contains("Signer Certificate Common Name: Lin Yue"), said);

            SignedRange range = PdfSignatures.last(signed).orElseThrow();
            Files.write(folder.resolve("sig.der"), range.cms());
            try (var content = range.content()) {
                Files.write(folder.resolve("content"), content.readAllBytes());
            }
            openssl.done(
                    "cms",
                    "-verify",
                    "-binary",
                    "-inform",
                    "DER",
                    "-in",
                    "sig.der",
                    "-content",
                    "content",
                    "-CAfile",
                    "lin.pem",
                    "-purpose",
                    "any",
                    "-out",
                    "verified");
            // PAdES: the certificate is among what is signed, and the time is not.
            String printed = openssl.done("cms", "-cmsout", "-print", "-inform", "DER", "-in", "sig.der", "-noout");
            assertTrue(printed.contains("id-smime-aa-signingCertificateV2"), printed);
            assertFalse(printed.contains("signingTime"), printed);
        }
    }

    @Test
    void everyChangeOfASignedByteShows() throws IOException {
        Path signed = sign(rsa(), WISH);
        byte[] whole = Files.readAllBytes(signed);
        SignedRange range = PdfSignatures.last(signed).orElseThrow();
        Path changed = folder.resolve("changed.pdf");
        int noticed = 0;
        int tried = 0;
        for (int at = 20; at < whole.length; at += 97) {
            if (at >= range.gap() && at < range.gapEnd()) {
                continue;
            }
            tried++;
            byte[] content = whole.clone();
            content[at] ^= 1;
            Files.write(changed, content);
            try {
                List<SignatureFound> found = new PdfSignatures().read(changed);
                if (found.isEmpty() || !found.getFirst().intact()) {
                    noticed++;
                }
            } catch (ProblemException e) {
                noticed++;
            }
        }
        assertTrue(tried > 10);
        assertEquals(tried, noticed);
    }

    @Test
    void whatIsAddedLaterShows() throws IOException {
        Path signed = sign(rsa(), WISH);
        byte[] more = "\n% more\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        Files.write(signed, more, java.nio.file.StandardOpenOption.APPEND);
        SignatureFound found = only(signed);
        assertTrue(found.intact());
        assertFalse(found.wholeFile());
    }

    @Test
    void authoritysAnswerGoesIntoTheSignature() throws IOException {
        Path signed = sign(rsa(), WISH);
        Path query = Files.write(folder.resolve("q.tsq"), signer.query(signed));
        assertTrue(openssl.done("ts", "-query", "-in", "q.tsq", "-text").contains("sha256"));
        Path answer = new LocalAuthority(folder.resolve("authority")).answer(query);
        Path stamped = folder.resolve("stamped.pdf");
        signer.stamp(signed, answer, stamped);
        SignatureFound found = only(stamped);
        assertTrue(found.intact() && found.wholeFile());
        assertTrue(found.stampedAt().orElseThrow().isAfter(now.minusSeconds(600)));
        assertEquals(Files.size(signed), Files.size(stamped));
        String said = pdfsig(stamped);
        assertTrue(said.contains("Signature is Valid."), said);

        // The answer for one signature is none for another.
        Path other = folder.resolve("other.pdf");
        signer.sign(plain, other, rsa(), WISH, now);
        assertTrouble(SignatureTrouble.OTHER_SIGNATURE, () -> signer.stamp(other, answer, folder.resolve("x.pdf")));
        assertTrouble(
                SignatureTrouble.OTHER_SIGNATURE,
                () -> signer.stamp(
                        signed,
                        Files.write(folder.resolve("short.tsr"), new byte[] {1, 2, 3}),
                        folder.resolve("x.pdf")));
        assertTrouble(SignatureTrouble.NOT_SIGNED, () -> signer.stamp(plain, answer, folder.resolve("x.pdf")));
        assertFalse(Files.exists(folder.resolve("x.pdf")));
    }

    @Test
    void secondPersonSignsToo() throws IOException {
        Path first = sign(rsa(), WISH);
        Path both = folder.resolve("both.pdf");
        signer.sign(first, both, rsa(), new SignatureWish("", "", false, false), now);
        List<SignatureFound> found = new PdfSignatures().read(both);
        assertEquals(2, found.size());
        assertTrue(found.stream().allMatch(SignatureFound::intact));
        assertEquals(
                List.of(true, false),
                found.stream().map(SignatureFound::certified).toList());
        assertEquals(
                List.of(false, true),
                found.stream().map(SignatureFound::wholeFile).toList());
        assertTrouble(SignatureTrouble.FORBIDDEN, () -> signer.sign(first, both, rsaAgain(), WISH, now));
    }

    @Test
    void marksAreSeenOneBelowTheOtherAndBothSignaturesHold() throws IOException {
        SignatureWish seen = new SignatureWish("For the court 提交法院", "\u0634\u0646\u062A\u0634\u0646", true, true);
        Path first = sign(rsa(), seen);
        Path both = folder.resolve("both.pdf");
        signer.sign(first, both, rsaAgain(), new SignatureWish("", "", false, true), now);
        assertTrue(new PdfSignatures().read(both).stream().allMatch(SignatureFound::intact));
        String said = pdfsig(both);
        assertEquals(2, said.split("Signature is Valid.", -1).length - 1, said);
        int one = dark(first);
        int two = dark(both);
        assertTrue(one > 100 && two > one + 100, one + " " + two);
        // Invisible ones are no marks.
        assertEquals(0, dark(sign(rsaAgain(), WISH)));
        try (PDDocument document = Loader.loadPDF(both.toFile())) {
            List<PDRectangle> boxes = document.getSignatureFields().stream()
                    .map(field -> field.getWidgets().getFirst().getRectangle())
                    .toList();
            assertTrue(boxes.getLast().getUpperRightY() < boxes.getFirst().getLowerLeftY(), boxes.toString());
        }
    }

    /// A token in software: its library finds its files by a variable of the environment, so a program of its own
    /// signs.
    @Test
    void keyOnATokenSignsWithoutLeavingIt() throws IOException {
        Path library = Path.of("/usr/lib/softhsm/libsofthsm2.so");
        assumeTrue(Files.isRegularFile(library), "no SoftHSM on this machine");
        Path p12 = openssl.identity("lin", "/CN=Lin Yue", "-newkey", "rsa:2048");
        Path tokens = Files.createDirectory(folder.resolve("tokens"));
        Files.writeString(folder.resolve("soft.conf"), "directories.tokendir = " + tokens + "\n");
        String pkcs11 = "pkcs11-tool --module " + library + " --login --pin 1234 --id 01 --write-object ";
        assumeTrue(
                shell("softhsm2-util --init-token --free --label desk --pin 1234 --so-pin 5678"
                                + " && openssl pkcs12 -in " + p12 + " -passin pass:secret -nodes -nocerts"
                                + " | openssl pkey -outform DER -out key.der"
                                + " && openssl pkcs12 -in " + p12 + " -passin pass:secret -nokeys"
                                + " | openssl x509 -outform DER -out cert.der"
                                + " && " + pkcs11 + "key.der --type privkey"
                                + " && " + pkcs11 + "cert.der --type cert")
                        == 0,
                "no pkcs11-tool on this machine");
        Path settings = Files.writeString(
                folder.resolve("token.cfg"), "name = Desk\nlibrary = " + library + "\nslotListIndex = 0\n");
        Files.writeString(folder.resolve("pin"), "1234");
        Path signed = folder.resolve("signed.pdf");
        String sign = "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '"
                + System.getProperty("java.class.path") + "' org.takedowndesk.Launcher bundle sign " + plain + " --key "
                + settings + " -o " + signed;
        Files.writeString(folder.resolve("wrong"), "4321");
        assertEquals(3, shell(sign + " --password-file wrong"));
        assertFalse(Files.exists(signed));
        assertEquals(0, shell("sleep 1; " + sign + " --password-file pin"));
        assertTrue(only(signed).intact() && only(signed).signer().equals("Lin Yue"));
        assertTrue(pdfsig(signed).contains("Signature is Valid."), pdfsig(signed));
        Path none = Files.writeString(folder.resolve("none.cfg"), "name = None\nlibrary = /nowhere/lib.so\n");
        assertTrouble(SignatureTrouble.NO_TOKEN, () -> SigningIdentity.open(none, "1".toCharArray()));
    }

    private int shell(String command) throws IOException {
        ProcessBuilder shell =
                new ProcessBuilder("sh", "-c", "{ " + command + "; } > out.txt 2>&1").directory(folder.toFile());
        shell.environment().put("SOFTHSM2_CONF", folder.resolve("soft.conf").toString());
        try {
            return shell.start().waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How many dark pixels poppler draws on the first page, whose second says nothing.
    private int dark(Path file) throws IOException {
        try {
            OpenSsl.run(
                    folder, List.of("pdftoppm", "-r", "72", "-png", "-l", "1", "-singlefile", file.toString(), "page"));
        } catch (IOException e) {
            assumeTrue(false, "no pdftoppm on this machine");
        }
        BufferedImage page = ImageIO.read(folder.resolve("page.png").toFile());
        int dark = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                dark += (page.getRGB(x, y) & 0xFF) < 0x80 ? 1 : 0;
            }
        }
        return dark;
    }

    private SigningIdentity rsaAgain() {
        return SigningIdentity.open(folder.resolve("lin.p12"), "secret".toCharArray());
    }

    @Test
    void refusalsNameTheReasonAndLeaveNothing() throws IOException {
        SigningIdentity identity = rsa();
        Path target = folder.resolve("t.pdf");
        assertTrouble(
                SignatureTrouble.WRONG_PASSWORD,
                () -> SigningIdentity.open(folder.resolve("lin.p12"), "other".toCharArray()));
        assertTrouble(SignatureTrouble.WRONG_PASSWORD, () -> SigningIdentity.open(plain, "secret".toCharArray()));
        assertTrouble(
                SignatureTrouble.NOT_VALID_NOW,
                () -> signer.sign(plain, target, identity, WISH, now.plus(400, ChronoUnit.DAYS)));
        SigningIdentity edwards = identity("-newkey", "ed25519");
        assertTrouble(SignatureTrouble.UNKNOWN_KEY, () -> signer.sign(plain, target, edwards, WISH, now));
        Path none = Files.writeString(folder.resolve("none.pdf"), "no pdf");
        assertThrows(ProblemException.class, () -> signer.sign(none, target, identity, WISH, now));
        assertThrows(
                ProblemException.class, () -> signer.sign(folder.resolve("gone.pdf"), target, identity, WISH, now));
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    files.map(path -> path.getFileName().toString())
                            .filter(name -> name.equals("t.pdf") || name.startsWith(".signing"))
                            .toList());
        }
    }

    private static void assertTrouble(SignatureTrouble trouble, org.junit.jupiter.api.function.Executable work) {
        assertEquals(
                trouble, assertThrows(ProblemException.class, work).values().get(1));
    }
}
