package org.takedowndesk.bagit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

class BagTest {

    /// `printf abc | sha256sum`.
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private static BagContents contents() {
        return new BagContents(
                List.of(
                        new BagFile("photos/鞋 50%.png", bytes("the shoe")),
                        new BagFile("abc.txt", bytes("abc")),
                        new BagFile("empty", new byte[0])),
                List.of(new BagFile("README.txt", bytes("read me\n"))),
                List.of(Map.entry("Source-Organization", "Lin & Partners"), Map.entry("Bagging-Date", "2026-11-23")),
                new BagContents.Seal("seal.bin", manifest -> new byte[] {(byte) manifest.length}));
    }

    private Path write(BagWriter.Form form) {
        Path target = folder.resolve("bag-" + form);
        new BagWriter().write(contents(), target, form, "package", Progress.none());
        return target;
    }

    private static BagReport check(Path path) throws IOException {
        try (Bag bag = Bag.open(path)) {
            return bag.check(Set.of("seal.bin"), Progress.none());
        }
    }

    private static List<String> faults(Path path) throws IOException {
        return check(path).differences().stream()
                .map(each -> each.fault() + " " + each.path())
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void writtenBagIsValid(BagWriter.Form form) throws IOException {
        BagReport report = check(write(form));
        assertEquals(List.of(), report.differences());
        assertEquals(List.of("sha256"), report.algorithms());
        // Three of the payload and four tag files; the tag manifest itself is read as a manifest.
        assertEquals(7, report.files());
    }

    @Test
    void filesStandAsTheStandardSays() throws IOException {
        Path bag = write(BagWriter.Form.FOLDER);
        assertEquals(
                "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", Files.readString(bag.resolve("bagit.txt")));
        assertEquals(
                "Source-Organization: Lin & Partners\nBagging-Date: 2026-11-23\nPayload-Oxum: 11.3\n",
                Files.readString(bag.resolve("bag-info.txt")));
        List<String> manifest = Files.readAllLines(bag.resolve("manifest-sha256.txt"));
        assertEquals(ABC + "  data/abc.txt", manifest.get(0));
        assertTrue(manifest.get(2).endsWith("  data/photos/鞋 50%25.png"), manifest.get(2));
        assertEquals("the shoe", Files.readString(bag.resolve("data/photos/鞋 50%.png")));
    }

    @Test
    void sameContentsGiveSameBytes() throws IOException {
        Path first = write(BagWriter.Form.ZIP);
        Path second = folder.resolve("other-name.zip");
        new BagWriter().write(contents(), second, BagWriter.Form.ZIP, "package", Progress.none());
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Path bag = write(BagWriter.Form.FOLDER);
        ProblemException refused = assertThrows(ProblemException.class, () -> write(BagWriter.Form.FOLDER));
        assertEquals(Problem.CANNOT_WRITE, refused.problem());
        assertEquals(List.of(), faults(bag));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(bag), left.toList());
        }
    }

    @Test
    void everyDifferenceIsNamed() throws IOException {
        Path bag = write(BagWriter.Form.FOLDER);
        Files.writeString(bag.resolve("data/abc.txt"), "abd");
        Files.delete(bag.resolve("data/empty"));
        Files.writeString(bag.resolve("data/more.txt"), "x");
        Files.writeString(bag.resolve("note.txt"), "x");
        Files.createSymbolicLink(bag.resolve("data/link"), Path.of("/etc/hostname"));
        assertEquals(
                List.of(
                        "LINK data/link",
                        "MISSING data/empty",
                        "ADDED data/link",
                        "ADDED data/more.txt",
                        "ADDED note.txt",
                        "CHANGED data/abc.txt",
                        "WRONG_TOTAL bag-info.txt"),
                faults(bag).stream()
                        .sorted(java.util.Comparator.comparing((String line) ->
                                        BagFault.valueOf(line.split(" ", -1)[0]) == BagFault.LINK ? 0 : 1)
                                .thenComparing(line -> List.of("LINK", "MISSING", "ADDED", "CHANGED", "WRONG_TOTAL")
                                        .indexOf(line.split(" ", -1)[0]))
                                .thenComparing(line -> line))
                        .toList());
        BagDifference changed = check(bag).differences().stream()
                .filter(each -> each.fault() == BagFault.CHANGED)
                .findFirst()
                .orElseThrow();
        assertEquals(ABC, changed.expected());
        assertEquals("a52d159f262b2c6ddb724a61840befc36eb30c88877a4030b65cbe86298449c9", changed.found());
    }

    @Test
    void escapesAndTwinsOfManifestsAreNamed() throws IOException {
        Path bag = write(BagWriter.Form.FOLDER);
        Files.writeString(
                bag.resolve("manifest-sha256.txt"),
                ABC + "  data/../../outside\n" + ABC + "  /etc/passwd\nno line\n" + ABC + "  data/ABC.txt\n",
                StandardOpenOption.APPEND);
        List<String> faults = faults(bag);
        assertTrue(
                faults.containsAll(List.of(
                        "PATH_ESCAPES manifest-sha256.txt:4",
                        "PATH_ESCAPES manifest-sha256.txt:5",
                        "BAD_LINE manifest-sha256.txt:6",
                        "DUPLICATE manifest-sha256.txt",
                        "MISSING data/ABC.txt",
                        "CHANGED manifest-sha256.txt")),
                faults.toString());
    }

    @Test
    void zipWithEscapesTwinsAndStrangersIsReadWithoutHarm() throws IOException {
        Path zip = folder.resolve("bad.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            entry(out, "p/bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
            entry(out, "p/manifest-sha256.txt", ABC + "  data/a.txt\n");
            entry(out, "p/data/a.txt", "abc");
            entry(out, "p/data/A.TXT", "abc");
            entry(out, "p/../../evil.txt", "x");
            entry(out, "other.txt", "x");
        }
        assertEquals(
                List.of("DUPLICATE data/A.TXT", "PATH_ESCAPES ../../evil.txt", "OUTSIDE other.txt", "ADDED data/A.TXT"),
                faults(zip));
    }

    @Test
    void linkInAZipIsNamed() throws IOException {
        Path zip = write(BagWriter.Form.ZIP);
        byte[] content = Files.readAllBytes(zip);
        // In the directory of the ZIP file: made by Unix, and of the type of a symbolic link.
        int entry = last(content, bytes("package/data/abc.txt")) - 46;
        content[entry + 5] = 3;
        content[entry + 41] = (byte) 0xA1;
        Files.write(zip, content);
        assertTrue(faults(zip).contains("LINK data/abc.txt"), faults(zip).toString());
    }

    private static int last(byte[] content, byte[] wanted) {
        for (int at = content.length - wanted.length; at >= 0; at--) {
            if (java.util.Arrays.equals(wanted, 0, wanted.length, content, at, at + wanted.length)) {
                return at;
            }
        }
        throw new AssertionError("not there");
    }

    private static void entry(ZipOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes(content));
        out.closeEntry();
    }

    @Test
    void bombIsNotUnpacked() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            entry(out, "p/bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
            out.putNextEntry(new ZipEntry("p/data/zeros"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 64; i++) {
                out.write(zeros);
            }
            out.closeEntry();
        }
        BagReport report = check(zip);
        assertTrue(report.differences().contains(BagDifference.of(BagFault.NOT_READ, "data/zeros")));
        assertEquals(0, report.bytes());
    }

    @Test
    void whatIsNoBagIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("a.zip"), "not a zip");
        assertEquals(
                BagRefusal.NOT_A_ZIP,
                assertThrows(ProblemException.class, () -> Bag.open(text))
                        .values()
                        .get(1));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals(
                BagRefusal.NOT_A_BAG,
                assertThrows(ProblemException.class, () -> Bag.open(empty))
                        .values()
                        .get(1));
        assertEquals(
                Problem.FILE_UNREADABLE,
                assertThrows(ProblemException.class, () -> Bag.open(folder.resolve("gone")))
                        .problem());
    }

    /// Every byte of a ZIP is either fixed by what the check reads, or says nothing about the bag (times, comments,
    /// sizes of a header that repeats the directory): a changed content never passes for the one that was written.
    @Test
    void noFlippedByteOfAZipChangesWhatIsReadUnnoticed() throws IOException {
        Path zip = write(BagWriter.Form.ZIP);
        byte[] whole = Files.readAllBytes(zip);
        Path changed = folder.resolve("flipped.zip");
        int found = 0;
        for (int at = 0; at < whole.length; at++) {
            byte[] content = whole.clone();
            content[at] ^= 0x41;
            Files.write(changed, content);
            if (isNoticed(changed)) {
                found++;
            } else {
                assertSameFiles(zip, changed, at);
            }
        }
        assertTrue(found > whole.length / 2, found + " of " + whole.length);
    }

    private static boolean isNoticed(Path zip) throws IOException {
        try {
            return !check(zip).isValid();
        } catch (ProblemException e) {
            assertFalse(e.problem() == Problem.OUR_FAULT);
            return true;
        }
    }

    private static void assertSameFiles(Path one, Path other, int at) throws IOException {
        try (Bag first = Bag.open(one);
                Bag second = Bag.open(other)) {
            assertEquals(first.paths(), second.paths(), "byte " + at);
            for (String path : first.paths()) {
                if (!path.equals("seal.bin")) {
                    assertArrayEquals(
                            first.content(path, 10_000).orElseThrow(),
                            second.content(path, 10_000).orElseThrow(),
                            path + ", byte " + at);
                }
            }
        }
    }
}
