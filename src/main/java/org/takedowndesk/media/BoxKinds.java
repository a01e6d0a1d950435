package org.takedowndesk.media;

import java.util.Optional;

/// Tells the files that are made of ISO boxes apart by the brand they name first.
final class BoxKinds {

    private BoxKinds() {}

    /// `start` holds one byte a character.
    static Optional<FileType> type(String start) {
        if (start.startsWith("ftyp", 4) && start.length() >= 16) {
            return Optional.of(ofBrand(start));
        }
        // QuickTime files from before there were brands begin with their content.
        boolean old = start.startsWith("moov", 4)
                || (start.startsWith("mdat", 4) && start.startsWith("\0\0", 0))
                || (start.startsWith("wide", 4) && start.startsWith("\0\0\0\u0008", 0));
        return old ? Optional.of(FileType.MOV) : Optional.empty();
    }

    private static FileType ofBrand(String start) {
        String brands = start.substring(8, Math.min(start.length(), Math.max(16, Math.min(64, start.charAt(3)))));
        return switch (brands.substring(0, 4)) {
            case "avif", "avis" -> FileType.AVIF;
            case "heic", "heix", "hevc", "hevx", "heim", "heis" -> FileType.HEIC;
            case "mif1", "msf1" -> brands.contains("avi") ? FileType.AVIF : FileType.HEIC;
            case "qt  " -> FileType.MOV;
            case "M4A ", "M4B ", "crx ", "jp2 ", "jpx ", "jxl " -> FileType.OTHER;
            default -> FileType.MP4;
        };
    }
}
