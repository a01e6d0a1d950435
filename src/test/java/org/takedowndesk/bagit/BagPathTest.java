package org.takedowndesk.bagit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BagPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"data/a", "data/..a/b", "data/鞋.png", "bagit.txt", "data/a b", "data/C", "data/%2e%2e/a"})
    void staysBelowTheTop(String path) {
        assertTrue(BagPath.isSafe(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../a",
                "data/../../a",
                "data/..",
                "data//a",
                "data/./a",
                "data/",
                "C:/a",
                "c:a",
                "data\\a",
                "..\\a",
                "\\\\server\\share",
                "data/a\0.txt"
            })
    void wouldLeadOutSomewhere(String path) {
        assertFalse(BagPath.isSafe(path));
    }

    @Test
    void endlessPathIsNotSafe() {
        assertFalse(BagPath.isSafe("data/" + "a".repeat(1_000)));
    }

    /// RFC 8493, 2.1.3: only line feed, carriage return and the percent sign itself are encoded.
    @ParameterizedTest
    @CsvSource({"50%,50%25", "'a\nb',a%0Ab", "'a\rb',a%0Db", "a b,a b", "%0A,%250A", "%2525,%252525", "鞋,鞋"})
    void isWrittenAsTheStandardSaysAndReadBack(String path, String written) {
        assertEquals(written, BagPath.encoded(path));
        assertEquals(path, BagPath.decoded(written));
    }

    @Test
    void otherEscapesAreLettersOfTheName() {
        assertEquals("a%20b", BagPath.decoded("a%20b"));
        assertEquals("a\nb\rc", BagPath.decoded("a%0ab%0dc"));
    }

    @Test
    void writingsOfOneNameFoldTogether() {
        // e with an acute accent, in one character and in two; and the German sharp s.
        assertEquals(BagPath.folded("data/caf\u00e9"), BagPath.folded("data/CAFE\u0301"));
        assertEquals(BagPath.folded("data/strasse"), BagPath.folded("data/STRA\u00dfE"));
        assertNotEquals(BagPath.folded("data/a"), BagPath.folded("data/b"));
    }
}
