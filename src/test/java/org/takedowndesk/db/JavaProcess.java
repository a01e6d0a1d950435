package org.takedowndesk.db;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts a class of the tests in a Java program of its own.
final class JavaProcess {

    private JavaProcess() {}

    static ProcessBuilder builder(Class<?> main, String... arguments) {
        return new ProcessBuilder(command(main, arguments)).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    static List<String> command(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Xshare:auto",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
