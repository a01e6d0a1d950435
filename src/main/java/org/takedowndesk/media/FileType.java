package org.takedowndesk.media;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a file is, told by its content; shown to users as `FileType.<NAME>`.
///
/// Each type names the endings its files bear. Some endings are borne by several types: a HAR file is also JSON.
public enum FileType {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    WEBP("image/webp", "webp"),
    GIF("image/gif", "gif"),
    BMP("image/bmp", "bmp", "dib"),
    TIFF("image/tiff", "tif", "tiff"),
    AVIF("image/avif", "avif"),
    HEIC("image/heic", "heic", "heif"),
    PDF("application/pdf", "pdf"),
    HTML("text/html", "html", "htm", "xhtml"),
    MHTML("multipart/related", "mhtml", "mht", "eml"),
    WARC("application/warc", "warc", "gz"),
    WACZ("application/wacz", "wacz", "zip"),
    HAR("application/har+json", "har", "json"),
    EML("message/rfc822", "eml", "txt"),
    MSG("application/vnd.ms-outlook", "msg"),
    CSV("text/csv", "csv", "tsv", "txt"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "docm"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "xlsm"),
    MP4("video/mp4", "mp4", "m4v"),
    MOV("video/quicktime", "mov", "qt"),
    ZIP("application/zip", "zip"),
    TEXT("text/plain", "txt", "csv", "tsv", "json", "xml", "svg", "md", "log"),
    OTHER(
            "application/octet-stream",
            "bin doc xls ppt pptx odt ods rar 7z gz exe msi mp3 m4a avi mkv webm ico psd".split(" "));

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

    /// Whether it is a picture that can be decoded here.
    public boolean picture() {
        return switch (this) {
            case PNG, JPEG, WEBP, GIF, BMP, TIFF -> true;
            case AVIF, HEIC, PDF, HTML, MHTML, WARC, WACZ, HAR, EML, MSG, CSV, DOCX, XLSX, MP4, MOV, ZIP, TEXT, OTHER ->
                false;
        };
    }

    /// Whether its content is a text that can be shown as it stands in the file.
    public boolean plainText() {
        return switch (this) {
            case HTML, MHTML, HAR, EML, CSV, TEXT -> true;
            case PNG, JPEG, WEBP, GIF, BMP, TIFF, AVIF, HEIC, PDF, WARC, WACZ, MSG, DOCX, XLSX, MP4, MOV, ZIP, OTHER ->
                false;
        };
    }

    /// The type that the ending of `name` promises first of all, if that ending is a known one.
    public static Optional<FileType> promisedBy(String name) {
        return ending(name)
                .flatMap(ending -> Arrays.stream(values())
                        .filter(type -> type.endings.contains(ending))
                        .findFirst());
    }

    /// Whether the ending of `name` is known, and as one that files of this type do not bear.
    boolean contradicts(String name) {
        return promisedBy(name).isPresent()
                && ending(name).filter(endings::contains).isEmpty();
    }

    private static Optional<String> ending(String name) {
        return name.contains(".")
                ? Optional.of(name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
