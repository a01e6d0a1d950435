package org.takedowndesk.work;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/// What the operating system's refusals mean to a user, and the safe way to put a small file in place.
public final class Failures {

    private Failures() {}

    /// The problem behind a failed write to `path`: a full disk, or a reason in plain words.
    public static ProblemException writing(Path path, Exception cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left") || message.contains("not enough space") || message.contains("quota")) {
            return new ProblemException(Problem.DISK_FULL, cause, path, "?", freeBytes(path));
        }
        return new ProblemException(Problem.CANNOT_WRITE, cause, path, reason(cause));
    }

    /// The problem behind a failed read of `path`.
    public static ProblemException reading(Path path, Exception cause) {
        return new ProblemException(Problem.FILE_UNREADABLE, cause, path, reason(cause));
    }

    /// The operating system's reason without the path, which the sentence around it names already.
    private static String reason(Exception cause) {
        return switch (cause) {
            case NoSuchFileException _ -> "no such file or folder";
            case AccessDeniedException _ -> "access denied";
            case ReadOnlyFileSystemException _ -> "read-only";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> {
                String message = cause.getMessage();
                yield message == null ? cause.getClass().getSimpleName() : message;
            }
        };
    }

    private static Object freeBytes(Path path) {
        try {
            Path existing = path.toAbsolutePath();
            while (existing.getParent() != null && !Files.exists(existing)) {
                existing = existing.getParent();
            }
            return Files.getFileStore(existing).getUsableSpace();
        } catch (IOException e) {
            return "?";
        }
    }

    /// Replaces `target` by `content` so that after a power cut either the old or the new file is there, whole.
    ///
    /// @throws ProblemException (CANNOT_WRITE, DISK_FULL); the old file is then untouched
    public static void replace(Path target, byte[] content) {
        Path temporary = target.resolveSibling(target.getFileName() + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(
                    temporary,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                var buffer = java.nio.ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            flushFolder(folderOf(target));
        } catch (IOException e) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException deleting) {
                e.addSuppressed(deleting);
            }
            throw writing(target, e);
        }
    }

    /// The folder a file stands in, absolute.
    public static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException(file + " is a root");
        }
        return folder;
    }

    /// Makes the names in a folder durable, where the operating system can (Windows cannot, and needs not).
    public static void flushFolder(Path folder) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
