package org.takedowndesk.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.UUID;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Copies a source into a temporary file of the vault, hashing on the way: one read and one write. The flush is for the
/// caller, who may have more files to flush.
final class Incoming {

    static final int BUFFER = 256 * 1024;
    static final long UNKNOWN_SIZE = -1;

    /// A disk is full for us a little before it is full, so that the journal and the database can still be closed.
    private static final long RESERVE = 4L * 1024 * 1024;

    /// How often the free space is looked at while a stream of unknown length is read.
    private static final long LOOK_EVERY = 64L * BUFFER;

    /// What is read: its bytes, its name in messages, and how many bytes it promises ([#UNKNOWN_SIZE] if none).
    record Source(InputStream bytes, String name, long size) {}

    private final Path folder;
    private final FreeSpace freeSpace;

    Incoming(Path folder, FreeSpace freeSpace) {
        this.folder = folder;
        this.freeSpace = freeSpace;
    }

    /// A new empty file in the vault's own folder, hence in the file system of its final place.
    static Path create(Path folder, String prefix) throws IOException {
        return Files.createFile(folder.resolve(prefix + UUID.randomUUID()));
    }

    Sha256 copy(Source source, FileChannel out, Progress progress) throws IOException {
        requireSpace(Math.max(source.size(), 0));
        MessageDigest digest = Sha256.newDigest();
        byte[] buffer = new byte[BUFFER];
        long done = 0;
        long looked = 0;
        for (int read = read(source, buffer); read >= 0; read = read(source, buffer)) {
            done += read;
            requirePromisedSize(source, done);
            if (source.size() == UNKNOWN_SIZE && done - looked >= LOOK_EVERY) {
                requireSpace(LOOK_EVERY);
                looked = done;
            }
            digest.update(buffer, 0, read);
            write(out, ByteBuffer.wrap(buffer, 0, read));
            progress.at(done, Math.max(source.size(), 0));
            progress.stopIfCancelled();
        }
        if (source.size() != UNKNOWN_SIZE && done != source.size()) {
            throw Troubles.unreadable(source.name(), FileTrouble.CHANGED_WHILE_READ, null);
        }
        return Sha256.of(digest);
    }

    private static int read(Source source, byte[] buffer) {
        try {
            return source.bytes().read(buffer);
        } catch (IOException e) {
            throw Troubles.unreadable(source.name(), Troubles.ofReading(e), e);
        }
    }

    private static void requirePromisedSize(Source source, long done) {
        // A file that grows while we read (a log, a download) would otherwise be read without end.
        if (source.size() != UNKNOWN_SIZE && done > source.size()) {
            throw Troubles.unreadable(source.name(), FileTrouble.CHANGED_WHILE_READ, null);
        }
    }

    private void write(FileChannel out, ByteBuffer bytes) throws IOException {
        try {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        } catch (IOException e) {
            requireSpace(bytes.remaining());
            throw e;
        }
    }

    private void requireSpace(long wanted) throws IOException {
        long free = freeSpace.bytes(folder);
        if (free < wanted + RESERVE) {
            throw new ProblemException(Problem.DISK_FULL, folder.toString(), wanted + RESERVE, free);
        }
    }
}
