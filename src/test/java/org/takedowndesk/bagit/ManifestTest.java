package org.takedowndesk.bagit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {

    /// What `md5sum` gives for `abc`.
    private static final String MD5 = "900150983cd24fb0d6963f7d28e17f72";

    private final List<BagDifference> differences = new ArrayList<>();

    private Map<String, String> read(String text) {
        return Manifest.read("manifest-md5.txt", Algorithm.MD5, text, differences)
                .sums();
    }

    private List<String> faults() {
        return differences.stream()
                .map(each -> each.fault() + " " + each.path())
                .toList();
    }

    @Test
    void linesEndAsAnySystemEndsThem() {
        Map<String, String> sums =
                read(MD5 + "  data/a\r\n" + MD5 + "  data/b\r" + MD5 + "\tdata/c\n" + MD5 + " *data/d");
        assertEquals(Map.of("data/a", MD5, "data/b", MD5, "data/c", MD5, "data/d", MD5), sums);
        assertEquals(List.of(), faults());
    }

    @Test
    void sumsInCapitalsAreTheSameSums() {
        assertEquals(Map.of("data/a", MD5), read(MD5.toUpperCase(java.util.Locale.ROOT) + "  data/a\n"));
    }

    @Test
    void namesAreDecodedAndMayHaveSpaces() {
        assertEquals(
                java.util.Set.of("data/50%\n.txt", "data/a  b", "data/c"),
                read(MD5 + "  data/50%25%0A.txt\n" + MD5 + "  data/a  b\n" + MD5 + "  ./data/c\n")
                        .keySet());
        assertEquals(List.of(), faults());
    }

    @ParameterizedTest
    @CsvSource({
        "900150983cd24fb0d6963f7d28e17f7  data/a,BAD_LINE",
        "900150983cd24fb0d6963f7d28e17f7200  data/a,BAD_LINE",
        "xyz  data/a,BAD_LINE",
        "900150983cd24fb0d6963f7d28e17f72,BAD_LINE",
        "900150983cd24fb0d6963f7d28e17f72  ../a,PATH_ESCAPES",
        "900150983cd24fb0d6963f7d28e17f72  /data/a,PATH_ESCAPES",
        "900150983cd24fb0d6963f7d28e17f72  C:\\a,PATH_ESCAPES",
        "900150983cd24fb0d6963f7d28e17f72  bagit.txt,PATH_ESCAPES",
        "900150983cd24fb0d6963f7d28e17f72  data/first,DUPLICATE",
    })
    void badLineIsNamedWithItsNumber(String line, BagFault fault) {
        assertEquals(Map.of("data/first", MD5), read(MD5 + "  data/first\n" + line + "\n"));
        assertEquals(List.of(fault + " manifest-md5.txt:2"), faults());
    }

    @Test
    void tagManifestListsNoPayload() {
        Manifest tags = Manifest.read(
                "tagmanifest-md5.txt", Algorithm.MD5, MD5 + "  bagit.txt\n" + MD5 + "  data/a\n", differences);
        assertEquals(Map.of("bagit.txt", MD5), tags.sums());
        assertEquals(List.of("PATH_ESCAPES tagmanifest-md5.txt:2"), faults());
    }
}
