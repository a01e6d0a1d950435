package org.takedowndesk.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Tells archives apart by the names of what is in them: ZIP and its kin, Outlook's messages, packed WARC.
final class ContainerKinds {

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    private static final byte[] MESSAGE_PROPERTIES = "__properties_version1.0".getBytes(StandardCharsets.UTF_16LE);
    private static final int CENTRAL_NAME = 46;
    private static final int LOCAL_NAME = 30;

    private ContainerKinds() {}

    static Optional<FileType> type(byte[] head, byte[] tail) {
        String start = new String(head, 0, Math.min(head.length, 5), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
            return Optional.of(zip(head, tail));
        }
        if (start.startsWith("WARC/")) {
            return Optional.of(FileType.WARC);
        }
        if (start.startsWith("\u001f\u008b") && unpacked(head).startsWith("WARC/")) {
            return Optional.of(FileType.WARC);
        }
        boolean message = startsWith(head, OLE2)
                && (find(head, MESSAGE_PROPERTIES, 0) >= 0 || find(tail, MESSAGE_PROPERTIES, 0) >= 0);
        return message ? Optional.of(FileType.MSG) : Optional.empty();
    }

    private static FileType zip(byte[] head, byte[] tail) {
        if (names(tail, CENTRAL_NAME, "word/document.xml") || names(head, LOCAL_NAME, "word/document.xml")) {
            return FileType.DOCX;
        }
        if (names(tail, CENTRAL_NAME, "xl/workbook.xml") || names(head, LOCAL_NAME, "xl/workbook.xml")) {
            return FileType.XLSX;
        }
        boolean archive = names(tail, CENTRAL_NAME, "datapackage.json") && names(tail, CENTRAL_NAME, "archive/");
        return archive ? FileType.WACZ : FileType.ZIP;
    }

    /// Whether an entry's header with a name that begins so stands in `bytes`.
    private static boolean names(byte[] bytes, int nameAt, String name) {
        byte[] signature = {'P', 'K', (byte) (nameAt == LOCAL_NAME ? 3 : 1), (byte) (nameAt == LOCAL_NAME ? 4 : 2)};
        byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
        for (int at = find(bytes, wanted, 0); at >= 0; at = find(bytes, wanted, at + 1)) {
            if (at >= nameAt && isAt(bytes, signature, at - nameAt)) {
                return true;
            }
        }
        return false;
    }

    private static String unpacked(byte[] head) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return new String(in.readNBytes(5), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            // No gzip after all, or too little of it.
            return "";
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] wanted) {
        return bytes.length >= wanted.length && isAt(bytes, wanted, 0);
    }

    private static int find(byte[] bytes, byte[] wanted, int from) {
        for (int at = from; at <= bytes.length - wanted.length; at++) {
            if (isAt(bytes, wanted, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isAt(byte[] bytes, byte[] wanted, int at) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
