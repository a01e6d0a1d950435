package org.takedowndesk.bagit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Set;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Progress;

/// A bag as a folder.
final class FolderTarget implements BagTarget {

    private final Path root;
    private final Set<Path> folders = new LinkedHashSet<>();

    FolderTarget(Path root) throws IOException {
        this.root = root;
        Files.createDirectory(root);
    }

    @Override
    public Digested put(String path, Digested expected, ByteSource content, Progress progress) throws IOException {
        Path file = root.resolve(path);
        Path folder = Failures.folderOf(file);
        Files.createDirectories(folder);
        folders.add(folder);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            Digested written = Digested.copy(content, out, progress);
            channel.force(true);
            return written;
        }
    }

    @Override
    public void finish() throws IOException {
        for (Path folder : folders) {
            Failures.flushFolder(folder);
        }
    }

    @Override
    public void close() {}
}
