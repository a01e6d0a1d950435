package org.takedowndesk.app;

import java.nio.file.Path;
import java.util.Locale;

/// Where the program keeps what belongs to the user and not to a workspace.
///
/// @param settings preferences
/// @param logs what to send us when something went wrong
public record Folders(Path settings, Path logs) {

    private static final String NAME = "takedown-desk";

    /// The places the operating system sets aside for this, following its own conventions.
    public static Folders ofThisMachine() {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("windows")) {
            Path data = environment("APPDATA", home.resolve("AppData").resolve("Roaming"))
                    .resolve("Takedown Desk");
            return new Folders(data, data.resolve("logs"));
        }
        if (system.contains("mac")) {
            return new Folders(
                    home.resolve("Library/Application Support/Takedown Desk"),
                    home.resolve("Library/Logs/Takedown Desk"));
        }
        Path settings = environment("XDG_CONFIG_HOME", home.resolve(".config")).resolve(NAME);
        Path state = environment("XDG_STATE_HOME", home.resolve(".local").resolve("state"));
        return new Folders(settings, state.resolve(NAME).resolve("logs"));
    }

    private static Path environment(String name, Path otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
