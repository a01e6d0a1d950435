package org.takedowndesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.work.CancelledException;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

class SampleWorkspaceTest {

    private static final SampleWorkspace SAMPLE = new SampleWorkspace(
            Clock.fixed(TestWorkspace.MONDAY, ZoneOffset.UTC), TestWorkspace.SHANGHAI, () -> "Lin Yue");

    @TempDir
    Path folder;

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /// A user who has enough after so many steps.
    private static Progress stoppedAfter(int steps) {
        return new Progress() {
            private int done;

            @Override
            public void at(long now, long total) {}

            @Override
            public void note(String what) {
                done++;
            }

            @Override
            public boolean cancelled() {
                return done >= steps;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void stoppingLeavesTheFolderEmpty(int steps) throws IOException {
        Path place = Files.createDirectory(folder.resolve("sample"));
        assertThrows(CancelledException.class, () -> SAMPLE.make(place, () -> {}, stoppedAfter(steps)));
        assertEquals(List.of(), in(place));
    }

    @Test
    void failureLeavesTheFolderEmpty() throws IOException {
        Path place = Files.createDirectory(folder.resolve("sample"));
        Runnable refused = () -> {
            throw new IllegalStateException("not on this thread");
        };
        assertThrows(IllegalStateException.class, () -> SAMPLE.make(place, refused, Progress.none()));
        assertEquals(List.of(), in(place));
    }

    @Test
    void folderOfTheUserIsLeftAlone() throws IOException {
        Path theirs = Files.writeString(folder.resolve("letter.txt"), "Dear Sir");
        assertThrows(ProblemException.class, () -> SAMPLE.make(folder, () -> {}, Progress.none()));
        assertEquals(List.of(theirs), in(folder));
        assertEquals("Dear Sir", Files.readString(theirs));
    }
}
