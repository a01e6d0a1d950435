package org.takedowndesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.cli.CommandLineRun.Result;
import tools.jackson.databind.JsonNode;

/// Bundles listed, served and made again from the command line.
class BundleCommandsTest {

    private static final String CASE = "TD-2026-0001";

    @TempDir
    Path folder;

    private final CommandLineRun desk = new CommandLineRun();

    private Result on(Object... words) {
        Object[] all = new Object[words.length + 2];
        all[0] = "-w";
        all[1] = folder.resolve("w");
        System.arraycopy(words, 0, all, 2, words.length);
        return desk.done(all);
    }

    @Test
    void whatWasExportedIsListedServedAndMadeAgain() throws IOException {
        desk.done("init", folder.resolve("w"));
        Path holder =
                Files.writeString(folder.resolve("holder.json"), "{\"name\":\"Nordlicht\",\"kind\":\"organisation\"}");
        on("holder", "import", holder);
        on("case", "new", "--title", "Lamps", "--holder", "1");
        on("evidence", "add", Files.writeString(folder.resolve("one.txt"), "one"), "--case", CASE);
        assertTrue(on("bundle", "list").err().contains("No bundle was exported yet"));
        on("bundle", "export", "--case", CASE, "-o", folder.resolve("out"));
        on("evidence", "add", Files.writeString(folder.resolve("two.txt"), "two"), "--case", CASE);

        JsonNode listed =
                on("bundle", "list", "--case", CASE, "--json").documents().getFirst();
        assertEquals(1, listed.get("number").asInt());
        JsonNode remade = on("bundle", "remake", "1", "-o", folder.resolve("again"), "--json")
                .documents()
                .getFirst();
        assertTrue(remade.get("same").asBoolean());
        assertEquals(listed.get("sha256").asString(), remade.get("sha256").asString());
        assertEquals(
                -1,
                Files.mismatch(
                        Path.of(listed.get("file").asString()),
                        Path.of(remade.get("file").asString())));
        assertTrue(on("bundle", "serve", "1").err().contains("version 1"));
        assertEquals(
                3, desk.call("-w", folder.resolve("w"), "bundle", "serve", "7").code());
    }
}
