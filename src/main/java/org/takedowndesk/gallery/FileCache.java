package org.takedowndesk.gallery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.vault.Sha256;

/// What was made from files of the vault and can be made again, each piece under the SHA-256 of its file.
///
/// It may be deleted at any time. A piece that is damaged is as good as none, and a disk that takes no more only makes
/// the program slower: nothing here ever fails its caller. What is oldest goes when there is more than may be kept.
public final class FileCache {

    /// What a piece is; its name is the ending of its file.
    public enum Piece {
        PICTURE,
        TEXT
    }

    /// Room for the small pictures of some 60,000 photos.
    public static final long USUAL_BYTES = 1024L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(FileCache.class);
    private static final int MARK = 0x5444_4331;
    private static final int HEAD = 2 * Integer.BYTES;
    private static final long UNKNOWN = -1;

    private final Path folder;
    private final long mostBytes;
    private long bytes = UNKNOWN;

    public FileCache(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /// The piece made from this file, if it is kept and whole.
    public Optional<byte[]> find(Sha256 hash, Piece piece) {
        Path file = path(hash, piece);
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            byte[] kept = Files.readAllBytes(file);
            ByteBuffer head = ByteBuffer.wrap(kept);
            if (kept.length >= HEAD && head.getInt() == MARK && head.getInt() == sum(kept)) {
                byte[] content = new byte[kept.length - HEAD];
                head.get(content);
                return Optional.of(content);
            }
            LOG.info("{} is damaged and will be made again", file);
        } catch (IOException e) {
            LOG.debug("{} cannot be read and will be made again", file, e);
        }
        return Optional.empty();
    }

    /// Whether there is a piece, be it whole or not.
    boolean has(Sha256 hash, Piece piece) {
        return Files.exists(path(hash, piece));
    }

    public void keep(Sha256 hash, Piece piece, byte[] content) {
        Path file = path(hash, piece);
        Path temporary = file.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            Files.createDirectories(folder.resolve(hash.hex().substring(0, 2)));
            ByteBuffer kept = ByteBuffer.allocate(HEAD + content.length);
            kept.putInt(MARK).putInt(0).put(content);
            kept.putInt(Integer.BYTES, sum(kept.array()));
            Files.write(temporary, kept.array());
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            grown(kept.capacity());
        } catch (IOException e) {
            LOG.debug("{} is not kept", file, e);
            delete(temporary);
        }
    }

    /// Forgets everything made from a file that is to be gone for good.
    public void forget(Sha256 hash) {
        for (Piece piece : Piece.values()) {
            delete(path(hash, piece));
        }
    }

    private Path path(Sha256 hash, Piece piece) {
        return folder.resolve(hash.hex().substring(0, 2)).resolve(hash.hex() + "." + ending(piece));
    }

    private static String ending(Piece piece) {
        return switch (piece) {
            case PICTURE -> "picture";
            case TEXT -> "text";
        };
    }

    private static int sum(byte[] kept) {
        CRC32 sum = new CRC32();
        sum.update(kept, HEAD, kept.length - HEAD);
        return (int) sum.getValue();
    }

    private synchronized void grown(long more) throws IOException {
        bytes = bytes == UNKNOWN ? Files.isDirectory(folder) ? total() : 0 : bytes + more;
        if (bytes > mostBytes) {
            shrink();
        }
    }

    private long total() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(FileCache::size).sum();
        }
    }

    private void shrink() throws IOException {
        record Kept(Path file, FileTime time, long size) {}
        List<Kept> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.add(new Kept(file, Files.getLastModifiedTime(file), Files.size(file)));
            }
        }
        all.sort(Comparator.comparing(Kept::time));
        bytes = all.stream().mapToLong(Kept::size).sum();
        // To well below what may be kept, so that it is not done again at once.
        for (Kept oldest : all) {
            if (bytes > mostBytes / 5 * 4) {
                delete(oldest.file());
                bytes -= oldest.size();
            }
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} could not be deleted", file, e);
        }
    }
}
