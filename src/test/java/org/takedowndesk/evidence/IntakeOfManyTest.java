package org.takedowndesk.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.media.Condition;
import org.takedowndesk.media.FixtureFiles;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.work.CancelledException;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.Progress;

/// Taking in more files than are flushed together.
class IntakeOfManyTest {

    @TempDir
    Path folder;

    private TestWorkspace workspace;
    private CaseId caseId;

    @BeforeEach
    void open() {
        workspace = new TestWorkspace(folder.resolve("workspace"));
        caseId = workspace
                .services()
                .cases()
                .open("Lamps", new HolderId(1), List.of())
                .id();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void keepsTheOrderOverAllBatches() throws IOException {
        List<Path> files = notes(120);
        IntakeResult result = takeIn(files, Progress.none());
        assertEquals(
                IntStream.rangeClosed(1, 120).mapToObj(i -> "note" + i + ".txt").toList(), names(result.added()));
        assertEquals(120, workspace.services().evidence().of(caseId).size());
    }

    @Test
    void whatWasEnteredBeforeItIsCancelledStays() throws IOException {
        List<Path> files = notes(120);
        Progress stopAfter70 = new Progress() {
            private int seen;

            @Override
            public void at(long done, long total) {}

            @Override
            public void note(String what) {
                seen++;
            }

            @Override
            public boolean cancelled() {
                return seen == 70;
            }
        };
        assertThrows(CancelledException.class, () -> takeIn(files, stopAfter70));
        assertEquals(50, workspace.services().evidence().of(caseId).size());
        assertEquals(50, workspace.services().vault().hashes().count());
    }

    @Test
    void aFileRefusedAtTheLastMomentSpoilsNoOther() throws IOException {
        List<Path> files = notes(3);
        Sha256 second = Sha256.of(Files.readAllBytes(files.get(1)));
        Path stored = workspace.services().vault().path(second);
        Files.createDirectories(stored.resolveSibling("."));
        Files.writeString(stored, "another length");

        IntakeResult result = takeIn(files, Progress.none());
        assertEquals(List.of("note1.txt", "note3.txt"), names(result.added()));
        assertEquals("note2.txt", result.refused().getFirst().name());
        assertEquals(
                Problem.WORKSPACE_DAMAGED, result.refused().getFirst().reason().problem());
    }

    @Test
    void findsDamageInsidePicturesAfterwardsAndSaysSo() throws IOException {
        byte[] content = jpeg();
        Path good = Files.write(folder.resolve("good.jpg"), content);
        // A quarter of the picture is gone, but it ends as a picture ends.
        byte[] cut = Arrays.copyOf(content, content.length * 3 / 4);
        cut[cut.length - 2] = (byte) 0xFF;
        cut[cut.length - 1] = (byte) 0xD9;
        Path bad = Files.write(folder.resolve("bad.jpg"), cut);

        IntakeResult taken = takeIn(List.of(bad, good), Progress.none());
        assertEquals(List.of(Condition.OK, Condition.OK), conditions(taken.added()));
        IntakeResult examined = workspace.services().intake().examine(taken, Progress.none());
        assertEquals(List.of(Condition.CORRUPT, Condition.OK), conditions(examined.added()));
        assertEquals(
                List.of(Condition.CORRUPT, Condition.OK),
                conditions(workspace.services().evidence().of(caseId)));
    }

    /// Whoever shows progress is told from the thread that asked, and no other.
    @Test
    void tellsProgressFromTheCallersThread() throws IOException {
        Path good = Files.write(folder.resolve("good.jpg"), jpeg());
        IntakeResult taken = takeIn(List.of(good), Progress.none());
        List<Thread> told = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void at(long done, long total) {
                told.add(Thread.currentThread());
            }

            @Override
            public void note(String what) {
                told.add(Thread.currentThread());
            }

            @Override
            public boolean cancelled() {
                told.add(Thread.currentThread());
                return false;
            }
        };
        workspace.services().intake().examine(taken, progress);
        assertEquals(Set.of(Thread.currentThread()), Set.copyOf(told));
    }

    /// A picture with nothing wrong enters nothing.
    @Test
    void writesNothingWhenAllIsWell() throws IOException {
        IntakeResult taken = takeIn(notes(2), Progress.none());
        long before = workspace.services().database().head().seq();
        assertSame(taken, workspace.services().intake().examine(taken, Progress.none()));
        assertEquals(before, workspace.services().database().head().seq());
    }

    private IntakeResult takeIn(List<Path> files, Progress progress) {
        return workspace
                .services()
                .intake()
                .takeIn(files, IntakeRequest.into(caseId, IntakeMethod.COMMAND_LINE), progress);
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(FixtureFiles.quadrants(300, 200), "jpg", bytes);
        return bytes.toByteArray();
    }

    private List<Path> notes(int count) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            files.add(Files.writeString(folder.resolve("note" + i + ".txt"), "seen lamp " + i));
        }
        return files;
    }

    private static List<String> names(List<EvidenceItem> items) {
        return items.stream().map(item -> item.file().name()).toList();
    }

    private static List<Condition> conditions(List<EvidenceItem> items) {
        return items.stream().map(item -> item.description().condition()).toList();
    }
}
