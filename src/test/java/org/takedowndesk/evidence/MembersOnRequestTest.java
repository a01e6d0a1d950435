package org.takedowndesk.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
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
import org.takedowndesk.format.NoticeKind;
import org.takedowndesk.format.Resource;
import org.takedowndesk.format.Resources;
import org.takedowndesk.format.SaidFact;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.media.FileType;
import org.takedowndesk.work.Progress;

/// What saved pages and web archives keep becomes evidence where the user asks for it, and only what they ask for.
class MembersOnRequestTest {

    private static final byte[] PAGE = bytes("<html><title>Lamp</title><img src=a.png></html>");
    private static final byte[] PICTURE = picture();

    @TempDir
    Path folder;

    private TestWorkspace workspace;
    private CaseId caseId;

    @BeforeEach
    void open() {
        workspace = new TestWorkspace(folder.resolve("w"));
        caseId = services().cases().open("Lamps", new HolderId(1), List.of()).id();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Services services() {
        return workspace.services();
    }

    @Test
    void resourcesOfAWebArchiveAreListedWithPlaceTimeAndStatus() throws IOException {
        byte[] page = response("https://shop.example/lamp.html", 200, "text/html; charset=utf-8", PAGE);
        byte[] picture = response("https://cdn.example/a/lamp.png?x=1", 203, "image/png", PICTURE);
        EvidenceItem archive =
                taken("shop.warc", page, picture, response("https://x.example/dot", 200, "image/gif", new byte[40]));
        List<Resource> all = resources(archive).all();

        assertEquals(1, services().evidence().count(caseId), "nothing comes in by itself");
        assertEquals(
                List.of(1, 2),
                all.stream().filter(Resource::sensible).map(Resource::number).toList());
        assertEquals(
                new Resource(
                        2,
                        "https://cdn.example/a/lamp.png?x=1",
                        "record 2 at byte " + page.length,
                        "image/png",
                        PICTURE.length,
                        List.of(
                                new SaidFact(
                                        FactName.LINK,
                                        "https://cdn.example/a/lamp.png?x=1",
                                        "record 2 at byte " + page.length + ", WARC-Target-URI"),
                                new SaidFact(
                                        FactName.CAPTURED_AT,
                                        "2026-11-23T01:15:01Z",
                                        "record 2 at byte " + page.length + ", WARC-Date"),
                                new SaidFact(FactName.STATUS, "203", "record 2 at byte " + page.length),
                                new SaidFact(
                                        FactName.SERVER_TIME,
                                        "2026-11-23T01:15:02Z",
                                        "record 2 at byte " + page.length + ", Date"))),
                all.get(1));
    }

    @Test
    void chosenResourceComesInAsAMemberWithWhatTheArchiveSaysOfIt() throws IOException {
        EvidenceItem archive = taken(
                "shop.warc",
                response("https://shop.example/lamp.html", 200, "text/html", PAGE),
                response("https://cdn.example/a/lamp.png?x=1", 200, "image/png", PICTURE));
        IntakeResult result = services().intake().takeMembers(archive, Set.of(2), Progress.none());

        EvidenceItem member = result.added().getFirst();
        assertArrayEquals(PICTURE, content(member));
        assertEquals("E-0002 lamp.png", member.key() + " " + member.file().name());
        assertEquals("https://cdn.example/a/lamp.png?x=1", member.sourceUrl());
        MemberOf memberOf = Objects.requireNonNull(member.memberOf());
        assertEquals(archive.id(), memberOf.container());
        assertEquals(
                List.of(FactName.LINK, FactName.CAPTURED_AT, FactName.STATUS, FactName.SERVER_TIME),
                memberOf.said().stream().map(SaidFact::name).toList());
        // Asked for again it is known; and the record of it outlives a rebuild.
        assertEquals(
                List.of(member),
                services()
                        .intake()
                        .takeMembers(archive, Set.of(2), Progress.none())
                        .known());
        assertEquals(List.of(), services().database().compareWithRebuild(Progress.none()));
    }

    @Test
    void packedArchiveInAWaczIsReadThrough() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(response("https://cdn.example/lamp.png", 200, "image/png", PICTURE));
        }
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            entry(out, "archive/data.warc.gz", gzip.toByteArray());
            entry(out, "pages/pages.jsonl", bytes("{\"format\":\"json-pages-1.0\"}\n"));
            entry(out, "datapackage.json", bytes("{\"profile\":\"data-package\",\"resources\":[]}"));
        }
        EvidenceItem wacz = taken("shop.wacz", zip.toByteArray());
        assertEquals(FileType.WACZ, wacz.description().type());
        assertEquals(
                "archive/data.warc.gz, record 1 at byte 0",
                resources(wacz).all().getFirst().place());
        assertArrayEquals(
                PICTURE,
                content(services()
                        .intake()
                        .takeMembers(wacz, Set.of(1), Progress.none())
                        .added()
                        .getFirst()));
    }

    @Test
    void savedPageThatPointsToFilesGivesItsOwnContentOnly() throws IOException {
        EvidenceItem page = taken("page.mhtml", mhtml("file:///etc/passwd"));
        List<Resource> all = resources(page).all();
        assertEquals(
                List.of("https://shop.example/lamp.html", "file:///etc/passwd"),
                all.stream().map(Resource::url).toList());
        EvidenceItem member = services()
                .intake()
                .takeMembers(page, Set.of(2), Progress.none())
                .added()
                .getFirst();
        assertArrayEquals(PICTURE, content(member));
        assertEquals("passwd ", member.file().name() + " " + member.sourceUrl());
    }

    @Test
    void hostileNamesBecomeNames() throws IOException {
        EvidenceItem archive = taken(
                "shop.warc",
                response("https://x.example/..%2f..%2fetc/..", 200, "image/png", PICTURE),
                response("https://x.example/a/CON:<b>|\u202Egpj.exe", 200, "image/png", PICTURE),
                response("https://x.example/" + "n".repeat(5000), 200, "image/png", PICTURE),
                response("", 200, "image/png", PICTURE));
        IntakeResult result = services().intake().takeMembers(archive, Set.of(1, 2, 3, 4), Progress.none());
        for (EvidenceItem item : result.added()) {
            String name = item.file().name();
            assertTrue(name.length() <= 140 && name.matches("[^\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]+"), name);
            assertTrue(!name.startsWith("."), name);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count(), "the archive and the workspace, and nothing else");
        }
    }

    @Test
    void archiveCutInARecordGivesWhatIsBeforeTheCut() throws IOException {
        byte[] whole = join(
                response("https://shop.example/lamp.html", 200, "text/html", PAGE),
                response("https://cdn.example/lamp.png", 200, "image/png", PICTURE));
        EvidenceItem archive = taken("shop.warc", Arrays.copyOf(whole, whole.length - 5000));
        Resources resources = resources(archive);
        assertEquals(
                "https://shop.example/lamp.html", resources.all().getFirst().url());
        assertTrue(
                resources.notices().stream()
                        .anyMatch(notice ->
                                notice.kind() == NoticeKind.CUT_RECORD || notice.kind() == NoticeKind.DAMAGED),
                resources.notices().toString());
        assertEquals(
                1,
                services()
                        .intake()
                        .takeMembers(archive, Set.of(1), Progress.none())
                        .added()
                        .size());
    }

    @Test
    void bombAmongTheResourcesEndsAtItsRatio() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 200; i++) {
                out.write(zeros);
            }
        }
        EvidenceItem archive = taken(
                "shop.warc",
                response("https://shop.example/lamp.html", 200, "text/html", PAGE),
                response("https://x.example/bomb.png", 200, "image/png", packed.toByteArray()));
        Resources resources = resources(archive);
        assertEquals(1, resources.all().size());
        assertTrue(
                resources.notices().stream().anyMatch(notice -> notice.kind() == NoticeKind.LIMIT_RATIO),
                resources.notices().toString());
        assertEquals(
                List.of(),
                services()
                        .intake()
                        .takeMembers(archive, Set.of(2), Progress.none())
                        .added());
    }

    private Resources resources(EvidenceItem item) {
        return services()
                .formats()
                .resources(
                        services().vault().path(item.file().hash()),
                        item.description().type(),
                        Progress.none());
    }

    private EvidenceItem taken(String name, byte[]... content) throws IOException {
        Path file = Files.write(folder.resolve(name), join(content));
        return services()
                .intake()
                .takeIn(List.of(file), IntakeRequest.into(caseId, IntakeMethod.FILE_CHOOSER), Progress.none())
                .added()
                .getFirst();
    }

    private byte[] content(EvidenceItem item) throws IOException {
        return Files.readAllBytes(services().vault().path(item.file().hash()));
    }

    private static void entry(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private static byte[] response(String url, int status, String type, byte[] body) {
        byte[] http = join(
                bytes("HTTP/1.1 " + status + " OK\r\nDate: Mon, 23 Nov 2026 01:15:02 GMT\r\nContent-Type: " + type
                        + "\r\n\r\n"),
                body);
        return join(
                bytes("WARC/1.0\r\nWARC-Type: response\r\n"
                        + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000002>\r\n"
                        + "WARC-Date: 2026-11-23T01:15:01Z\r\nWARC-Target-URI: " + url
                        + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: " + http.length
                        + "\r\n\r\n"),
                http,
                bytes("\r\n\r\n"));
    }

    private static byte[] mhtml(String picture) {
        return bytes("""
                From: <Saved by Blink>
                Snapshot-Content-Location: https://shop.example/lamp.html
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="----B"

                ------B
                Content-Type: text/html
                Content-Location: https://shop.example/lamp.html

                <html><img src="file:///etc/passwd"></html>
                ------B
                Content-Type: image/png
                Content-Transfer-Encoding: base64
                Content-Location: %s

                %s
                ------B--
                """.formatted(picture, java.util.Base64.getEncoder().encodeToString(PICTURE))
                .replace("\n", "\r\n"));
    }

    /// A PNG of 20,000 bytes and more, since noise packs badly.
    private static byte[] picture() {
        java.awt.image.BufferedImage noise =
                new java.awt.image.BufferedImage(100, 80, java.awt.image.BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int i = 0; i < 8000; i++) {
            noise.setRGB(i % 100, i / 100, random.nextInt());
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            javax.imageio.ImageIO.write(noise, "png", png);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }
}
