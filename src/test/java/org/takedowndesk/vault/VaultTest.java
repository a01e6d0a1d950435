package org.takedowndesk.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.CancelledException;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

class VaultTest {

    private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);
    private static final String ABC_HASH = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private Path evidence;
    private Vault vault;

    @BeforeEach
    void openVault() {
        evidence = folder.resolve("evidence");
        vault = new Vault(evidence);
    }

    @Test
    void keepsAFileUnderItsHash() throws IOException {
        StoredFile stored = vault.put(source("a.txt", ABC), Progress.none());

        assertEquals(new StoredFile(new Sha256(ABC_HASH), 3, false), stored);
        Path file = evidence.resolve("ba/78/" + ABC_HASH);
        assertEquals(file, vault.path(stored.hash()));
        assertArrayEquals(ABC, Files.readAllBytes(file));
        assertEquals("r--r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertOnlyFile(file);
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        vault.put(ABC, "a.txt");
        StoredFile second = vault.put(source("b.txt", ABC), Progress.none());

        assertTrue(second.alreadyThere());
        assertOnlyFile(vault.path(second.hash()));
    }

    @Test
    void keepsAFileOfNoBytes() throws IOException {
        StoredFile stored = vault.put(source("empty.png", new byte[0]), Progress.none());

        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                stored.hash().hex());
        assertEquals(0, stored.size());
        assertTrue(vault.verify(stored.hash(), 0, Progress.none()).intact());
    }

    @Test
    void readsAFileLargerThanItsBuffers() throws IOException {
        byte[] large = new byte[3 * 1024 * 1024 + 17];
        new Random(7).nextBytes(large);
        List<Long> seen = new ArrayList<>();
        StoredFile stored = vault.put(source("large.bin", large), new Watching(seen));

        try (InputStream in = vault.open(stored.hash())) {
            assertArrayEquals(large, in.readAllBytes());
        }
        assertEquals(Sha256.of(large), stored.hash());
        assertEquals(large.length, seen.getLast());
        assertTrue(seen.size() >= 12, "progress was told " + seen.size() + " times");
    }

    @Test
    void readsAStreamOfUnknownLength() {
        StoredFile stored = vault.put(new ByteArrayInputStream(ABC), "clipboard", Progress.none());

        assertEquals(ABC_HASH, stored.hash().hex());
    }

    @Test
    void followsALinkToAFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), source("a.txt", ABC));

        assertEquals(ABC_HASH, vault.put(link, Progress.none()).hash().hex());
    }

    @Test
    void refusesWhatIsNoFile() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertEquals(
                0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor(), "mkfifo is needed for this test");
        Path dead = Files.createSymbolicLink(folder.resolve("dead"), folder.resolve("nowhere"));
        Path toFolder = Files.createSymbolicLink(folder.resolve("toFolder"), folder);

        assertProblem(Problem.FILE_REFUSED, FileTrouble.FOLDER, () -> vault.put(folder, Progress.none()));
        assertProblem(Problem.FILE_REFUSED, FileTrouble.FOLDER, () -> vault.put(toFolder, Progress.none()));
        assertProblem(Problem.FILE_REFUSED, FileTrouble.NOT_A_FILE, () -> vault.put(pipe, Progress.none()));
        assertProblem(Problem.FILE_UNREADABLE, FileTrouble.BROKEN_LINK, () -> vault.put(dead, Progress.none()));
        assertProblem(
                Problem.FILE_UNREADABLE,
                FileTrouble.MISSING,
                () -> vault.put(folder.resolve("nowhere"), Progress.none()));
        assertEmpty();
    }

    @Test
    void namesFileAndReasonInBothLanguages() {
        ProblemException problem =
                assertThrows(ProblemException.class, () -> vault.put(folder.resolve("合同.pdf"), Progress.none()));

        assertTrue(Texts.english().problem(problem).endsWith("合同.pdf cannot be read: there is no such file"));
        assertTrue(Texts.chinese().problem(problem).endsWith("合同.pdf：文件不存在"));
    }

    @Test
    void leavesNothingWhenTheSourceFails() throws IOException {
        InputStream failing = new InputStream() {
            private boolean given;

            @Override
            public int read() {
                return 7;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (given) {
                    throw new IOException("the stick was pulled out");
                }
                given = true;
                return length;
            }
        };

        assertProblem(
                Problem.FILE_UNREADABLE, FileTrouble.READ_FAILED, () -> vault.put(failing, "stick", Progress.none()));
        assertEmpty();
    }

    @Test
    void leavesNothingWhenCancelled() throws IOException {
        Progress cancelled = new Watching(new ArrayList<>()) {
            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThrows(CancelledException.class, () -> vault.put(source("a.txt", ABC), cancelled));
        assertEmpty();
    }

    @Test
    void noticesASourceThatGrowsWhileItIsRead() throws IOException {
        Path growing = source("chat.log", new byte[1024 * 1024]);
        Progress writer = new Watching(new ArrayList<>()) {
            @Override
            public void at(long done, long total) {
                write(growing, new byte[300_000], StandardOpenOption.APPEND);
            }
        };

        assertProblem(Problem.FILE_UNREADABLE, FileTrouble.CHANGED_WHILE_READ, () -> vault.put(growing, writer));
        assertEmpty();
    }

    @Test
    void noticesASourceRewrittenInPlaceWhileItIsRead() throws IOException {
        Path rewritten = source("photo.jpg", new byte[600_000]);
        Files.setLastModifiedTime(rewritten, FileTime.fromMillis(1_000_000_000_000L));
        Progress writer = new Watching(new ArrayList<>()) {
            @Override
            public void at(long done, long total) {
                write(rewritten, new byte[] {1}, StandardOpenOption.WRITE);
            }
        };

        assertProblem(Problem.FILE_UNREADABLE, FileTrouble.CHANGED_WHILE_READ, () -> vault.put(rewritten, writer));
        assertEmpty();
    }

    @Test
    void saysWhatADiskThatIsFullLacks() throws IOException {
        Vault full = new Vault(evidence, where -> 1000);

        ProblemException problem =
                assertThrows(ProblemException.class, () -> full.put(source("a.txt", ABC), Progress.none()));
        assertEquals(Problem.DISK_FULL, problem.problem());
        assertEquals(List.of(evidence.toString(), 3L + 4 * 1024 * 1024, 1000L), problem.values());
        assertEmpty();
    }

    @Test
    void noticesThatTheDiskFillsWhileAStreamIsRead() throws IOException {
        long[] free = {20L * 1024 * 1024};
        Vault filling = new Vault(evidence, where -> free[0] -= 10 * 1024 * 1024);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 7;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return length;
            }
        };

        ProblemException problem =
                assertThrows(ProblemException.class, () -> filling.put(endless, "endless", Progress.none()));
        assertEquals(Problem.DISK_FULL, problem.problem());
        assertEmpty();
    }

    @Test
    void saysWhenItCannotWrite() throws IOException {
        // Tests may run as root, whom permissions do not stop; a file in the place of a folder stops everybody.
        source("not-a-folder", ABC);
        assertProblem(Problem.CANNOT_WRITE, FileTrouble.WRITE_FAILED, () -> new Vault(folder.resolve("not-a-folder")));

        Files.write(evidence.resolve("ba"), ABC);
        assertProblem(
                Problem.CANNOT_WRITE, FileTrouble.WRITE_FAILED, () -> vault.put(source("a.txt", ABC), Progress.none()));
        assertOnlyFile(evidence.resolve("ba"));
    }

    @Test
    void saysWhenItsDriveVanished() throws IOException {
        Files.delete(evidence);

        assertProblem(
                Problem.CANNOT_WRITE, FileTrouble.WRITE_FAILED, () -> vault.put(source("a.txt", ABC), Progress.none()));
        assertFalse(Files.exists(evidence));
    }

    @Test
    void clearsWhatAnInterruptedPutLeft() throws IOException {
        StoredFile kept = vault.put(ABC, "a.txt");
        Files.write(evidence.resolve(".incoming-3f1c"), new byte[100]);

        new Vault(evidence);

        assertOnlyFile(vault.path(kept.hash()));
    }

    @Test
    void tellsEveryKindOfTampering() throws IOException {
        Sha256 hash = vault.put(ABC, "a.txt").hash();
        Path file = vault.path(hash);
        assertEquals(new Verdict.Intact(), vault.verify(hash));
        assertEquals(new Verdict.Intact(), vault.verify(hash, 3, Progress.none()));

        replace(file, "abd");
        Sha256 found = new Sha256("a52d159f262b2c6ddb724a61840befc36eb30c88877a4030b65cbe86298449c9");
        assertEquals(new Verdict.Changed(found), vault.verify(hash));

        replace(file, "abcd");
        assertEquals(new Verdict.WrongSize(3, 4), vault.verify(hash, 3, Progress.none()));

        Files.delete(file);
        assertEquals(new Verdict.Missing(), vault.verify(hash, 3, Progress.none()));
        assertProblem(Problem.FILE_UNREADABLE, FileTrouble.MISSING, () -> vault.open(hash));

        Files.createSymbolicLink(file, source("same-bytes-elsewhere.txt", ABC));
        assertEquals(new Verdict.Unreadable(FileTrouble.NOT_A_FILE), vault.verify(hash, 3, Progress.none()));
        assertThrows(ProblemException.class, () -> vault.open(hash));
    }

    @Test
    void doesNotHideADamagedCopyBehindANewPut() throws IOException {
        Path file = vault.path(vault.put(ABC, "a.txt").hash());
        replace(file, "ab");

        assertProblem(Problem.WORKSPACE_DAMAGED, FileTrouble.STORED_COPY_DAMAGED, () -> vault.put(ABC, "again.txt"));
        assertOnlyFile(file);
    }

    @Test
    void listsItsHashesAndWhatIsNotItsOwn() throws IOException {
        Sha256 first = vault.put(ABC, "a").hash();
        Sha256 second = vault.put(new byte[0], "b").hash();
        Path noHash = Files.write(evidence.resolve("ba/78/readme.txt"), ABC);
        Path wrongPlace = Files.write(evidence.resolve("ba").resolve(second.hex()), ABC);

        try (Stream<Sha256> hashes = vault.hashes()) {
            assertEquals(List.of(first, second), hashes.sorted().toList());
        }
        try (Stream<Path> strangers = vault.strangers()) {
            assertEquals(
                    Stream.of(noHash, wrongPlace).sorted().toList(),
                    strangers.sorted().toList());
        }
    }

    @Test
    void letsManyThreadsPutTheSameContent() throws Exception {
        byte[] content = new byte[500_000];
        new Random(3).nextBytes(content);
        int threads = 16;
        CyclicBarrier together = new CyclicBarrier(threads);
        Callable<StoredFile> put = () -> {
            together.await();
            return vault.put(content, "same");
        };
        List<StoredFile> stored = new ArrayList<>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<StoredFile>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                futures.add(executor.submit(put));
            }
            for (Future<StoredFile> future : futures) {
                stored.add(future.get());
            }
        }

        assertEquals(1, stored.stream().filter(file -> !file.alreadyThere()).count());
        assertEquals(1, stored.stream().map(StoredFile::hash).distinct().count());
        assertOnlyFile(vault.path(stored.getFirst().hash()));
        assertTrue(vault.verify(stored.getFirst().hash()).intact());
    }

    private Path source(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static void write(Path file, byte[] bytes, StandardOpenOption option) {
        try {
            Files.write(file, bytes, option);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void replace(Path file, String content) throws IOException {
        Files.delete(file);
        Files.writeString(file, content);
    }

    private void assertOnlyFile(Path file) throws IOException {
        assertEquals(List.of(file), filesIn(evidence));
    }

    private void assertEmpty() throws IOException {
        assertEquals(List.of(), filesIn(evidence));
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void assertProblem(Problem problem, FileTrouble trouble, Executable act) {
        ProblemException thrown = assertThrows(ProblemException.class, act);
        assertEquals(problem, thrown.problem());
        assertEquals(trouble, thrown.values().getLast());
    }

    private static class Watching implements Progress {

        private final List<Long> seen;

        Watching(List<Long> seen) {
            this.seen = seen;
        }

        @Override
        public void at(long done, long total) {
            seen.add(done);
        }

        @Override
        public void note(String what) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
