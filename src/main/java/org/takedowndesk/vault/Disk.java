package org.takedowndesk.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The few acts on files whose order decides what a power cut leaves.
final class Disk {

    private static final Logger LOG = LoggerFactory.getLogger(Disk.class);
    private static final Set<PosixFilePermission> WRITING = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private Disk() {}

    static void makeReadOnly(Path file) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            Set<PosixFilePermission> permissions =
                    EnumSet.copyOf(posix.readAttributes().permissions());
            permissions.removeAll(WRITING);
            posix.setPermissions(permissions);
            return;
        }
        DosFileAttributeView dos = Files.getFileAttributeView(file, DosFileAttributeView.class);
        if (dos != null) {
            dos.setReadOnly(true);
        }
    }

    /// Moves a flushed file to its final name, and says in `changed` which folders got a new entry, or may have got one
    /// that nobody has flushed yet.
    static void moveIntoPlace(Path file, Path target, Path root, Set<Path> changed) throws IOException {
        Path second = parent(target);
        createFolder(parent(second));
        createFolder(second);
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        addFolders(target, root, changed);
    }

    /// The folders that hold the name of `target`, up to `root`: another thread may have made one and not flushed it
    /// yet, so that even an existing one is none the less to be flushed.
    static void addFolders(Path target, Path root, Set<Path> changed) {
        for (Path folder = parent(target); !folder.equals(root); folder = parent(folder)) {
            changed.add(folder);
        }
        changed.add(root);
    }

    static void flushFolders(Set<Path> folders) {
        folders.forEach(Disk::flushFolder);
    }

    /// Deletes a file and flushes its folder, so that it does not come back. On Windows a read-only file must be made
    /// writable before.
    static void delete(Path file) throws IOException {
        DosFileAttributeView dos = Files.getFileAttributeView(file, DosFileAttributeView.class);
        if (dos != null && Files.exists(file) && !Files.isWritable(file)) {
            dos.setReadOnly(false);
        }
        if (Files.deleteIfExists(file)) {
            flushFolder(parent(file));
        }
    }

    /// Deletes what is only scaffolding.
    static void deleteQuietly(Path file) {
        try {
            delete(file);
        } catch (IOException e) {
            LOG.warn("{} could not be deleted; the next start tries again", file, e);
        }
    }

    /// Closes what is deleted next or was flushed already.
    static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("a file of the vault could not be closed", e);
        }
    }

    private static void createFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static void flushFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folder as a file and writes names through by itself.
            LOG.debug("{} cannot be flushed here", folder, e);
        }
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("no folder above " + path);
        }
        return parent;
    }
}
