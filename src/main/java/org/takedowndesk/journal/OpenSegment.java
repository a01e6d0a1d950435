package org.takedowndesk.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// The segment that entries are appended to: a line is in it whole and on the disk, or not at all.
final class OpenSegment implements AutoCloseable {

    /// How a segment's file is opened; tests put disks in here that fill up or fail.
    @FunctionalInterface
    interface Opener {
        FileChannel open(Path path) throws IOException;

        static FileChannel ofDisk(Path path) throws IOException {
            return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }
    }

    private final Path path;
    private final Opener opener;
    private final @Nullable Object identity;
    private FileChannel channel;
    private long length;
    private boolean broken;
    private boolean closed;

    OpenSegment(Path path, Opener opener) throws IOException {
        this.path = path;
        this.opener = opener;
        this.channel = opener.open(path);
        try {
            this.length = channel.size();
            this.identity = identityOf(path);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    Path path() {
        return path;
    }

    long length() {
        return length;
    }

    /// Whether nobody knows any more what is on the disk; only opening the journal anew tells.
    boolean broken() {
        return broken;
    }

    /// Appends a line and flushes it. A thread that is interrupted (a user cancels a task) has its channel closed
    /// under it; the line is then written once more, and the thread stays interrupted.
    void append(byte[] line) throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
        boolean interrupted = Thread.interrupted();
        try {
            while (!write(line)) {
                interrupted |= Thread.interrupted();
                reopen();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        length += line.length;
    }

    /// @return false if the thread was interrupted, which tells nothing about the disk
    private boolean write(byte[] line) throws IOException {
        try {
            channel.position(length);
            ByteBuffer rest = ByteBuffer.wrap(line);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        } catch (ClosedChannelException _) {
            return false;
        } catch (IOException e) {
            takeBack(e);
            throw e;
        }
        try {
            channel.force(false);
        } catch (ClosedChannelException _) {
            return false;
        } catch (IOException e) {
            // After a failed flush nobody knows what is on the disk, and a second flush may succeed without writing.
            broken = true;
            takeBack(e);
            throw e;
        }
        requireInPlace();
        return true;
    }

    private void takeBack(IOException cause) {
        try {
            channel.truncate(length);
            channel.force(false);
        } catch (IOException e) {
            broken = true;
            cause.addSuppressed(e);
        }
    }

    private void reopen() throws IOException {
        try {
            channel.close();
            channel = opener.open(path);
            channel.truncate(length);
        } catch (ClosedChannelException _) {
            // Interrupted again: the next attempt opens it again.
        } catch (IOException e) {
            broken = true;
            throw e;
        }
    }

    /// A file that was deleted or moved away still takes what is written to it; nobody would find it there.
    private void requireInPlace() throws IOException {
        try {
            if (identity == null || identity.equals(identityOf(path))) {
                return;
            }
        } catch (IOException e) {
            broken = true;
            throw e;
        }
        broken = true;
        throw new NoSuchFileException(path.toString());
    }

    private static @Nullable Object identityOf(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    @Override
    public void close() throws IOException {
        closed = true;
        channel.close();
    }
}
