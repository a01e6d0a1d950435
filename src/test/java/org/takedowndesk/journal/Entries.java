package org.takedowndesk.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/// Small journals for tests.
final class Entries {

    static final CanonicalJson JSON = new CanonicalJson();
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private Entries() {}

    static Change change(long id) {
        return new Change("note", id, JSON.parse("{\"id\":" + id + ",\"text\":\"第 " + id + " 条 “quoted” \\\\ %\"}"));
    }

    static Entry append(Journal journal) {
        long id = journal.head().seq() + 1;
        return journal.append(NOON.plusSeconds(id), "陈静", "note.added", List.of(change(id)));
    }

    /// A journal with so many entries in segments of so many bytes.
    static Head write(Path folder, int entries, long segmentBytes) {
        try (Journal journal = Journal.open(folder, JSON, 0, segmentBytes)) {
            for (int i = 0; i < entries; i++) {
                append(journal);
            }
            return journal.head();
        }
    }

    static List<Long> numbers(Journal journal, long from) {
        List<Long> numbers = new ArrayList<>();
        journal.read(from, entry -> numbers.add(entry.seq()));
        return numbers;
    }

    static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    /// Names and contents of all files in a folder.
    static Map<String, List<Byte>> files(Path folder) throws IOException {
        Map<String, List<Byte>> result = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                List<Byte> bytes = new ArrayList<>();
                for (byte b : Files.readAllBytes(file)) {
                    bytes.add(b);
                }
                result.put(folder.relativize(file).toString(), bytes);
            }
        }
        return result;
    }

    static Path segment(Path folder, long firstSeq) {
        return new Segments(folder).open(firstSeq);
    }
}
