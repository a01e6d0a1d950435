package org.takedowndesk.db;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.journal.Head;
import org.takedowndesk.work.Failures;
import tools.jackson.core.JacksonException;

/// The database's file: where it is, whether it can be trusted, and how it is put aside when it cannot.
///
/// The database keeps no promise of its own after an end that was not clean, so the file counts only together with a
/// note,
/// written when it was closed, that names its SHA-256 and the journal entry it had come to.
final class H2Files {

    private static final String NAME = "desk";

    /// What `clean-end.json` holds.
    record CleanEnd(long seq, String hash, String fileSha256) {}

    private final Workspace workspace;
    private final CanonicalJson json;

    H2Files(Workspace workspace, CanonicalJson json) {
        this.workspace = workspace;
        this.json = json;
    }

    Path file() {
        return workspace.database().resolve(NAME + ".mv.db");
    }

    /// For `DriverManager`. A semicolon in a folder's name would end the address and begin an option.
    String url() {
        String base =
                workspace.database().resolve(NAME).toString().replace('\\', '/').replace(";", "\\;");
        return "jdbc:h2:file:" + base + ";DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0";
    }

    /// The note of the last end if it was a clean one; empty after any other.
    java.util.Optional<CleanEnd> cleanEnd() {
        Path note = workspace.cleanEnd();
        try {
            return Files.isRegularFile(note)
                    ? java.util.Optional.of(json.parse(Files.readString(note), CleanEnd.class))
                    : java.util.Optional.empty();
        } catch (IOException | JacksonException e) {
            return java.util.Optional.empty();
        }
    }

    boolean isAsItWasClosed(CleanEnd end) throws IOException {
        return Files.isRegularFile(file()) && sha256(file()).equals(end.fileSha256());
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
        CleanEnd note = new CleanEnd(head.seq(), head.hash(), sha256(file()));
        Failures.replace(
                workspace.cleanEnd(), json.write(json.tree(note)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /// Puts a file that cannot be trusted aside; the one put aside before it goes.
    void setAside() throws IOException {
        Files.createDirectories(workspace.database());
        if (Files.exists(file())) {
            Files.move(file(), workspace.database().resolve(NAME + ".set-aside"), StandardCopyOption.REPLACE_EXISTING);
        }
        try (var rest = Files.newDirectoryStream(workspace.database(), NAME + ".*")) {
            for (Path file : rest) {
                if (!file.getFileName().toString().endsWith(".set-aside")) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest()).toLowerCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
