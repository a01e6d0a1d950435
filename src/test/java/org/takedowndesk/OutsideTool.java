package org.takedowndesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Programs that are not ours, as witnesses of what ours has written. A test that asks one runs where it is installed.
public final class OutsideTool {

    private OutsideTool() {}

    /// What a program says; fails unless it ends well.
    public static String run(String... command) throws IOException, InterruptedException {
        boolean installed = Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, command[0])));
        Assumptions.assumeTrue(installed, command[0] + " is not installed");
        Path said = Files.createTempFile("said", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            assertTrue(process.waitFor(2, TimeUnit.MINUTES), command[0]);
            String text = Files.readString(said, StandardCharsets.UTF_8);
            assertEquals(0, process.exitValue(), text);
            return text;
        } finally {
            Files.delete(said);
        }
    }
}
