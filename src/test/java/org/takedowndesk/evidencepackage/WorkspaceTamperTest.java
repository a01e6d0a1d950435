package org.takedowndesk.evidencepackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.cli.CommandLineRun;
import org.takedowndesk.cli.CommandLineRun.Result;
import org.takedowndesk.db.BehindItsBack;
import org.takedowndesk.evidence.EvidenceItem;

/// One byte of a closed workspace is another than it was: `check` says so and names the place.
class WorkspaceTamperTest {

    @TempDir
    Path folder;

    private final CommandLineRun program = new CommandLineRun();
    private Path whole;
    private String shotHash = "";
    private int copies;

    @BeforeEach
    void make() throws IOException {
        try (PackageDesk desk = new PackageDesk(folder)) {
            EvidenceItem item = desk.page;
            for (int i = 0; i < 4; i++) {
                // Enough for a full segment, which is sealed.
                item = item.withWords(item.kind(), item.title(), "", "long note ".repeat(130_000) + i);
                desk.services().evidence().save(item);
            }
            whole = desk.workspace.folder();
            shotHash = desk.shot.file().hash().hex();
        }
        assertEquals(0, check(whole).code());
    }

    private Result check(Path workspace) {
        return program.call("-w", workspace, "check", "--json");
    }

    private Path copy() {
        Path copy = folder.resolve("copy" + copies++);
        PackageDesk.copyTree(whole, copy);
        return copy;
    }

    private List<Path> files(String below, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(whole.resolve(below))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private void everyPlaceIsNamed(Path file, String... names) throws IOException {
        long size = Files.size(file);
        for (long at : new long[] {0, size / 4, size / 2, size - 1}) {
            Path copy = copy();
            PackageDesk.flip(copy.resolve(whole.relativize(file)), at);
            Result result = check(copy);
            assertTrue(result.code() == 1 || result.code() == 4, file + ", byte " + at + ": " + result);
            String said = result.out() + result.err();
            assertTrue(Stream.of(names).anyMatch(said::contains), file + ", byte " + at + ": " + result);
        }
    }

    @Test
    void journalsOpenSegment() throws IOException {
        Path open = files("journal", ".jsonl").getLast();
        // A last entry that is none is told apart from a torn one by the last clean end, and named by its number.
        everyPlaceIsNamed(open, open.getFileName().toString(), "were saved and are missing or changed");
    }

    @Test
    void journalsSealedSegment() throws IOException {
        Path sealed = files("journal", ".jsonl.gz").getFirst();
        long size = Files.size(sealed);
        // Not its first bytes: a header of gzip also holds bytes that mean nothing.
        for (long at : new long[] {0, size / 4, size / 2, size - 5}) {
            Path copy = copy();
            PackageDesk.flip(copy.resolve(whole.relativize(sealed)), at);
            Result result = check(copy);
            assertTrue(result.code() == 1 || result.code() == 4, "byte " + at + ": " + result);
            assertTrue(
                    (result.out() + result.err()).contains(sealed.getFileName().toString()), at + ": " + result);
        }
    }

    @Test
    void evidenceFile() throws IOException {
        Path file = whole.resolve("evidence")
                .resolve(shotHash.substring(0, 2))
                .resolve(shotHash.substring(2, 4))
                .resolve(shotHash);
        everyPlaceIsNamed(file, "TD-2026-0001/E-0001");
        Path copy = copy();
        Files.delete(copy.resolve(whole.relativize(file)));
        Result gone = check(copy);
        assertEquals(1, gone.code());
        assertTrue(gone.out().contains("TD-2026-0001/E-0001"), gone.out());
    }

    @Test
    void rowOfTheDatabase() throws Exception {
        Path copy = copy();
        BehindItsBack.change(copy, "update case_file set body = replace(body, 'Lamps', 'Lambs') where id = 1");
        Result result = check(copy);
        assertEquals(1, result.code(), result.toString());
        assertTrue(result.out().contains("case_file"), result.out());
    }

    @Test
    void rowOfASignedHead() throws Exception {
        Path copy = copy();
        BehindItsBack.change(copy, "update signed_head set body = replace(body, '\"seq\":', '\"seq\":1') where id = 1");
        Result result = check(copy);
        assertEquals(1, result.code(), result.toString());
        assertTrue(result.out().contains("signed_head"), result.out());
    }

    @Test
    void privateKey() throws IOException {
        for (long at : new long[] {0, 40, 60}) {
            Path copy = copy();
            PackageDesk.flip(copy.resolve("signing-key.pem"), at);
            Result result = check(copy);
            assertEquals(1, result.code(), "byte " + at + ": " + result);
            assertTrue(result.out().contains("signing-key.pem"), result.out());
        }
    }
}
