package org.takedowndesk.db;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.journal.Change;
import org.takedowndesk.journal.Entry;
import org.takedowndesk.journal.Head;
import org.takedowndesk.journal.Journal;
import org.takedowndesk.work.Failures;
import tools.jackson.databind.JsonNode;

/// Makes the next snapshot of the one before it and the journal's entries since.
///
/// Only the records touched since the last snapshot are held in memory; everything else is copied from file to file.
final class SnapshotWriter {

    private final Snapshots snapshots;
    private final CanonicalJson json;
    private final TimelineRows timelines;
    private final SnapshotDigest digest = new SnapshotDigest();

    SnapshotWriter(Snapshots snapshots, CanonicalJson json, TimelineRows timelines) {
        this.snapshots = snapshots;
        this.json = json;
        this.timelines = timelines;
    }

    void write(Journal journal, Head head, Optional<Snapshots.Snapshot> before) throws IOException {
        Path target = snapshots.file(head.seq());
        Path temporary = target.resolveSibling(target.getFileName() + ".tmp");
        Files.createDirectories(target.getParent());
        try (FileChannel channel = FileChannel.open(
                        temporary,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                GZIPOutputStream zipped = new GZIPOutputStream(Channels.newOutputStream(channel), 64 * 1024);
                BufferedWriter out = new BufferedWriter(new OutputStreamWriter(zipped, StandardCharsets.UTF_8))) {
            writeLines(out, journal, head, before);
            out.flush();
            zipped.finish();
            channel.force(true);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Failures.flushFolder(Failures.folderOf(target));
        snapshots.prune();
    }

    private void writeLines(BufferedWriter out, Journal journal, Head head, Optional<Snapshots.Snapshot> before)
            throws IOException {
        line(out, snapshots.firstLine(head));
        long from = before.map(snapshot -> snapshot.head().seq() + 1).orElse(1L);
        List<Entry> tail = new ArrayList<>();
        journal.read(from, head, tail::add);
        Map<Subject, JsonNode> touched = new HashMap<>();
        Map<String, Long> lastIds = new TreeMap<>();
        if (before.isPresent()) {
            copy(out, before.get().file(), touched(tail), touched, lastIds);
        }
        for (Entry entry : tail) {
            for (TimelineRows.Row row : timelines.of(entry, replay(entry, touched, lastIds))) {
                line(out, "{\"line\":" + json.write(json.tree(row)) + "}");
            }
        }
        for (Map.Entry<Subject, JsonNode> record : touched.entrySet()) {
            line(out, recordLine(record.getKey(), record.getValue()));
        }
        line(out, "{\"lastIds\":" + json.write(json.tree(lastIds)) + "}");
        out.write("{\"end\":\"" + digest.hex() + "\"}\n");
    }

    private static Set<Subject> touched(List<Entry> tail) {
        Set<Subject> touched = new HashSet<>();
        for (Entry entry : tail) {
            for (Change change : entry.changes()) {
                touched.add(new Subject(change.kind(), change.id()));
            }
        }
        return touched;
    }

    /// Copies what the tail does not touch; what it does is kept in memory instead.
    private void copy(
            BufferedWriter out,
            Path file,
            Set<Subject> touched,
            Map<Subject, JsonNode> state,
            Map<String, Long> lastIds)
            throws IOException {
        boolean[] header = {true};
        Snapshots.lines(file, text -> {
            if (header[0] || text.startsWith("{\"end\":")) {
                header[0] = false;
                return;
            }
            JsonNode node = json.parse(text);
            if (node.has("lastIds")) {
                node.get("lastIds")
                        .properties()
                        .forEach(last ->
                                lastIds.merge(last.getKey(), last.getValue().asLong(), Math::max));
                return;
            }
            if (node.has("kind")) {
                Subject record = new Subject(
                        node.required("kind").asString(), node.required("id").asLong());
                if (touched.contains(record)) {
                    state.put(record, node.required("after"));
                    return;
                }
            }
            line(out, text);
        });
    }

    /// Brings the state to what it is after the entry, and gives what the changed records were before it.
    private static List<Change> replay(Entry entry, Map<Subject, JsonNode> state, Map<String, Long> lastIds) {
        List<Change> before = new ArrayList<>();
        for (Change change : entry.changes()) {
            Subject record = new Subject(change.kind(), change.id());
            before.add(new Change(change.kind(), change.id(), state.get(record)));
            JsonNode after = change.after();
            if (after == null) {
                state.remove(record);
            } else {
                state.put(record, after);
            }
            lastIds.merge(change.kind(), change.id(), Math::max);
        }
        return before;
    }

    private String recordLine(Subject record, JsonNode after) {
        return "{\"kind\":\"" + record.kind() + "\",\"id\":" + record.id() + ",\"after\":" + json.write(after) + "}";
    }

    private void line(BufferedWriter out, String text) {
        try {
            digest.add(text);
            out.write(text);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
