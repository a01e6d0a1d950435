package org.takedowndesk.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Computes the hashes of entries with `sed` and `sha256sum`, which know nothing of this program.
class HashByHandTest {

    @TempDir
    Path folder;

    @Test
    void hashesAreThoseOfSha256sum() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")) && Files.isExecutable(Path.of("/usr/bin/sha256sum")));
        Entries.write(folder, 12, 1_000_000);
        List<String> expected = new ArrayList<>();
        try (Journal journal = Journal.open(folder, Entries.JSON, 12)) {
            journal.read(1, entry -> expected.add(entry.hash() + "  -"));
        }
        String script = """
                while IFS= read -r line; do
                    printf '%s' "$line" | sed 's/,"hash":"[0-9a-f]*"}$/}/' | tr -d '\\n' | sha256sum
                done < 000000000001.jsonl
                """;
        Process shell = new ProcessBuilder("/bin/sh", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        List<String> printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertEquals(0, shell.waitFor());
        assertEquals(expected, printed);
    }
}
