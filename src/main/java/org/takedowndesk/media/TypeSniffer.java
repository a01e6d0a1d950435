package org.takedowndesk.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// Tells a file's type from its first and, for containers whose table of contents stands at the end, last bytes.
final class TypeSniffer {

    private static final Set<Integer> BMP_HEADERS = Set.of(12, 40, 52, 56, 64, 108, 124);
    private static final int PDF_WITHIN = 1024;

    private TypeSniffer() {}

    /// @param head its first bytes
    /// @param tail its last bytes
    /// @param text its beginning, if that is a text
    /// @param name the name it came with
    static FileType type(byte[] head, byte[] tail, Optional<String> text, String name) {
        String start = new String(head, 0, Math.min(head.length, PDF_WITHIN), StandardCharsets.ISO_8859_1);
        return picture(start)
                .or(() -> BoxKinds.type(start))
                .or(() -> ContainerKinds.type(head, tail))
                .or(() -> pdf(start, text.isPresent()))
                .or(() -> text.map(beginning -> TextKinds.type(beginning, name)))
                .orElse(FileType.OTHER);
    }

    /// The type of what can be drawn; all else is [FileType#OTHER].
    static FileType drawable(byte[] head, boolean text) {
        String start = new String(head, 0, Math.min(head.length, PDF_WITHIN), StandardCharsets.ISO_8859_1);
        return picture(start).or(() -> pdf(start, text)).orElse(FileType.OTHER);
    }

    private static Optional<FileType> picture(String start) {
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(FileType.PNG);
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(FileType.JPEG);
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return Optional.of(FileType.GIF);
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return Optional.of(FileType.WEBP);
        }
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return Optional.of(FileType.TIFF);
        }
        return isBmp(start) ? Optional.of(FileType.BMP) : Optional.empty();
    }

    private static boolean isBmp(String start) {
        // The two letters alone also begin texts about cars.
        return start.length() >= 26
                && start.startsWith("BM")
                && start.startsWith("\0\0", 16)
                && BMP_HEADERS.contains((int) start.charAt(14));
    }

    private static Optional<FileType> pdf(String start, boolean text) {
        int pdf = start.indexOf("%PDF-");
        return pdf >= 0 && (start.substring(0, pdf).isBlank() || !text) ? Optional.of(FileType.PDF) : Optional.empty();
    }
}
