package org.takedowndesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldersTest {

    @TempDir
    Path root;

    /// Folders below `root`; `environment` is `NAME=folder`.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Linux      |                       | home/.config/takedown-desk                         | home/.local/state/takedown-desk/logs
            Linux      | XDG_CONFIG_HOME=c     | c/takedown-desk                                    | home/.local/state/takedown-desk/logs
            Linux      | XDG_STATE_HOME=s      | home/.config/takedown-desk                         | s/takedown-desk/logs
            Linux      | APPDATA=a             | home/.config/takedown-desk                         | home/.local/state/takedown-desk/logs
            Windows 11 |                       | home/AppData/Roaming/Takedown Desk                 | home/AppData/Roaming/Takedown Desk/logs
            Windows 11 | APPDATA=a             | a/Takedown Desk                                    | a/Takedown Desk/logs
            Mac OS X   | XDG_CONFIG_HOME=c     | home/Library/Application Support/Takedown Desk     | home/Library/Logs/Takedown Desk
            """)
    void foldersAreTheSystemsOwn(String system, String environment, String settings, String logs) {
        Map<String, String> variables = new HashMap<>();
        if (environment != null) {
            String[] parts = environment.split("=", -1);
            variables.put(parts[0], root.resolve(parts[1]).toString());
        }
        assertEquals(
                new Folders(root.resolve(settings), root.resolve(logs)),
                Folders.of(system, root.resolve("home"), variables));
    }

    /// What the specification of these variables asks for: they would lead to wherever the program was started.
    @ParameterizedTest
    @CsvSource({"''", "' '", "config", "./config"})
    void foldersThatAreNoAbsolutePathAreIgnored(String value) {
        assertEquals(
                root.resolve(".config").resolve("takedown-desk"),
                Folders.of("Linux", root, Map.of("XDG_CONFIG_HOME", value)).settings());
    }
}
