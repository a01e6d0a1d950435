package org.takedowndesk.capture;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Watches one folder for files that are new and complete. Nothing in the folder is ever opened, moved or changed.
///
/// It looks only when [#scan] is called. Where the system tells of changes, a look without any costs nothing; where
/// it does not, every look reads the folder's list. What the system tells is a hint and never the truth.
public final class FolderWatch implements AutoCloseable {

    /// More new files than this are not offered in one look.
    public static final int MOST_FILES = 500;

    /// Even where the system tells of no change, the list is read now and then: some file systems keep silent.
    private static final int LOOKS_WITHOUT_A_HINT = 15;

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final Set<String> UNFINISHED =
            Set.of("part", "crdownload", "tmp", "partial", "download", "opdownload");
    private static final Set<String> NETWORK =
            Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "9p", "webdav", "davfs", "sshfs");

    /// A file in the folder that is new and complete.
    ///
    /// @param changedAt when its content changed last, UTC
    public record NewFile(Path path, long size, Instant changedAt) {}

    /// What a file looked like; complete once two looks found the same.
    private record Look(long size, Instant changedAt) {}

    private final Path folder;
    private final Instant since;
    private final Map<Path, Look> growing = new HashMap<>();
    private final Set<Path> settled = new HashSet<>();
    private final @Nullable WatchService service;
    private final boolean network;
    private boolean first = true;
    private int silentLooks;

    private FolderWatch(Path folder, Instant since, @Nullable WatchService service, boolean network) {
        this.folder = folder;
        this.since = since;
        this.service = service;
        this.network = network;
    }

    /// @param since of what is in the folder now, files changed after this moment are new
    public static FolderWatch of(Path folder, Instant since) {
        boolean network = onNetwork(folder);
        return new FolderWatch(folder, since, network ? null : service(folder), network);
    }

    /// Without what the system tells: every look reads the folder's list.
    public static FolderWatch polling(Path folder, Instant since) {
        return new FolderWatch(folder, since, null, onNetwork(folder));
    }

    public Path folder() {
        return folder;
    }

    /// Whether the folder lies on a network share, where files may show late and with wrong times.
    public boolean unreliable() {
        return network;
    }

    /// Whether the folder can be read now; a stick that was pulled out comes back as it was.
    public boolean readable() {
        return Files.isDirectory(folder) && Files.isReadable(folder);
    }

    /// Looks into the folder once.
    ///
    /// @return files that are new and complete and were not told before
    public List<NewFile> scan() {
        if (!worthALook()) {
            return List.of();
        }
        Map<Path, Look> seen;
        try {
            seen = list();
        } catch (IOException | DirectoryIteratorException e) {
            LOG.info("The watched folder {} cannot be read", folder, e);
            return List.of();
        }
        if (first) {
            first = false;
            seen.forEach((path, look) -> {
                if (!look.changedAt().isAfter(since)) {
                    settled.add(path);
                }
            });
        }
        settled.retainAll(seen.keySet());
        growing.keySet().retainAll(seen.keySet());
        List<NewFile> complete = new ArrayList<>();
        seen.forEach((path, look) -> {
            if (settled.contains(path)) {
                return;
            }
            boolean same = look.equals(growing.put(path, look));
            if (same && look.size() > 0 && complete.size() < MOST_FILES) {
                growing.remove(path);
                settled.add(path);
                complete.add(new NewFile(path, look.size(), look.changedAt()));
            }
        });
        complete.sort((one, other) -> one.changedAt().compareTo(other.changedAt()));
        return complete;
    }

    @Override
    public void close() {
        if (service != null) {
            try {
                service.close();
            } catch (IOException e) {
                LOG.info("The watch of {} does not close", folder, e);
            }
        }
    }

    private boolean worthALook() {
        boolean hint = hinted();
        if (hint || first || !growing.isEmpty() || service == null || ++silentLooks >= LOOKS_WITHOUT_A_HINT) {
            silentLooks = 0;
            return true;
        }
        return false;
    }

    private boolean hinted() {
        if (service == null) {
            return false;
        }
        boolean hint = false;
        try {
            for (WatchKey key = service.poll(); key != null; key = service.poll()) {
                hint |= !key.pollEvents().isEmpty();
                key.reset();
            }
        } catch (ClosedWatchServiceException closed) {
            return false;
        }
        return hint;
    }

    private Map<Path, Look> list() throws IOException {
        Map<Path, Look> seen = new HashMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (unfinished(file)) {
                    continue;
                }
                look(file).ifPresent(look -> seen.put(file, look));
            }
        }
        // Firefox keeps the name taken with an empty file while the content grows beside it.
        seen.keySet()
                .removeIf(file -> UNFINISHED.stream()
                        .anyMatch(ending -> Files.exists(file.resolveSibling(file.getFileName() + "." + ending))));
        return seen;
    }

    /// Links are not followed: what they lead to is not in this folder.
    private static Optional<Look> look(Path file) {
        try {
            BasicFileAttributes facts =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return facts.isRegularFile()
                    ? Optional.of(
                            new Look(facts.size(), facts.lastModifiedTime().toInstant()))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static boolean unfinished(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return name.startsWith(".") || name.startsWith("~$") || UNFINISHED.contains(ending);
    }

    private static @Nullable WatchService service(Path folder) {
        try {
            WatchService service = folder.getFileSystem().newWatchService();
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            return service;
        } catch (IOException | UnsupportedOperationException e) {
            LOG.info("The system does not tell of changes in {}; it is looked into each time", folder, e);
            return null;
        }
    }

    private static boolean onNetwork(Path folder) {
        if (networkPath(folder.toString())) {
            return true;
        }
        try {
            return networkType(Files.getFileStore(folder).type());
        } catch (IOException unknown) {
            return false;
        }
    }

    static boolean networkPath(String path) {
        return path.startsWith("\\\\");
    }

    static boolean networkType(String fileSystem) {
        String type = fileSystem.toLowerCase(Locale.ROOT);
        return NETWORK.contains(type) || type.startsWith("fuse.sshfs") || type.startsWith("fuse.rclone");
    }
}
