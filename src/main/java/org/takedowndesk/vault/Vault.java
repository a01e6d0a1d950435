package org.takedowndesk.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// The files of a workspace, each under its SHA-256 as `ab/cd/<sha256>`, written once and never changed.
///
/// When a put returns, the bytes and the name are on the disk. A put that fails or is cancelled leaves nothing
/// behind.
/// One program at a time works on a vault (the workspace's lock sees to that); within it, any number of threads.
public final class Vault {

    private static final Logger LOG = LoggerFactory.getLogger(Vault.class);
    private static final String TEMPORARY_PREFIX = ".incoming-";

    private final Path folder;
    private final FreeSpace freeSpace;
    private final Object placing = new Object();

    public Vault(Path folder) {
        this(folder, FreeSpace.ofDisk());
    }

    /// Opens the vault, makes its folder if need be, and clears what an interrupted put of an earlier run left.
    public Vault(Path folder, FreeSpace freeSpace) {
        this.folder = folder.toAbsolutePath();
        this.freeSpace = freeSpace;
        try {
            Files.createDirectories(this.folder);
        } catch (IOException e) {
            throw Troubles.cannotWrite(this.folder, e);
        }
        clearTemporaryFiles();
    }

    /// Takes in a copy of `source`, which may be a link to a file but no folder, pipe or device.
    ///
    /// @throws ProblemException FILE_UNREADABLE, FILE_REFUSED, DISK_FULL, CANNOT_WRITE, WORKSPACE_DAMAGED
    public StoredFile put(Path source, Progress progress) {
        try (Batch batch = batch()) {
            batch.add(source, progress);
            return batch.keep().getFirst();
        }
    }

    /// Takes in all that `source` gives; `name` is what a message calls it. The caller closes the stream.
    public StoredFile put(InputStream source, String name, Progress progress) {
        return put(new Incoming.Source(source, name, Incoming.UNKNOWN_SIZE), progress, () -> {});
    }

    public StoredFile put(byte[] content, String name) {
        return put(
                new Incoming.Source(new ByteArrayInputStream(content), name, content.length),
                Progress.none(),
                () -> {});
    }

    /// Where the file with this hash is, or would be.
    public Path path(Sha256 hash) {
        String hex = hash.hex();
        return folder.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
    }

    public boolean contains(Sha256 hash) {
        return Files.isRegularFile(path(hash), LinkOption.NOFOLLOW_LINKS);
    }

    /// The bytes of a stored file, unbuffered.
    ///
    /// @throws ProblemException FILE_UNREADABLE if it is missing or cannot be opened
    public InputStream open(Sha256 hash) {
        try {
            return Files.newInputStream(path(hash), LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw Troubles.unreadable(path(hash).toString(), Troubles.ofReading(e), e);
        }
    }

    /// Writes a copy of a stored file to `target`, which is replaced only by a whole one.
    ///
    /// @throws ProblemException FILE_UNREADABLE, CANNOT_WRITE, DISK_FULL
    public void copyOut(Sha256 hash, Path target) {
        Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
        try (InputStream in = open(hash)) {
            Files.copy(in, temporary, StandardCopyOption.REPLACE_EXISTING);
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Failures.writing(target, e);
        } finally {
            Disk.deleteQuietly(temporary);
        }
    }

    /// Deletes a stored file for good; nothing happens if there is none. The caller knows that no record needs it.
    ///
    /// @throws ProblemException CANNOT_WRITE
    public void destroy(Sha256 hash) {
        Path file = path(hash);
        try {
            Disk.delete(file);
        } catch (IOException e) {
            throw Troubles.cannotWrite(file, e);
        }
    }

    /// Reads the whole stored file again; where the size is known too, a file of another size is told without
    /// reading.
    public Verdict verify(Sha256 hash, long expectedSize, Progress progress) {
        Path file = path(hash);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile()) {
                return new Verdict.Unreadable(FileTrouble.NOT_A_FILE);
            }
            if (expectedSize >= 0 && attributes.size() != expectedSize) {
                return new Verdict.WrongSize(expectedSize, attributes.size());
            }
            Sha256 found = hashOf(file, attributes.size(), progress);
            return found.equals(hash) ? new Verdict.Intact() : new Verdict.Changed(found);
        } catch (IOException e) {
            FileTrouble trouble = Troubles.ofReading(e);
            return trouble == FileTrouble.MISSING ? new Verdict.Missing() : new Verdict.Unreadable(trouble);
        }
    }

    public Verdict verify(Sha256 hash) {
        return verify(hash, Incoming.UNKNOWN_SIZE, Progress.none());
    }

    /// The hashes of all stored files, in no order, so that those nobody knows can be found. Close it.
    public Stream<Sha256> hashes() {
        return files().filter(this::isInPlace).map(file -> new Sha256(name(file)));
    }

    /// What lies in the vault's folder although no put can have made it. Close it.
    public Stream<Path> strangers() {
        return files().filter(file -> !isInPlace(file) && !isTemporary(file));
    }

    /// Several files put together, with one flush for all: see [Batch].
    public Batch batch() {
        return new Batch(this);
    }

    private StoredFile put(Incoming.Source source, Progress progress, Runnable lastLook) {
        try (Batch batch = batch()) {
            batch.add(source, progress, lastLook);
            return batch.keep().getFirst();
        }
    }

    Incoming incoming() {
        return new Incoming(folder, freeSpace);
    }

    /// A new empty file in the vault's own folder, hence in the file system of its final place.
    Path temporary() throws IOException {
        return Incoming.create(folder, TEMPORARY_PREFIX);
    }

    ProblemException cannotWrite(IOException e) {
        return Troubles.cannotWrite(folder, e);
    }

    /// Gives a flushed file its final name; the folders in `changed` are yet to be flushed.
    StoredFile place(Path temporary, Sha256 hash, long size, Set<Path> changed) throws IOException {
        Path target = path(hash);
        // One at a time: of two puts of the same content exactly one finds the name free.
        synchronized (placing) {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                if (!contains(hash) || Files.size(target) != size) {
                    throw new ProblemException(
                            Problem.WORKSPACE_DAMAGED, folder.toString(), FileTrouble.STORED_COPY_DAMAGED);
                }
                Disk.addFolders(target, folder, changed);
                return new StoredFile(hash, size, true);
            }
            Disk.moveIntoPlace(temporary, target, folder, changed);
            return new StoredFile(hash, size, false);
        }
    }

    private static Sha256 hashOf(Path file, long size, Progress progress) throws IOException {
        MessageDigest digest = Sha256.newDigest();
        byte[] buffer = new byte[Incoming.BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            long done = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                done += read;
                progress.at(done, size);
                progress.stopIfCancelled();
            }
        }
        return Sha256.of(digest);
    }

    // The returned stream carries the handle of the walk; hashes() and strangers() hand the duty to close it on.
    @SuppressWarnings("StreamResourceLeak")
    private Stream<Path> files() {
        try {
            return Files.walk(folder).filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            throw Troubles.unreadable(folder.toString(), Troubles.ofReading(e), e);
        }
    }

    private boolean isInPlace(Path file) {
        String name = name(file);
        return Sha256.isHex(name)
                && file.equals(path(new Sha256(name)))
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isTemporary(Path file) {
        return folder.equals(file.getParent()) && name(file).startsWith(TEMPORARY_PREFIX);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void clearTemporaryFiles() {
        try (Stream<Path> inside = Files.list(folder)) {
            inside.filter(this::isTemporary).forEach(file -> {
                LOG.info("clearing {}, left by an interrupted put", file);
                Disk.deleteQuietly(file);
            });
        } catch (IOException e) {
            throw Troubles.unreadable(folder.toString(), Troubles.ofReading(e), e);
        }
    }
}
