package org.takedowndesk.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps what belongs to the user and not to a workspace.
///
/// @param settings preferences
/// @param logs what to send us when something went wrong
public record Folders(Path settings, Path logs) {

    private static final String NAME = "takedown-desk";

    /// The places the operating system sets aside for this, following its own conventions.
    public static Folders ofThisMachine() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    static Folders of(String systemName, Path home, Map<String, String> environment) {
        String system = systemName.toLowerCase(Locale.ROOT);
        if (system.contains("windows")) {
            Path data = folder(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"))
                    .resolve("Takedown Desk");
            return new Folders(data, data.resolve("logs"));
        }
        if (system.contains("mac")) {
            return new Folders(
                    home.resolve("Library/Application Support/Takedown Desk"),
                    home.resolve("Library/Logs/Takedown Desk"));
        }
        Path settings =
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(NAME);
        Path state =
                folder(environment, "XDG_STATE_HOME", home.resolve(".local").resolve("state"));
        return new Folders(settings, state.resolve(NAME).resolve("logs"));
    }

    /// A path that is not absolute counts as none, as the conventions want it: it would lead to wherever the program
    /// was started.
    private static Path folder(Map<String, String> environment, String name, Path otherwise) {
        String value = environment.getOrDefault(name, "");
        return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }
}
