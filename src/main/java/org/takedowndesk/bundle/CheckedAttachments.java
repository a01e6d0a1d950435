package org.takedowndesk.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.bundle.Finding.Code;
import org.takedowndesk.work.Progress;

/// The files embedded in a document, read as streams however large they are.
final class CheckedAttachments {

    private static final int MOST_NODES = 200_000;

    private final Map<String, COSStream> files = new LinkedHashMap<>();
    private @Nullable Manifest manifest;
    private boolean withoutFiles;

    private CheckedAttachments() {}

    static CheckedAttachments of(PDDocument document) {
        CheckedAttachments attachments = new CheckedAttachments();
        COSDictionary names = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
        COSDictionary tree = names == null ? null : names.getCOSDictionary(COSName.EMBEDDED_FILES);
        if (tree != null) {
            attachments.walk(tree);
        }
        COSStream file = attachments.files.get(Attachments.MANIFEST);
        if (file == null) {
            file = document.getDocumentCatalog().getCOSObject().getCOSStream(Attachments.INNER_MANIFEST);
            attachments.withoutFiles = file != null;
        }
        if (file != null) {
            try (InputStream in = open(file)) {
                Manifest read = Manifest.read(in);
                attachments.manifest = read.format() == Manifest.FORMAT ? read : null;
            } catch (IOException e) {
                attachments.manifest = null;
            }
        }
        return attachments;
    }

    Optional<Manifest> manifest() {
        return Optional.ofNullable(manifest);
    }

    int count() {
        return files.size();
    }

    private void walk(COSDictionary root) {
        Deque<COSDictionary> open = new ArrayDeque<>();
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        open.add(root);
        while (!open.isEmpty() && seen.size() < MOST_NODES) {
            COSDictionary node = open.remove();
            if (!seen.add(node)) {
                continue;
            }
            COSArray names = node.getCOSArray(COSName.NAMES);
            for (int i = 1; names != null && i < names.size(); i += 2) {
                if (names.getObject(i) instanceof COSDictionary specification) {
                    enter(specification);
                }
            }
            COSArray kids = node.getCOSArray(COSName.KIDS);
            for (int i = 0; kids != null && i < kids.size(); i++) {
                if (kids.getObject(i) instanceof COSDictionary kid) {
                    open.add(kid);
                }
            }
        }
    }

    private void enter(COSDictionary specification) {
        String name = specification.getString(COSName.UF, specification.getString(COSName.F, ""));
        COSDictionary content = specification.getCOSDictionary(COSName.EF);
        COSBase file = content == null ? null : content.getDictionaryObject(COSName.F);
        if (file instanceof COSStream stream) {
            files.put(name, stream);
        }
    }

    /// Never through PDFBox's filters, which unpack into memory.
    private static InputStream open(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters == null || (filters instanceof COSArray array && array.size() == 0)) {
            return stream.createRawInputStream();
        }
        if (filters.equals(COSName.FLATE_DECODE) && !stream.containsKey(COSName.DECODE_PARMS)) {
            return new InflaterInputStream(stream.createRawInputStream());
        }
        throw new IOException("packed as " + filters);
    }

    void check(Inspection inspection, Progress progress) {
        if (manifest == null) {
            return;
        }
        Set<String> unknown = new TreeSet<>(files.keySet());
        unknown.remove(Attachments.MANIFEST);
        unknown.remove(ExhibitList.NAME);
        checkList(manifest, inspection);
        long done = 0;
        for (Manifest.Item item : manifest.exhibits()) {
            progress.stopIfCancelled();
            progress.note(item.label());
            progress.at(done++, manifest.exhibits().size());
            unknown.remove(item.attachment());
            COSStream file = files.get(item.attachment());
            if (withoutFiles) {
                continue;
            }
            if (file == null) {
                inspection.error(Code.ATTACHMENT_MISSING, 0, item.label(), item.attachment());
            } else if (!item.sha256().equals(sha256(file))) {
                inspection.error(Code.ATTACHMENT_DIFFERS, 0, item.label(), item.attachment());
            }
        }
        unknown.forEach(name -> inspection.warning(Code.ATTACHMENT_UNKNOWN, 0, name));
    }

    /// The list whose hash is printed must say the same as the manifest; older bundles have none.
    private void checkList(Manifest from, Inspection inspection) {
        COSStream file = files.get(ExhibitList.NAME);
        ExhibitList list = new ExhibitList(from.exhibits().stream()
                .map(item -> new ExhibitList.Line(item.label(), item.title(), item.name(), item.sha256(), item.size()))
                .toList());
        if (file != null && !list.sha256().equals(sha256(file))) {
            inspection.error(Code.ATTACHMENT_DIFFERS, 0, "", ExhibitList.NAME);
        }
    }

    /// The SHA-256 of the unpacked content; empty if it cannot be unpacked.
    private static String sha256(COSStream file) {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = open(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            return "";
        }
    }
}
