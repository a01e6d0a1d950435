package org.takedowndesk.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import tools.jackson.core.JacksonException;

/// Keeps a second program out of a workspace and tells it who is in there.
///
/// The operating system lets the lock go when the program ends, however it ends; the file's words alone lock nothing.
final class WorkspaceLock implements AutoCloseable {

    /// Far behind the words, so that another program may read them while the lock is held (Windows locks are
    /// mandatory).
    private static final long LOCKED_BYTE = 1L << 40;

    private record Holder(String who, String machine, long process, Instant since) {}

    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws ProblemException WORKSPACE_IN_USE, CANNOT_WRITE
    static WorkspaceLock take(Workspace workspace, String who, Instant now) {
        Path file = workspace.lock();
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw inUse(workspace);
            }
            CanonicalJson json = new CanonicalJson();
            Holder holder = new Holder(who, machine(), ProcessHandle.current().pid(), now);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(json.write(json.tree(holder)).getBytes(StandardCharsets.UTF_8)));
            return new WorkspaceLock(channel);
        } catch (IOException e) {
            throw Failures.writing(file, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private static ProblemException inUse(Workspace workspace) {
        try {
            Holder holder = new CanonicalJson().parse(Files.readString(workspace.lock()), Holder.class);
            return new ProblemException(
                    Problem.WORKSPACE_IN_USE, workspace.folder(), holder.who(), holder.since(), holder.machine());
        } catch (IOException | JacksonException e) {
            return new ProblemException(Problem.WORKSPACE_IN_USE, e, workspace.folder(), "?", "?", "?");
        }
    }

    /// The machine's name without asking the network for it.
    private static String machine() {
        String windows = System.getenv("COMPUTERNAME");
        if (windows != null) {
            return windows;
        }
        String shell = System.getenv("HOSTNAME");
        if (shell != null) {
            return shell;
        }
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException e) {
            return "this machine";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
