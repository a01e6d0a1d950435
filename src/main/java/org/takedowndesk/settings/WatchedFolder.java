package org.takedowndesk.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.DateTimeException;
import java.time.Instant;

/// A folder whose new files are offered as evidence.
///
/// @param lookedUntil files changed after this moment (ISO 8601, UTC) are new
@JsonIgnoreProperties(ignoreUnknown = true)
public record WatchedFolder(String path, FolderKind kind, String lookedUntil) {

    /// What comes into the folder.
    public enum FolderKind {
        DOWNLOADS,
        SCREENSHOTS,
        SCANNER,
        PHONE
    }

    // Jackson hands over null for what a file leaves out, whatever the types say.
    @SuppressWarnings({"ConstantValue", "NullAway", "UnnecessaryNullCheck"})
    public WatchedFolder {
        path = path == null ? "" : path;
        kind = kind == null ? FolderKind.DOWNLOADS : kind;
        lookedUntil = lookedUntil == null ? "" : lookedUntil;
    }

    /// The moment from which files are new; the beginning of time where a hand wrote something else.
    public Instant since() {
        try {
            return Instant.parse(lookedUntil);
        } catch (DateTimeException notATime) {
            return Instant.EPOCH;
        }
    }

    public WatchedFolder withKind(FolderKind value) {
        return new WatchedFolder(path, value, lookedUntil);
    }

    public WatchedFolder withLookedUntil(Instant moment) {
        return new WatchedFolder(path, kind, moment.toString());
    }
}
