package org.takedowndesk.signedhead;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.util.Optional;
import java.util.Set;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// The file with the private half of the workspace's key: PKCS#8 in PEM, for its owner's eyes only.
final class KeyFile {

    static final String NAME = "signing-key.pem";
    private static final int LONGEST = 10_000;

    private final Path file;

    KeyFile(Path workspace) {
        this.file = workspace.resolve(NAME);
    }

    Path path() {
        return file;
    }

    /// @throws ProblemException CANNOT_WRITE, DISK_FULL
    void write(KeyPair keys) {
        Path temporary = file.resolveSibling(NAME + ".tmp");
        try {
            Files.deleteIfExists(temporary);
            try (FileChannel channel = FileChannel.open(
                    temporary, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
                ByteBuffer content =
                        ByteBuffer.wrap(SigningKeys.pem(keys.getPrivate()).getBytes(StandardCharsets.US_ASCII));
                while (content.hasRemaining()) {
                    channel.write(content);
                }
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            Failures.flushFolder(Failures.folderOf(file));
        } catch (IOException e) {
            throw Failures.writing(file, e);
        }
    }

    /// Windows gives the folder's rights to its files; a user's own folders are closed to others there.
    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /// Empty if there is no such file.
    ///
    /// @throws ProblemException FILE_UNREADABLE, FILE_REFUSED
    Optional<PrivateKey> read() {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            if (Files.size(file) > LONGEST) {
                throw new ProblemException(Problem.FILE_REFUSED, file, KeyTrouble.NO_KEY);
            }
            return Optional.of(SigningKeys.privateKey(Files.readString(file, StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            throw Failures.reading(file, e);
        } catch (GeneralSecurityException e) {
            throw new ProblemException(Problem.FILE_REFUSED, e, file, KeyTrouble.NO_KEY);
        }
    }
}
