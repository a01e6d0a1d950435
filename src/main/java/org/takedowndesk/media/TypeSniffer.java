package org.takedowndesk.media;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Tells a file's type from its first bytes.
final class TypeSniffer {

    private static final Set<Integer> BMP_HEADERS = Set.of(12, 40, 52, 56, 64, 108, 124);
    private static final int PDF_WITHIN = 1024;

    private TypeSniffer() {}

    /// `text` says whether the same bytes look like a text.
    static FileType type(byte[] head, boolean text) {
        String start = new String(head, 0, Math.min(head.length, PDF_WITHIN), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return FileType.PNG;
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return FileType.JPEG;
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return FileType.GIF;
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return FileType.WEBP;
        }
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return FileType.TIFF;
        }
        if (isBmp(start)) {
            return FileType.BMP;
        }
        int pdf = start.indexOf("%PDF-");
        if (pdf >= 0 && (start.substring(0, pdf).isBlank() || !text)) {
            return FileType.PDF;
        }
        return text ? FileType.TEXT : FileType.OTHER;
    }

    private static boolean isBmp(String start) {
        // The two letters alone also begin texts about cars.
        return start.length() >= 26
                && start.startsWith("BM")
                && start.startsWith("\0\0", 16)
                && BMP_HEADERS.contains((int) start.charAt(14));
    }
}
