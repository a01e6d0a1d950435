package org.takedowndesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {

    /// The examples of FIPS 180-2 and the well-known hash of nothing.
    @ParameterizedTest
    @CsvSource(textBlock = """
            '',  e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
            abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
            abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq, 248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1
            """)
    void hashesAsTheStandardSays(String text, String expected) {
        assertEquals(
                expected, Sha256.of(text.getBytes(StandardCharsets.US_ASCII)).hex());
    }

    @Test
    void isShortenedInTheMiddle() {
        assertEquals("ba7816…ad", Sha256.of(new byte[] {'a', 'b', 'c'}).shortened());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015adb",
                "../../../../../../../../../../../../../../../../../../etc/passwd",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a\n"
            })
    void refusesWhatIsNoHash(String text) {
        assertThrows(IllegalArgumentException.class, () -> new Sha256(text));
    }
}
