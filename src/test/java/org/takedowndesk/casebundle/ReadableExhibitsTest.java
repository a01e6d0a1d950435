package org.takedowndesk.casebundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.takedowndesk.bundle.BundleCheck;
import org.takedowndesk.bundle.Edition;
import org.takedowndesk.bundle.VeraPdf;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.work.CancelledException;
import org.takedowndesk.work.Progress;

/// Messages and saved pages in a bundle are there to be read, not to be decoded by the reader.
class ReadableExhibitsTest {

    private static final String MESSAGE = """
            From: =?UTF-8?Q?J=C3=BCrgen_K=C3=B6nig?= <koenig@example.com>
            To: sales@example.org
            Subject: =?UTF-8?B?5LuT5bqT6YeN5aSN?= order 4711
            Date: Mon, 16 Nov 2026 09:30:00 +0800
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=XYZ

            --XYZ
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: quoted-printable

            The price is 12=E2=82=AC a lamp.

            We ship from =E6=B7=B1=E5=9C=B3.
            --XYZ
            Content-Type: text/plain; name=prices.txt
            Content-Disposition: attachment; filename=prices.txt
            Content-Transfer-Encoding: base64

            b25lIGxhbXAsIDEy
            --XYZ--
            """;

    private static final String SAVED_PAGE = """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://item.example.com/4711.html
            Subject: Lamp of the seller
            Date: Tue, 17 Nov 2026 02:03:04 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="--M"

            ----M
            Content-Type: text/html
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://item.example.com/4711.html

            <html><head><title>Lamp</title><script>alert(1)</script></head><body><h1>Desk lamp =
            copy</h1><p>Price =C2=A5 88</p><p>Sold 1,204</p></body></html>
            ----M--
            """;

    @TempDir
    Path folder;

    private TestWorkspace workspace;
    private Services services;
    private LampCase lamps;
    private CaseFile file;

    @BeforeEach
    void open() {
        workspace = new TestWorkspace(folder.resolve("w"));
        services = workspace.services();
        lamps = LampCase.open(services, folder);
        file = lamps.file();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private ExportedBundle bundleOf(String name, String content, Locale language) throws IOException {
        lamps.takeIn(name, content.replace("\n", "\r\n"));
        return services.bundles()
                .export(new BundleRequest(file.id(), null, language), folder.resolve("out"), Progress.none());
    }

    private static String text(ExportedBundle bundle) throws IOException {
        try (PDDocument document = Loader.loadPDF(new File(bundle.file()))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void messageIsSetAsItsFieldsAndItsWords() throws IOException {
        ExportedBundle bundle = bundleOf("offer.eml", MESSAGE, Locale.ENGLISH);
        String words = text(bundle);
        assertTrue(words.contains("The price is 12€ a lamp."), words);
        assertTrue(words.contains("We ship from 深圳."), words);
        assertTrue(words.contains("仓库重复 order 4711"), words);
        assertTrue(words.contains("Jürgen König <koenig@example.com>"), words);
        assertTrue(words.contains("sales@example.org"), words);
        assertTrue(words.contains("prices.txt"), words);
        assertFalse(words.contains("=E2=82=AC") || words.contains("b25lIGxhbXAs") || words.contains("?UTF-8?"), words);
        assertEquals(List.of(), VeraPdf.faults(Path.of(bundle.file()), "3u"));
        assertTrue(
                new BundleCheck().check(Path.of(bundle.file()), Progress.none()).passed());
    }

    @Test
    void savedPageIsSetAsItsWordsInTheBundlesLanguage() throws IOException {
        ExportedBundle bundle = bundleOf("lamp.mhtml", SAVED_PAGE, Locale.SIMPLIFIED_CHINESE);
        String words = text(bundle);
        assertTrue(words.contains("Desk lamp copy"), words);
        assertTrue(words.contains("Price ¥ 88"), words);
        assertTrue(words.contains("https://item.example.com/4711.html"), words);
        assertTrue(words.contains("该文件本身没有页面"), words);
        assertFalse(words.contains("alert(1)") || words.contains("=C2=A5") || words.contains("Content-Type"), words);
    }

    @Test
    void longMessageIsCutAndSaysSo() throws IOException {
        String body = "word ".repeat(15).strip() + "\n";
        ExportedBundle bundle = bundleOf(
                "long.eml",
                "From: a@example.com\nSubject: long\nContent-Type: text/plain\n\n" + body.repeat(9_000),
                Locale.ENGLISH);
        assertTrue(text(bundle).contains("The text is cut here after 100 pages"), "cut");
        assertTrue(bundle.pages() < 130, "pages " + bundle.pages());
        assertTrue(bundle.remarks().stream()
                .anyMatch(remark -> remark.reason().name().equals("CUT_SHORT")));
    }

    /// A list that is cut says how much of it is not there.
    @Test
    void moreRecipientsThanAreShownAreCounted() throws IOException {
        StringBuilder head = new StringBuilder("From: a@example.com\nSubject: many\n");
        for (int i = 1; i <= 40; i++) {
            head.append("Received: from host").append(i).append(".example.com\n");
        }
        String words = text(bundleOf("many.eml", head + "Content-Type: text/plain\n\nHello\n", Locale.ENGLISH));
        // Sender, subject and 28 of the 40 stand; 12 and the number of parts do not.
        assertTrue(words.contains("host28.example.com") && !words.contains("host29.example.com"), words);
        assertTrue(words.contains("… and 13 more, in the original"), words);
    }

    @Test
    void bothEditionsAreMadeAgainByteForByte() throws IOException {
        bundleOf("offer.eml", MESSAGE, Locale.ENGLISH);
        for (Edition edition : Edition.values()) {
            ExportedBundle bundle = services.bundles()
                    .export(
                            new BundleRequest(file.id(), null, Locale.ENGLISH),
                            List.of(edition),
                            folder.resolve("out"),
                            Progress.none())
                    .getFirst();
            assertTrue(services.bundles()
                    .remake(bundle, folder.resolve("again"), Progress.none())
                    .same());
        }
    }

    /// Reading a file may take minutes; a user who stops there gets nothing half done.
    @Test
    void theExportEndsWhenTheUserStopsAtAMessage() throws IOException {
        bundleOf("offer.eml", MESSAGE, Locale.ENGLISH);
        Progress stopping = new Progress() {

            private boolean reading;

            @Override
            public void at(long done, long total) {}

            @Override
            public void note(String what) {
                reading |= what.startsWith("E-0001");
            }

            @Override
            public boolean cancelled() {
                return reading;
            }
        };
        BundleRequest request = new BundleRequest(file.id(), null, Locale.ENGLISH);
        Path target = folder.resolve("stopped");
        assertThrows(CancelledException.class, () -> services.bundles().export(request, target, stopping));
        try (Stream<Path> left = Files.list(target)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
