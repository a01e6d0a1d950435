package org.takedowndesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Starts `mvnw` and its search for a JDK on machines made up of folders, where no real JDK can be seen.
@DisabledOnOs(OS.WINDOWS)
class CheckJdkTest {

    private static final Path SH = Path.of("/bin/sh");
    private static final List<String> TOOLS =
            List.of("basename", "cat", "dirname", "env", "head", "readlink", "sed", "tr", "uname");

    private record Result(int code, List<String> lines) {}

    @TempDir
    Path machine;

    @BeforeEach
    void putToolsOnThePath() throws IOException {
        Path path = Files.createDirectories(machine.resolve("path"));
        for (String tool : TOOLS) {
            Path real = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
            script(path.resolve(tool), "exec " + real + " \"$@\"");
        }
        Files.createDirectories(machine.resolve("home"));
        Files.createDirectories(machine.resolve("jdks"));
    }

    @Test
    void firstLineSaysWhatIsMissingWhereThereIsNoJdk25() throws IOException, InterruptedException {
        jdk("jdks/jdk-17", "17.0.15");

        Result result = run("./mvnw -q verify");

        assertEquals(1, result.code());
        assertEquals(
                "Takedown Desk needs a JDK 25 or newer to be built, and none was found on this machine.",
                result.lines().getFirst());
        assertTrue(result.lines().get(1).contains("Temurin 25"), result.lines().get(1));
    }

    @Test
    void jdk25IsTakenBeforeNewerOnes() throws IOException, InterruptedException {
        jdk("jdks/a-26", "26.0.1");
        Path expected = jdk("jdks/b 25", "25.0.3");

        assertEquals(new Result(0, List.of(expected.toString())), find());
    }

    @Test
    void newerJdkIsTakenWhereThereIsNo25() throws IOException, InterruptedException {
        jdk("jdks/jdk-8", "1.8.0_402");
        Path expected = jdk("jdks/jdk-26", "26");

        assertEquals(new Result(0, List.of(expected.toString())), find());
    }

    @Test
    void runtimeWithoutCompilerDoesNotCount() throws IOException, InterruptedException {
        Files.delete(jdk("jdks/jre-25", "25.0.3").resolve("bin/javac"));

        assertEquals(1, find().code());
    }

    @Test
    void jdkOfToolchainsXmlIsFound() throws IOException, InterruptedException {
        Path expected = jdk("elsewhere/jdk-25", "25.0.3");
        Path settings = Files.createDirectories(machine.resolve("home/.m2"));
        Files.writeString(
                settings.resolve("toolchains.xml"), "<configuration>\n  <jdkHome> " + expected + " </jdkHome>\n");

        assertEquals(new Result(0, List.of(expected.toString())), find());
    }

    @Test
    void jdkOnThePathIsFoundThroughLinks() throws IOException, InterruptedException {
        Path expected = jdk("elsewhere/jdk-25", "25.0.3");
        Path alternative = Files.createSymbolicLink(machine.resolve("alternative"), expected.resolve("bin/java"));
        Files.createSymbolicLink(machine.resolve("path/java"), alternative);

        assertEquals(new Result(0, List.of(expected.toString())), find());
    }

    private Path jdk(String folder, String version) throws IOException {
        Path jdk = machine.resolve(folder);
        Path bin = Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        for (String tool : List.of("java", "javac")) {
            script(bin.resolve(tool), "echo 'openjdk version \"" + version + "\"' >&2");
        }
        return jdk;
    }

    private static void script(Path file, String command) throws IOException {
        Files.writeString(file, "#!" + SH + "\n" + command + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    private Result find() throws IOException, InterruptedException {
        return run("set -euf; . ./.mvn/check-jdk.sh; printf '%s\\n' \"$JAVA25_HOME\"");
    }

    private Result run(String command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(SH.toString(), "-c", command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", machine.resolve("path").toString());
        builder.environment().put("HOME", machine.resolve("home").toString());
        builder.environment().put("DESK_JDK_FOLDERS", machine.resolve("jdks").toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output.lines().toList());
    }
}
