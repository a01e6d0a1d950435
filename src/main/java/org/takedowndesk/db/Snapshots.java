package org.takedowndesk.db;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.journal.Head;
import org.takedowndesk.journal.Journal;
import tools.jackson.core.JacksonException;

/// The snapshot files of a workspace: the state at a journal entry, so that a rebuild need not begin at the first
/// one.
///
/// A snapshot is made from the snapshot before it and the journal, never from the database, and is believed only when
/// its own digest is right and the journal has the entry it names. Losing snapshots costs time and nothing else.
final class Snapshots {

    private static final Logger log = LoggerFactory.getLogger(Snapshots.class);
    private static final String ENDING = ".snapshot.gz";
    private static final int KEPT = 2;

    private final Path folder;
    private final CanonicalJson json;

    private final String shape;

    /// @param shape what the lines depend on beside the journal; a snapshot of another shape is not used
    Snapshots(Path folder, CanonicalJson json, String shape) {
        this.folder = folder;
        this.json = json;
        this.shape = shape;
    }

    /// The first line of a snapshot at this entry.
    String firstLine(Head head) {
        return json.write(json.tree(new Header(head.seq(), head.hash(), shape)));
    }

    private record Header(long seq, String hash, String shape) {}

    /// The snapshots that are whole, newest first.
    List<Snapshot> whole() throws IOException {
        List<Snapshot> result = new ArrayList<>();
        for (Path file : files()) {
            check(file).ifPresent(head -> result.add(new Snapshot(file, head)));
        }
        return result;
    }

    /// Whether the journal has the entry that the snapshot was made at.
    static boolean isOf(Journal journal, Snapshot snapshot) {
        return journal.find(snapshot.head().seq())
                .map(entry -> entry.hash().equals(snapshot.head().hash()))
                .orElse(false);
    }

    /// A snapshot that was found whole.
    record Snapshot(Path file, Head head) {}

    Path file(long seq) {
        return folder.resolve(String.format(Locale.ROOT, "%012d", seq) + ENDING);
    }

    /// Lets the oldest go.
    void prune() throws IOException {
        List<Path> files = files();
        for (Path file : files.subList(Math.min(KEPT, files.size()), files.size())) {
            Files.delete(file);
        }
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (var found = Files.newDirectoryStream(folder, "*" + ENDING)) {
                found.forEach(files::add);
            }
        }
        files.sort(Comparator.comparing(Path::getFileName).reversed());
        return files;
    }

    private Optional<Head> check(Path file) {
        try {
            @Nullable String[] first = {null};
            boolean[] whole = {false};
            SnapshotDigest digest = new SnapshotDigest();
            lines(file, line -> {
                if (line.startsWith("{\"end\":")) {
                    whole[0] = json.parse(line).required("end").asString().equals(digest.hex());
                    return;
                }
                whole[0] = false;
                if (first[0] == null) {
                    first[0] = line;
                }
                digest.add(line);
            });
            if (whole[0] && first[0] != null) {
                Header header = json.parse(first[0], Header.class);
                return header.shape().equals(shape)
                        ? Optional.of(new Head(header.seq(), header.hash()))
                        : Optional.empty();
            }
            log.warn("The snapshot {} is not whole and is not used", file.getFileName());
        } catch (IOException | UncheckedIOException | JacksonException e) {
            log.warn("The snapshot {} cannot be read and is not used: {}", file.getFileName(), e.toString());
        }
        return Optional.empty();
    }

    static void lines(Path file, Consumer<String> consumer) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 64 * 1024), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            while (line != null) {
                consumer.accept(line);
                line = reader.readLine();
            }
        }
    }
}
