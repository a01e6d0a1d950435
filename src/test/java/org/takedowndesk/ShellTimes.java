package org.takedowndesk;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/// What a command of the shell took, for benchmarks that run us and other programs in turn.
///
/// @param clock seconds on the clock
/// @param user seconds of the processor in the programs
/// @param system seconds of the processor in the operating system for them
public record ShellTimes(double clock, double user, double system) {

    public double processor() {
        return user + system;
    }

    /// Runs a command of bash to its end; what it prints goes to standard error.
    ///
    /// @throws IllegalStateException if it fails
    public static ShellTimes of(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-c", "TIMEFORMAT='times %R %U %S'; time { " + command + "; }")
                .redirectErrorStream(true)
                .start();
        String times = "";
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("times ")) {
                    times = line;
                } else {
                    System.err.println(line);
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command);
        }
        double[] parts = Arrays.stream(times.split(" "))
                .skip(1)
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new ShellTimes(parts[0], parts[1], parts[2]);
    }

    /// The command that runs one of our classes in a Java of its own with a heap of 256 MB.
    public static String java(Class<?> program, String... words) {
        return java("", System.getProperty("java.class.path"), program, words);
    }

    /// @param options more of Java's
    static String java(String options, String classPath, Class<?> program, String... words) {
        StringBuilder command = new StringBuilder("'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'");
        command.append(" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Xmx256m ")
                .append(options)
                .append(" -cp '")
                .append(classPath)
                .append("' ")
                .append(program.getName());
        Stream.of(words).forEach(word -> command.append(" '").append(word).append('\''));
        return command.toString();
    }
}
