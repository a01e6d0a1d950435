package org.takedowndesk.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A short run of what [KillMain] does at length.
class KillTest {

    @TempDir
    Path folder;

    @Test
    void nothingThatWasCalledSavedIsLostWhenTheProgramIsKilled() throws IOException, InterruptedException {
        Kills run = new Kills(folder, KillWriter.Mode.REAL, 20261124);
        for (int i = 0; i < 8; i++) {
            run.kill();
        }
        run.stop();

        assertEquals(List.of(), run.faults);
        assertEquals(0, run.killsThatLost, run.toString());
        assertEquals(0, run.gracefulRebuilt, run.toString());
        assertTrue(run.acknowledged > 50, run.toString());
    }

    /// A program that says too early that a change is saved is caught: the test above can fail.
    @Test
    void aProgramThatCallsSavedWhatIsNotIsCaught() throws IOException, InterruptedException {
        Kills run = new Kills(folder, KillWriter.Mode.EARLY, 20261124);
        for (int i = 0; i < 30 && run.killsThatLost == 0; i++) {
            run.kill();
        }

        assertTrue(run.killsThatLost > 0, run.toString());
    }
}
