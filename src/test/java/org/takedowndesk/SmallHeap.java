package org.takedowndesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs a program in a virtual machine of its own with little memory.
public final class SmallHeap {

    private static final int MINUTES = 5;

    private SmallHeap() {}

    /// @return what it said; fails unless it ended well
    public static String run(int megabytes, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "it takes too long");
            String text = Files.readString(said);
            assertEquals(0, process.exitValue(), text);
            return text;
        } finally {
            Files.delete(said);
        }
    }
}
