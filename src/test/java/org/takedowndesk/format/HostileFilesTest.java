package org.takedowndesk.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedowndesk.media.Condition;
import org.takedowndesk.media.FileType;
import org.takedowndesk.work.Progress;

/// Files made to do harm: each is named, bounded, and takes nothing else with it.
class HostileFilesTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final FormatReader reader = new FormatReader(FormatLimits.standard());

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.txt",
                "a/../../outside.txt",
                "..\\outside.txt",
                "/etc/passwd",
                "C:\\Windows\\a.exe",
                "c:a.txt",
                "\\\\server\\share\\a.txt",
                "a/..",
            })
    void entriesThatLeadOutsideStayInTheArchive(String name) throws IOException {
        byte[] zip = Samples.zip(entries("good.txt", name));

        FormatRead read = read(FileType.ZIP, zip);
        assertEquals(List.of("good.txt"), paths(read));
        assertEquals(
                List.of(Notice.of(NoticeKind.OUTSIDE_ENTRY, name)), read.says().notices());
        assertEquals(Condition.OK, read.condition());
    }

    @Test
    void linksStayInTheArchive() throws IOException {
        byte[] zip = Samples.zip(entries("a.txt", "link"));
        int central = lastIndexOf(zip, "PK\1\2");
        // Made by Unix; a symbolic link that everybody may follow.
        zip[central + 5] = 3;
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(central + 38, 0xA1FF0000);

        FormatRead read = read(FileType.ZIP, zip);
        assertEquals(List.of("a.txt"), paths(read));
        assertEquals(
                List.of(Notice.of(NoticeKind.LINK_ENTRY, "link")), read.says().notices());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHOTO.PNG", "photo.png ", "photo.png.", "./photo.png", "ｐhoto.png"})
    void whatAFileSystemCouldNotKeepApartIsTakenOnce(String second) throws IOException {
        FormatRead read = read(FileType.ZIP, Samples.zip(entries("photo.png", second)));

        assertEquals(List.of("photo.png"), paths(read));
        assertEquals(
                List.of(Notice.of(NoticeKind.DUPLICATE_ENTRY, second)),
                read.says().notices());
    }

    @Test
    void accentsInTwoWritingsAreOneName() throws IOException {
        FormatRead read = read(FileType.ZIP, Samples.zip(entries("caf\u00e9", "cafe\u0301")));

        assertEquals(1, read.members().size());
    }

    @Test
    void encryptedEntriesAreNamed() throws IOException {
        byte[] zip = Samples.zip(entries("a.txt", "secret.txt"));
        int central = lastIndexOf(zip, "PK\1\2");
        zip[central + 8] |= 1;

        FormatRead read = read(FileType.ZIP, zip);
        assertEquals(List.of("a.txt"), paths(read));
        assertEquals(
                List.of(Notice.of(NoticeKind.ENCRYPTED, "secret.txt")),
                read.says().notices());
        assertEquals(Condition.ENCRYPTED, read.condition());
    }

    @Test
    void aBombIsLeftAloneAtItsRatio() throws IOException {
        Path file = folder.resolve("bomb.zip");
        writeZeros(file, 400L * 1024 * 1024);
        long[] read = {0};
        FormatRead result = assertTimeoutPreemptively(
                LONG,
                () -> reader.read(file, FileType.ZIP, reader.budget(Progress.none()), (member, content) -> {
                    for (int n = content.read(new byte[8192]); n >= 0; n = content.read(new byte[8192])) {
                        read[0] += n;
                    }
                }));

        assertEquals(
                List.of(Notice.of(NoticeKind.LIMIT_RATIO, 200, "zeros")),
                result.says().notices());
        assertEquals(Condition.TOO_LARGE, result.condition());
        assertTrue(read[0] <= 200 * Files.size(file), "read " + read[0]);
    }

    @Test
    void entriesThatShareBytesAreRefusedTogether() throws IOException {
        byte[] zip = Samples.zip(entries("a.txt", "b.txt"));
        int first = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        int second = lastIndexOf(zip, "PK\1\2");
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(second + 42, bytes.getInt(first + 42));

        FormatRead read = read(FileType.ZIP, zip);
        assertEquals(List.of(), read.members());
        assertEquals(
                List.of(Notice.of(NoticeKind.OVERLAPPING_ENTRIES)), read.says().notices());
    }

    @Test
    void oneDamagedEntrySpoilsNoOther() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("bad.txt", "something that packs badly: 1234567890".getBytes(StandardCharsets.US_ASCII));
        entries.put("good.txt", Samples.utf8("good"));
        byte[] zip = Samples.zip(entries);
        zip[30 + 7 + 10] ^= 0x55;
        List<String> whole = new ArrayList<>();
        Path file = Files.write(folder.resolve("a.zip"), zip);
        FormatRead read = reader.read(file, FileType.ZIP, reader.budget(Progress.none()), (member, content) -> {
            content.readAllBytes();
            whole.add(member.path());
        });

        assertEquals(List.of("good.txt"), whole);
        assertEquals(
                List.of(Notice.of(NoticeKind.UNREADABLE_ENTRY, "bad.txt")),
                read.says().notices());
    }

    @Test
    void anArchiveOfTooManyEntriesEndsAtTheLimit() throws IOException {
        Path file = folder.resolve("many.zip");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.setLevel(0);
            for (int i = 0; i < 5000; i++) {
                zip.putNextEntry(new ZipEntry("entry " + i));
            }
        }
        FormatRead read = reader.read(file, FileType.ZIP, Progress.none());

        assertEquals(2000, read.members().size());
        assertEquals(
                List.of(Notice.of(NoticeKind.LIMIT_ENTRIES, 2000)), read.says().notices());
    }

    @Test
    void aSavedPageThatPointsToFilesOpensNone() throws IOException {
        FormatRead read = read(FileType.MHTML, Samples.crlf(Samples.mhtml("file:///C:/Users/lin/secret.png")));

        assertEquals(
                List.of(Notice.of(NoticeKind.LOCAL_FILE, "file:///C:/Users/lin/secret.png")),
                read.says().notices());
    }

    @Test
    void scriptsAreToldAndNotRun() throws IOException {
        FormatRead read = read(FileType.HTML, Samples.utf8("""
                <!DOCTYPE html><html><head>
                <meta http-equiv="refresh" content="0; url=https://evil.example/next">
                <script>document.title='changed'</script>
                <script src="https://cdn.example/a.js"></script></head>
                <body onload="steal()"><img src="file:///etc/passwd"><img src="https://tracker.example/1.gif">
                <img src="\\\\\\\\server\\\\share\\\\a.png"><a href="https://ok.example/">link</a>
                <a href="javascript:steal()">x</a></body></html>
                """));

        assertEquals(
                List.of(
                        Notice.of(NoticeKind.LOCAL_FILE, "file:///etc/passwd"),
                        Notice.of(NoticeKind.LOCAL_FILE, "\\\\\\\\server\\\\share\\\\a.png"),
                        Notice.of(NoticeKind.REDIRECT, "https://evil.example/next"),
                        Notice.of(NoticeKind.SCRIPTS, 4),
                        Notice.of(NoticeKind.OUTSIDE_CONTENT, 2)),
                read.says().notices());
        assertFalse(read.text().contains("steal"), read.text());
    }

    @Test
    void aPageNestedAHundredThousandDeepIsRead() throws IOException {
        byte[] page = Samples.utf8("<html>" + "<div>".repeat(100_000) + "deep");

        FormatRead read = assertTimeoutPreemptively(LONG, () -> read(FileType.HTML, page));
        assertEquals("deep", read.text().strip());
    }

    @Test
    void aMailOfTenThousandPartsEndsAtTheLimit() throws IOException {
        StringBuilder mail = new StringBuilder(
                "From: a@b.example\nSubject: parts\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n");
        for (int i = 0; i < 10_000; i++) {
            mail.append("--b\nContent-Type: text/plain\n\nx\n");
        }
        FormatRead read = assertTimeoutPreemptively(
                LONG,
                () -> read(FileType.EML, Samples.crlf(mail.append("--b--\n").toString())));

        assertEquals(
                List.of(Notice.of(NoticeKind.LIMIT_PARTS, 5000)), read.says().notices());
        assertEquals("parts", read.says().first(FactName.TITLE).orElseThrow().value());
    }

    @Test
    void aMailOfAThousandLevelsEndsAtTheLimit() throws IOException {
        StringBuilder mail = new StringBuilder("From: a@b.example\nSubject: levels\nMIME-Version: 1.0\n");
        for (int i = 0; i < 1000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        FormatRead read = assertTimeoutPreemptively(LONG, () -> read(FileType.EML, Samples.crlf(mail.toString())));

        assertEquals(
                List.of(Notice.of(NoticeKind.LIMIT_NESTING, 32)), read.says().notices());
        assertEquals("levels", read.says().first(FactName.TITLE).orElseThrow().value());
    }

    @Test
    void aWebArchiveCutInARecordNamesTheRecord() throws IOException {
        byte[] whole = Samples.warc(Samples.utf8(Samples.PAGE));
        FormatRead read = read(FileType.WARC, java.util.Arrays.copyOf(whole, whole.length - 30));

        assertEquals(List.of(Notice.of(NoticeKind.CUT_RECORD, 2)), read.says().notices());
        assertEquals(Condition.TRUNCATED, read.condition());
        assertEquals(
                "203.0.113.9",
                read.says().first(FactName.SERVER_ADDRESS).orElseThrow().value());
    }

    @Test
    void aHeadWithoutEndFillsNoMemory() throws IOException {
        Path file = folder.resolve("head.warc");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(Samples.crlf("WARC/1.0\nWARC-Type: "));
            byte[] piece = "x".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 300; i++) {
                out.write(piece);
            }
        }
        FormatRead read = assertTimeoutPreemptively(LONG, () -> reader.read(file, FileType.WARC, Progress.none()));

        assertEquals(Condition.CORRUPT, read.condition());
    }

    @Test
    void aRecordingOfTwoHundredMegabytesIsReadInPieces() throws IOException {
        Path file = folder.resolve("huge.har");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            String har = Samples.har();
            int at = har.indexOf("<p>Lamp");
            out.write(Samples.utf8(har.substring(0, at)));
            byte[] piece = "\\u706f lamp 灯 ".repeat(20_000).getBytes(StandardCharsets.UTF_8);
            for (long written = 0; written < 200L * 1024 * 1024; written += piece.length) {
                out.write(piece);
            }
            out.write(Samples.utf8(har.substring(at)));
        }
        long before = used();
        FormatRead read = assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> reader.read(file, FileType.HAR, Progress.none()));

        assertEquals(List.of(Notice.of(NoticeKind.LONG_STRINGS, 1)), read.says().notices());
        assertEquals(
                "203.0.113.9",
                read.says().first(FactName.SERVER_ADDRESS).orElseThrow().value());
        assertEquals("TLS 1.3", read.says().first(FactName.TLS).orElseThrow().value());
        assertTrue(read.text().startsWith("灯 lamp 灯"), read.text().substring(0, 20));
        assertTrue(used() - before < 100L * 1024 * 1024, "kept " + (used() - before));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void zerosInATableAreCounted() throws IOException {
        FormatRead read = read(FileType.CSV, Samples.utf8("a,b\n1,\0\0\n=cmd,@x\n"));

        assertEquals(
                List.of(Notice.of(NoticeKind.FORMULAS, 2), Notice.of(NoticeKind.ZEROS, 2)),
                read.says().notices());
        assertEquals("3", read.says().first(FactName.ROWS).orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(ints = {0x7FFFFFFF, 2000, 4, -1})
    void aFilmThatLiesAboutItsBoxesIsNotBelieved(int size) throws IOException {
        byte[] film = Samples.film("isom");
        int header = new String(film, StandardCharsets.ISO_8859_1).indexOf("mvhd");
        ByteBuffer.wrap(film).putInt(header - 4, size);

        FormatRead read = read(FileType.MP4, film);
        assertEquals(
                List.of(Notice.of(NoticeKind.LYING_SIZE, "/moov/mvhd")),
                read.says().notices());
        assertEquals(Condition.CORRUPT, read.condition());
    }

    @Test
    void aDocumentReadsNoFileOfTheMachine() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        byte[] docx = Samples.docx(
                "<w:p><w:t>before &x; after</w:t></w:p>",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>");

        FormatRead read = read(FileType.DOCX, docx);
        assertEquals(
                List.of(Notice.of(NoticeKind.DOCUMENT_TYPE, "word/document.xml")),
                read.says().notices());
        assertFalse(read.text().contains("secret"), read.text());
        assertEquals("Lin Yue", read.says().first(FactName.AUTHOR).orElseThrow().value());
    }

    @Test
    void aBillionLaughsAreNone() throws IOException {
        StringBuilder prolog = new StringBuilder("<!DOCTYPE d [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            prolog.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        byte[] docx = Samples.docx("<w:p><w:t>&l29;</w:t></w:p>", prolog + "]>");

        FormatRead read = assertTimeoutPreemptively(LONG, () -> read(FileType.DOCX, docx));
        assertEquals(
                List.of(Notice.of(NoticeKind.DOCUMENT_TYPE, "word/document.xml")),
                read.says().notices());
        assertEquals("", read.text());
    }

    @Test
    void aFileThatSaysTooMuchIsHeardInPart() throws IOException {
        StringBuilder page = new StringBuilder("<html><head>");
        for (int i = 0; i < 5000; i++) {
            page.append("<meta name=author content='")
                    .append(i)
                    .append("'><img src='file:///")
                    .append(i)
                    .append("'>");
        }
        FormatRead read = read(FileType.HTML, Samples.utf8(page.toString()));

        assertEquals(200, read.says().facts().size());
        assertEquals(Notice.of(NoticeKind.MORE, 4990), read.says().notices().getLast());
    }

    private FormatRead read(FileType type, byte[] content) throws IOException {
        return reader.read(Files.write(folder.resolve("file"), content), type, Progress.none());
    }

    private static List<String> paths(FormatRead read) {
        return read.members().stream().map(Member::path).toList();
    }

    private static Map<String, byte[]> entries(String... names) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (String name : names) {
            entries.put(name, name.getBytes(StandardCharsets.UTF_8));
        }
        return entries;
    }

    private static int lastIndexOf(byte[] bytes, String wanted) {
        return new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(wanted);
    }

    private static void writeZeros(Path file, long count) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("zeros"));
            byte[] zeros = new byte[1024 * 1024];
            for (long written = 0; written < count; written += zeros.length) {
                zip.write(zeros);
            }
        }
    }
}
