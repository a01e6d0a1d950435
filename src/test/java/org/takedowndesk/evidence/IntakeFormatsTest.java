package org.takedowndesk.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.format.FactName;
import org.takedowndesk.format.Notice;
import org.takedowndesk.format.NoticeKind;
import org.takedowndesk.format.Samples;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.media.Condition;
import org.takedowndesk.media.FileType;
import org.takedowndesk.work.Progress;

class IntakeFormatsTest {

    private static final String LINK = "https://item.example.com/offer/620.html";

    @TempDir
    Path folder;

    private TestWorkspace workspace;
    private CaseId caseId;

    @BeforeEach
    void open() {
        workspace = new TestWorkspace(folder.resolve("workspace"));
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
    void whatTheFileSaysFillsWhatWasLeftEmpty() throws IOException {
        EvidenceItem item =
                takeIn("page.mhtml", Samples.of(FileType.MHTML), request()).getFirst();

        assertEquals(LINK, item.sourceUrl());
        assertEquals("仿冒 lamp", item.title());
        assertEquals(
                new CapturedAt(Instant.parse("2026-11-23T01:15:00Z"), CapturedAt.Basis.FROM_FILE), item.capturedAt());
        assertEquals(EvidenceKind.SAVED_PAGE, item.kind());
        assertEquals(List.of(), Differences.of(item, TestWorkspace.SHANGHAI));
    }

    @Test
    void whatWasTypedStandsAndTheDifferenceIsSaid() throws IOException {
        Instant typed = Instant.parse("2026-11-22T04:00:00Z");
        EvidenceItem item = takeIn(
                        "page.mhtml",
                        Samples.of(FileType.MHTML),
                        request().withSourceUrl("https://other.example/1").withCapturedAt(typed))
                .getFirst();

        assertEquals("https://other.example/1", item.sourceUrl());
        assertEquals(new CapturedAt(typed, CapturedAt.Basis.GIVEN), item.capturedAt());
        assertEquals(
                List.of(
                        new Difference(
                                FactName.LINK, LINK, "https://other.example/1", "header Snapshot-Content-Location"),
                        new Difference(
                                FactName.CAPTURED_AT,
                                "2026-11-23T09:15:00+08:00",
                                "2026-11-22T04:00:00Z",
                                "header Date")),
                Differences.of(item, TestWorkspace.SHANGHAI));
    }

    @Test
    void theSamePageInAnotherWritingIsNoDifference() throws IOException {
        EvidenceItem item = takeIn(
                        "page.mhtml",
                        Samples.of(FileType.MHTML),
                        request()
                                .withSourceUrl("http://ITEM.example.com/offer/620.html#reviews")
                                .withCapturedAt(Instant.parse("2026-11-23T01:15:30Z")))
                .getFirst();

        assertEquals(List.of(), Differences.of(item, TestWorkspace.SHANGHAI));
    }

    @Test
    void attachmentsComeInAsOriginalsOfTheirOwn() throws IOException {
        List<EvidenceItem> items = takeIn("mail.eml", Samples.of(FileType.EML), request());

        assertEquals(
                List.of("E-0001 mail.eml EML", "E-0002 灯.png PNG", "E-0003 part-3.eml EML"),
                items.stream()
                        .map(item -> item.key() + " " + item.file().name() + " "
                                + item.description().type())
                        .toList());
        EvidenceItem mail = items.getFirst();
        EvidenceItem picture = items.get(1);
        assertNull(mail.memberOf());
        assertEquals(new MemberOf(mail.id(), "灯.png"), picture.memberOf());
        assertArrayEquals(
                Samples.of(FileType.PNG),
                Files.readAllBytes(
                        workspace.services().vault().path(picture.file().hash())));
        assertEquals(
                List.of("evidence.taken-in"),
                workspace.services().custody().log(picture.id()).stream()
                        .map(entry -> entry.action())
                        .toList());
        assertTrue(workspace.services().evidence().of(caseId).containsAll(items));
    }

    @Test
    void theSameMailAgainBringsNothingNew() throws IOException {
        takeIn("mail.eml", Samples.of(FileType.EML), request());
        Path file = Files.write(folder.resolve("again.eml"), Samples.of(FileType.EML));
        IntakeResult result = workspace.services().intake().takeIn(List.of(file), request(), Progress.none());

        assertEquals(List.of(), result.added());
        assertEquals(1, result.known().size());
        assertEquals(3, workspace.services().evidence().count(caseId));
    }

    @Test
    void archivesInArchivesAreOpenedToTheLimit() throws IOException {
        byte[] inner = zip("picture.png", Samples.of(FileType.PNG));
        for (int i = 0; i < 12; i++) {
            inner = zip("level " + i + ".zip", inner);
        }
        List<EvidenceItem> items = takeIn("deep.zip", inner, request());

        // The archive and eight levels below it.
        assertEquals(9, items.size());
        EvidenceItem last = items.getLast();
        assertEquals(
                List.of(Notice.of(NoticeKind.LIMIT_NESTING, 8)),
                last.description().says().notices());
        assertEquals(new MemberOf(items.get(7).id(), "level 4.zip"), last.memberOf());
    }

    @Test
    void aBombInAnArchiveSpoilsNothingElse() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        Path bombFile = Files.write(folder.resolve("bomb.zip"), zip("inner.zip", bomb.toByteArray()));
        Path good = Files.write(folder.resolve("good.png"), Samples.of(FileType.PNG));
        IntakeResult result = workspace.services().intake().takeIn(List.of(bombFile, good), request(), Progress.none());

        assertEquals(
                List.of("bomb.zip", "inner.zip", "good.png"),
                result.added().stream().map(item -> item.file().name()).toList());
        FileDescription inner = result.added().get(1).description();
        assertEquals(Condition.TOO_LARGE, inner.condition());
        assertEquals(
                List.of(Notice.of(NoticeKind.LIMIT_RATIO, 200, "zeros")),
                inner.says().notices());
        try (var hashes = workspace.services().vault().hashes();
                var strangers = workspace.services().vault().strangers()) {
            assertEquals(3, hashes.count());
            assertEquals(0, strangers.count());
        }
    }

    /// A picture of 20,000 by 20,000 pixels in a few kilobytes, inside an archive.
    @Test
    void aPictureBombIsKeptAndNamed() throws IOException {
        EvidenceItem item =
                takeIn("a.zip", zip("huge.png", hugePng(60_000)), request()).get(1);

        assertEquals(Condition.TOO_LARGE, item.description().condition());
        assertEquals(60_000, item.description().width());
    }

    /// A journal of before gives null for what it does not know.
    @Test
    @SuppressWarnings("NullAway")
    void recordsOfBeforeSayNothing() {
        FileDescription old = new FileDescription(FileType.PNG, Condition.OK, false, 1, 1, 1, null, null);

        assertEquals(List.of(), old.says().facts());
    }

    @Test
    void whatFilesSaySurvivesARebuild() throws IOException {
        EvidenceItem item =
                takeIn("page.warc", Samples.of(FileType.WARC), request()).getFirst();
        Services reopened = workspace.reopen();

        assertEquals(item, reopened.evidence().get(item.id()));
        assertEquals(
                "tls/1.3",
                item.description().says().first(FactName.TLS).orElseThrow().value());
    }

    private IntakeRequest request() {
        return IntakeRequest.into(caseId, IntakeMethod.COMMAND_LINE);
    }

    private List<EvidenceItem> takeIn(String name, byte[] content, IntakeRequest request) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        IntakeResult result = workspace.services().intake().takeIn(List.of(file), request, Progress.none());
        assertEquals(List.of(), result.refused());
        return result.added();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : Map.of(name, content).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] hugePng(int side) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteBuffer header = ByteBuffer.allocate(13).putInt(side).putInt(side);
        chunk(png, "IHDR", header.put((byte) 8).put((byte) 0).array());
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(rows, new Deflater(9))) {
            for (int i = 0; i < 1000; i++) {
                packed.write(new byte[side]);
            }
        }
        chunk(png, "IDAT", rows.toByteArray());
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String name, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
