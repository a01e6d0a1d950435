package org.takedowndesk.bagit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Bags as RFC 8493 describes them, written letter by letter; the sums are those of `sha256sum` and `sha512sum`.
class HandMadeBagTest {

    private static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    private static final String ABC_256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String ABC_512 = "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
            + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f";
    private static final String DECLARATION_256 = "1712ecfb074bf29c4188ad3421032509159a09739fd604f8fe57038b4ddefcc9";

    @TempDir
    Path bag;

    @BeforeEach
    void write() throws IOException {
        file("bagit.txt", DECLARATION);
        file("data/a.txt", "abc");
        file("manifest-sha256.txt", ABC_256 + "  data/a.txt\n");
        file("tagmanifest-sha256.txt", DECLARATION_256 + "  bagit.txt\n" + manifestSum() + "  manifest-sha256.txt\n");
    }

    private void file(String name, String content) throws IOException {
        Path path = bag.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    /// Only the manifest's own sum changes from test to test, and Java's digest is not what is tested here.
    private String manifestSum() throws IOException {
        return sum("manifest-sha256.txt");
    }

    private String sum(String name) throws IOException {
        return java.util.HexFormat.of()
                .formatHex(Algorithm.SHA256.digest().digest(Files.readAllBytes(bag.resolve(name))));
    }

    private void sealTags(String... names) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String name : names) {
            lines.append(sum(name)).append("  ").append(name).append('\n');
        }
        file("tagmanifest-sha256.txt", lines.toString());
    }

    private BagReport check() throws IOException {
        try (Bag open = Bag.open(bag)) {
            return open.check(Set.of(), Progress.none());
        }
    }

    private List<String> faults() throws IOException {
        return check().differences().stream()
                .map(each -> each.fault() + " " + each.path())
                .sorted()
                .toList();
    }

    @Test
    void wholeBagIsValid() throws IOException {
        assertEquals(List.of(), faults());
    }

    /// RFC 8493, 2.2.1: "A bag MAY contain one or more tag manifests".
    @Test
    void tagFilesNeedNoManifest() throws IOException {
        Files.delete(bag.resolve("tagmanifest-sha256.txt"));
        assertEquals(List.of(), faults());
        file("data/a.txt", "abd");
        assertEquals(List.of("CHANGED data/a.txt"), faults());
        Files.delete(bag.resolve("manifest-sha256.txt"));
        assertEquals(List.of("NO_MANIFEST manifest-sha256.txt"), faults());
    }

    @Test
    void bothManifestsMustAgreeWithTheFiles() throws IOException {
        file("manifest-sha512.txt", ABC_512 + "  data/a.txt\n");
        sealTags("bagit.txt", "manifest-sha256.txt", "manifest-sha512.txt");
        assertEquals(List.of(), faults());
        assertEquals(Set.of("sha256", "sha512"), Set.copyOf(check().algorithms()));
        file("manifest-sha512.txt", ABC_512.replace("ddaf", "ddae") + "  data/a.txt\n");
        sealTags("bagit.txt", "manifest-sha256.txt", "manifest-sha512.txt");
        assertEquals(List.of("CHANGED data/a.txt"), faults());
    }

    @Test
    void everyManifestListsEveryFile() throws IOException {
        file("data/b.txt", "abc");
        file("manifest-sha256.txt", ABC_256 + "  data/a.txt\n" + ABC_256 + "  data/b.txt\n");
        file("manifest-sha512.txt", ABC_512 + "  data/a.txt\n");
        sealTags("bagit.txt", "manifest-sha256.txt", "manifest-sha512.txt");
        assertEquals(List.of("ADDED data/b.txt"), faults());
    }

    @Test
    void manifestOfAnUnknownKindIsNamed() throws IOException {
        file("manifest-blake3.txt", "00  data/a.txt\n");
        sealTags("bagit.txt", "manifest-sha256.txt", "manifest-blake3.txt");
        assertEquals(List.of("UNKNOWN_ALGORITHM manifest-blake3.txt"), faults());
    }

    @Test
    void changedTagFileIsFoundByTheTagManifest() throws IOException {
        file("bag-info.txt", "Source-Organization: Lin & Partners\n");
        sealTags("bagit.txt", "manifest-sha256.txt", "bag-info.txt");
        assertEquals(List.of(), faults());
        file("bag-info.txt", "Source-Organization: Lin & Partner\n");
        assertEquals(List.of("CHANGED bag-info.txt"), faults());
        Files.delete(bag.resolve("bag-info.txt"));
        assertEquals(List.of("MISSING bag-info.txt"), faults());
    }

    /// Such a bag is only whole when somebody has fetched the rest; this program fetches nothing.
    @Test
    void filesToBeFetchedMakeABagIncomplete() throws IOException {
        file("fetch.txt", "https://example.com/b.txt 3 data/b.txt\nfile:///etc/passwd - data/c.txt\n");
        file("manifest-sha256.txt", ABC_256 + "  data/a.txt\n" + ABC_256 + "  data/b.txt\n");
        sealTags("bagit.txt", "manifest-sha256.txt", "fetch.txt");
        assertEquals(List.of("FETCH fetch.txt", "MISSING data/b.txt"), faults());
    }

    @Test
    void percentSignsAndLineEndsInNamesAreEncodedInTheManifest() throws IOException {
        file("data/50%.txt", "abc");
        file("data/two\nlines", "abc");
        file(
                "manifest-sha256.txt",
                ABC_256 + "  data/a.txt\n" + ABC_256 + "  data/50%25.txt\n" + ABC_256 + "  data/two%0Alines\n");
        sealTags("bagit.txt", "manifest-sha256.txt");
        assertEquals(List.of(), faults());
        file("data/50%25.txt", "abc");
        assertEquals(List.of("ADDED data/50%25.txt"), faults());
    }

    @Test
    void carriageReturnsBeforeLineFeedsChangeNothing() throws IOException {
        file("bagit.txt", DECLARATION.replace("\n", "\r\n"));
        file("manifest-sha256.txt", ABC_256 + "  data/a.txt\r\n");
        file("bag-info.txt", "External-Description: a lamp\r\n  and its box\r\nPayload-Oxum: 3.1\r\n");
        sealTags("bagit.txt", "manifest-sha256.txt", "bag-info.txt");
        assertEquals(List.of(), faults());
        try (Bag open = Bag.open(bag)) {
            assertEquals(Map.of("External-Description", "a lamp and its box", "Payload-Oxum", "3.1"), open.info());
        }
    }

    /// RFC 8493, 2.1.1: the declaration has no byte-order mark.
    @Test
    void byteOrderMarkIsNamed() throws IOException {
        file("bagit.txt", "\uFEFF" + DECLARATION);
        sealTags("bagit.txt", "manifest-sha256.txt");
        assertEquals(List.of("BAD_LINE bagit.txt"), faults());
        file("bagit.txt", DECLARATION);
        file("manifest-sha256.txt", "\uFEFF" + ABC_256 + "  data/a.txt\n");
        sealTags("bagit.txt", "manifest-sha256.txt");
        assertEquals(List.of("ADDED data/a.txt", "BAD_LINE manifest-sha256.txt:1"), faults());
    }

    @Test
    void declarationOfAnotherEncodingOrNoneIsNamed() throws IOException {
        file("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16\n");
        sealTags("bagit.txt", "manifest-sha256.txt");
        assertEquals(List.of("BAD_LINE bagit.txt"), faults());
        Files.delete(bag.resolve("bagit.txt"));
        ProblemException none = assertThrows(ProblemException.class, this::check);
        assertEquals(BagRefusal.NOT_A_BAG, none.values().get(1));
    }

    @Test
    void wrongTotalIsNamed() throws IOException {
        file("bag-info.txt", "Payload-Oxum: 4.1\n");
        sealTags("bagit.txt", "manifest-sha256.txt", "bag-info.txt");
        assertEquals(List.of("WRONG_TOTAL bag-info.txt"), faults());
        file("bag-info.txt", "Payload-Oxum: many\n");
        sealTags("bagit.txt", "manifest-sha256.txt", "bag-info.txt");
        assertEquals(List.of("WRONG_TOTAL bag-info.txt"), faults());
    }

    @Test
    void linkToAFolderOutsideIsNotFollowed() throws IOException {
        Files.createSymbolicLink(bag.resolve("data/etc"), Path.of("/etc"));
        assertEquals(List.of("ADDED data/etc", "LINK data/etc"), faults());
        Files.delete(bag.resolve("data/a.txt"));
        Files.createSymbolicLink(bag.resolve("data/a.txt"), Path.of("/etc/passwd"));
        Files.delete(bag.resolve("data/etc"));
        assertEquals(List.of("LINK data/a.txt"), faults());
    }

    @Test
    void moreFilesThanTheLimitAreRefused() throws IOException {
        BagLimits few = new BagLimits(3, 1024, 10, 10);
        ProblemException refused = assertThrows(ProblemException.class, () -> Bag.open(bag, few));
        assertEquals(BagRefusal.TOO_MANY_FILES, refused.values().get(1));
    }
}
