package org.takedowndesk.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Runs what the user guide tells a stranger to do without this program, with `sh` and `sha256sum`, on a real
/// journal.
@DisabledOnOs({OS.WINDOWS, OS.MAC})
class UserGuideTest {

    @TempDir
    Path workspace;

    @Test
    void guideFindsAWholeJournalWhole() throws IOException, InterruptedException {
        Head head = writeJournal();

        assertEquals("40 entries, head " + head.hash() + "\n", runGuide());
    }

    @Test
    void guideFindsAChangedEntry() throws IOException, InterruptedException {
        Head head = writeJournal();
        Path open = openSegment();
        Files.writeString(open, Files.readString(open).replace("仿冒球鞋 39", "仿冒球鞋 93"));

        assertEquals("entry 39 was changed\n40 entries, head " + head.hash() + "\n", runGuide());
    }

    @Test
    void guideFindsAMissingEntry() throws IOException, InterruptedException {
        Head head = writeJournal();
        Path open = openSegment();
        Files.write(
                open,
                Files.readAllLines(open).stream()
                        .filter(line -> !line.contains("仿冒球鞋 39"))
                        .toList());

        assertEquals("entry 39 does not follow the one before it\n39 entries, head " + head.hash() + "\n", runGuide());
    }

    /// Forty entries with quotes, backslashes, percent signs and Chinese in them, in several segments.
    private Head writeJournal() throws IOException {
        CanonicalJson json = new CanonicalJson();
        Path folder = workspace.resolve("journal");
        Head head;
        try (Journal journal = Journal.open(folder, json, 0, 3000)) {
            for (int number = 1; number <= 40; number++) {
                var after = json.parse("{\"note\":\"100 % \\\"like\\\" C:\\\\new\\\\table \\u0000\",\"title\":\"仿冒球鞋 "
                        + number + "\"}");
                journal.append(
                        Instant.parse("2026-11-24T01:02:03Z").plusSeconds(number),
                        "王 O'Neil",
                        "listing.added",
                        List.of(new Change("listing", number, after)));
            }
            head = journal.head();
        }
        try (Stream<Path> segments = Files.list(folder)) {
            assertTrue(segments.filter(Segments::isSealed).count() > 1, "the journal has several segments");
        }
        return head;
    }

    private Path openSegment() throws IOException {
        try (Stream<Path> segments = Files.list(workspace.resolve("journal"))) {
            return segments.filter(file -> file.toString().endsWith(".jsonl"))
                    .findAny()
                    .orElseThrow();
        }
    }

    private String runGuide() throws IOException, InterruptedException {
        String guide = Files.readString(Path.of("docs/user-guide.md"));
        int start = guide.indexOf("cd WORKSPACE/journal");
        String script = guide.substring(start, guide.indexOf("```", start)).replace("WORKSPACE", "'" + workspace + "'");
        Process shell =
                new ProcessBuilder("sh", "-c", script).redirectErrorStream(true).start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        shell.waitFor();
        return output;
    }
}
