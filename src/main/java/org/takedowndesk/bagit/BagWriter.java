package org.takedowndesk.bagit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Leftovers;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Writes bags: the same contents give the same bytes, today and in ten years.
public final class BagWriter {

    private static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    /// How a bag lies on the disk.
    public enum Form {
        FOLDER,
        /// One file, in which the bag is a folder.
        ZIP
    }

    /// Writes the bag under a name of its own and moves it to `target` when it is whole and flushed.
    ///
    /// @param folderInZip what the bag's folder is called in a ZIP
    /// @throws ProblemException CANNOT_WRITE, also if `target` is there already; DISK_FULL; FILE_UNREADABLE
    /// @throws org.takedowndesk.work.CancelledException and nothing is left
    public void write(BagContents contents, Path target, Form form, String folderInZip, Progress progress) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new ProblemException(Problem.CANNOT_WRITE, target, BagRefusal.TARGET_EXISTS);
        }
        Path folder = Failures.folderOf(target);
        Path temporary = folder.resolve("." + target.getFileName() + ".part");
        try {
            Files.createDirectories(folder);
            Leftovers.delete(temporary);
            try (BagTarget out =
                    form == Form.ZIP ? new ZipTarget(temporary, folderInZip) : new FolderTarget(temporary)) {
                fill(contents, out, progress);
                out.finish();
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            Failures.flushFolder(folder);
        } catch (IOException e) {
            throw Failures.writing(target, e);
        } finally {
            Leftovers.delete(temporary);
        }
    }

    private static void fill(BagContents contents, BagTarget out, Progress progress) throws IOException {
        List<BagFile> payload = contents.payload().stream()
                .sorted(Comparator.comparing(BagFile::path))
                .toList();
        Map<String, Digested> sums = new TreeMap<>();
        long size = 0;
        int done = 0;
        for (BagFile file : payload) {
            progress.at(done++, 2L * payload.size());
            Digested digested = digested(file, progress);
            sums.put(BagPath.PAYLOAD + file.path(), digested);
            size += digested.size();
        }
        byte[] manifest = manifest(sums);
        Map<String, BagFile> tags = new TreeMap<>();
        contents.tags().forEach(tag -> tags.put(tag.path(), tag));
        add(tags, "bagit.txt", DECLARATION.getBytes(StandardCharsets.UTF_8));
        add(tags, "bag-info.txt", info(contents.info(), size, payload.size()));
        add(tags, "manifest-sha256.txt", manifest);
        Map<String, Digested> tagSums = new TreeMap<>();
        for (BagFile tag : tags.values()) {
            tagSums.put(tag.path(), digested(tag, progress));
        }
        byte[] tagManifest = manifest(tagSums);
        for (BagFile tag : tags.values()) {
            put(out, tag.path(), known(tagSums.get(tag.path())), tag.content(), progress);
        }
        put(out, new BagFile("tagmanifest-sha256.txt", tagManifest), progress);
        BagContents.Seal seal = contents.seal();
        if (seal != null) {
            put(out, new BagFile(seal.path(), seal.sign().apply(tagManifest)), progress);
        }
        for (BagFile file : payload) {
            progress.at(done++, 2L * payload.size());
            progress.note(file.path());
            String path = BagPath.PAYLOAD + file.path();
            put(out, path, known(sums.get(path)), file.content(), progress);
        }
    }

    private static void add(Map<String, BagFile> tags, String path, byte[] content) {
        if (tags.put(path, new BagFile(path, content)) != null) {
            throw new IllegalArgumentException(path + " is written by the writer itself");
        }
    }

    private static Digested known(@Nullable Digested digested) {
        if (digested == null) {
            throw new IllegalStateException("every file was read before");
        }
        return digested;
    }

    private static Digested digested(BagFile file, Progress progress) {
        try {
            return Digested.of(file.content(), progress);
        } catch (IOException e) {
            throw Failures.reading(Path.of(file.path()), e);
        }
    }

    private static void put(BagTarget out, BagFile file, Progress progress) throws IOException {
        put(out, file.path(), digested(file, progress), file.content(), progress);
    }

    private static void put(BagTarget out, String path, Digested expected, ByteSource content, Progress progress)
            throws IOException {
        Digested written = out.put(path, expected, content, progress);
        if (!written.equals(expected)) {
            throw new ProblemException(Problem.FILE_UNREADABLE, path, BagRefusal.CHANGED_WHILE_READ);
        }
    }

    /// One line a file, in the form that `sha256sum -c` reads.
    private static byte[] manifest(Map<String, Digested> sums) {
        StringBuilder lines = new StringBuilder();
        sums.forEach((path, digested) -> lines.append(digested.sha256())
                .append("  ")
                .append(BagPath.encoded(path))
                .append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] info(List<Map.Entry<String, String>> given, long size, int files) {
        StringBuilder lines = new StringBuilder();
        given.forEach(line -> lines.append(line.getKey())
                .append(": ")
                .append(line.getValue().replaceAll("\\s+", " ").strip())
                .append('\n'));
        lines.append("Payload-Oxum: ").append(size).append('.').append(files).append('\n');
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
