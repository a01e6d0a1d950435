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
/// its own
/// digest is right and the journal has the entry it names. Losing snapshots costs time and nothing else.
final class Snapshots {

    private static final Logger log = LoggerFactory.getLogger(Snapshots.class);
    private static final String ENDING = ".snapshot.gz";
    private static final int KEPT = 2;

    private final Path folder;
    private final CanonicalJson json;

    Snapshots(Path folder, CanonicalJson json) {
        this.folder = folder;
        this.json = json;
    }

    /// The newest snapshot that can be believed.
    Optional<Snapshot> newest(Journal journal) throws IOException {
        for (Path file : files()) {
            Optional<Head> head = check(file, journal);
            if (head.isPresent()) {
                return Optional.of(new Snapshot(file, head.get()));
            }
            log.warn("The snapshot {} is not whole and is not used", file.getFileName());
        }
        return Optional.empty();
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

    private Optional<Head> check(Path file, Journal journal) {
        try {
            Head[] head = {Head.EMPTY};
            boolean[] whole = {false};
            SnapshotDigest digest = new SnapshotDigest();
            lines(file, line -> {
                if (line.startsWith("{\"end\":")) {
                    whole[0] = json.parse(line).required("end").asString().equals(digest.hex());
                    return;
                }
                if (head[0].seq() == 0) {
                    head[0] = header(line);
                }
                digest.add(line);
            });
            return whole[0] && journalHas(journal, head[0]) ? Optional.of(head[0]) : Optional.empty();
        } catch (IOException | UncheckedIOException | JacksonException e) {
            log.warn("The snapshot {} cannot be read: {}", file.getFileName(), e.toString());
            return Optional.empty();
        }
    }

    private Head header(String line) {
        var node = json.parse(line);
        return new Head(node.required("seq").asLong(), node.required("hash").asString());
    }

    private static boolean journalHas(Journal journal, Head head) {
        if (head.seq() == 0 || head.seq() > journal.head().seq()) {
            return false;
        }
        return journal.find(head.seq())
                .map(entry -> entry.hash().equals(head.hash()))
                .orElse(false);
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
