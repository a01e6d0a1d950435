package org.takedowndesk.journal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.takedowndesk.work.Failures;

/// The journal's files: each named after its first entry, the last one open for writing, the others sealed and
/// compressed.
final class Segments {

    private static final String OPEN = ".jsonl";
    private static final String SEALED = ".jsonl.gz";
    private static final int BUFFER = 256 * 1024;

    private final Path folder;

    Segments(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path open(long firstSeq) {
        return folder.resolve(name(firstSeq) + OPEN);
    }

    /// All segments in order; where a crash left a segment both open and sealed, the open one counts, being older and
    /// whole.
    List<Path> all() throws IOException {
        Map<String, Path> byName = new TreeMap<>();
        try (var files = Files.newDirectoryStream(folder, "*.jsonl{,.gz}")) {
            for (Path file : files) {
                byName.merge(stem(file), file, (one, other) -> isSealed(one) ? other : one);
            }
        }
        return new ArrayList<>(byName.values());
    }

    static boolean isSealed(Path segment) {
        return segment.getFileName().toString().endsWith(SEALED);
    }

    static long firstSeq(Path segment) {
        return Long.parseLong(stem(segment));
    }

    static InputStream read(Path segment) throws IOException {
        InputStream file = Files.newInputStream(segment);
        return new BufferedInputStream(isSealed(segment) ? new GZIPInputStream(file, BUFFER) : file, BUFFER);
    }

    /// Compresses a full segment; the open file goes only when the sealed one is safe on the disk.
    void seal(Path segment) throws IOException {
        Path sealed = folder.resolve(stem(segment) + SEALED);
        Path temporary = folder.resolve(stem(segment) + SEALED + ".tmp");
        try (FileChannel channel = FileChannel.open(
                temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            OutputStream out = new GZIPOutputStream(java.nio.channels.Channels.newOutputStream(channel), BUFFER);
            Files.copy(segment, out);
            ((GZIPOutputStream) out).finish();
            channel.force(true);
        }
        Files.move(temporary, sealed, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Failures.flushFolder(folder);
        Files.delete(segment);
        Failures.flushFolder(folder);
    }

    private static String name(long firstSeq) {
        return String.format(Locale.ROOT, "%012d", firstSeq);
    }

    private static String stem(Path segment) {
        String name = segment.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }
}
