package org.takedowndesk.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import tools.jackson.core.JacksonException;

/// Keeps a second program out of a workspace and tells it who is in there.
///
/// The operating system lets the lock go when the program ends, however it ends; the words beside it lock nothing.
final class WorkspaceLock implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(WorkspaceLock.class);

    /// The folders this program has open. Where files are locked in the manner of POSIX, a program that opens and
    /// closes a file it has locked already loses the lock, so a second try of the same program must not touch the
    /// file. The locks belong to the whole program, and so does this set.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private record Holder(String who, String machine, long process, Instant since) {}

    private final Path folder;
    private final FileChannel channel;

    private WorkspaceLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// @throws ProblemException WORKSPACE_IN_USE, CANNOT_WRITE
    static WorkspaceLock take(Workspace workspace, String who, Instant now) {
        try {
            Path folder = workspace.folder().toRealPath();
            if (!HELD.add(folder)) {
                throw inUse(workspace);
            }
            FileChannel channel = null;
            try {
                channel = FileChannel.open(workspace.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (lock(channel) == null) {
                    throw inUse(workspace);
                }
                writeHolder(workspace, who, now);
                return new WorkspaceLock(folder, channel);
            } catch (IOException | RuntimeException e) {
                if (channel != null) {
                    channel.close();
                }
                HELD.remove(folder);
                throw e;
            }
        } catch (IOException e) {
            throw Failures.writing(workspace.folder(), e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private static void writeHolder(Workspace workspace, String who, Instant now) throws IOException {
        CanonicalJson json = new CanonicalJson();
        Holder holder = new Holder(who, machine(), ProcessHandle.current().pid(), now);
        Files.writeString(workspace.holder(), json.write(json.tree(holder)), StandardCharsets.UTF_8);
    }

    private static ProblemException inUse(Workspace workspace) {
        try {
            Holder holder = new CanonicalJson().parse(Files.readString(workspace.holder()), Holder.class);
            return new ProblemException(
                    Problem.WORKSPACE_IN_USE, workspace.folder(), holder.who(), holder.since(), holder.machine());
        } catch (IOException | JacksonException | NullPointerException e) {
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
            log.warn("The workspace's lock could not be let go", e);
        } finally {
            HELD.remove(folder);
        }
    }
}
