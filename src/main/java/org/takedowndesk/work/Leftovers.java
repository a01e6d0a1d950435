package org.takedowndesk.work;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hidden folders in which something is put together before it is moved into place. One that a killed program left is
/// known by its name, which nobody else gives.
public final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final String PREFIX = ".takedown-desk-";
    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Leftovers() {}

    /// A name of that kind which is free.
    public static String name(String kind) {
        return PREFIX + kind + "-" + UUID.randomUUID();
    }

    /// Whether a folder has a name of that kind, with nothing or only words after a blank behind it.
    public static boolean is(Path folder, String kind) {
        String name = String.valueOf(folder.getFileName());
        String start = PREFIX + kind + "-";
        return name.startsWith(start)
                && NUMBER.matcher(name.substring(start.length()).split(" ", 2)[0])
                        .matches()
                && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }

    /// The folders of that kind within another.
    public static List<Path> in(Path parent, String kind) throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(file -> is(file, kind)).toList();
        }
    }

    /// Deletes a folder with all that is in it; links are cut and never followed. What cannot be deleted stays for the
    /// next time: it must not spoil what has succeeded.
    public static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new Deleting());
        } catch (NoSuchFileException _) {
            // It was moved into place.
        } catch (IOException e) {
            LOG.info("{} stays", folder, e);
        }
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) throws IOException {
            if (fault != null) {
                throw fault;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
