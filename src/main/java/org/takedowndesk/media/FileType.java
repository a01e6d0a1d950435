package org.takedowndesk.media;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a file is, told by its content; shown to users as `FileType.<NAME>`.
public enum FileType {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    WEBP("image/webp", "webp"),
    GIF("image/gif", "gif"),
    BMP("image/bmp", "bmp", "dib"),
    TIFF("image/tiff", "tif", "tiff"),
    PDF("application/pdf", "pdf"),
    TEXT("text/plain", "txt", "csv", "tsv", "htm", "html", "json", "xml", "svg", "eml", "md", "log", "mht", "mhtml"),
    OTHER(
            "application/octet-stream",
            "bin doc docx xls xlsx ppt pptx odt ods zip rar 7z gz exe msi msg mp3 mp4 mov avi heic avif ico psd"
                    .split(" "));

    private final String mimeType;
    // List.of gives an unmodifiable list.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> endings;

    FileType(String mimeType, String... endings) {
        this.mimeType = mimeType;
        this.endings = List.of(endings);
    }

    public String mimeType() {
        return mimeType;
    }

    /// The ending that files of this type usually have, without the point.
    public String ending() {
        return endings.getFirst();
    }

    public boolean picture() {
        return switch (this) {
            case PNG, JPEG, WEBP, GIF, BMP, TIFF -> true;
            case PDF, TEXT, OTHER -> false;
        };
    }

    /// The type that the ending of `name` promises, if that ending is a known one.
    public static Optional<FileType> promisedBy(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
        return name.contains(".")
                ? Arrays.stream(values())
                        .filter(type -> type.endings.contains(ending))
                        .findFirst()
                : Optional.empty();
    }
}
