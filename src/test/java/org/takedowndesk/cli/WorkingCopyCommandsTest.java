package org.takedowndesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class WorkingCopyCommandsTest {

    private static final String CASE = "TD-2026-0001";
    private static final String REDACTION = """
            {"version": 1, "sources": [{"page": 0, "dpi": 0}], "operations": [
              {"type": "Redaction", "area": {"x": 1, "y": 1, "width": 3, "height": 2}, "reason": "name of a person"},
              {"type": "Rotate", "quarters": 1}
            ]}
            """;

    @TempDir
    Path folder;

    private final CommandLineRun desk = new CommandLineRun();
    private Path workspace = Path.of("");

    @BeforeEach
    void openCase() throws IOException {
        workspace = folder.resolve("w");
        desk.done("init", workspace);
        Path holder =
                Files.writeString(folder.resolve("holder.json"), "{\"name\":\"Nordlicht\",\"kind\":\"organisation\"}");
        desk.done("-w", workspace, "holder", "import", holder);
        desk.done("-w", workspace, "case", "new", "--title", "Lamps", "--holder", "1");
        BufferedImage picture = new BufferedImage(6, 4, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(2, 2, 0xFFFFFF);
        picture.setRGB(5, 0, 0x00FF00);
        ImageIO.write(picture, "png", folder.resolve("shot.png").toFile());
        desk.done("-w", workspace, "evidence", "add", folder.resolve("shot.png"), "--case", CASE);
    }

    @Test
    void copyIsMadeByARecipeAndMadeAgain() throws IOException {
        Path recipe = Files.writeString(folder.resolve("steps.json"), REDACTION);
        JsonNode copy = desk.done(
                        "-w",
                        workspace,
                        "--json",
                        "evidence",
                        "copy",
                        "E-0001",
                        "--recipe",
                        recipe,
                        "--case",
                        CASE,
                        "--title",
                        "Redacted")
                .json();
        assertEquals(CASE + "/W-0002", copy.get("key").asString());
        assertEquals(
                "4 6", copy.get("width").asString() + " " + copy.get("height").asString());

        JsonNode again = desk.done("-w", workspace, "--json", "evidence", "remake", CASE + "/W-0002")
                .json();
        assertTrue(again.get("same").booleanValue());
        assertEquals("identical", again.get("verdict").asString());
        assertEquals(copy.get("sha256"), again.get("remade"));
        assertEquals(
                CASE + "/W-0002: Made again from its originals: byte for byte the same.\n",
                desk.done("-w", workspace, "evidence", "remake", "W-0002", "--case", CASE)
                        .out());
    }

    @Test
    void changedOriginalEndsWithOne() throws IOException {
        Path recipe = Files.writeString(folder.resolve("steps.json"), REDACTION);
        desk.done("-w", workspace, "evidence", "copy", "E-0001", "--recipe", recipe, "--case", CASE);
        String hash = desk.done("-w", workspace, "--json", "evidence", "list")
                .documents()
                .getFirst()
                .get("sha256")
                .asString();
        try (Stream<Path> files = Files.walk(workspace)) {
            Path kept = files.filter(file -> file.endsWith(hash)).findFirst().orElseThrow();
            assertTrue(kept.toFile().setWritable(true));
            Files.writeString(kept, "other");
        }
        CommandLineRun.Result result = desk.call("-w", workspace, "--json", "evidence", "remake", CASE + "/W-0002");
        assertEquals(1, result.code());
        assertEquals("parent-unusable", result.json().get("verdict").asString());
    }

    @Test
    void originalCannotBeMadeAgain() {
        CommandLineRun.Result result = desk.call("-w", workspace, "evidence", "remake", CASE + "/E-0001");
        assertEquals(1, result.code());
        assertEquals(
                CASE + "/E-0001: How this copy was made was not kept, so it cannot be made again.\n", result.out());
    }

    @Test
    void malformedRecipeIsRefusedWithPlaceAndReasonBeforeAnythingIsDone() throws IOException {
        Path recipe = Files.writeString(folder.resolve("bad.json"), REDACTION.replace("Rotate", "Blur"));
        CommandLineRun.Result result =
                desk.call("-w", workspace, "evidence", "copy", "E-0001", "--recipe", recipe, "--case", CASE);
        assertEquals(3, result.code());
        assertEquals(
                recipe + ", operations[1]: there is no such step; blurring and coarsening are refused because they"
                        + " can often be undone. Nothing was changed.\n",
                result.err());
        assertEquals(
                1,
                desk.done("-w", workspace, "--json", "evidence", "list")
                        .documents()
                        .size());
    }
}
