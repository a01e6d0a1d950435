package org.takedowndesk.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a file is by its first bytes, whatever its name says.
enum FileKind {
    JPEG("image/jpeg"),
    PNG("image/png"),
    GIF("image/gif"),
    BMP("image/bmp"),
    TIFF("image/tiff"),
    WEBP("image/webp"),
    PDF("application/pdf"),
    TEXT("text/plain"),
    EMPTY("application/octet-stream"),
    UNKNOWN("application/octet-stream");

    private static final int HEAD = 4096;

    private final String mime;

    FileKind(String mime) {
        this.mime = mime;
    }

    String mime() {
        return mime;
    }

    static FileKind of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        String start = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PNG;
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return GIF;
        }
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return TIFF;
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (start.startsWith("BM") && head.length > 26 && head[6] == 0 && head[7] == 0) {
            return BMP;
        }
        if (start.contains("%PDF-")) {
            return PDF;
        }
        return looksLikeText(head) ? TEXT : UNKNOWN;
    }

    /// Text has hardly any control characters but tabs and line ends; UTF-16 shows itself by its mark.
    private static boolean looksLikeText(byte[] head) {
        if (TextPages.isUtf16(head)) {
            return true;
        }
        int odd = 0;
        for (byte one : head) {
            if (one == 0) {
                return false;
            }
            if (one > 0 && one < 32 && one != '\n' && one != '\r' && one != '\t' && one != '\f') {
                odd++;
            }
        }
        return odd * 50 <= head.length;
    }
}
