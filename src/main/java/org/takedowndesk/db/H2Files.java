package org.takedowndesk.db;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.journal.Head;
import org.takedowndesk.work.Failures;
import tools.jackson.core.JacksonException;

/// The database's file: where it is, whether it can be trusted, and how it is put aside when it cannot.
///
/// The database keeps no promise of its own after an end that was not clean, so the file counts only together with a
/// note, written when it was closed, that names its SHA-256 and the journal entry it had come to.
final class H2Files {

    private static final String NAME = "desk";
    private static final String SET_ASIDE = ".set-aside";

    private final Workspace workspace;
    private final CanonicalJson json;
    private final String shape;

    /// @param shape what the rows depend on beside the journal; a file of another shape is not trusted
    H2Files(Workspace workspace, CanonicalJson json, String shape) {
        this.workspace = workspace;
        this.json = json;
        this.shape = shape;
    }

    Path file() {
        return workspace.database().resolve(NAME + ".mv.db");
    }

    /// For `DriverManager`. `retry` opens the file again when an interrupted thread has closed it; without it, one
    /// cancelled task would end the whole database.
    String url() {
        String base = workspace.database().resolve(NAME).toString().replace('\\', '/');
        return "jdbc:h2:retry:" + base + ";DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0";
    }

    /// The note of the last end if it was a clean one; empty after any other.
    Optional<CleanEnd> cleanEnd() {
        try {
            if (!Files.isRegularFile(workspace.cleanEnd())) {
                return Optional.empty();
            }
            return Optional.of(json.parse(Files.readString(workspace.cleanEnd()), CleanEnd.class))
                    .filter(CleanEnd::isWhole);
        } catch (IOException | JacksonException | NullPointerException e) {
            return Optional.empty();
        }
    }

    boolean isAsItWasClosed(CleanEnd end) throws IOException {
        return end.shape().equals(shape)
                && Files.isRegularFile(file())
                && sha256(file()).equals(end.fileSha256());
    }

    /// Takes the note away before anything is written, so that from here on only a clean close brings it back.
    void begin() throws IOException {
        Files.createDirectories(workspace.database());
        if (Files.deleteIfExists(workspace.cleanEnd())) {
            Failures.flushFolder(workspace.database());
        }
    }

    /// Makes the closed file durable and notes that this end was a clean one.
    void end(Head head) throws IOException {
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        CleanEnd note = CleanEnd.of(head.seq(), head.hash(), sha256(file()), shape);
        Failures.replace(workspace.cleanEnd(), json.write(json.tree(note)).getBytes(StandardCharsets.UTF_8));
    }

    /// Makes room for a database made anew. A file that cannot be trusted is put aside, the one put aside before it
    /// goes; a file that was never finished is simply deleted.
    void clear() throws IOException {
        Files.createDirectories(workspace.database());
        if (Files.exists(file()) && !Files.exists(unfinished())) {
            Files.createFile(unfinished());
            Files.move(file(), workspace.database().resolve(NAME + SET_ASIDE), StandardCopyOption.REPLACE_EXISTING);
        }
        try (var rest = Files.newDirectoryStream(workspace.database(), NAME + ".*")) {
            for (Path file : rest) {
                if (!file.toString().endsWith(SET_ASIDE) && !file.equals(unfinished())) {
                    Files.delete(file);
                }
            }
        }
        if (!Files.exists(unfinished())) {
            Files.createFile(unfinished());
        }
    }

    /// Notes that the database made anew is complete.
    void rebuilt() throws IOException {
        Files.deleteIfExists(unfinished());
    }

    private Path unfinished() {
        return workspace.database().resolve(NAME + ".unfinished");
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
