package org.takedowndesk.journal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.takedowndesk.work.Failures;

/// The journal's files: each named after its first entry, the last one open for writing, the others sealed and
/// compressed.
final class Segments {

    private static final String OPEN = ".jsonl";
    private static final String SEALED = ".jsonl.gz";
    private static final int BUFFER = 256 * 1024;

    /// Other programs leave files of their own in folders they copy or watch; those are not ours to read.
    private static final Pattern NAME = Pattern.compile("[0-9]{12}\\.jsonl(\\.gz)?");

    private final Path folder;

    Segments(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path open(long firstSeq) {
        return folder.resolve(String.format(Locale.ROOT, "%012d", firstSeq) + OPEN);
    }

    /// All segments with entries, in order. Where a crash left a segment both open and sealed, the open one counts:
    /// it goes last.
    synchronized List<Path> all() throws IOException {
        Map<String, Path> byName = new TreeMap<>();
        try (var files = Files.newDirectoryStream(
                folder, file -> NAME.matcher(name(file)).matches())) {
            for (Path file : files) {
                if (isSealed(file)) {
                    byName.putIfAbsent(stem(file), file);
                } else if (Files.size(file) > 0) {
                    byName.put(stem(file), file);
                }
            }
        }
        return new ArrayList<>(byName.values());
    }

    static String name(Path segment) {
        return segment.getFileName().toString();
    }

    static boolean isSealed(Path segment) {
        return name(segment).endsWith(SEALED);
    }

    static long firstSeq(Path segment) {
        return Long.parseLong(stem(segment));
    }

    static InputStream read(Path segment) throws IOException {
        InputStream file = Files.newInputStream(segment);
        if (!isSealed(segment)) {
            return file;
        }
        try {
            return new GZIPInputStream(new BufferedInputStream(file, BUFFER), BUFFER);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /// Compresses a full segment; the open file goes only when the sealed one is safe on the disk.
    void seal(Path segment) throws IOException {
        Path sealed = folder.resolve(stem(segment) + SEALED);
        Path temporary = folder.resolve(stem(segment) + SEALED + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(
                            temporary,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.TRUNCATE_EXISTING);
                    GZIPOutputStream out = new GZIPOutputStream(Channels.newOutputStream(channel), BUFFER)) {
                Files.copy(segment, out);
                out.finish();
                channel.force(true);
            }
            replace(segment, temporary, sealed);
        } catch (IOException e) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException deleting) {
                e.addSuppressed(deleting);
            }
            throw e;
        }
    }

    /// Not while the folder is being listed: a listing might find neither file.
    private synchronized void replace(Path segment, Path temporary, Path sealed) throws IOException {
        Files.move(temporary, sealed, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Failures.flushFolder(folder);
        Files.delete(segment);
        Failures.flushFolder(folder);
    }

    private static String stem(Path segment) {
        return name(segment).substring(0, name(segment).indexOf('.'));
    }
}
