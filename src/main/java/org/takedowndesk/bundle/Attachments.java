package org.takedowndesk.bundle;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/// The originals embedded in the bundle, each under its exhibit's label and a safe form of its own name.
final class Attachments {

    /// The name of the list of exhibits that the check reads.
    static final String MANIFEST = "manifest.json";

    /// Where that list stands in an edition without attachments.
    static final COSName INNER_MANIFEST = COSName.getPDFName("TDDK_Manifest");

    private static final int LONGEST_NAME = 120;
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT);

    private final String date;
    private final Edition edition;
    private final Map<String, COSDictionary> files = new TreeMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private final List<Original> originals = new ArrayList<>();

    /// @param found gives the SHA-256 that was read; `null` if nothing was
    private record Original(Exhibit exhibit, Supplier<byte @Nullable []> found) {}

    Attachments(Instant asOf, Edition edition) {
        this.date = date(asOf);
        this.edition = edition;
    }

    static String date(Instant instant) {
        return PDF_DATE.format(instant.atZone(ZoneOffset.UTC));
    }

    /// Attaches an exhibit's original, streamed from its file; where nothing is attached, it is only compared with its
    /// record.
    void add(Exhibit exhibit, long size) {
        sizes.put(exhibit.label(), size);
        if (!edition.attaches()) {
            byte[] read = Sha256.of(exhibit.file());
            originals.add(new Original(exhibit, () -> read));
            return;
        }
        FileStream.Fingerprint fingerprint = new FileStream.Fingerprint();
        originals.add(new Original(exhibit, fingerprint::value));
        FileStream stream = FileStream.of(exhibit.file(), size, fingerprint);
        add(name(exhibit), exhibit.title(), exhibit.fileType(), "Source", stream, size);
    }

    /// The size of an exhibit's attached original; -1 if there is none.
    long size(Exhibit exhibit) {
        return sizes.getOrDefault(exhibit.label(), -1L);
    }

    /// Attaches something that explains the bundle, where anything is attached.
    void addData(String name, String mime, COSStream stream, long size) {
        if (!edition.attaches()) {
            return;
        }
        add(name, name, mime, "Data", stream, size);
    }

    private void add(String name, String description, String mime, String relation, COSStream stream, long size) {
        COSDictionary parameters = new COSDictionary();
        parameters.setLong(COSName.SIZE, size);
        parameters.setString(COSName.MOD_DATE, date);
        parameters.setDirect(true);
        stream.setItem(COSName.TYPE, COSName.EMBEDDED_FILE);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName(mime));
        stream.setItem(COSName.PARAMS, parameters);
        COSDictionary content = new COSDictionary();
        content.setItem(COSName.F, stream);
        content.setItem(COSName.UF, stream);
        content.setDirect(true);
        COSDictionary specification = new COSDictionary();
        specification.setItem(COSName.TYPE, COSName.FILESPEC);
        specification.setItem(COSName.F, new COSString(name));
        specification.setItem(COSName.UF, new COSString(name));
        specification.setItem(COSName.EF, content);
        specification.setItem(COSName.DESC, new COSString(Legible.line(description)));
        specification.setItem(RELATIONSHIP, COSName.getPDFName(relation));
        files.put(name, specification);
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /// Enters the files into the document's catalog, sorted by the bytes of their names as name trees must be.
    void enter(COSDictionary catalog) {
        if (isEmpty()) {
            return;
        }
        COSArray names = new COSArray();
        COSArray associated = new COSArray();
        Comparator<COSString> byBytes = (one, other) -> Arrays.compareUnsigned(one.getBytes(), other.getBytes());
        files.keySet().stream().map(COSString::new).sorted(byBytes).forEach(name -> {
            COSDictionary specification = files.get(name.getString());
            names.add(name);
            names.add(specification);
            associated.add(specification);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        COSDictionary all = new COSDictionary();
        all.setItem(COSName.EMBEDDED_FILES, tree);
        catalog.setItem(COSName.NAMES, all);
        catalog.setItem(ASSOCIATED, associated);
    }

    /// Once the document is written: the originals that are not what their record says.
    List<BundleRemark> differences() {
        List<BundleRemark> differing = new ArrayList<>();
        for (Original original : originals) {
            byte[] digest = original.found().get();
            String found = digest == null ? "" : HexFormat.of().formatHex(digest);
            if (!found.equals(original.exhibit().sha256())) {
                differing.add(new BundleRemark(original.exhibit().label(), BundleRemark.Reason.HASH_DIFFERS, found));
            }
        }
        return differing;
    }

    /// The name an exhibit's original is attached under: safe in every file system, without tricks of direction.
    static String name(Exhibit exhibit) {
        StringBuilder safe = new StringBuilder();
        String wanted = exhibit.label() + " " + exhibit.originalName();
        for (int i = 0; i < wanted.length(); ) {
            int codePoint = wanted.codePointAt(i);
            i += Character.charCount(codePoint);
            boolean reserved = "\\/:*?\"<>|".indexOf(codePoint) >= 0;
            safe.appendCodePoint(reserved || Legible.isInvisible(codePoint) ? '_' : codePoint);
        }
        String name = withoutDotsAtTheEnd(safe.toString().strip());
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > name.length() - 12 ? name.substring(dot) : "";
        int keep = LONGEST_NAME - ending.length();
        if (Character.isHighSurrogate(name.charAt(keep - 1))) {
            keep--;
        }
        return name.substring(0, keep) + ending;
    }

    /// Some file systems take dots and spaces at the end of a name away.
    private static String withoutDotsAtTheEnd(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == ' ')) {
            end--;
        }
        return name.substring(0, end);
    }
}
