package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.SmallHeap;

class BundleMemoryTest {

    @TempDir
    Path folder;

    /// A bundle twice as large as the heap. Of the heap, 45 MB are the two Chinese faces while they are set.
    @Test
    void bundleLargerThanTheHeapIsWrittenAndChecked() throws IOException, InterruptedException {
        String said = SmallHeap.run(
                96, BundleMemoryMain.class, folder.resolve("photos").toString(), "60", "1000");
        assertTrue(said.contains("passed true"), said);
    }
}
