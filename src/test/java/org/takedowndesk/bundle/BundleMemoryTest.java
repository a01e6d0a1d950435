package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleMemoryTest {

    @TempDir
    Path folder;

    /// A bundle twice as large as the heap. Of the heap, 45 MB are the two Chinese faces while they are set.
    @Test
    void bundleLargerThanTheHeapIsWrittenAndChecked() throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BundleMemoryMain.class.getName(),
                        folder.resolve("photos").toString(),
                        "60",
                        "1000")
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertTrue(process.waitFor(3, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), Files.readString(out));
        assertTrue(Files.readString(out).contains("passed true"), Files.readString(out));
    }
}
