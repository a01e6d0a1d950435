package org.takedowndesk.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.format.NoticeKind;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.media.Condition;
import org.takedowndesk.media.FileType;
import org.takedowndesk.work.Progress;

/// Files that mean harm, through the whole intake: each is kept byte for byte, named for what it is, stays within its
/// bounds, and the file beside it comes in all the same.
class HostileIntakeTest {

    /// What one intake of a small hostile file may take of memory, most of it buffers.
    private static final long MEMORY = 256L * 1024 * 1024;

    @TempDir
    Path folder;

    private TestWorkspace workspace;
    private CaseId caseId;

    @BeforeEach
    void open() {
        workspace = new TestWorkspace(folder.resolve("w"));
        caseId = workspace
                .services()
                .cases()
                .open("Lamps", new HolderId(1), List.of())
                .id();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void pngOfFourThousandMillionPixels() throws IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(rows, new Deflater(9))) {
            for (int i = 0; i < 500; i++) {
                packed.write(new byte[65_001]);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(65_000)
                        .putInt(65_000)
                        .put((byte) 8)
                        .array());
        chunk(png, "IDAT", rows.toByteArray());
        chunk(png, "IEND", new byte[0]);

        EvidenceItem item = hostile("bomb.png", png.toByteArray());
        assertEquals(Condition.TOO_LARGE, item.description().condition());
        assertEquals(65_000, item.description().width());
    }

    @Test
    void webpOfAThousandMillionPixels() throws IOException {
        // An extended header says 16,384 by 16,384 and that there is no more; what follows is noise.
        ByteBuffer webp = ByteBuffer.allocate(100).order(ByteOrder.LITTLE_ENDIAN);
        webp.put(ascii("RIFF")).putInt(92).put(ascii("WEBP")).put(ascii("VP8X")).putInt(10);
        webp.putInt(0).put(new byte[] {(byte) 0xFF, (byte) 0xFF, 0}).put(new byte[] {(byte) 0xFF, (byte) 0xFF, 0});
        webp.put(ascii("VP8L")).putInt(60).put((byte) 0x2F).putInt(0x0FFF_FFFF);

        EvidenceItem item = hostile("bomb.webp", webp.array());
        assertTrue(
                List.of(Condition.TOO_LARGE, Condition.CORRUPT, Condition.TRUNCATED)
                        .contains(item.description().condition()),
                item.description().toString());
        assertFalse(item.description().showable());
    }

    /// A page whose drawing is a thousand million zeros in one packed megabyte.
    @Test
    void pdfThatUnpacksToAGigabyte() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            byte[] blanks = new byte[1024 * 1024];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 1024; i++) {
                out.write(blanks);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            COSStream content = document.getDocument().createCOSStream();
            try (OutputStream out = content.createRawOutputStream()) {
                out.write(packed.toByteArray());
            }
            content.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            page.setContents(new PDStream(content));
            document.addPage(page);
            document.save(pdf);
        }
        EvidenceItem item = hostile("bomb.pdf", pdf.toByteArray());
        assertEquals(
                "PDF 1", item.description().type() + " " + item.description().pages());
    }

    @Test
    void zipWithPathsThatLeadOutOrToTheRoot() throws IOException {
        byte[] zip = zip(Map.of("../../evil.txt", "x", "/etc/cron.d/evil", "x", "C:\\evil.txt", "x", "good.txt", "ok"));
        List<EvidenceItem> items = hostileWithMembers("slip.zip", zip);
        assertEquals(
                List.of("slip.zip", "good.txt"),
                items.stream().map(item -> item.file().name()).toList());
        assertEquals(
                3,
                items.getFirst().description().says().notices().stream()
                        .filter(notice -> notice.kind() == NoticeKind.OUTSIDE_ENTRY)
                        .count());
        assertFalse(Files.exists(folder.resolve("evil.txt")) || Files.exists(folder.resolveSibling("evil.txt")));
    }

    @Test
    void savedPageThatPointsToAFileOfTheMachine() throws IOException {
        byte[] page = ascii("""
                From: <Saved by Blink>
                Snapshot-Content-Location: file:///etc/passwd
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="----B"

                ------B
                Content-Type: text/html
                Content-Location: file:///etc/passwd

                <html><iframe src="file:///etc/passwd"></iframe><a href="file:///etc/shadow">x</a></html>
                ------B--
                """.replace("\n", "\r\n"));
        EvidenceItem item = hostile("page.mhtml", page);
        assertEquals(FileType.MHTML, item.description().type());
        assertEquals("", item.sourceUrl(), "a file of the machine is no source");
        assertTrue(item.description().says().notices().stream()
                .anyMatch(notice -> notice.kind() == NoticeKind.LOCAL_FILE));
        assertFalse(item.toString().contains("root:"));
    }

    @Test
    void pageWithScriptsIsToldAndNothingOfItRuns() throws IOException {
        EvidenceItem item = hostile(
                "page.html",
                ascii("<!DOCTYPE html><html><head><title>Lamp</title><script>while(true){}</script></head>"
                        + "<body onload='alert(1)'><img src=x onerror='alert(2)'></body></html>"));
        assertTrue(
                item.description().says().notices().stream().anyMatch(notice -> notice.kind() == NoticeKind.SCRIPTS));
        assertEquals("Lamp", item.title());
    }

    @Test
    void mailOfTenThousandParts() throws IOException {
        StringBuilder mail = new StringBuilder(
                "From: a@b.example\r\nMIME-Version: 1.0\r\n" + "Content-Type: multipart/mixed; boundary=\"m\"\r\n\r\n");
        for (int i = 0; i < 10_000; i++) {
            mail.append("--m\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=\"")
                    .append(i)
                    .append(".txt\"\r\n\r\n")
                    .append(i)
                    .append("\r\n");
        }
        List<EvidenceItem> items =
                hostileWithMembers("many.eml", ascii(mail.append("--m--\r\n").toString()));
        // The mail and as many members as the limit lets in.
        assertEquals(2_001, items.size());
        assertEquals(Condition.TOO_LARGE, items.getFirst().description().condition());
        assertTrue(items.getFirst().description().says().notices().stream()
                .anyMatch(notice -> notice.kind() == NoticeKind.LIMIT_ENTRIES));
    }

    @Test
    void webArchiveCutInARecord() throws IOException {
        byte[] record = ascii("WARC/1.0\r\nWARC-Type: response\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000002>\r\n"
                + "WARC-Date: 2026-11-23T01:15:01Z\r\nWARC-Target-URI: https://shop.example/\r\n"
                + "Content-Type: application/http;msgtype=response\r\nContent-Length: 50000\r\n\r\n"
                + "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><title>Lamp</title>");
        EvidenceItem item = hostile("cut.warc", record);
        assertEquals(Condition.TRUNCATED, item.description().condition());
        assertEquals(
                List.of("1"),
                item.description().says().notices().stream()
                        .filter(notice -> notice.kind() == NoticeKind.CUT_RECORD)
                        .flatMap(notice -> notice.values().stream())
                        .toList());
    }

    @Test
    void linksInAFolderAreNotFollowed() throws IOException {
        Path given = Files.createDirectories(folder.resolve("given/pictures"));
        Files.writeString(given.resolve("good.txt"), "good");
        Path secret = Files.createDirectories(folder.resolve("secret"));
        Files.writeString(secret.resolve("private.txt"), "private");
        Files.createSymbolicLink(given.resolve("out"), secret);
        Files.createSymbolicLink(given.resolve("circle"), folder.resolve("given"));
        Files.createSymbolicLink(given.resolve("gone"), folder.resolve("nowhere"));
        IntakeResult result =
                workspace.services().intake().takeIn(List.of(folder.resolve("given")), request(), Progress.none());
        assertEquals(
                List.of("good.txt"),
                result.added().stream().map(item -> item.file().name()).toList());
    }

    private EvidenceItem hostile(String name, byte[] content) throws IOException {
        List<EvidenceItem> items = hostileWithMembers(name, content);
        assertEquals(1, items.size());
        return items.getFirst();
    }

    /// Takes in the file with an honest one behind it, and looks at what must hold of every file.
    private List<EvidenceItem> hostileWithMembers(String name, byte[] content) throws IOException {
        Path bad = Files.write(folder.resolve(name), content);
        Path good = Files.writeString(folder.resolve("honest.txt"), "an honest file");
        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        IntakeResult result = workspace.services().intake().takeIn(List.of(bad, good), request(), Progress.none());
        long taken = threads.getCurrentThreadAllocatedBytes() - before;
        assertEquals(List.of(), result.refused());
        EvidenceItem item = result.added().getFirst();
        assertArrayEquals(
                content,
                Files.readAllBytes(workspace.services().vault().path(item.file().hash())));
        assertEquals("honest.txt", result.added().getLast().file().name());
        if (result.added().size() == 2) {
            assertTrue(taken < MEMORY, taken + " bytes");
        }
        try (var strangers = workspace.services().vault().strangers()) {
            assertEquals(0, strangers.count());
        }
        return result.added().subList(0, result.added().size() - 1);
    }

    private IntakeRequest request() {
        return IntakeRequest.into(caseId, IntakeMethod.COMMAND_LINE);
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(ascii(entry.getValue()));
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(ascii(name));
        sum.update(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(ascii(name));
        png.writeBytes(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
