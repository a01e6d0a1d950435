package org.takedowndesk.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.takedowndesk.media.Condition;
import org.takedowndesk.media.FileType;
import org.takedowndesk.media.Limits;
import org.takedowndesk.media.MediaReader;
import org.takedowndesk.work.CancelledException;
import org.takedowndesk.work.Progress;

class FormatReaderTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final String LINK = "https://item.example.com/offer/620.html";

    private final FormatReader reader = new FormatReader(FormatLimits.standard());

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"JPEG", "WEBP", "GIF", "BMP", "TIFF", "PDF", "OTHER"})
    void samplesAreWhatTheyAre(FileType type) throws IOException {
        Path file = Files.write(folder.resolve("sample"), Samples.of(type));

        var facts = new MediaReader(Limits.standard()).describe(file, "sample." + type.ending());
        assertEquals(type, facts.type());
        assertEquals(Condition.OK, facts.condition());
        assertEquals(Condition.OK, reader.read(file, type, Progress.none()).condition());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTML  | TITLE          | 仿冒台灯 620                        | <title>
            HTML  | LINK           | https://item.example.com/offer/620.html | <!-- saved from url -->
            HTML  | LANGUAGE       | zh-CN                              | <html lang>
            MHTML | TITLE          | 仿冒 lamp                           | header Subject
            MHTML | CAPTURED_AT    | 2026-11-23T09:15:00+08:00          | header Date
            MHTML | LINK           | https://item.example.com/offer/620.html | header Snapshot-Content-Location
            EML   | SENDER         | 深圳店 <shop@shop.example>           | header From
            EML   | SENT_AT        | 2026-11-20T09:12:00+08:00          | header Date
            EML   | SIGNED_BY      | shop.example                       | header DKIM-Signature
            EML   | TLS            | version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 | header Received
            MSG   | TITLE          | Your lamp                          | property 0037
            MSG   | SENT_AT        | 2026-11-20T01:12:00Z               | property 0039
            WARC  | LINK           | https://item.example.com/offer/620.html | record 2, WARC-Target-URI
            WARC  | CAPTURED_AT    | 2026-11-23T01:15:01Z               | record 2, WARC-Date
            WARC  | SERVER_TIME    | 2026-11-23T01:15:02Z               | record 2, Date
            WARC  | SERVER_ADDRESS | 203.0.113.9                        | record 2, WARC-IP-Address
            WARC  | TLS            | tls/1.3                            | record 2, WARC-Protocol
            WARC  | SOFTWARE       | recorder 1.0                       | record 1, software
            WACZ  | TITLE          | Lamps                              | datapackage.json, title
            WACZ  | CAPTURED_AT    | 2026-11-23T01:15:01Z               | datapackage.json, mainPageDate
            WACZ  | SERVER_ADDRESS | 203.0.113.9                        | archive/data.warc.gz, record 2, WARC-IP-Address
            HAR   | CAPTURED_AT    | 2026-11-23T09:15:00.12+08:00       | log.pages[0].startedDateTime
            HAR   | SERVER_TIME    | 2026-11-23T01:15:02Z               | log.entries[0].response.headers[0].value
            HAR   | TLS            | TLS 1.3                            | log.entries[0]._securityDetails.protocol
            CSV   | ROWS           | 3                                  | ''
            CSV   | COLUMNS        | 3                                  | ''
            DOCX  | AUTHOR         | Lin Yue                            | docProps/core.xml, creator
            DOCX  | CREATED_AT     | 2026-11-20T01:00:00Z               | docProps/core.xml, created
            XLSX  | SHEETS         | Sales 销量                          | xl/workbook.xml
            MP4   | CAPTURED_AT    | 2026-11-20T01:12:00Z               | /moov/mvhd
            MP4   | DURATION       | 0:01:30                            | /moov/mvhd
            MOV   | CAPTURED_AT    | 2026-11-20T01:12:00+08:00          | com.apple.quicktime.creationdate
            MOV   | CAMERA         | Apple                              | com.apple.quicktime.make
            MOV   | POSITION       | +31.2+121.4/                       | /moov/udta/©xyz
            HEIC  | CAPTURED_AT    | 2026-11-20T09:12:00                | EXIF DateTimeOriginal
            MP4   | PIXELS         | 1920 × 1080                        | /moov/trak/tkhd
            MOV   | DURATION       | 0:01:30                            | /moov/mvhd
            HEIC  | PIXELS         | 4032 × 3024                        | /meta/iprp/ipco/ispe
            AVIF  | PIXELS         | 4032 × 3024                        | /meta/iprp/ipco/ispe
            ZIP   | ENTRIES        | 2                                  | ''
            """)
    void readsWhatTheFileSays(FileType type, FactName name, String value, String place) throws IOException {
        assertEquals(
                Optional.of(new SaidFact(name, value, place)),
                read(type, Samples.of(type)).says().first(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTML  | 'Lamp~Price 12 yuan~全新'
            MHTML | 'café lamp'
            EML   | 'Yes, we sell copies of the lamp.'
            MSG   | 'We sell copies.'
            WARC  | 'Price 12 yuan'
            WACZ  | 'Price 12 yuan'
            HAR   | 'Lamp in a HAR'
            CSV   | '620,12,"Lamp, house"'
            TEXT  | 'yes, copies'
            DOCX  | 'I saw the lamp.~Lin'
            XLSX  | 'Lamp house~4711'
            """)
    void readsTheTextForTheSearch(FileType type, String text) throws IOException {
        String read = read(type, Samples.of(type)).text();

        assertTrue(read.contains(text.replace('~', '\n')), read);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            EML, 'part-3.eml 灯.png'
            MSG, '灯.png'
            ZIP, 'note.txt photos/a.png'
            """)
    void handsOutMembersWithTheirBytes(FileType type, String names) throws IOException {
        Path file = Files.write(folder.resolve("container"), Samples.of(type));
        Map<String, byte[]> taken = new TreeMap<>();
        reader.read(
                file,
                type,
                reader.budget(Progress.none()),
                (member, content) -> taken.put(member.path(), content.readAllBytes()));

        assertEquals(names, String.join(" ", taken.keySet()));
        taken.forEach((name, bytes) -> {
            if (name.endsWith(".png")) {
                assertArrayEquals(sample(FileType.PNG), bytes);
            }
        });
    }

    private static byte[] sample(FileType type) {
        try {
            return Samples.of(type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void readsPackedWebArchivesAndPackedPagesInThem() throws IOException {
        byte[] packed = Samples.gzip(Samples.warc(Samples.gzip(Samples.utf8(Samples.PAGE))));
        FormatRead read = read(FileType.WARC, packed);

        assertEquals(LINK, read.says().first(FactName.LINK).orElseThrow().value());
        assertTrue(read.text().contains("全新"), read.text());
    }

    @Test
    void readsSingleFilesOwnWords() throws IOException {
        FormatRead read = read(FileType.HTML, Samples.utf8("""
                <!DOCTYPE html> <html><!--
                 Page saved with SingleFile
                 url: https://item.example.com/offer/7.html
                 saved date: Mon Nov 23 2026 09:15:00 GMT+0800 (China Standard Time)
                --><body>Lamp</body></html>
                """));

        assertEquals(
                Instant.parse("2026-11-23T01:15:00Z"),
                read.says().capturedAt(BEIJING).orElseThrow());
        assertEquals(
                "https://item.example.com/offer/7.html",
                read.says().first(FactName.LINK).orElseThrow().value());
    }

    @Test
    void aTimeWithoutZoneIsReadInTheUsers() {
        FileSays says =
                new FileSays(List.of(new SaidFact(FactName.CAPTURED_AT, "2026-11-23T09:15:00", "here")), List.of());

        assertEquals(
                Instant.parse("2026-11-23T01:15:00Z"), says.capturedAt(BEIJING).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mon, 23 Nov 2026 09:15:00 +0800 (CST)               | 2026-11-23T09:15:00+08:00
            23 Nov 2026 09:15 GMT                                | 2026-11-23T09:15:00Z
            Mon, 23 Nov 2026 09:15:00 EST                        | 2026-11-23T09:15:00-05:00
            Mon Nov 23 2026 09:15:00 GMT+0800 (中国标准时间)       | 2026-11-23T09:15:00+08:00
            2026-11-23T09:15:00+0800                             | 2026-11-23T09:15:00+08:00
            2026-11-23 09:15:00                                  | 2026-11-23T09:15:00
            2026-02-30T09:15:00Z                                 | 2026-02-30T09:15:00Z
            Mon, 23 Xyz 2026 09:15:00 +0800                      | Mon, 23 Xyz 2026 09:15:00 +0800
            yesterday                                            | yesterday
            """)
    void readsTimesInTheirManyForms(String written, String iso) {
        assertEquals(iso, Times.iso(written));
    }

    @Test
    void namesOfOldChineseArchivesAreRead() throws IOException {
        byte[] zip = Samples.zip(Map.of("证据/截图.txt", Samples.utf8("x")), Charset.forName("GB18030"));

        assertEquals(
                List.of(new Member("证据/截图.txt", 1)), read(FileType.ZIP, zip).members());
    }

    @Test
    void timeIsUpWhenItIsUp() throws IOException {
        long[] now = {0};
        FormatReader slow = new FormatReader(FormatLimits.standard(), () -> now[0] += 200_000_000_000L);
        Path file = Files.write(folder.resolve("a.zip"), Samples.of(FileType.ZIP));
        FormatRead read = slow.read(file, FileType.ZIP, Progress.none());

        assertEquals(List.of(Notice.of(NoticeKind.LIMIT_TIME, 300)), read.says().notices());
        assertEquals(Condition.TOO_LARGE, read.condition());
    }

    @Test
    void stopsWhenTheUserStops() throws IOException {
        Path file = Files.write(folder.resolve("a.zip"), Samples.of(FileType.ZIP));
        Progress cancelled = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public void note(String what) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThrows(CancelledException.class, () -> reader.read(file, FileType.ZIP, cancelled));
    }

    /// Whatever is cut off where, nothing is thrown and the file is not called whole.
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"WARC", "WACZ", "HAR", "MSG", "DOCX", "XLSX", "ZIP", "MP4", "MOV"})
    void aCutFileIsNamed(FileType type) throws IOException {
        byte[] whole = Samples.of(type);
        FormatRead read = read(type, Arrays.copyOf(whole, whole.length * 3 / 4));

        assertTrue(read.condition() == Condition.TRUNCATED || read.condition() == Condition.CORRUPT, type.name());
        assertEquals(
                1,
                read.says().notices().stream()
                        .filter(notice -> notice.kind() == NoticeKind.CUT
                                || notice.kind() == NoticeKind.CUT_RECORD
                                || notice.kind() == NoticeKind.DAMAGED)
                        .count());
    }

    private FormatRead read(FileType type, byte[] content) throws IOException {
        return reader.read(Files.write(folder.resolve("file"), content), type, Progress.none());
    }
}
