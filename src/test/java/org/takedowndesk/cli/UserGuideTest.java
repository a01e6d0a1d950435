package org.takedowndesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.cli.CommandLineRun.Result;

/// The user guide's commands and documents are those the program understands, and help is there on every level.
class UserGuideTest {

    private static final Pattern COMMAND =
            Pattern.compile("^takedown-desk (?:-w DIR )?([a-z]+)(?: ([a-z][a-z-]*))?.*$");
    private static final Pattern LISTED = Pattern.compile("^  ([a-z][a-z-]*)  +\\S.*$");

    @TempDir
    Path folder;

    private final CommandLineRun desk = new CommandLineRun();
    private String commandLine = "";

    @BeforeEach
    void readGuide() throws IOException {
        String guide = Files.readString(Path.of("docs/user-guide.md"));
        commandLine =
                guide.substring(guide.indexOf("## The command line"), guide.indexOf("## When something goes wrong"));
    }

    @Test
    void namesAllCommandsAndNoOthers() {
        assertEquals(new TreeSet<>(commandsOfProgram()), commandsOfGuide());
    }

    @Test
    void helpOnEveryLevelHasAnExampleInBothLanguages() {
        Set<String> levels = new LinkedHashSet<>(List.of(""));
        for (String command : commandsOfProgram()) {
            levels.add(command.split(" ", -1)[0]);
            levels.add(command);
        }
        for (String level : levels) {
            List<Object> call =
                    new ArrayList<>(level.isEmpty() ? List.of() : Arrays.asList((Object[]) level.split(" ", -1)));
            call.add("--help");
            Result english = desk.done(call.toArray());
            assertEquals("", english.err());
            assertTrue(english.out().startsWith("Usage: takedown-desk"), english.out());
            assertTrue(english.out().contains("\nExample\n  takedown-desk "), english.out());
            assertFalse(english.out().contains("cli."), english.out());
            call.add("--lang=zh");
            String chinese = desk.done(call.toArray()).out();
            assertTrue(chinese.startsWith("用法： takedown-desk"), chinese);
            assertTrue(chinese.contains("\n示例\n  takedown-desk "), chinese);
        }
    }

    @Test
    void documentsOfTheGuideCanBeImported() throws IOException {
        for (String paper : List.of("register", "passport", "poa", "certificate", "class")) {
            Path file = folder.resolve("papers").resolve(paper + ".pdf");
            Files.createDirectories(file.getParent());
            Files.writeString(file, paper);
        }
        Path cases = folder.resolve("cases");
        desk.done("init", cases);
        desk.done("-w", cases, "holder", "import", document("### A rights holder to import"));
        desk.done("-w", cases, "right", "import", document("### Rights to import"));
        assertEquals(
                2, desk.done("-w", cases, "right", "list", "--json").documents().size());
        desk.done("-w", cases, "check");

        Result again = desk.call("-w", cases, "right", "import", document("### Rights to import"));
        assertEquals(3, again.code());
        assertEquals(
                folder.resolve("document.json") + ", [0].number: this holder has a right of that type and number"
                        + " already: 18273645. Nothing was changed.\n",
                again.err());
    }

    @Test
    void anImportIsRefusedWithThePlaceAndChangesNothing() throws IOException {
        Path cases = folder.resolve("cases");
        desk.done("init", cases);
        Path file = folder.resolve("holder.json");
        refuse(cases, file, "{\n\"kind\": \"organisation\",\n\"name\" \"A\"}", "line 3");
        refuse(cases, file, "{\"kind\": \"organisation\"}", "name: it is missing");
        refuse(
                cases,
                file,
                "{\"kind\": \"club\", \"name\": \"A\"}",
                "kind: club is not one of organisation, individual");
        refuse(
                cases,
                file,
                "[{\"kind\": \"individual\", \"name\": \"A\"}, {\"kind\": \"individual\", \"name\": \"B\","
                        + " \"country\": \"XX\"}]",
                "[1].country: XX is no ISO 3166 code of a country");
        refuse(
                cases,
                file,
                "{\"kind\": \"individual\", \"name\": \"A\", \"identityDocuments\":"
                        + " [{\"kind\": \"passport\", \"issued\": \"1.2.2020\"}]}",
                "identityDocuments[0].issued: 1.2.2020 is not a date such as 2026-11-23");
        refuse(
                cases,
                file,
                "{\"kind\": \"individual\", \"name\": \"A\", \"identityDocuments\":"
                        + " [{\"kind\": \"passport\", \"file\": \"gone.pdf\"}]}",
                "identityDocuments[0].file: " + folder.resolve("gone.pdf") + ": there is no such file");
        refuse(cases, file, "{\"kind\": \"individual\", \"name\": \"A\", \"adress\": \"\"}", "adress: this member");
        assertEquals("", desk.done("-w", cases, "holder", "list", "--json").out());
    }

    private void refuse(Path cases, Path file, String content, String reason) throws IOException {
        Files.writeString(file, content);
        Result refused = desk.call("-w", cases, "holder", "import", file);
        assertEquals(3, refused.code(), refused.err());
        assertEquals("", refused.out());
        assertTrue(refused.err().startsWith(file + ", "), refused.err());
        assertTrue(refused.err().contains(reason), refused.err());
    }

    private Path document(String heading) throws IOException {
        int start = commandLine.indexOf("```json\n", commandLine.indexOf(heading)) + "```json\n".length();
        return Files.writeString(
                folder.resolve("document.json"), commandLine.substring(start, commandLine.indexOf("```", start)));
    }

    private Set<String> commandsOfGuide() {
        String block = commandLine.substring(commandLine.indexOf("```\n") + 4);
        return block.substring(0, block.indexOf("```"))
                .lines()
                .map(COMMAND::matcher)
                .filter(Matcher::matches)
                .map(call -> call.group(2) == null || isGroupless(call.group(1))
                        ? call.group(1)
                        : call.group(1) + " " + call.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isGroupless(String command) {
        return List.of("demo", "open", "init", "check").contains(command);
    }

    private List<String> commandsOfProgram() {
        List<String> commands = new ArrayList<>();
        for (String word : listed(desk.done("--help").out())) {
            List<String> below = listed(desk.done(word, "--help").out());
            if (below.isEmpty()) {
                commands.add(word);
            }
            below.forEach(verb -> commands.add(word + " " + verb));
        }
        return commands;
    }

    private static List<String> listed(String help) {
        int start = help.indexOf("\nCommands\n");
        return start < 0
                ? List.of()
                : help.substring(start, help.indexOf("\nExample\n"))
                        .lines()
                        .map(LISTED::matcher)
                        .filter(Matcher::matches)
                        .map(line -> line.group(1))
                        .toList();
    }
}
