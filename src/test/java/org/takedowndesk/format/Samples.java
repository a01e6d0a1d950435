package org.takedowndesk.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.takedowndesk.media.FileType;

/// A small valid file of every kind, written here byte by byte or by a library that is not under test.
public final class Samples {

    static final String PAGE = """
            <!DOCTYPE html>
            <!-- saved from url=(0038)https://item.example.com/offer/620.html -->
            <html lang="zh-CN"><head><meta charset="utf-8"><title>仿冒台灯 620</title>
            <link rel="canonical" href="https://item.example.com/offer/620.html">
            </head><body><h1>Lamp</h1><p>Price <b>12</b> yuan</p><p>全新</p></body></html>
            """;

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private Samples() {}

    public static byte[] of(FileType type) throws IOException {
        return switch (type) {
            case HTML -> utf8(PAGE);
            case MHTML -> crlf(mhtml("https://item.example.com/a.png"));
            case EML -> crlf(eml());
            case MSG -> msg();
            case WARC -> warc(utf8(PAGE));
            case WACZ -> wacz();
            case HAR -> utf8(har());
            case CSV -> utf8("id,price,shop\n620,12,\"Lamp, house\"\n621,13,=1+1\n");
            case DOCX ->
                docx("<w:p><w:r><w:t>I saw the lamp.</w:t></w:r></w:p><w:p><w:r><w:t>Lin</w:t></w:r></w:p>", "");
            case XLSX -> xlsx();
            case ZIP -> zip(Map.of("photos/a.png", PICTURE, "note.txt", utf8("seen on Monday")));
            case MP4 -> film("isom");
            case MOV -> film("qt  ");
            case HEIC -> phonePicture("heic");
            case AVIF -> phonePicture("avif");
            case TEXT -> utf8("seller said: yes, copies");
            case PNG -> PICTURE.clone();
            case JPEG, WEBP, GIF, BMP, TIFF, PDF, OTHER -> throw new IllegalArgumentException("no sample of " + type);
        };
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] crlf(String text) {
        return utf8(text.replace("\n", "\r\n"));
    }

    static String mhtml(String picture) {
        return """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://item.example.com/offer/620.html
                Subject: =?utf-8?Q?=E4=BB=BF=E5=86=92?= lamp
                Date: Mon, 23 Nov 2026 09:15:00 +0800
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="----B"

                ------B
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://item.example.com/offer/620.html

                <html><head><title>Lamp</title></head><body>caf=C3=A9 lamp</body></html>
                ------B
                Content-Type: image/png
                Content-Transfer-Encoding: base64
                Content-Location: %s

                %s
                ------B--
                """.formatted(picture, Base64.getEncoder().encodeToString(PICTURE));
    }

    static String eml() {
        return """
                Received: from mx.example.com (mx.example.com [192.0.2.7])
                \tby mail.example.org with ESMTPS (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384)
                \tfor <lin@firm.example>; Fri, 20 Nov 2026 09:12:30 +0800 (CST)
                DKIM-Signature: v=1; a=rsa-sha256; d=shop.example; s=k1; bh=x; b=y
                From: =?utf-8?B?5rex5Zyz5bqX?= <shop@shop.example>
                To: Lin Yue <lin@firm.example>
                Subject: Your question about the lamp
                Date: Fri, 20 Nov 2026 09:12:00 +0800
                Message-ID: <1@shop.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="m"

                --m
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Yes, we sell copies of the lamp.
                --m
                Content-Type: image/png; name="a.png"
                Content-Disposition: attachment; filename*=UTF-8''%%E7%%81%%AF.png
                Content-Transfer-Encoding: base64

                %s
                --m
                Content-Type: message/rfc822

                From: a@b.example
                To: c@d.example
                Subject: older
                Date: Thu, 19 Nov 2026 09:00:00 +0800

                The older message.
                --m--
                """.formatted(Base64.getEncoder().encodeToString(PICTURE));
    }

    static byte[] msg() throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            DirectoryEntry root = file.getRoot();
            property(root, "0037", "Your lamp");
            property(root, "0C1A", "Shop");
            property(root, "0C1F", "shop@shop.example");
            property(root, "0E04", "Lin Yue");
            property(root, "1000", "We sell copies.");
            ByteBuffer times = ByteBuffer.allocate(32 + 16).order(java.nio.ByteOrder.LITTLE_ENDIAN);
            Instant sent = Instant.parse("2026-11-20T01:12:00Z");
            times.position(32)
                    .putShort((short) 0x0040)
                    .putShort((short) 0x0039)
                    .putInt(6)
                    .putLong((sent.getEpochSecond() + 11_644_473_600L) * 10_000_000L);
            root.createDocument("__properties_version1.0", new ByteArrayInputStream(times.array()));
            DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#00000000");
            property(attachment, "3707", "灯.png");
            attachment.createDocument("__substg1.0_37010102", new ByteArrayInputStream(PICTURE));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static void property(DirectoryEntry node, String number, String value) throws IOException {
        node.createDocument(
                "__substg1.0_" + number + "001F", new ByteArrayInputStream(value.getBytes(StandardCharsets.UTF_16LE)));
    }

    static byte[] warc(byte[] page) {
        byte[] info = crlf("software: recorder 1.0\n");
        byte[] head = crlf("""
                HTTP/1.1 200 OK
                Date: Mon, 23 Nov 2026 01:15:02 GMT
                Server: Tengine
                Content-Type: text/html; charset=utf-8

                """);
        byte[] http = join(head, page);
        return join(
                crlf("""
                        WARC/1.0
                        WARC-Type: warcinfo
                        WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>
                        WARC-Date: 2026-11-23T01:15:00Z
                        Content-Type: application/warc-fields
                        Content-Length: %d

                        """.formatted(info.length)),
                info,
                crlf("\n\n"),
                crlf("""
                        WARC/1.0
                        WARC-Type: response
                        WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000002>
                        WARC-Date: 2026-11-23T01:15:01Z
                        WARC-Target-URI: https://item.example.com/offer/620.html
                        WARC-IP-Address: 203.0.113.9
                        WARC-Protocol: h2
                        WARC-Protocol: tls/1.3
                        WARC-Cipher-Suite: TLS_AES_128_GCM_SHA256
                        Content-Type: application/http;msgtype=response
                        Content-Length: %d

                        """.formatted(http.length)),
                http,
                crlf("\n\n"));
    }

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] wacz() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("archive/data.warc.gz", gzip(warc(utf8(PAGE))));
        entries.put("pages/pages.jsonl", utf8("""
                {"format":"json-pages-1.0","id":"pages","title":"All pages"}
                {"id":"1","url":"https://item.example.com/offer/620.html","title":"Lamp","ts":"2026-11-23T01:15:01Z"}
                """));
        entries.put("datapackage.json", utf8("""
                {"profile":"data-package","title":"Lamps","software":"Archiver 1","mainPageDate":"2026-11-23T01:15:01Z",
                 "mainPageUrl":"https://item.example.com/offer/620.html","resources":[]}
                """));
        return zip(entries);
    }

    static String har() {
        return """
                {"log": {"version": "1.2", "creator": {"name": "Firefox", "version": "140"},
                 "pages": [{"startedDateTime": "2026-11-23T09:15:00.120+08:00", "id": "p", "title": "Lamp 620"}],
                 "entries": [{"startedDateTime": "2026-11-23T09:15:00.120+08:00",
                  "request": {"method": "GET", "url": "https://item.example.com/offer/620.html"},
                  "response": {"status": 200, "headers": [{"name": "Date", "value": "Mon, 23 Nov 2026 01:15:02 GMT"},
                    {"name": "Server", "value": "Tengine"}],
                   "content": {"mimeType": "text/html", "text": "<p>Lamp in a HAR</p>"}},
                  "serverIPAddress": "203.0.113.9", "_securityDetails": {"protocol": "TLS 1.3"}}]}}
                """;
    }

    static byte[] docx(String paragraphs, String prolog) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8("<Types/>"));
        parts.put("docProps/core.xml", utf8("""
                <cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Statement</dc:title>\
                <dc:creator>Lin Yue</dc:creator><dcterms:created>2026-11-20T01:00:00Z</dcterms:created></cp:coreProperties>
                """));
        parts.put(
                "word/document.xml",
                utf8("<?xml version=\"1.0\"?>" + prolog + "<w:document xmlns:w=\"w\"><w:body>" + paragraphs
                        + "</w:body></w:document>"));
        return zip(parts);
    }

    private static byte[] xlsx() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8("<Types/>"));
        parts.put("xl/workbook.xml", utf8("<workbook><sheets><sheet name=\"Sales 销量\"/></sheets></workbook>"));
        parts.put("xl/sharedStrings.xml", utf8("<sst><si><t>Lamp house</t></si></sst>"));
        parts.put("xl/worksheets/sheet1.xml", utf8("""
                <worksheet><sheetData><row><c t="s"><v>0</v></c><c><v>4711</v></c>\
                <c><f>1+1</f><v>2</v></c></row></sheetData></worksheet>
                """));
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        return zip(entries, StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> entries, Charset names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /// A film of 90 seconds and 1920 by 1080 pixels, made on 2026-11-20 at 01:12 UTC, in Shanghai.
    static byte[] film(String brand) {
        int created = (int) (Instant.parse("2026-11-20T01:12:00Z").getEpochSecond() + 2_082_844_800L);
        ByteBuffer header = ByteBuffer.allocate(100);
        header.putInt(0)
                .putInt(created)
                .putInt(created)
                .putInt(600)
                .putInt(54_000)
                .putInt(0x10000);
        ByteBuffer track = ByteBuffer.allocate(84);
        track.putInt(76, 1920 << 16).putInt(80, 1080 << 16);
        return join(
                box("ftyp", join(latin(brand), new byte[4], utf8("mp41"))),
                box(
                        "moov",
                        join(
                                box("mvhd", header.array()),
                                box("trak", box("tkhd", track.array())),
                                box("udta", box("\u00a9xyz", join(new byte[] {0, 12, 0, 0}, utf8("+31.2+121.4/")))),
                                brand.equals("qt  ") ? apple() : new byte[0])),
                box("mdat", new byte[64]));
    }

    private static byte[] apple() {
        byte[] keys = join(
                new byte[] {0, 0, 0, 0, 0, 0, 0, 2},
                box("mdta", utf8("com.apple.quicktime.make")),
                box("mdta", utf8("com.apple.quicktime.creationdate")));
        byte[] values = join(
                box("\0\0\0\1", box("data", join(new byte[] {0, 0, 0, 1, 0, 0, 0, 0}, utf8("Apple")))),
                box(
                        "\0\0\0\2",
                        box("data", join(new byte[] {0, 0, 0, 1, 0, 0, 0, 0}, utf8("2026-11-20T01:12:00+0800")))));
        return box("meta", join(box("hdlr", new byte[24]), box("keys", keys), box("ilst", values)));
    }

    /// A picture of 4032 by 3024 pixels, with a preview, taken on 2026-11-20 at 09:12.
    static byte[] phonePicture(String brand) {
        byte[] preview =
                ByteBuffer.allocate(12).putInt(0).putInt(160).putInt(120).array();
        byte[] size =
                ByteBuffer.allocate(12).putInt(0).putInt(4032).putInt(3024).array();
        byte[] entry = join(new byte[] {2, 0, 0, 0, 0, 7, 0, 0}, utf8("Exif"), new byte[1]);
        byte[] table = join(new byte[] {0, 0, 0, 0, 0, 1}, box("infe", entry));
        byte[] top = box("ftyp", join(latin(brand), new byte[4], utf8("mif1")));
        // One item, number 7: no base, one piece, whose place and length have four bytes each.
        byte[] places = {0, 0, 0, 0, 0x44, 0, 0, 1, 0, 7, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0};
        byte[] properties = box("iprp", box("ipco", join(box("ispe", preview), box("ispe", size))));
        byte[] meta = metaBox(table, places, properties);
        ByteBuffer.wrap(places).putInt(14, top.length + meta.length + 8);
        byte[] exif = exif("2026:11:20 09:12:00");
        return join(top, metaBox(table, places, properties), box("mdat", join(new byte[4], exif)));
    }

    private static byte[] metaBox(byte[] table, byte[] places, byte[] properties) {
        return box(
                "meta",
                join(new byte[4], box("hdlr", new byte[25]), box("iinf", table), box("iloc", places), properties));
    }

    /// A TIFF block with a directory that points to the EXIF directory with the one time.
    private static byte[] exif(String time) {
        ByteBuffer block = ByteBuffer.allocate(64);
        block.put(latin("MM\0*")).putInt(8);
        block.putShort((short) 1)
                .putShort((short) 0x8769)
                .putShort((short) 4)
                .putInt(1)
                .putInt(26)
                .putInt(0);
        block.putShort((short) 1)
                .putShort((short) 0x9003)
                .putShort((short) 2)
                .putInt(20)
                .putInt(44)
                .putInt(0);
        block.put(latin(time + "\0"));
        return block.array();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] box(String name, byte[] content) {
        return join(ByteBuffer.allocate(4).putInt(content.length + 8).array(), latin(name), content);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
