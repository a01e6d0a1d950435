package org.takedowndesk.complaintexport;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.Leftovers;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// The folder that complaints are exported into, for one run. No other run writes into it meanwhile, it holds nothing
/// of another workspace, and what a killed run left in it is put right first.
final class ExportPlace implements AutoCloseable {

    private static final String LOCK = ".takedown-desk-export.lock";

    /// A complaint's folder as long as it is not whole.
    private static final String PART = "part";

    /// A complaint's folder that is about to be replaced; its own name stands behind.
    private static final String OLD = "old";

    private static final String SUMMARY_STEM = "summary";
    private static final int LONGEST_HEAD = 1024;

    private final Path folder;
    private final Texts texts;
    private final FileChannel channel;
    private final @Nullable FileLock lock;

    private ExportPlace(Path folder, Texts texts, FileChannel channel, @Nullable FileLock lock) {
        this.folder = folder;
        this.texts = texts;
        this.channel = channel;
        this.lock = lock;
    }

    /// @param folder made if need be
    /// @throws ProblemException NOT_ALLOWED while another run writes into the folder, and if it holds complaints of
    ///     another workspace
    static ExportPlace open(Path folder, String workspace, Texts texts) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        ExportPlace place = new ExportPlace(folder, texts, channel, lock(channel));
        try {
            if (place.lock == null) {
                throw place.refused("complaintexport.place.busy");
            }
            place.putRight();
            place.refuseOthers(workspace);
            return place;
        } catch (IOException | RuntimeException e) {
            place.close();
            throw e;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private ProblemException refused(String key, Object... values) {
        return new ProblemException(
                Problem.NOT_ALLOWED, texts.get("complaintexport.place", folder), texts.get(key, values));
    }

    /// A folder that was about to be replaced comes back where the new one is missing; the rest is deleted.
    private void putRight() throws IOException {
        for (Path old : Leftovers.in(folder, OLD)) {
            String[] parts = old.getFileName().toString().split(" ", 2);
            Path home = parts.length < 2 ? old : folder.resolve(parts[1]);
            if (Files.exists(home, LinkOption.NOFOLLOW_LINKS)) {
                Leftovers.delete(old);
            } else {
                Files.move(old, home, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Leftovers.in(folder, PART).forEach(Leftovers::delete);
    }

    private void refuseOthers(String workspace) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isDirectory).sorted().toList()) {
                Optional<String> other = new ExportFolder(file).workspace().filter(id -> !id.equals(workspace));
                if (other.isPresent()) {
                    throw refused("complaintexport.place.other", file.getFileName());
                }
            }
        }
    }

    /// An empty folder to put a complaint's together in.
    Path part() throws IOException {
        return Files.createDirectory(folder.resolve(Leftovers.name(PART)));
    }

    /// Moves a folder into its place, for an older one that nobody touched, if there is one.
    void put(Path part, Path target) throws IOException {
        if (!Files.exists(target)) {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Path old = folder.resolve(Leftovers.name(OLD) + " " + target.getFileName());
        Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        Leftovers.delete(old);
    }

    /// Where the summary goes: in place of that of an earlier run, and beside any other file of its name.
    ///
    /// @param heads the first lines by which a summary is known, in every language
    Path summary(List<String> heads) throws IOException {
        Path summary = folder.resolve(ComplaintExports.SUMMARY);
        for (int i = 2; Files.exists(summary) && !begins(summary, heads); i++) {
            summary = folder.resolve(SUMMARY_STEM + " (" + i + ").csv");
        }
        return summary;
    }

    private static boolean begins(Path file, List<String> heads) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(LONGEST_HEAD), StandardCharsets.UTF_8);
            return heads.stream().anyMatch(start::startsWith);
        }
    }

    @Override
    public void close() throws IOException {
        boolean ours = lock != null;
        channel.close();
        if (ours) {
            Files.deleteIfExists(folder.resolve(LOCK));
        }
    }
}
