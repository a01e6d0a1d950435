package org.takedowndesk.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Files on their way into the vault together. The disk is asked to write them down once all are copied, which costs
/// far less than asking for each. None is in the vault before [#keep()] returns; closing a batch clears what was not
/// kept.
///
/// Used by one thread. It holds one open file for each file added, so a batch is some dozens of files.
public final class Batch implements AutoCloseable {

    private record Copied(Path temporary, FileChannel channel, Sha256 hash) {}

    private final Vault vault;
    private final List<Copied> copied = new ArrayList<>();

    Batch(Vault vault) {
        this.vault = vault;
    }

    /// Copies `source`, which may be a link to a file but no folder, pipe or device.
    ///
    /// @throws ProblemException FILE_UNREADABLE, FILE_REFUSED, DISK_FULL, CANNOT_WRITE; the batch is as before
    public void add(Path source, Progress progress) {
        BasicFileAttributes before = Troubles.attributes(source);
        try (InputStream in = Files.newInputStream(source)) {
            add(new Incoming.Source(in, source.toString(), before.size()), progress, () -> {
                BasicFileAttributes after = Troubles.attributes(source);
                if (after.size() != before.size() || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
                    throw Troubles.unreadable(source.toString(), FileTrouble.CHANGED_WHILE_READ, null);
                }
            });
        } catch (IOException e) {
            throw Troubles.unreadable(source.toString(), Troubles.ofReading(e), e);
        }
    }

    void add(Incoming.Source source, Progress progress, Runnable lastLook) {
        Path temporary = null;
        FileChannel channel = null;
        try {
            temporary = vault.temporary();
            channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
            Sha256 hash = vault.incoming().copy(source, channel, progress);
            lastLook.run();
            progress.stopIfCancelled();
            copied.add(new Copied(temporary, channel, hash));
            temporary = null;
        } catch (IOException e) {
            throw vault.cannotWrite(e);
        } finally {
            if (temporary != null) {
                clear(temporary, channel);
            }
        }
    }

    /// Writes all files down and gives them their names, in the order in which they were added. If it fails, some may
    /// be in the vault without anyone knowing of them, as after a power cut; they do no harm.
    ///
    /// @throws ProblemException DISK_FULL, CANNOT_WRITE, WORKSPACE_DAMAGED
    public List<StoredFile> keep() {
        List<StoredFile> stored = new ArrayList<>();
        Set<Path> changed = new LinkedHashSet<>();
        try {
            for (Copied file : copied) {
                file.channel().force(true);
            }
            for (Copied file : copied) {
                long size = file.channel().size();
                file.channel().close();
                Disk.makeReadOnly(file.temporary());
                stored.add(vault.place(file.temporary(), file.hash(), size, changed));
            }
        } catch (IOException e) {
            throw vault.cannotWrite(e);
        }
        Disk.flushFolders(changed);
        close();
        return stored;
    }

    @Override
    public void close() {
        copied.forEach(file -> clear(file.temporary(), file.channel()));
        copied.clear();
    }

    private static void clear(Path temporary, @Nullable FileChannel channel) {
        if (channel != null) {
            Disk.closeQuietly(channel);
        }
        Disk.deleteQuietly(temporary);
    }
}
