package org.takedowndesk.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.vault.Sha256;

class FileCacheTest {

    @TempDir
    Path folder;

    @Test
    void keepsPiecesApartAndAfterARestart() {
        Sha256 hash = Sha256.of(new byte[] {1});
        cache(1000).keep(hash, FileCache.Piece.PICTURE, new byte[] {1, 2, 3});
        cache(1000).keep(hash, FileCache.Piece.TEXT, new byte[0]);
        assertArrayEquals(
                new byte[] {1, 2, 3},
                cache(1000).find(hash, FileCache.Piece.PICTURE).orElseThrow());
        assertArrayEquals(
                new byte[0], cache(1000).find(hash, FileCache.Piece.TEXT).orElseThrow());
        assertEquals(Optional.empty(), cache(1000).find(Sha256.of(new byte[] {2}), FileCache.Piece.TEXT));
    }

    @Test
    void everyDamageIsFound() throws IOException {
        Sha256 hash = Sha256.of(new byte[] {1});
        FileCache cache = cache(1000);
        cache.keep(hash, FileCache.Piece.TEXT, new byte[] {1, 2, 3, 4, 5});
        Path file = files().getFirst();
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 64;
            Files.write(file, damaged);
            assertEquals(Optional.empty(), cache.find(hash, FileCache.Piece.TEXT), "byte " + i);
            Files.write(file, java.util.Arrays.copyOf(whole, i));
            assertEquals(Optional.empty(), cache.find(hash, FileCache.Piece.TEXT), "cut at " + i);
        }
        cache.keep(hash, FileCache.Piece.TEXT, new byte[] {9});
        assertArrayEquals(new byte[] {9}, cache.find(hash, FileCache.Piece.TEXT).orElseThrow());
    }

    @Test
    void theOldestGoesWhenThereIsTooMuch() throws IOException {
        List<Sha256> hashes = IntStream.range(0, 12)
                .mapToObj(i -> Sha256.of(new byte[] {(byte) i}))
                .toList();
        FileCache cache = cache(1000);
        for (int i = 0; i < hashes.size(); i++) {
            cache.keep(hashes.get(i), FileCache.Piece.PICTURE, new byte[92]);
            int age = i;
            for (Path file : files()) {
                if (file.getFileName().toString().startsWith(hashes.get(i).hex())) {
                    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000L * (age + 1)));
                }
            }
        }
        // Ten fit; the eleventh drove all but eight out, the twelfth found room again.
        List<Boolean> kept = hashes.stream()
                .map(hash -> cache.find(hash, FileCache.Piece.PICTURE).isPresent())
                .toList();
        assertEquals(List.of(false, false, false, true, true, true, true, true, true, true, true, true), kept);
    }

    @Test
    void aFolderThatCannotBeWrittenOnlyKeepsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("not-a-folder"), "");
        FileCache cache = new FileCache(file, 1000);
        cache.keep(Sha256.of(new byte[] {1}), FileCache.Piece.TEXT, new byte[] {1});
        assertEquals(Optional.empty(), cache.find(Sha256.of(new byte[] {1}), FileCache.Piece.TEXT));
    }

    @Test
    void forgetsAllPiecesOfAFile() throws IOException {
        Sha256 hash = Sha256.of(new byte[] {1});
        FileCache cache = cache(1000);
        cache.keep(hash, FileCache.Piece.TEXT, new byte[] {1});
        cache.keep(hash, FileCache.Piece.PICTURE, new byte[] {1});
        cache.forget(hash);
        assertTrue(files().isEmpty());
    }

    private FileCache cache(long mostBytes) {
        return new FileCache(folder.resolve("cache"), mostBytes);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
