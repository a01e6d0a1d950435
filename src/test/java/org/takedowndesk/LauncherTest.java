package org.takedowndesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starts the program as a user does, in a Java machine of its own, without a display.
class LauncherTest {

    @TempDir
    Path folder;

    private record Ended(int code, String out, String err) {}

    @Test
    void endsWithTheCodesTheGuidePromises() throws Exception {
        Path cases = folder.resolve("lamp cases");
        assertEquals(0, run("init", cases.toString()).code());
        Ended list = run("-w", cases.toString(), "case", "list", "--json");
        assertEquals(0, list.code());
        assertEquals("", list.out());
        assertEquals(2, run("case", "lst").code());
        assertEquals(
                3, run("listing", "read", folder.resolve("gone.txt").toString()).code());
        assertEquals(
                4,
                run("-w", folder.resolve("nowhere").toString(), "case", "list").code());
        Path notPdf = Files.writeString(folder.resolve("bundle.pdf"), "no bundle");
        assertEquals(1, run("bundle", "check", notPdf.toString()).code());
    }

    @Test
    void writesUtf8WhateverTheLocale() throws Exception {
        Path links =
                Files.writeString(folder.resolve("links.txt"), "仿冒灯具 https://item.taobao.com/item.htm?id=656308694954");
        assertTrue(run("listing", "read", links.toString()).out().contains("仿冒灯具"));
    }

    @Test
    void saysThatBrokenSettingsWereSetAside() throws Exception {
        Path cases = folder.resolve("cases");
        assertEquals(0, run("init", cases.toString()).code());
        Path settings = Files.createDirectories(folder.resolve("config").resolve("takedown-desk"))
                .resolve("settings.json");
        Files.writeString(settings, "{\"userName\": \"Ana");

        Ended list = run("-w", cases.toString(), "case", "list", "--json");
        assertEquals(0, list.code());
        assertEquals("", list.out());
        assertTrue(list.err().contains("The settings file could not be read"), list.err());
        assertTrue(list.err().contains(settings + ".broken"), list.err());
        assertFalse(run("-w", cases.toString(), "case", "list").err().contains("settings"));
    }

    @Test
    void saysThatThereIsNoDisplay() throws Exception {
        Ended ended = run();
        assertEquals(2, ended.code());
        assertEquals("", ended.out());
        assertFalse(ended.err().contains("Exception"), ended.err());
    }

    @Test
    void firstCommandOfTheReadmeEndsWellWithoutADisplay() throws Exception {
        String pom = Files.readString(Path.of("pom.xml"));
        assertTrue(pom.contains("<desk.arguments>demo target/demo --open</desk.arguments>"));
        Path demo = folder.resolve("demo");
        Ended first = run("demo", demo.toString(), "--open");
        assertEquals(0, first.code(), first.err());
        assertTrue(first.err().contains("There is no display here"), first.err());
        List<Path> bundles;
        try (Stream<Path> files = Files.list(demo.resolve("bundles"))) {
            bundles = files.sorted().toList();
        }
        assertEquals(3, bundles.size(), bundles.toString());
        for (Path bundle : bundles) {
            assertTrue(first.out().contains(bundle.toString()), first.out());
            assertEquals(0, run("bundle", "check", bundle.toString()).code(), bundle.toString());
        }
        Ended second = run("demo", demo.toString(), "--open");
        assertEquals(0, second.code(), second.err());
        assertTrue(second.err().contains("is a workspace already"), second.err());
        assertEquals(0, run("-w", demo.toString(), "check").code());
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.takedowndesk.Launcher"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "it did not end");
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
