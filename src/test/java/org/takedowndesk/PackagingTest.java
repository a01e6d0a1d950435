package org.takedowndesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Keeps what stands in two places, in the build and in the package or the documents, the same.
class PackagingTest {

    @Test
    void packageRunsWithTheJavaOptionsOfTheTests() throws IOException {
        assertEquals(
                List.of(property("java.options").split("\\s+")), lines(Path.of("packaging/common/java-options.txt")));
    }

    @Test
    void runtimeHasWhatFxmlNeedsAndNoHttpClient() throws IOException {
        List<String> modules = lines(Path.of("packaging/common/modules.txt"));

        assertTrue(modules.contains("java.scripting"), modules.toString());
        assertFalse(modules.contains("java.net.http"), modules.toString());
        assertEquals(modules.stream().sorted().distinct().toList(), modules);
    }

    @Test
    void everyModuleOfTheRuntimeIsOneOfThisJdk() throws IOException {
        List<String> unknown = lines(Path.of("packaging/common/modules.txt")).stream()
                .filter(module -> ModuleFinder.ofSystem().find(module).isEmpty())
                .toList();

        assertEquals(List.of(), unknown);
    }

    @Test
    void checksRunTheTwoCommandsOfTheReadme() throws IOException {
        List<String> readme = commands(Path.of("README.md"));

        assertEquals(
                commands(Path.of(".ci/run")),
                readme.stream()
                        .filter(command -> !command.contains("-Pdist") && !command.contains("-Ddesk.arguments"))
                        .toList());
    }

    @Test
    void launcherEntryAndStoreEntryBelongTogether() throws IOException {
        String id = "org.takedowndesk.TakedownDesk";
        String metainfo = Files.readString(Path.of("packaging/linux", id + ".metainfo.xml"));
        List<String> desktop = Files.readAllLines(Path.of("packaging/linux", id + ".desktop"));

        assertTrue(metainfo.contains("<id>" + id + "</id>"));
        assertTrue(metainfo.contains("<launchable type=\"desktop-id\">" + id + ".desktop</launchable>"));
        assertTrue(metainfo.contains("<release version=\"" + version() + "\""));
        assertTrue(desktop.contains("Icon=takedown-desk"), desktop.toString());
        assertTrue(desktop.contains("Exec=takedown-desk"), desktop.toString());
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static List<String> commands(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("./mvnw ") && !line.equals("./mvnw --version"))
                .toList();
    }

    private static String property(String name) throws IOException {
        return find("<" + Pattern.quote(name) + ">(.*?)</");
    }

    private static String version() throws IOException {
        return find("<artifactId>takedown-desk</artifactId>\\s*<version>(.*?)</version>");
    }

    private static String find(String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(Path.of("pom.xml")));
        assertTrue(matcher.find(), pattern);
        return matcher.group(1);
    }
}
