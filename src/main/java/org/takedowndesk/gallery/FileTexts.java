package org.takedowndesk.gallery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.format.FormatReader;
import org.takedowndesk.media.FileType;
import org.takedowndesk.media.PdfText;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.vault.Vault;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// The words in files of the vault, read once and kept between runs. A file without words is remembered as one.
public final class FileTexts {

    private final Vault vault;
    private final FormatReader formats;
    private final PdfText pdfs;
    private final FileCache cache;

    public FileTexts(Vault vault, FormatReader formats, PdfText pdfs, FileCache cache) {
        this.vault = vault;
        this.formats = formats;
        this.pdfs = pdfs;
        this.cache = cache;
    }

    /// The words in an item's file, at most as many as the formats' limits say; empty if there are none.
    ///
    /// @throws org.takedowndesk.work.CancelledException if the user cancels
    public String of(EvidenceItem item, Progress progress) {
        FileType type = item.description().type();
        if (!mayHaveText(type)) {
            return "";
        }
        Sha256 hash = item.file().hash();
        return cache.find(hash, FileCache.Piece.TEXT)
                .flatMap(this::unpacked)
                .orElseGet(() -> read(hash, type, progress));
    }

    /// Whether files of this type can have words at all.
    public static boolean mayHaveText(FileType type) {
        return switch (type) {
            case PDF, HTML, MHTML, WARC, WACZ, HAR, EML, MSG, CSV, DOCX, XLSX, ZIP, TEXT -> true;
            case PNG, JPEG, WEBP, GIF, BMP, TIFF, AVIF, HEIC, MP4, MOV, OTHER -> false;
        };
    }

    private String read(Sha256 hash, FileType type, Progress progress) {
        try {
            int most = formats.limits().textChars();
            String text = type == FileType.PDF
                    ? pdfs.of(vault.path(hash), most)
                    : formats.read(vault.path(hash), type, progress).text();
            String bounded = text.length() > most ? text.substring(0, most) : text;
            cache.keep(hash, FileCache.Piece.TEXT, packed(bounded));
            return bounded;
        } catch (ProblemException unreadable) {
            // The check of the evidence tells of it; the search goes on with the others.
            return "";
        }
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory", e);
        }
        return bytes.toByteArray();
    }

    private Optional<String> unpacked(byte[] packed) {
        // A kept piece is whole, but whoever wrote it may have meant to fill the memory.
        int most = 4 * formats.limits().textChars();
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return Optional.of(new String(in.readNBytes(most), StandardCharsets.UTF_8));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}
