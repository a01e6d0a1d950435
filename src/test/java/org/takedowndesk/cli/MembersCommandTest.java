package org.takedowndesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class MembersCommandTest {

    private static final String ARCHIVE = "TD-2026-0001/E-0001";

    @TempDir
    Path folder;

    private final CommandLineRun desk = new CommandLineRun();
    private Path workspace = Path.of("");

    @BeforeEach
    void takeInAnArchive() throws IOException {
        workspace = folder.resolve("w");
        desk.done("init", workspace);
        Path holder =
                Files.writeString(folder.resolve("holder.json"), "{\"name\":\"Nordlicht\",\"kind\":\"organisation\"}");
        desk.done("-w", workspace, "holder", "import", holder);
        desk.done("-w", workspace, "case", "new", "--title", "Lamps", "--holder", "1");
        Path archive = Files.writeString(
                folder.resolve("shop.warc"),
                response("https://shop.example/lamp.html", "text/html", "<html>lamp</html>")
                        + response("https://shop.example/dot.gif", "image/gif", "GIF89a")
                        + response("https://shop.example/spec.pdf", "application/pdf", "%PDF-1.4 cut"));
        desk.done("-w", workspace, "evidence", "add", archive, "--case", "TD-2026-0001");
    }

    @Test
    void listsWhatCanBeEvidenceAndOnRequestAll() {
        List<JsonNode> sensible = desk.done("-w", workspace, "--json", "evidence", "members", ARCHIVE)
                .documents();
        assertEquals(
                List.of("1 https://shop.example/lamp.html 200", "3 https://shop.example/spec.pdf 200"),
                sensible.stream()
                        .map(each -> each.get("number").asString() + " "
                                + each.get("address").asString() + " "
                                + each.get("status").asString())
                        .toList());
        assertEquals(
                3,
                desk.done("-w", workspace, "--json", "evidence", "members", ARCHIVE, "--all")
                        .documents()
                        .size());
    }

    @Test
    void takesInWhatIsNamed() {
        JsonNode taken = desk.done("-w", workspace, "--json", "evidence", "members", ARCHIVE, "--take", "3")
                .documents()
                .getFirst();
        assertEquals("TD-2026-0001/E-0002", taken.get("key").asString());
        assertTrue(
                taken.get("memberOf").asString().startsWith(ARCHIVE + "/https://shop.example/spec.pdf (record 3 at"));
    }

    @Test
    void whatIsNotThereIsNamedAndNothingTakenIn() {
        assertTrue(desk.call("-w", workspace, "evidence", "members", ARCHIVE, "--take", "1", "--take", "9")
                .err()
                .contains("9"));
        assertEquals(
                1,
                desk.done("-w", workspace, "--json", "evidence", "list")
                        .documents()
                        .size());
    }

    private static String response(String url, String type, String body) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000002>\r\n"
                + "WARC-Date: 2026-11-23T01:15:01Z\r\nWARC-Target-URI: " + url
                + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: " + http.length()
                + "\r\n\r\n" + http + "\r\n\r\n";
    }
}
