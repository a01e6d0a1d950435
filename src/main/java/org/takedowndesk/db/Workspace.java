package org.takedowndesk.db;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import tools.jackson.core.JacksonException;

/// A workspace folder: what stands where in it, and which format it has.
///
/// @param folder absolute
/// @param id given once, when the folder became a workspace
public record Workspace(Path folder, UUID id, Instant created) {

    public Workspace {
        Objects.requireNonNull(id);
        Objects.requireNonNull(created);
    }

    /// The format this program reads and writes; a folder with a higher number is refused untouched.
    public static final int FORMAT = 1;

    private static final String DESCRIPTION = "workspace.json";

    /// What `workspace.json` holds.
    private record Description(String program, int format, UUID id, Instant created) {}

    /// Turns a new or empty folder into a workspace.
    ///
    /// @throws ProblemException WORKSPACE_EXISTS if anything is in it already; CANNOT_WRITE, DISK_FULL
    public static Workspace create(Path folder, Instant now) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            try (var inside = Files.list(absolute)) {
                if (inside.anyMatch(file -> !file.endsWith(DESCRIPTION + ".tmp"))) {
                    throw new ProblemException(Problem.WORKSPACE_EXISTS, absolute);
                }
            }
            Workspace workspace = new Workspace(absolute, UUID.randomUUID(), now);
            CanonicalJson json = new CanonicalJson();
            Description description = new Description("Takedown Desk", FORMAT, workspace.id, now);
            // First of all: a folder with this file is a workspace, and the rest is made when it is opened.
            Failures.replace(
                    absolute.resolve(DESCRIPTION),
                    (json.write(json.tree(description)) + "\n").getBytes(StandardCharsets.UTF_8));
            Files.createDirectories(workspace.journal());
            Files.createDirectories(workspace.evidence());
            flushNames(absolute);
            return workspace;
        } catch (IOException e) {
            throw Failures.writing(absolute, e);
        }
    }

    /// The folder's own name, and those of folders made for it, must last as well.
    private static void flushNames(Path folder) throws IOException {
        Failures.flushFolder(folder);
        try {
            for (Path above = folder.getParent(); above != null; above = above.getParent()) {
                Failures.flushFolder(above);
            }
        } catch (IOException _) {
            // A folder that may not even be read was not made here.
        }
    }

    /// Reads what kind of workspace a folder is; nothing in it is changed.
    ///
    /// @throws ProblemException NO_WORKSPACE, WORKSPACE_NEWER, WORKSPACE_DAMAGED
    public static Workspace at(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        Path file = absolute.resolve(DESCRIPTION);
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(Problem.NO_WORKSPACE, absolute);
        }
        try {
            Description description = new CanonicalJson().parse(Files.readString(file), Description.class);
            if (description.format() > FORMAT) {
                throw new ProblemException(Problem.WORKSPACE_NEWER, absolute, description.format(), FORMAT);
            }
            if (description.format() < 1) {
                throw new ProblemException(
                        Problem.WORKSPACE_DAMAGED, absolute, DESCRIPTION + " names no format of a workspace");
            }
            return new Workspace(absolute, description.id(), description.created());
        } catch (IOException | JacksonException | NullPointerException e) {
            throw new ProblemException(Problem.WORKSPACE_DAMAGED, e, absolute, DESCRIPTION + ": " + e.getMessage());
        }
    }

    public Path journal() {
        return folder.resolve("journal");
    }

    /// Files named by their SHA-256.
    public Path evidence() {
        return folder.resolve("evidence");
    }

    public Path snapshots() {
        return folder.resolve("snapshots");
    }

    /// What can be made again from the rest; it may be deleted at any time.
    public Path cache() {
        return folder.resolve("cache");
    }

    public Path database() {
        return folder.resolve("database");
    }

    /// Nothing but the lock may open this file.
    Path lock() {
        return folder.resolve("workspace.lock");
    }

    /// Says who has the workspace open.
    Path holder() {
        return folder.resolve("workspace.user.json");
    }

    /// Says that the last end was a clean one, and where the journal and the database stood.
    Path cleanEnd() {
        return folder.resolve("database").resolve("clean-end.json");
    }
}
